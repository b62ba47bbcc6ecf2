// Node 24 and pnpm as packages of the npm registry, put into .toolchain by the npm that is already here.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { cleaned, registryKeys } from './environment.mjs'
import { leastNodeMajor, nodeBinary, onMusl, toolchain, wantedNode, wantedPnpm } from './platform.mjs'
import { looksAbsent, looksUnreachable, unreachableAdvice } from './registry.mjs'
import { run } from './run.mjs'
import { Stop, say } from './say.mjs'

/** @typedef {import('./platform.mjs').Tool} Tool */

/** Fetches what is missing; throws a Stop with what to do when it cannot. */
export async function ensureToolchain() {
  const wanted = [wantedNode(), wantedPnpm()].filter((tool) => tool !== undefined)
  if (wanted.every(isPresent)) return
  if (wantedNode() && onMusl()) throw needsOwnNode('Sistem ini memakai musl', 'This system uses musl')
  const names = wanted.map((tool) => `${tool.name}@${tool.version}`).join(' ')
  say(`Mengunduh ${names} …`, `Fetching ${names} …`)
  // From nothing: what an interrupted npm left behind looks installed to the next one.
  rmSync(path.join(toolchain, 'node_modules'), { recursive: true, force: true, maxRetries: 10 })
  mkdirSync(toolchain, { recursive: true })
  describe(wanted)
  const scripts = wanted.some((tool) => tool.needsScript) ? [] : ['--ignore-scripts']
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error', '--fetch-timeout=900000']
  const { code, tail } = await npm(['install', ...scripts, ...quiet])
  if (code !== 0) throw explain(code, tail)
  if (!wanted.every(isPresent))
    throw needsOwnNode(`Paket ${names} tidak lengkap`, `The packages ${names} are incomplete`)
  proveNode()
}

/** @param {Tool} tool */
function isPresent(tool) {
  const manifest = path.join(toolchain, 'node_modules', tool.name, 'package.json')
  // A half-unpacked package may have either without the other.
  if (!existsSync(tool.binary) || !existsSync(manifest)) return false
  const { version } = JSON.parse(readFileSync(manifest, 'utf8'))
  return tool.needsScript ? version.startsWith(`${tool.version}.`) : version === tool.version
}

/** Writes the manifest and a lock that carries the pinned hashes, so that npm checks them. @param {Tool[]} wanted */
function describe(wanted) {
  const dependencies = Object.fromEntries(wanted.map((tool) => [tool.name, tool.version]))
  const manifest = { name: 'selaras-toolchain', private: true, dependencies }
  /** @type {Record<string, unknown>} */
  const packages = { '': manifest }
  for (const { name, version, integrity } of wanted) {
    if (integrity) packages[`node_modules/${name}`] = { version, integrity }
  }
  const lock = { name: manifest.name, lockfileVersion: 3, requires: true, packages }
  writeFileSync(path.join(toolchain, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  writeFileSync(path.join(toolchain, 'package-lock.json'), `${JSON.stringify(lock, null, 2)}\n`)
}

/** How to start the npm that started us, without a shell wherever there is a way. */
function npmCommand() {
  const script = process.env.npm_execpath
  if (script && /npm-cli\.c?js$/.test(script))
    return { command: process.execPath, first: [script], shell: false }
  return { command: 'npm', first: [], shell: process.platform === 'win32' }
}

/** @param {string[]} args */
async function npm(args) {
  const { command, first, shell } = npmCommand()
  const env = cleaned(process.env)
  try {
    return await run(command, [...first, ...args], { env, cwd: toolchain, shell, output: 'stderr' })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      throw new Stop(
        1,
        'Perintah npm tidak ditemukan; pasang Node beserta npm dari https://nodejs.org.',
        'There is no npm command; install Node with npm from https://nodejs.org.'
      )
    }
    throw error
  }
}

/** What npm knows about the way to the registry, as `key=value` lines; empty when npm cannot say. */
export function registryListing() {
  const { command, first, shell } = npmCommand()
  try {
    return execFileSync(command, [...first, 'config', 'get', ...registryKeys], {
      env: cleaned(process.env),
      shell,
      stdio: ['ignore', 'pipe', 'ignore'],
      encoding: 'utf8'
    })
  } catch {
    // An npm older than 7 or a broken npmrc: pnpm then reads its own files and defaults.
    return ''
  }
}

/** The address people are told about. */
export function registryAddress() {
  return /^registry=(.+)$/m.exec(registryListing())?.[1] ?? 'https://registry.npmjs.org/'
}

/** @param {number} code @param {string} tail */
function explain(code, tail) {
  if (looksUnreachable(tail)) return new Stop(code, ...unreachableAdvice(registryAddress()))
  if (looksAbsent(tail))
    return needsOwnNode('Registri tidak memiliki paket itu', 'The registry has no such package')
  return new Stop(
    code,
    'npm gagal memasang perkakas; pesannya ada di atas.',
    'npm could not install the tools; its message is above.'
  )
}

/** @param {string} reason @param {string} english */
function needsOwnNode(reason, english) {
  const todo = `https://nodejs.org (Node ${leastNodeMajor} LTS)`
  return new Stop(
    1,
    `${reason}: pasang sendiri Node ${leastNodeMajor} atau lebih baru dari ${todo}, lalu ulangi.`,
    `${english}: install Node ${leastNodeMajor} or newer yourself from ${todo}, then try again.`
  )
}

/** A binary of the wrong C library or processor is found out here and not in the middle of a build. */
function proveNode() {
  try {
    execFileSync(nodeBinary(), ['--version'], { stdio: 'ignore' })
  } catch {
    throw needsOwnNode(
      'Node yang diunduh tidak dapat dijalankan di mesin ini',
      'The downloaded Node does not start here'
    )
  }
}
