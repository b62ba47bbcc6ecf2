// Bundles the CLI into dist/selaras.mjs and chunks beside it: one file to start with, the rest when a command needs it.
import { readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const here = fileURLToPath(new URL('.', import.meta.url))

const { metafile } = await build({
  absWorkingDir: here,
  entryPoints: { selaras: 'src/main.ts' },
  outdir: 'dist',
  outExtension: { '.js': '.mjs' },
  chunkNames: 'bagian/[name]-[hash]',
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node24',
  metafile: true,
  legalComments: 'none',
  logLevel: 'warning',
  // Carry WebAssembly, native code or data files beside their code: must stay where pnpm put them.
  external: ['@electric-sql/pglite', '@electric-sql/pglite/*', '@node-rs/argon2', 'pg-native'],
  banner: {
    // CommonJS dependencies inside the bundle ask for `require`.
    js: "import { createRequire as createRequireFor } from 'node:module'; const require = createRequireFor(import.meta.url);"
  }
})

// Chunks of earlier builds go last, so that a command running meanwhile finds a whole bundle.
const kept = new Set(Object.keys(metafile.outputs).map((file) => path.resolve(here, file)))
for (const entry of await readdir(path.join(here, 'dist'), { recursive: true, withFileTypes: true })) {
  const file = path.join(entry.parentPath, entry.name)
  if (entry.isFile() && !kept.has(file)) await rm(file)
}
