// From the command's name to the process that does it.
import path from 'node:path'
import { bundle, ensureCliBundle } from './cli-bundle.mjs'
import { withToolchain } from './environment.mjs'
import { ensureInstalled } from './install.mjs'
import { withLock } from './lock.mjs'
import { nodeBinary, root, toolchain, wantedPnpm } from './platform.mjs'
import { run } from './run.mjs'
import { Stop, say } from './say.mjs'
import { ensureToolchain } from './toolchain.mjs'

/** Scripts run directly by Node 24. */
const scripts = {
  test: 'tooling/test/run.ts',
  bench: 'tooling/bench/run.ts',
  'uji-malam': 'tooling/test/nightly.ts',
  gen: 'tooling/gen/run.ts'
}

const turboTasks = new Set(['build', 'typecheck'])

/** Runs one command and answers with the exit code of the process. @param {string[]} argv */
export async function main([command, ...args]) {
  try {
    if (!command) throw new Stop(2, usage.indonesian, usage.english)
    if (command === 'relock') return await relock()
    const installKey = await ensureInstalled()
    return await dispatch(command, args, installKey)
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    error.print()
    return error.code
  }
}

/** @param {string} command @param {string[]} args @param {string} installKey */
async function dispatch(command, args, installKey) {
  const env = withToolchain(process.env)
  const node = nodeBinary()
  if (command === 'start') return start(args, env)
  if (command === 'selaras') {
    await ensureCliBundle(installKey)
    // People name files from where they stand; npm changes to the project's folder before we run.
    const cwd = process.env.INIT_CWD ?? process.cwd()
    // Keeps what V8 compiled: a tenth of the time of a short command.
    const cached = { NODE_COMPILE_CACHE: path.join(toolchain, 'compile-cache'), ...env }
    return (await run(node, [bundle, ...args], { env: cached, cwd })).code
  }
  if (Object.hasOwn(scripts, command)) {
    const script = /** @type {Record<string, string>} */ (scripts)[command]
    return (await run(node, [path.join(root, String(script)), ...args], { env })).code
  }
  if (turboTasks.has(command)) return (await run(node, [turbo(), 'run', command, ...args], { env })).code
  return (await run(wantedPnpm().binary, [command, ...args], { env })).code
}

/** @param {string[]} args @param {NodeJS.ProcessEnv} env */
async function start(args, env) {
  say('Menyiapkan aplikasi …', 'Building the application …')
  const wanted = ['server', 'workbench'].map((name) => `--filter=@selaras/${name}`)
  const build = [turbo(), 'run', 'build', ...wanted, '--output-logs=errors-only', '--ui=stream']
  // Two starts at once would write the same dist folders.
  const { code } = await withLock(path.join(toolchain, 'build-lock'), () =>
    run(nodeBinary(), build, { env, output: 'stderr' })
  )
  if (code !== 0) {
    throw new Stop(
      code,
      'Aplikasi gagal dibangun; pesannya ada di atas.',
      'The application could not be built; see above.'
    )
  }
  const server = path.join(root, 'apps', 'server', 'dist', 'index.mjs')
  return (await run(nodeBinary(), [server, ...args], { env })).code
}

/** For developers: brings pnpm-lock.yaml up to date after a change of a package.json. */
async function relock() {
  await ensureToolchain()
  const env = withToolchain(process.env)
  return (await run(wantedPnpm().binary, ['install', '--no-frozen-lockfile'], { env })).code
}

const turbo = () => path.join(root, 'node_modules', 'turbo', 'bin', 'turbo')

const usage = {
  indonesian:
    'Pakai: npm start | npm test | npm run selaras -- … | npm run bench | npm run uji-malam | npm run gen -- …',
  english: 'Any other command is handed to pnpm, for instance: node tooling/bootstrap.mjs exec biome check'
}
