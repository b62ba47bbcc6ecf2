import { availableParallelism } from 'node:os'
import path from 'node:path'
import { defineConfig, type ViteUserConfig } from 'vitest/config'

export interface PresetOptions {
  /** One PostgreSQL per run; its superuser URL is in SELARAS_TEST_POSTGRES, or why there is none in …_REASON. */
  readonly postgres?: boolean
  readonly include?: readonly string[]
  readonly exclude?: readonly string[]
  readonly timeout?: number
}

/** Vitest settings that every package shares; `name` is what its lines are headed by. */
export function testPreset(name: string, options: PresetOptions = {}): ViteUserConfig {
  const { postgres = false } = options
  // The nightly run does many times the rounds.
  const timeout = (options.timeout ?? 30_000) * (process.env.SELARAS_UJI_MALAM ? 40 : 1)
  return defineConfig({
    // graphql ships a CommonJS and an ES copy and refuses schemas of the other one: everybody gets the same.
    resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
    test: {
      name,
      pool: 'forks',
      testTimeout: timeout,
      hookTimeout: Math.max(timeout, 60_000),
      // vitest leaves one core free, which on two is half of them; and projects with another number wait for each other.
      maxWorkers: Math.max(2, availableParallelism()),
      passWithNoTests: true,
      ...(options.include ? { include: [...options.include] } : {}),
      exclude: ['**/node_modules/**', '**/dist/**', '**/fixtures/**', ...(options.exclude ?? [])],
      globalSetup: postgres ? [path.join(import.meta.dirname, 'postgres.setup.ts')] : []
    }
  })
}
