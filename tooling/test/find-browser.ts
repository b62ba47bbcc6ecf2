import { execFile, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { chromium } from 'playwright-core'
import { withLock } from '../bootstrap/lock.mjs'

const execute = promisify(execFile)
const root = path.resolve(import.meta.dirname, '../..')
const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge'
]

let found: Promise<string> | undefined

/**
 * Path of a Chromium that starts on this machine: SELARAS_CHROMIUM, one on PATH, Playwright's own (downloaded when its
 * server is reachable), else Debian's package (as root). Throws with what to do when none can be had.
 */
export function findBrowser(): Promise<string> {
  found ??= search()
  return found
}

async function search(): Promise<string> {
  const chosen = process.env.SELARAS_CHROMIUM
  if (chosen) {
    if (await starts(chosen)) return chosen
    throw new Error(`SELARAS_CHROMIUM=${chosen} does not start`)
  }
  const here = await onThisMachine()
  if (here) return here
  // Test files run in several processes; one of them fetches.
  return withLock(
    path.join(root, '.toolchain', 'browser-lock'),
    async () => (await onThisMachine()) ?? fetchOne()
  )
}

async function onThisMachine(): Promise<string | undefined> {
  for (const candidate of [...onPath(), ...usualPlaces(), chromium.executablePath()]) {
    if (await starts(candidate)) return candidate
  }
  return undefined
}

async function fetchOne(): Promise<string> {
  const cli = path.join(root, 'node_modules', 'playwright-core', 'cli.js')
  say("fetching Playwright's Chromium")
  const environment = { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '20000' }
  await attempt(process.execPath, [cli, 'install', 'chromium', '--no-shell', '--no-progress'], environment)
  if (await starts(chromium.executablePath())) return chromium.executablePath()
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    say("installing Debian's chromium package")
    const quiet = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    await attempt('apt-get', ['update', '-qq'], quiet)
    await attempt('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quiet)
    const installed = await onThisMachine()
    if (installed) return installed
  }
  throw new Error(
    'no Chromium found and none could be fetched: install Chromium or Google Chrome, or set SELARAS_CHROMIUM to its path'
  )
}

function onPath(): string[] {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '')
  const ending = process.platform === 'win32' ? '.exe' : ''
  return names.flatMap((name) => folders.map((folder) => path.join(folder, `${name}${ending}`)))
}

function usualPlaces(): string[] {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`
    )
  }
  const folders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
  return folders.flatMap((folder) =>
    folder ? [path.join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')] : []
  )
}

/** Ubuntu's chromium-browser may be a stub without a browser behind it: ask it, do not just look. */
async function starts(file: string): Promise<boolean> {
  if (!existsSync(file)) return false
  // Chrome on Windows opens a window instead of answering.
  if (process.platform === 'win32') return true
  try {
    const { stdout } = await execute(file, ['--version'], { timeout: 30_000 })
    return /\d+\.\d+/.test(stdout)
  } catch {
    return false
  }
}

/** Runs a fetcher with its output on stderr; whether it helped is seen afterwards. */
function attempt(command: string, args: string[], env: NodeJS.ProcessEnv): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
    child.stdout.pipe(process.stderr, { end: false })
    child.stderr.pipe(process.stderr, { end: false })
    child.once('error', (error) => {
      say(`${command}: ${error.message}`)
      resolve()
    })
    child.once('close', () => resolve())
  })
}

const say = (text: string): void => {
  process.stderr.write(`[browser] ${text}\n`)
}
