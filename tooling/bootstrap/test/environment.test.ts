import { expect, test } from 'vitest'
import { cleaned, registryForPnpm } from '../environment.mjs'

test('npm_* of the outer npm stay behind, the way to the registry passes', () => {
  const env = cleaned({
    npm_lifecycle_event: 'test',
    npm_config_user_agent: 'npm/11',
    npm_config_local_prefix: '/somewhere',
    npm_package_name: 'selaras',
    INIT_CWD: '/home/orang',
    COREPACK_ROOT: '/x',
    npm_config_registry: 'https://registri.contoh.go.id/',
    npm_config_https_proxy: 'http://proxy:3128',
    'npm_config_//registri.contoh.go.id/:_authToken': 'rahasia',
    HTTPS_PROXY: 'http://proxy:3128',
    HOME: '/home/orang'
  })
  expect(Object.keys(env).sort()).toEqual(
    [
      'npm_config_registry',
      'npm_config_https_proxy',
      'npm_config_//registri.contoh.go.id/:_authToken',
      'HTTPS_PROXY',
      'HOME',
      'TURBO_TELEMETRY_DISABLED',
      'DO_NOT_TRACK',
      'NPM_CONFIG_UPDATE_NOTIFIER'
    ].sort()
  )
})

test('settings that npm resolved become settings of pnpm; unset ones do not', () => {
  const listing =
    'registry=https://r.go.id/npm/?a=b\nhttps-proxy=http://proxy:3128\nproxy=null\nnoproxy=\nstrict-ssl=true\n'
  expect(registryForPnpm(listing)).toEqual({
    pnpm_config_registry: 'https://r.go.id/npm/?a=b',
    pnpm_config_https_proxy: 'http://proxy:3128',
    pnpm_config_strict_ssl: 'true'
  })
})
