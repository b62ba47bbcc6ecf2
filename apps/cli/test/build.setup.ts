import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The tests run what is shipped: the bundle of the sources as they are now. */
export default function setup(): void {
  const app = fileURLToPath(new URL('..', import.meta.url))
  execFileSync(process.execPath, ['build.mjs'], { cwd: app, stdio: ['ignore', 'inherit', 'inherit'] })
}
