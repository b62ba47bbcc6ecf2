import { existsSync } from 'node:fs'
import path from 'node:path'
import {
  type DatabaseSettings,
  embeddedDirectory,
  listen,
  listenNews,
  listenSesi,
  openDatabase
} from '@selaras/db'
import {
  type DemoAccount,
  loadDemo,
  localSignature,
  openPengirim,
  runJobs,
  segelOf,
  tautanUndangan
} from '@selaras/jobs'
import { hashPassword } from '@selaras/jobs/sandi'
import { modules } from '@selaras/opd-registry'
import pino from 'pino'
import { uuidv7 } from 'uuidv7'
import { type AppParts, createApp } from './app.ts'
import { createAuth } from './auth/auth.ts'
import { direktoriAkun } from './auth/direktori-akun.ts'
import { sessionCache } from './auth/session-cache.ts'
import type { Services } from './graphql/context.ts'
import { LiveHub } from './live/hub.ts'
import { kirimAturUlang } from './orang/atur-ulang.ts'
import { schema } from './schema/index.ts'
import { type ServerSettings, SettingsError } from './settings.ts'

export interface RunningServer {
  readonly address: string
  readonly accounts: readonly DemoAccount[]
  /** Stops taking requests, lets running ones end, hands back jobs, closes the database. */
  stop(): Promise<void>
}

/** Opens the database, loads the samples in embedded mode, runs the jobs there, and listens. */
export async function startServer(
  settings: ServerSettings,
  { apollo = 'ours' }: Pick<AppParts, 'apollo'> = {}
): Promise<RunningServer> {
  const log = pino({ level: settings.logLevel, base: null })
  const db = await openDatabase(databaseSettings(settings, log))
  const hub = new LiveHub()
  const newId = uuidv7
  const now = () => new Date()
  const accounts = settings.loadContoh ? await loadDemo(db, { hashPassword, now, newId, modules }) : []
  const stopChanges = await listen(
    db,
    (change) => hub.publish(change),
    () => hub.dropAll()
  )
  const stopNews = await listenNews(
    db,
    (kabar) => hub.tell(kabar),
    () => hub.dropAll()
  )
  const stopListening = async () => {
    await stopChanges()
    await stopNews()
  }
  const jobs = await runJobs(db, {
    modules,
    log,
    newId,
    now,
    work: settings.database.kind === 'pglite',
    surat: { pengirim: openPengirim(settings.surat, now), segel: segelOf(settings.secret) }
  })
  let address = settings.address ?? `http://${settings.host}:${settings.port}`
  const services: Services = {
    db,
    hub,
    modules,
    log,
    now,
    newId,
    maxFileBytes: settings.maxFileBytes,
    enqueue: (job) => jobs.enqueue(job),
    sendSurat: (request, tx) => jobs.sendSurat(request, tx),
    tautan: tautanUndangan(settings.secret, () => address),
    signature: localSignature({ secret: settings.secret, trusted: settings.trustedKeys }),
    akun: direktoriAkun(db, now, newId)
  }

  const origins = () => originsOf(address)
  const auth = createAuth(
    db.auth,
    settings,
    address,
    origins,
    kirimAturUlang(services, () => address)
  )
  const sessions = sessionCache(auth, Date.now)
  const stopSesi = await listenSesi(
    db,
    (id) => sessions.forgetId(id),
    () => sessions.forgetAll()
  )
  const app = await createApp({
    settings,
    services,
    schema,
    auth,
    sessions,
    origins,
    workbench: workbenchFolder(),
    apollo
  })
  await app
    .listen({ host: settings.host, port: settings.port })
    .catch(async (error: NodeJS.ErrnoException) => {
      await app.close()
      await jobs.stop()
      await stopListening()
      await stopSesi()
      await db.close()
      throw error.code === 'EADDRINUSE' || error.code === 'EACCES'
        ? new SettingsError(cannotListen(settings, error.code))
        : error
    })
  const bound = app.server.address()
  if (settings.address === null && typeof bound === 'object' && bound)
    address = `http://${settings.host}:${bound.port}`

  return {
    address,
    accounts,
    async stop() {
      hub.close()
      await app.close()
      await jobs.stop()
      await stopListening()
      await stopSesi()
      await db.close()
    }
  }
}

const cannotListen = ({ host, port }: ServerSettings, code: string): string =>
  code === 'EACCES'
    ? `Alamat ${host}:${port} tidak boleh dipakai oleh akun ini. Pilih port di atas 1023 lewat SELARAS_PORT.`
    : `Alamat ${host}:${port} sudah dipakai program lain. Hentikan program itu, atau pilih port lain lewat SELARAS_PORT.`

/** The address, and on this machine alone its other name: people type localhost for 127.0.0.1. */
function originsOf(address: string): ReadonlySet<string> {
  const { origin, protocol, hostname } = new URL(address)
  if (protocol !== 'http:' || (hostname !== '127.0.0.1' && hostname !== 'localhost')) return new Set([origin])
  return new Set(['127.0.0.1', 'localhost'].map((name) => origin.replace(hostname, name)))
}

function databaseSettings({ database, dataDir }: ServerSettings, log: pino.Logger): DatabaseSettings {
  if (database.kind === 'pglite') return { engine: 'pglite', directory: embeddedDirectory(dataDir) }
  return {
    engine: 'postgres',
    url: database.url,
    poolSize: database.pool,
    ...(database.adminUrl === null ? {} : { adminUrl: database.adminUrl, migrate: true }),
    onError: (error) => log.warn({ err: error }, 'database connection lost')
  }
}

/** The built workbench beside the built server, or null when only the API was built. */
function workbenchFolder(): string | null {
  const folder = path.resolve(import.meta.dirname, '../../workbench/dist')
  return existsSync(folder) ? folder : null
}
