import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { projects: ['packages/*', 'apps/*', 'tooling', 'tooling/e2e'], passWithNoTests: true }
})
