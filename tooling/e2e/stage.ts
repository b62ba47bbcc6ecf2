import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { type LaunchedServer, launchServer } from './launch-server.ts'
import { openBrowser, openSession, type Session } from './open-browser.ts'
import { akun, openProgramTable, signIn } from './people.ts'

/** The product and a browser for the tests of one file. */
export interface Stage {
  readonly server: LaunchedServer
  readonly browser: Browser
  /** A person's own browser, nobody signed in. */
  openSession(): Promise<Session>
  /** Planner and head of the same OPD, each in a browser of their own, both on the program table of the first plan. */
  openPair(): Promise<{ one: Session; two: Session }>
  /** Puts a server in the place of one that was killed. */
  restart(): Promise<void>
}

/** Starts both before the tests of this file and stops them after; `launch` says how the server is started. */
export function setStage(launch: () => Promise<LaunchedServer> = launchServer): Stage {
  let server: LaunchedServer | undefined
  let browser: Browser | undefined
  beforeAll(async () => {
    server = await launch()
    browser = await openBrowser()
  }, 180_000)
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })
  const open = () => openSession(running(browser), running(server).address)
  const openTable = async (surel: string): Promise<Session> => {
    const session = await open()
    await signIn(session.page, surel)
    await openProgramTable(session.page)
    return session
  }
  return {
    get server() {
      return running(server)
    },
    get browser() {
      return running(browser)
    },
    openSession: open,
    openPair: async () => ({ one: await openTable(akun.perencana), two: await openTable(akun.kepala) }),
    restart: async () => {
      server = await launch()
    }
  }
}

function running<T>(one: T | undefined): T {
  if (one === undefined) throw new Error('the stage is there only while tests run')
  return one
}
