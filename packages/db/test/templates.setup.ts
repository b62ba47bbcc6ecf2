import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Kysely, sql } from 'kysely'
import type { ProvidedContext } from 'vitest'
import type { TestProject } from 'vitest/node'
import { grantLogin } from '../src/app-role.ts'
import { openAdmin } from '../src/connect.ts'
import { pgliteAdmin, startPglite } from '../src/engine/pglite.ts'
import { migrateToLatest } from '../src/migrate.ts'
import type { Tables } from '../src/schema.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Superuser of the PostgreSQL of this run; null when there is none. */
    serverUrl: string | null
    /** Name of a migrated, empty database on that server. */
    templateDatabase: string
    /** Tar of a migrated PGlite directory. */
    pgliteTar: string
  }
}

/** Accounts on the server of this run. */
export const logins = { owner: 'selaras_uji_pemilik', app: 'selaras_uji_login' }
const { owner, app: login } = logins
const password = 'rahasia-uji'

interface Templates {
  readonly folder: string
  readonly context: Pick<ProvidedContext, 'serverUrl' | 'templateDatabase' | 'pgliteTar'>
}

/** Each project of a run loads this file anew; the templates they share hang on the process. */
interface Shared {
  readonly templates: Promise<Templates>
  users: number
}
const holder = globalThis as typeof globalThis & { selarasTemplates?: Shared }

/** A migrated template per engine for the whole run: each test file starts from a copy. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  holder.selarasTemplates ??= { templates: makeTemplates(), users: 0 }
  const shared = holder.selarasTemplates
  shared.users += 1
  const { context, folder } = await shared.templates
  project.provide('serverUrl', context.serverUrl)
  project.provide('templateDatabase', context.templateDatabase)
  project.provide('pgliteTar', context.pgliteTar)
  return async () => {
    shared.users -= 1
    if (shared.users > 0) return
    delete holder.selarasTemplates
    rmSync(folder, { recursive: true, force: true })
  }
}

async function makeTemplates(): Promise<Templates> {
  const folder = mkdtempSync(join(tmpdir(), 'selaras-uji-db-'))
  const serverUrl = process.env['SELARAS_TEST_POSTGRES'] ?? null
  const templateDatabase = `selaras_templat_${randomBytes(4).toString('hex')}`
  if (serverUrl) await makePostgresTemplate(serverUrl, templateDatabase)
  const pgliteTar = join(folder, 'pglite.tar')
  await makePgliteTemplate(pgliteTar)
  return { folder, context: { serverUrl, templateDatabase, pgliteTar } }
}

/** Addresses of a database for the app's account and for the account of the migrations. */
export function urlsOf(serverUrl: string, database: string): { url: string; adminUrl: string } {
  const as = (user: string): string => {
    const url = new URL(serverUrl)
    url.username = user
    url.password = password
    url.pathname = `/${database}`
    return url.href
  }
  return { url: as(login), adminUrl: as(owner) }
}

/** A new database owned by an account that is no superuser, as in most deployments. */
export async function createDatabase(serverUrl: string, name: string, template = 'template0'): Promise<void> {
  const server = await openAdmin({ engine: 'postgres', url: serverUrl })
  try {
    await createLogin(server.kysely, owner, 'createrole')
    await createLogin(server.kysely, login, '')
    await sql
      .raw(`create database ${name} owner ${owner} template ${template} encoding 'UTF8'`)
      .execute(server.kysely)
  } finally {
    await server.close()
  }
}

async function createLogin(server: Kysely<Tables>, name: string, rights: string): Promise<void> {
  await sql
    .raw(
      `do $$ begin create role ${name} login password '${password}' ${rights};
      exception when duplicate_object or unique_violation then null; end $$`
    )
    .execute(server)
}

async function makePostgresTemplate(serverUrl: string, name: string): Promise<void> {
  await createDatabase(serverUrl, name)
  const admin = await openAdmin({ engine: 'postgres', url: urlsOf(serverUrl, name).adminUrl })
  await migrateToLatest(admin.kysely)
  await grantLogin(admin.kysely, login)
  await admin.close()
}

async function makePgliteTemplate(path: string): Promise<void> {
  const pglite = await startPglite(undefined)
  await migrateToLatest(pgliteAdmin(pglite))
  const tar = await pglite.dumpDataDir('none')
  writeFileSync(path, new Uint8Array(await tar.arrayBuffer()))
  await pglite.close()
}
