import path from 'node:path'
import { mergeConfig } from 'vitest/config'
import { testPreset } from '../../tooling/vitest/preset.ts'

/** Processes are started, killed and waited for. Databases start from the migrated templates of packages/db. */
export default mergeConfig(testPreset('worker', { postgres: true, timeout: 180_000 }), {
  test: {
    globalSetup: [path.join(import.meta.dirname, '../../packages/db/test/templates.setup.ts')]
  }
})
