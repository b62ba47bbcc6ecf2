import { testPreset } from '../vitest/preset.ts'

// The built product in a real browser: one file at a time, each starts a server of its own.
export default testPreset('browser', { oneByOne: true, timeout: 180_000 })
