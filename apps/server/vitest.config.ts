import { testPreset } from '../../tooling/vitest/preset.ts'

export default testPreset('server', { postgres: true })
