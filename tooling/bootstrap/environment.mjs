// The environment handed to children. The outer `npm run` exports its whole configuration as npm_*; inside pnpm, turbo
// and the tools those names mean something else, so they stay behind. How to reach the registry does not.
import path from 'node:path'
import { nodeBinary, root, wantedPnpm } from './platform.mjs'

const reachesRegistry =
  /^npm_config_(registry|proxy|https?_proxy|noproxy|cafile|ca|strict_ssl|userconfig|globalconfig|cache)$/i
const scopedOrToken = /^npm_config_(@|\/\/)/i

/** @param {string} name */
function mayPass(name) {
  if (reachesRegistry.test(name) || scopedOrToken.test(name)) return true
  return !/^(npm_|INIT_CWD$|COREPACK_)/i.test(name)
}

/** The caller's environment without npm's leftovers. @param {NodeJS.ProcessEnv} outer @returns {NodeJS.ProcessEnv} */
export function cleaned(outer) {
  const kept = Object.entries(outer).filter(([name]) => mayPass(name))
  return {
    ...Object.fromEntries(kept),
    TURBO_TELEMETRY_DISABLED: '1',
    DO_NOT_TRACK: '1',
    NPM_CONFIG_UPDATE_NOTIFIER: 'false'
  }
}

/** `cleaned`, with Node 24, pnpm and the project's own tools first on PATH. @param {NodeJS.ProcessEnv} outer */
export function withToolchain(outer) {
  const env = cleaned(outer)
  // Windows spells it Path; a second spelling would win or lose by chance.
  const pathName = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH'
  const first = [
    path.dirname(nodeBinary()),
    path.dirname(wantedPnpm().binary),
    path.join(root, 'node_modules', '.bin')
  ]
  env[pathName] = [...first, env[pathName] ?? ''].join(path.delimiter)
  return env
}

/**
 * pnpm 12 reads pnpm_config_* and not npm_config_*: hand it what npm itself resolved from flags, environment and npmrc.
 * @param {string} listing  output of `npm config get registry proxy …`, one `key=value` per line
 * @returns {Record<string, string>}
 */
export function registryForPnpm(listing) {
  /** @type {Record<string, string>} */
  const found = {}
  for (const line of listing.split(/\r?\n/)) {
    const cut = line.indexOf('=')
    const value = line.slice(cut + 1).trim()
    if (cut < 1 || value === '' || value === 'null' || value === 'undefined') continue
    found[`pnpm_config_${line.slice(0, cut).trim().replaceAll('-', '_')}`] = value
  }
  return found
}

export const registryKeys = ['registry', 'proxy', 'https-proxy', 'noproxy', 'strict-ssl', 'cafile']
