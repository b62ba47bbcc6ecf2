import { hasEdited, readNaskah, readPerkada, type Tx, withTenant } from '@selaras/db'
import { ok, type Result, refuse } from '@selaras/domain'
import type { Json } from '@selaras/domain/naskah'
import type { PeristiwaNama } from '@selaras/domain/tahap'
import {
  attachPindaianPerkada,
  enactPerkada,
  enforcePerkada,
  newPerkada,
  type PelakuPerOpd,
  type PenyusunPerkada,
  recordReviu,
  removePerkada,
  setNaskahPerkada,
  storePindaian,
  wordPerkada
} from '@selaras/jobs'
import type { Context } from '../graphql/context.ts'
import { notFound } from '../naskah/edit.ts'
import { answering, once } from '../naskah/idempotent.ts'
import { konteksLangkah } from '../naskah/langkah.ts'
import { isUuid } from '../schema/naskah.ts'
import { pelakuFor, type Tenant, tenantForEvent } from '../tenant/tenant.ts'

interface Permintaan {
  readonly kunci: string
}

const asPenyusun = (tenant: Tenant): PenyusunPerkada => ({
  id: tenant.penggunaId,
  nama: tenant.nama,
  peran: tenant.peranPemda
})

const asPelaku =
  (tenant: Tenant): PelakuPerOpd =>
  (opdId) =>
    pelakuFor(tenant, opdId)

/** One act on a Perkada in one transaction of the pemda, once per key. */
function acting<T extends Json>(
  context: Context,
  kunci: string,
  payload: Json,
  work: (tx: Tx, tenant: Tenant) => Promise<Result<T>>
): Promise<Result<T>> {
  return answering(() => context.inTenant((tx, tenant) => once(tx, kunci, payload, () => work(tx, tenant))))
}

const noPlan = () => refuse('TIDAK_DITEMUKAN', 'Naskah ini tidak ditemukan.', 'Pilih naskah dari daftar.')
const noPerkada = () =>
  refuse('TIDAK_DITEMUKAN', 'Perkada ini tidak ditemukan.', 'Pilih Perkada dari daftar.')

export async function draftPerkada(
  context: Context,
  { kunci, naskahIds }: Permintaan & { readonly naskahIds: readonly string[] }
): Promise<Result<{ readonly perkadaId: string }>> {
  if (!naskahIds.every(isUuid)) return noPlan()
  return acting(context, kunci, { susunPerkada: [...naskahIds] }, (tx, tenant) =>
    newPerkada(tx, naskahIds, asPenyusun(tenant), konteksLangkah(context.services, tenant))
  )
}

export async function changePerkada(
  context: Context,
  {
    kunci,
    ...request
  }: Permintaan & { readonly perkadaId: string; readonly versi: number; readonly teks: Json }
): Promise<Result<{ readonly perkadaId: string }>> {
  const { perkadaId, versi, teks } = request
  if (!isUuid(perkadaId)) return noPerkada()
  return acting(context, kunci, { ubahPerkada: request }, (tx, tenant) =>
    wordPerkada(
      tx,
      { perkadaId, versi, isi: teks },
      asPenyusun(tenant),
      konteksLangkah(context.services, tenant)
    )
  )
}

export async function arrangePerkada(
  context: Context,
  {
    kunci,
    ...request
  }: Permintaan & { readonly perkadaId: string; readonly versi: number; readonly naskahIds: string[] }
): Promise<Result<{ readonly perkadaId: string }>> {
  if (!isUuid(request.perkadaId)) return noPerkada()
  if (!request.naskahIds.every(isUuid)) return noPlan()
  return acting(context, kunci, { aturNaskahPerkada: request }, (tx, tenant) =>
    setNaskahPerkada(tx, request, asPenyusun(tenant), konteksLangkah(context.services, tenant))
  )
}

export async function dropPerkada(
  context: Context,
  { kunci, perkadaId }: Permintaan & { readonly perkadaId: string }
): Promise<Result<{ readonly perkadaId: string }>> {
  if (!isUuid(perkadaId)) return noPerkada()
  return acting(context, kunci, { hapusPerkada: perkadaId }, (tx, tenant) =>
    removePerkada(tx, perkadaId, asPenyusun(tenant), konteksLangkah(context.services, tenant))
  )
}

interface PenetapanDiminta extends Permintaan {
  readonly perkadaId: string
  readonly nomor: string
  readonly tahun: number
  readonly tanggal: string
}

/** Fixes a Perkada with all its plans, or nothing. */
export async function fixPerkadaNow(
  context: Context,
  { kunci, perkadaId, nomor, tahun, tanggal }: PenetapanDiminta
): Promise<Result<{ readonly perkadaId: string }>> {
  if (!isUuid(perkadaId)) return noPerkada()
  const penetapan = { nomor, tahun, tanggal }
  return acting(context, kunci, { tetapkanPerkada: perkadaId, ...penetapan }, async (tx, tenant) => {
    const done = await enactPerkada(
      tx,
      perkadaId,
      penetapan,
      asPelaku(tenant),
      konteksLangkah(context.services, tenant)
    )
    return done.ok ? ok({ perkadaId }) : done
  })
}

interface PengundanganDiminta extends Permintaan {
  readonly perkadaId: string
  readonly berita: { readonly nama: string; readonly tahun: number; readonly nomor: string }
  readonly tambahan: string | null
  readonly tanggal: string
}

/** Promulgates a Perkada: all its plans come into force, or nothing happens. */
export async function promulgateNow(
  context: Context,
  { kunci, perkadaId, berita, tambahan, tanggal }: PengundanganDiminta
): Promise<Result<{ readonly perkadaId: string }>> {
  if (!isUuid(perkadaId)) return noPerkada()
  const pengundangan = { berita: { ...berita }, tambahan, tanggal }
  return acting(context, kunci, { undangkanPerkada: perkadaId, ...pengundangan }, async (tx, tenant) => {
    const done = await enforcePerkada(
      tx,
      perkadaId,
      pengundangan,
      asPelaku(tenant),
      konteksLangkah(context.services, tenant)
    )
    return done.ok ? ok({ perkadaId }) : done
  })
}

/** A Perkada by id as this person sees it. */
export const findPerkada = (context: Context, id: string) =>
  isUuid(id) ? context.inTenant((tx) => readPerkada(tx, id)) : Promise.resolve(null)

/**
 * Work beside a plan of an OPD: in the reach of whichever role of the person the event wants, because Bagian Hukum and
 * Inspektorat may also deputise in that OPD.
 */
async function besidePlan<T extends Json>(
  context: Context,
  { naskahId, kunci }: Permintaan & { readonly naskahId: string },
  event: PeristiwaNama,
  payload: Json,
  work: (tx: Tx, tenant: Tenant, opdId: string) => Promise<Result<T>>
): Promise<Result<T>> {
  const kepala = isUuid(naskahId) ? await context.inTenant((tx) => readNaskah(tx, naskahId)) : null
  if (kepala === null) return notFound()
  const tenant = await context.tenant()
  return answering(() =>
    withTenant(context.services.db, tenantForEvent(tenant, kepala.opdId, event), (tx) =>
      once(tx, kunci, payload, () => work(tx, tenant, kepala.opdId))
    )
  )
}

/** The bytes of a base64 text, or null when it is none. */
function bytesOf(text: string): Uint8Array | null {
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return null
  return new Uint8Array(Buffer.from(text, 'base64'))
}

const broken = () =>
  refuse(
    'BERKAS_TIDAK_TERBACA',
    'Berkas tidak sampai dengan utuh.',
    'Unggah lagi; bila berulang, pindai ulang halamannya.'
  )

interface PindaianPerkadaDiunggah extends Permintaan {
  readonly perkadaId: string
  readonly nama: string
  /** The file as base64. */
  readonly isi: string
  readonly alasan: string
}

/** Adds the scan of a signed Perkada. */
export async function uploadPindaianPerkada(
  context: Context,
  { kunci, ...request }: PindaianPerkadaDiunggah
): Promise<Result<{ readonly perkadaId: string }>> {
  if (!isUuid(request.perkadaId)) return noPerkada()
  const isi = bytesOf(request.isi)
  if (isi === null) return broken()
  return acting(context, kunci, { lampirkanPindaianPerkada: request }, (tx, tenant) =>
    attachPindaianPerkada(
      tx,
      { ...request, isi },
      asPenyusun(tenant),
      konteksLangkah(context.services, tenant)
    )
  )
}

interface PindaianDiunggah extends Permintaan {
  readonly naskahId: string
  readonly nama: string
  /** The file as base64. */
  readonly isi: string
}

/** Stores a scan with a plan; its kind is told by its bytes. */
export async function uploadPindaian(
  context: Context,
  request: PindaianDiunggah
): Promise<Result<{ readonly berkasId: string; readonly naskahId: string }>> {
  const isi = bytesOf(request.isi)
  if (isi === null) return broken()
  const { naskahId, nama } = request
  const kind: PeristiwaNama = 'catatParaf'
  const payload = { unggahPindaian: naskahId, nama, isi: request.isi }
  return besidePlan(context, request, kind, payload, async (tx, tenant, opdId) => {
    const pelaku = {
      ...pelakuFor(tenant, opdId),
      pernahMenyunting: await hasEdited(tx, naskahId, tenant.penggunaId)
    }
    const stored = await storePindaian(
      tx,
      { naskahId, nama, isi },
      pelaku,
      konteksLangkah(context.services, tenant)
    )
    return stored.ok ? ok({ berkasId: stored.value.id, naskahId }) : stored
  })
}

/** Records the working paper of Inspektorat. */
export async function writeReviu(
  context: Context,
  request: Permintaan & { readonly naskahId: string; readonly isi: string; readonly berkasId: string | null }
): Promise<Result<{ readonly reviuId: string; readonly naskahId: string }>> {
  const { naskahId, isi, berkasId } = request
  if (berkasId !== null && !isUuid(berkasId))
    return refuse('NILAI_TIDAK_SAH', 'Berkas kertas kerja tidak ditemukan.', 'Unggah berkasnya lagi.')
  const payload = { catatReviuApip: naskahId, isi, berkasId }
  return besidePlan(context, request, 'selesaikanReviu', payload, async (tx, tenant, opdId) => {
    const pelaku = {
      ...pelakuFor(tenant, opdId),
      pernahMenyunting: await hasEdited(tx, naskahId, tenant.penggunaId)
    }
    const done = await recordReviu(
      tx,
      { naskahId, isi, berkasId },
      pelaku,
      konteksLangkah(context.services, tenant)
    )
    return done.ok ? ok({ reviuId: done.value.reviuId, naskahId }) : done
  })
}
