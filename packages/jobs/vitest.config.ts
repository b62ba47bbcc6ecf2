import path from 'node:path'
import { mergeConfig } from 'vitest/config'
import { testPreset } from '../../tooling/vitest/preset.ts'

/** Databases start from the migrated templates of packages/db. */
export default mergeConfig(testPreset('jobs', { postgres: true }), {
  test: {
    globalSetup: [path.join(import.meta.dirname, '../../packages/db/test/templates.setup.ts')]
  }
})
