import { testPreset } from './vitest/preset.ts'

export default testPreset('tooling', { exclude: ['e2e/**'] })
