// Bundles the CLI into dist/selaras.mjs and chunks beside it: one file to start with, the rest when a command needs it.
import { rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const here = fileURLToPath(new URL('.', import.meta.url))
const dist = `${here}dist`

await rm(dist, { recursive: true, force: true })
await build({
  absWorkingDir: here,
  entryPoints: { selaras: 'src/main.ts' },
  outdir: dist,
  outExtension: { '.js': '.mjs' },
  chunkNames: 'bagian/[name]-[hash]',
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node24',
  legalComments: 'none',
  logLevel: 'warning',
  // Carries WebAssembly and data files beside its code: must stay where pnpm put it.
  external: ['@electric-sql/pglite', '@electric-sql/pglite/*'],
  banner: {
    // CommonJS dependencies inside the bundle ask for `require`.
    js: "import { createRequire as createRequireFor } from 'node:module'; const require = createRequireFor(import.meta.url);"
  }
})
