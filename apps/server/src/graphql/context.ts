import { type Database, listOpd, type Opd, rolesOfPengguna, type Tx, withPengguna, withTenant } from '@selaras/db'
import type { JobRequest } from '@selaras/jobs'
import type { OpdModule } from '@selaras/opd-sdk'
import type { Logger } from 'pino'
import type { Pengguna } from '../auth/session-cache.ts'
import type { LiveHub } from '../live/hub.ts'
import { databaseTenant, type Tenant, tenantOf } from '../tenant/tenant.ts'
import { requestError } from './errors.ts'

/** What every request may use; made once at start. */
export interface Services {
  readonly db: Database
  readonly hub: LiveHub
  readonly modules: readonly OpdModule[]
  readonly log: Logger
  readonly now: () => Date
  readonly newId: () => string
  /** Asks for a background job; called after the commit, so that a rolled-back change asks for nothing. */
  readonly enqueue: (job: JobRequest) => Promise<string | null>
}

/** One GraphQL request. */
export interface Context {
  readonly services: Services
  readonly pengguna: Pengguna | null
  /** The person's tenant with the roles that count today; loaded once, on first use. */
  readonly tenant: () => Promise<Tenant>
  /** The OPD of the pemda, read once per request. */
  readonly directory: () => Promise<readonly Opd[]>
  /** Runs inside one transaction of the person's tenant. Inside, only the given handle may be used. */
  readonly inTenant: <T>(work: (tx: Tx, tenant: Tenant) => Promise<T>) => Promise<T>
}

/** The context of one request by this person (null = not signed in). */
export function contextFor(services: Services, pengguna: Pengguna | null): Context {
  let loaded: Promise<Tenant> | null = null
  let directory: Promise<readonly Opd[]> | null = null
  const tenant = () => {
    loaded ??= loadTenant(services, pengguna)
    return loaded
  }
  const inTenant: Context['inTenant'] = async (work) => {
    const current = await tenant()
    return withTenant(services.db, databaseTenant(current), (tx) => work(tx, current))
  }
  return {
    services,
    pengguna,
    tenant,
    inTenant,
    directory() {
      directory ??= inTenant((tx) => listOpd(tx))
      return directory
    }
  }
}

async function loadTenant(services: Services, pengguna: Pengguna | null): Promise<Tenant> {
  if (pengguna === null) throw requestError('BELUM_MASUK', 'Anda belum masuk.')
  const hariIni = localDay(services.now())
  const penugasan = await withPengguna(services.db, pengguna.id, (tx) => rolesOfPengguna(tx, pengguna.id))
  return tenantOf(pengguna, penugasan, hariIni)
}

/** ISO day in Western Indonesian Time, the zone in which offices count their days. */
export function localDay(now: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jakarta' }).format(now)
}
