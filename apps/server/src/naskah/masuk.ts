import { listOpd, type Tx, withTenant } from '@selaras/db'
import { ok, type Result, readDokumen, refuse } from '@selaras/domain'
import type { Impor } from '@selaras/domain/cetak'
import type { Dokumen } from '@selaras/domain/dokumen'
import { draftNaskah, registerNaskah } from '@selaras/jobs'
import type { Context } from '../graphql/context.ts'
import { rolesFor, type Tenant } from '../tenant/tenant.ts'
import { answering, once } from './idempotent.ts'

export interface MasukRequest {
  readonly opdId: string
  readonly kunci: string
  readonly namaBerkas: string
  /** Text of the file as selaras.renstra/1. */
  readonly isi: string
}

export interface Masuk {
  readonly naskahId: string
  readonly jumlahKonflik: number
  readonly catatan: number
}

/** Imports a file as a new draft of the OPD; contradictions survive as conflicts to be resolved one by one. */
export const importNaskah = (context: Context, request: MasukRequest): Promise<Result<Masuk>> =>
  enter(
    context.services,
    request,
    { impor: request.opdId },
    (work) => context.inOpd(request.opdId, work),
    (tx, tenant, dokumen, isi) =>
      draftNaskah(tx, { ...parts(context, tenant, request, dokumen, isi), fakta: {} })
  )

/**
 * Registers a plan that is in force already, with its source file (Bappelitbangda). The database lets the pemda read
 * content and never write it, so this one runs as the system; the machine asks for the role before anything is written.
 */
export const registerInForce = (context: Context, request: MasukRequest): Promise<Result<Masuk>> =>
  enter(
    context.services,
    request,
    { daftarkan: request.opdId },
    asSystem(context),
    (tx, tenant, dokumen, isi) =>
      registerNaskah(tx, {
        ...parts(context, tenant, request, dokumen, isi),
        tahunBerjalan: Number(tenant.hariIni.slice(0, 4))
      })
  )

type Entered = Awaited<ReturnType<typeof draftNaskah>>
type Enter = (tx: Tx, tenant: Tenant, dokumen: Dokumen, isi: Uint8Array) => Promise<Entered>

const asSystem =
  ({ tenant, services }: Context): Context['inTenant'] =>
  async (work) => {
    const { pemdaId, penggunaId, ...rest } = await tenant()
    return withTenant(services.db, { pemdaId, penggunaId, lingkup: 'sistem' }, (tx) =>
      work(tx, { pemdaId, penggunaId, ...rest })
    )
  }

async function enter(
  { maxFileBytes: maxBytes }: Context['services'],
  request: MasukRequest,
  payload: Record<string, string>,
  inTenant: Context['inTenant'],
  work: Enter
): Promise<Result<Masuk>> {
  const isi = new TextEncoder().encode(request.isi)
  const read = readDokumen(isi, { maxBytes })
  if (!read.ok) return read
  return answering(() =>
    inTenant((tx, tenant) =>
      once(tx, request.kunci, { ...payload, isi: request.isi }, async () => {
        if (!(await opdExists(tx, request.opdId))) return opdNotFound()
        const entered = await work(tx, tenant, read.value, isi)
        return entered.ok ? ok(answerOf(entered.value.naskahId, entered.value.impor)) : entered
      })
    )
  )
}

function parts(context: Context, tenant: Tenant, request: MasukRequest, dokumen: Dokumen, isi: Uint8Array) {
  const { newId, now, modules } = context.services
  return {
    dokumen,
    opdId: request.opdId,
    pelaku: { id: tenant.penggunaId, peran: rolesFor(tenant, request.opdId) },
    waktu: now().toISOString(),
    newId,
    contoh: false,
    berkas: { nama: fileName(request.namaBerkas), isi },
    modules
  }
}

/** A name as it may be shown: no path, no control characters, not endless. */
const fileName = (given: string): string =>
  given
    .replace(/^.*[/\\]/s, '')
    .replace(/\p{C}/gu, '')
    .trim()
    .slice(-200) || 'berkas.json'

const answerOf = (naskahId: string, impor: Impor) => ({
  naskahId,
  jumlahKonflik: impor.konflik.length,
  catatan: impor.catatan.length
})

const opdExists = async (tx: Tx, opdId: string): Promise<boolean> =>
  (await listOpd(tx)).some((opd) => opd.id === opdId)

const opdNotFound = () =>
  refuse(
    'TIDAK_DITEMUKAN',
    'Perangkat daerah ini tidak ada di pemda Anda.',
    'Pilih perangkat daerah dari daftar.'
  )
