import { testPreset } from '../../tooling/vitest/preset.ts'

export default testPreset('documents')
