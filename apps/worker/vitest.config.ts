import { testPreset } from '../../tooling/vitest/preset.ts'

/** Processes are started, killed and waited for. */
export default testPreset('worker', { postgres: true, timeout: 180_000 })
