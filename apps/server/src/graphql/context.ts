import {
  type Database,
  listOpd,
  listPeran,
  type Opd,
  readNaskah,
  readPengaturan,
  readPengaturanPengguna,
  readTahapLogs,
  rolesOfPengguna,
  type TahapTercatat,
  type Tx,
  withPengguna,
  withTenant
} from '@selaras/db'
import type { PengaturanPemda } from '@selaras/domain/administrasi'
import {
  type JobRequest,
  localDay,
  type SignatureProvider,
  type SuratRequest,
  type TautanUndangan
} from '@selaras/jobs'
import type { OpdModule } from '@selaras/opd-sdk'
import type { Logger } from 'pino'
import type { DirektoriAkun } from '../auth/direktori-akun.ts'
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
  /** Largest imported file. */
  readonly maxFileBytes: number
  /** Asks for a background job; called after the commit, so that a rolled-back change asks for nothing. */
  readonly enqueue: (job: JobRequest) => Promise<string | null>
  /** Puts a mail into the queue, exactly when `tx` commits if there is one. */
  readonly sendSurat: (request: SuratRequest, tx?: Tx) => Promise<void>
  readonly tautan: TautanUndangan
  /** Signs each paraf. */
  readonly signature: SignatureProvider
  readonly akun: DirektoriAkun
}

/** One GraphQL request. */
export interface Context {
  readonly services: Services
  readonly pengguna: Pengguna | null
  /** The person's tenant with the roles that count today; loaded once, on first use. */
  readonly tenant: () => Promise<Tenant>
  /** The same also for somebody who must set up a second factor first: who they are, and no work. */
  readonly saya: () => Promise<Tenant>
  /** What the pemda has decided for itself, read once per request. */
  readonly pengaturan: () => Promise<PengaturanPemda>
  /** The OPD of the pemda, read once per request. */
  readonly directory: () => Promise<readonly Opd[]>
  /** Names of the people of the pemda by account, as the pemda wrote them with their roles; read once per request. */
  readonly names: () => Promise<ReadonlyMap<string, string>>
  /** The tahap log of a plan; all plans that are asked for in one turn are read in one query. */
  readonly tahapLog: (naskahId: string) => Promise<readonly TahapTercatat[]>
  /** Counts plans whose content this request loads; throws a request error beyond `maxIsi`. */
  readonly countIsi: () => void
  /** Runs inside one transaction of the person's tenant. Inside, only the given handle may be used. */
  readonly inTenant: <T>(work: (tx: Tx, tenant: Tenant) => Promise<T>) => Promise<T>
  /**
   * The same for work on a plan of this OPD: somebody of Bappelitbangda who also acts in that OPD (Plt.) acts there as
   * the OPD, because the pemda reads content late and writes it never.
   */
  readonly inOpd: <T>(opdId: string, work: (tx: Tx, tenant: Tenant) => Promise<T>) => Promise<T>
  /** The same for a plan by its id; an id that nobody sees runs as `inTenant`. */
  readonly inNaskah: <T>(naskahId: string, work: (tx: Tx, tenant: Tenant) => Promise<T>) => Promise<T>
}

/** Plans whose whole content one request may load: two to compare, and some room. A list has heads alone. */
export const maxIsi = 4

/** The context of one request by this person (null = not signed in). */
export function contextFor(services: Services, pengguna: Pengguna | null): Context {
  let loaded: Promise<Tenant> | null = null
  let directory: Promise<readonly Opd[]> | null = null
  let names: Promise<ReadonlyMap<string, string>> | null = null
  let pengaturan: Promise<PengaturanPemda> | null = null
  const saya = () => {
    loaded ??= loadTenant(services, pengguna)
    return loaded
  }
  const tenant = async () => {
    const own = await saya()
    if (own.perluFaktorKedua) throw requestError('PERLU_FAKTOR_KEDUA', perluFaktorKedua)
    return own
  }
  const inTenant: Context['inTenant'] = async (work) => {
    const current = await tenant()
    return withTenant(services.db, databaseTenant(current), (tx) => work(tx, current))
  }
  const inOpd: Context['inOpd'] = async (opdId, work) => {
    const current = await tenant()
    return withTenant(services.db, databaseTenant(current, opdId), (tx) => work(tx, current))
  }
  const inNaskah: Context['inNaskah'] = async (naskahId, work) => {
    const { peranPemda, opdId } = await tenant()
    const kepala =
      peranPemda.length > 0 && opdId.length > 0 ? await inTenant((tx) => readNaskah(tx, naskahId)) : null
    return kepala === null ? inTenant(work) : inOpd(kepala.opdId, work)
  }
  let isi = 0
  return {
    services,
    pengguna,
    names() {
      names ??= inTenant(
        async (tx) => new Map((await listPeran(tx)).map((one) => [one.penggunaId, one.nama]))
      )
      return names
    },
    pengaturan() {
      pengaturan ??= inTenant((tx) => readPengaturan(tx))
      return pengaturan
    },
    tahapLog: tahapLogLoader(inTenant),
    countIsi() {
      isi++
      if (isi > maxIsi)
        throw requestError(
          'TERLALU_RUMIT',
          `Isi lengkap paling banyak ${maxIsi} Renstra dalam satu permintaan.`
        )
    },
    tenant,
    saya,
    inTenant,
    inOpd,
    inNaskah,
    directory() {
      directory ??= saya().then((own) => withTenant(services.db, databaseTenant(own), (tx) => listOpd(tx)))
      return directory
    }
  }
}

/** Gathers the plans asked for until the present turn of the event loop is over, then reads their logs at once. */
function tahapLogLoader(inTenant: Context['inTenant']): Context['tahapLog'] {
  let batch: {
    readonly ids: Set<string>
    readonly logs: Promise<ReadonlyMap<string, TahapTercatat[]>>
  } | null = null
  return async (naskahId) => {
    if (batch === null) {
      const ids = new Set<string>()
      const logs = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
        batch = null
        return inTenant((tx) => readTahapLogs(tx, [...ids]))
      })
      batch = { ids, logs }
    }
    batch.ids.add(naskahId)
    return (await batch.logs).get(naskahId) ?? []
  }
}

const perluFaktorKedua =
  'Pemda Anda mewajibkan faktor kedua untuk peran Anda. Pasang dahulu di halaman Akun, lalu lanjutkan.'

async function loadTenant(services: Services, pengguna: Pengguna | null): Promise<Tenant> {
  if (pengguna === null) throw requestError('BELUM_MASUK', 'Anda belum masuk.')
  const hariIni = localDay(services.now())
  return withPengguna(services.db, pengguna.id, async (tx) => {
    const penugasan = await rolesOfPengguna(tx, pengguna.id)
    const tenant = tenantOf(pengguna, penugasan, hariIni)
    // As the pemda wrote it with the role: what people call themselves signs nothing.
    const nama = penugasan.find((one) => tenant.penugasan.includes(one))?.nama ?? tenant.nama
    if (pengguna.faktorKedua) return { ...tenant, nama }
    const { faktorKedua = [] } = await readPengaturanPengguna(tx, tenant.pemdaId)
    return {
      ...tenant,
      nama,
      perluFaktorKedua: tenant.penugasan.some((one) => faktorKedua.includes(one.peran))
    }
  })
}
