import { testPreset } from '../vitest/preset.ts'

// The built product in a real browser. Each file starts a server of its own, so files may run side by side.
export default testPreset('browser', { timeout: 180_000 })
