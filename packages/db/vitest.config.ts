import path from 'node:path'
import { mergeConfig } from 'vitest/config'
import { testPreset } from '../../tooling/vitest/preset.ts'

/** PGlite and killed processes on a busy machine take their time; it says nothing about the product. */
export default mergeConfig(testPreset('db', { postgres: true, timeout: 180_000 }), {
  test: {
    globalSetup: [path.join(import.meta.dirname, 'test/templates.setup.ts')],
    teardownTimeout: 60_000
  }
})
