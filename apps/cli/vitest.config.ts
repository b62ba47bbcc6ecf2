import { mergeConfig } from 'vitest/config'
import { testPreset } from '../../tooling/vitest/preset.ts'

export default mergeConfig(testPreset('cli'), { test: { globalSetup: ['test/build.setup.ts'] } })
