import { availableParallelism } from 'node:os'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { precompress } from './vite.precompress.ts'

const server = process.env['SELARAS_SERVER'] ?? 'http://127.0.0.1:3000'

/**
 * The build keeps to a strict content security policy: no inline script or style, fonts and images as files of their
 * own (`assetsInlineLimit: 0`).
 */
export default defineConfig({
  plugins: [react(), precompress()],
  resolve: { dedupe: ['graphql', 'react', 'react-dom'] },
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    sourcemap: true,
    modulePreload: { polyfill: false }
  },
  worker: { format: 'es' },
  server: { proxy: { '/graphql': server, '/api': server } },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}'],
    setupFiles: ['test/setup.ts'],
    // Whole pages on a machine that does other things too.
    // As every other project (tooling/vitest/preset.ts).
    maxWorkers: Math.max(2, availableParallelism()),
    testTimeout: 30_000
  }
})
