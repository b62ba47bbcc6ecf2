import { type Database, listen, listenNews, listenSesi } from '@selaras/db'
import {
  type DemoAccount,
  type JobRequest,
  loadDemo,
  localSignature,
  type SuratRequest,
  tautanUndangan
} from '@selaras/jobs'
import { hashPassword } from '@selaras/jobs/sandi'
import { modules } from '@selaras/opd-registry'
import type { FastifyInstance } from 'fastify'
import pino from 'pino'
import { uuidv7 } from 'uuidv7'
import { createApp } from '../src/app.ts'
import { type Auth, createAuth } from '../src/auth/auth.ts'
import { direktoriAkun } from '../src/auth/direktori-akun.ts'
import { sessionCache } from '../src/auth/session-cache.ts'
import type { Services } from '../src/graphql/context.ts'
import { LiveHub } from '../src/live/hub.ts'
import { kirimAturUlang } from '../src/orang/atur-ulang.ts'
import { schema } from '../src/schema/index.ts'
import { readSettings } from '../src/settings.ts'
import type { Answer } from './answer.ts'
import { sendDoubled } from './doubling.ts'

export const origin = 'http://selaras.uji'

/** Secret, address and limits that no test meets by accident. */
const quiet = {
  SELARAS_RAHASIA: 'kunci-uji-8f2Kq0Zr7Lm3Xv9Tb1Nc6Wd4Hs5Pj',
  SELARAS_ALAMAT: origin,
  SELARAS_LOG: 'silent',
  SELARAS_LAJU: '100000',
  SELARAS_LAJU_MASUK: '100000'
}

/** The whole API in one process with the demo pemda, without a port; closing it leaves the database open. */
export interface Harness {
  readonly app: FastifyInstance
  readonly db: Database
  readonly services: Services
  readonly hub: LiveHub
  readonly auth: Auth
  readonly accounts: readonly DemoAccount[]
  readonly enqueued: readonly JobRequest[]
  /** Mails that were asked for, oldest first. */
  readonly surat: readonly SuratRequest[]
  /** What `now` answers; tests move it. */
  clock: { now: Date }
  /** Signs in and answers a client that keeps the cookie. */
  signIn(surel: string): Promise<Client>
  /** Stops hearing of changes from the database; part of `close`. */
  stopListening(): Promise<void>
  /** Hears of ended sessions, as another server process does. */
  listenSesi(onEnded: (id: string) => void): Promise<() => Promise<void>>
  close(): Promise<void>
}

export interface Client {
  readonly cookie: string
  query(document: string, variables?: Record<string, unknown>): Promise<Answer>
}

export interface HarnessOptions {
  readonly environment?: Readonly<Record<string, string>>
  /** Folder of a built workbench; default none. */
  readonly workbench?: string
  /** How often a stream looks at its session; default as in production. */
  readonly pingMilliseconds?: number
  /** Where log lines (JSON) go; default nowhere. */
  readonly log?: (line: string) => void
}

export async function startHarness(db: Database, options: HarnessOptions = {}): Promise<Harness> {
  const settings = readSettings({ ...quiet, ...options.environment })
  const address = settings.address ?? origin
  const hub = new LiveHub()
  const clock = { now: new Date('2026-11-21T03:00:00Z') }
  const enqueued: JobRequest[] = []
  const surat: SuratRequest[] = []
  const newId = uuidv7
  const accounts = await loadDemo(db, {
    allowServer: true,
    hashPassword,
    now: () => clock.now,
    newId: uuidv7,
    modules
  })
  const stopChanges = await listen(db, (change) => hub.publish(change))
  const stopNews = await listenNews(db, (kabar) => hub.tell(kabar))
  const stopListening = async () => {
    await stopChanges()
    await stopNews()
  }
  const services: Services = {
    db,
    hub,
    modules,
    log: options.log ? pino({ level: 'warn' }, { write: options.log }) : pino({ level: 'silent' }),
    now: () => clock.now,
    newId: uuidv7,
    maxFileBytes: settings.maxFileBytes,
    enqueue: async (job) => {
      enqueued.push(job)
      return null
    },
    sendSurat: async (request) => void surat.push(request),
    tautan: tautanUndangan(settings.secret, () => address),
    signature: localSignature({ secret: settings.secret, trusted: settings.trustedKeys }),
    akun: direktoriAkun(db, () => clock.now, newId)
  }
  const auth = createAuth(
    db.auth,
    settings,
    address,
    undefined,
    kirimAturUlang(services, () => address)
  )
  const sessions = sessionCache(auth, Date.now)
  const stopSesi = await listenSesi(db, (id) => sessions.forgetId(id))
  const app = await createApp({
    settings,
    services,
    schema,
    auth,
    sessions,
    origins: () => new Set([address]),
    workbench: options.workbench ?? null,
    ...(options.pingMilliseconds === undefined ? {} : { pingMilliseconds: options.pingMilliseconds })
  })
  const password = accounts[0]?.sandi ?? ''

  return {
    app,
    db,
    services,
    hub,
    accounts,
    enqueued,
    surat,
    clock,
    async signIn(surel) {
      const response = await app.inject({
        method: 'POST',
        url: '/api/auth/sign-in/email',
        headers: { origin: address },
        payload: { email: surel, password }
      })
      if (response.statusCode !== 200)
        throw new Error(`sign-in of ${surel}: ${response.statusCode} ${response.body}`)
      const cookie = response.cookies.map((one) => `${one.name}=${one.value}`).join('; ')
      return clientOf(app, cookie)
    },
    auth,
    listenSesi: (onEnded) => listenSesi(db, onEnded),
    stopListening,
    async close() {
      hub.close()
      await app.close()
      await stopListening()
      await stopSesi()
    }
  }
}

/** A client with this cookie; without one, somebody who has not signed in. */
export function clientOf(app: FastifyInstance, cookie = ''): Client {
  return {
    cookie,
    query: (document, variables = {}) =>
      sendDoubled(document, variables, async () => {
        const response = await app.inject({
          method: 'POST',
          url: '/graphql',
          headers: { origin, cookie, 'content-type': 'application/json' },
          payload: { query: document, variables }
        })
        const body = response.json() as { data?: unknown; errors?: Answer['errors'] }
        return { status: response.statusCode, data: body.data, errors: body.errors ?? [] }
      })
  }
}
