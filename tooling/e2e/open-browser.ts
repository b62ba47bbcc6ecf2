import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { findBrowser } from '../test/find-browser.ts'

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage'
]

/** Headless Chromium as found on this machine (tooling/test/find-browser.ts). */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await findBrowser(), headless: true, args: flags })
}

/** A person's own browser window. */
export interface Session {
  readonly context: BrowserContext
  readonly page: Page
  /** Errors that the page threw or wrote to its console. */
  readonly complaints: readonly string[]
}

/** A window with its own cookies, in Indonesian, of the size that every page must be usable at. */
export async function openSession(browser: Browser, address: string): Promise<Session> {
  const context = await browser.newContext({
    baseURL: address,
    locale: 'id-ID',
    viewport: { width: 1280, height: 720 },
    reducedMotion: 'reduce'
  })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  return { context, page, complaints }
}

/** Where screenshots of the story are kept; in CI a temporary folder. */
export const screenshotDir =
  process.env.SELARAS_SCREENSHOT ?? mkdtempSync(path.join(tmpdir(), 'selaras-shot-'))
