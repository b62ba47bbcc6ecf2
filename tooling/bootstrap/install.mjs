// Dependencies: installed when the lock file, a manifest or the toolchain changed since the last time, else not looked at.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { registryForPnpm, withToolchain } from './environment.mjs'
import { withLock } from './lock.mjs'
import { nodeBinary, root, toolchain, wantedNode, wantedPnpm } from './platform.mjs'
import { looksUnreachable, unreachableAdvice } from './registry.mjs'
import { run } from './run.mjs'
import { Stop, say } from './say.mjs'
import { ensureToolchain, registryAddress, registryListing } from './toolchain.mjs'

const stamp = path.join(root, 'node_modules', '.selaras-install')
export const lockFile = path.join(toolchain, 'lock')

/** Makes sure that toolchain and dependencies are there; returns a key that changes when either does. */
export async function ensureInstalled() {
  const key = installKey()
  if (isInstalled(key)) return key
  await withLock(lockFile, async () => {
    if (isInstalled(key)) return
    await ensureToolchain()
    await install()
    writeFileSync(stamp, key)
  })
  return key
}

async function install() {
  say('Memasang dependensi …', 'Installing dependencies …')
  const env = { ...withToolchain(process.env), ...registryForPnpm(registryListing()) }
  const args = ['install', '--frozen-lockfile', '--reporter=append-only']
  const { code, tail } = await run(wantedPnpm().binary, args, { env, output: 'stderr' })
  if (code === 0) return
  if (looksUnreachable(tail)) throw new Stop(code, ...unreachableAdvice(registryAddress()))
  if (/OUTDATED_LOCKFILE/.test(tail)) {
    throw new Stop(
      code,
      'pnpm-lock.yaml tertinggal dari package.json: jalankan `node tooling/bootstrap.mjs relock`.',
      'pnpm-lock.yaml is behind package.json: run `node tooling/bootstrap.mjs relock`.'
    )
  }
  throw new Stop(
    code,
    'pnpm gagal memasang dependensi; pesannya ada di atas.',
    'pnpm could not install the dependencies; its message is above.'
  )
}

/** @param {string} key */
function isInstalled(key) {
  const binaries = [nodeBinary(), wantedPnpm().binary, stamp]
  return binaries.every((file) => existsSync(file)) && readFileSync(stamp, 'utf8') === key
}

function installKey() {
  const hash = createHash('sha256')
  for (const file of manifests()) hash.update(file).update(readFileSync(path.join(root, file)))
  const tools = [wantedNode(), wantedPnpm()].map((tool) => (tool ? `${tool.name}@${tool.version}` : ''))
  return hash.update(tools.join()).digest('hex')
}

function manifests() {
  const inside = ['apps', 'packages'].flatMap((folder) =>
    readdirSync(path.join(root, folder)).map((name) => `${folder}/${name}`)
  )
  const found = ['.', 'tooling', ...inside].map((folder) => path.join(folder, 'package.json'))
  return ['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...found].filter((file) =>
    existsSync(path.join(root, file))
  )
}
