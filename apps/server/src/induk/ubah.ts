import {
  answerUsulan,
  appendJejak,
  listOpd,
  loadInduk,
  loadNaskah,
  lockInduk,
  saveAppliedInduk,
  type Tx
} from '@selaras/db'
import { ok, type Result, refuse } from '@selaras/domain'
import { applyInduk, type ChangeInduk, indukFromNaskah } from '@selaras/domain/induk'
import { mayEditInduk, type PeristiwaInduk } from '@selaras/domain/tahap'
import {
  createInduk,
  type IndukDatang,
  indukTidakDitemukan,
  linksBefore,
  type PelakuLangkah,
  takeIndukStep,
  tellTinjauan
} from '@selaras/jobs'
import type { Context } from '../graphql/context.ts'
import { answering, once } from '../naskah/idempotent.ts'
import { konteksLangkah } from '../naskah/langkah.ts'
import type { Tenant } from '../tenant/tenant.ts'

/** The person as the machine of parent plans knows them: roles that reach the whole pemda. */
export const pelakuPemda = (tenant: Tenant): PelakuLangkah => ({
  id: tenant.penggunaId,
  nama: tenant.nama,
  peran: tenant.peranPemda,
  jabatanParaf: []
})

/** Runs one act of Bappelitbangda once per key. */
export function actOfPemda<T>(
  context: Context,
  kunci: string,
  payload: unknown,
  work: (tx: Tx, tenant: Tenant) => Promise<Result<T>>
): Promise<Result<T>> {
  return answering(() =>
    context.inTenant((tx, tenant) =>
      once(tx, kunci, payload, () => work(tx, tenant) as Promise<Result<T & Record<string, never>>>)
    )
  )
}

export interface IndukRequest extends Omit<IndukDatang, 'simpul'> {
  readonly kunci: string
  /** A Renstra whose part about its parent becomes the first rows. */
  readonly dariNaskahId: string | null
}

/** Makes a new version of a parent plan, or registers one that is in force. */
export const buatInduk = (
  context: Context,
  request: IndukRequest
): Promise<Result<{ readonly indukId: string }>> =>
  actOfPemda(context, request.kunci, { buatInduk: request }, async (tx, tenant) => {
    const { kunci: _kunci, dariNaskahId, ...datang } = request
    const told = dariNaskahId === null ? ok([]) : await toldBy(tx, dariNaskahId, context.services.newId)
    if (!told.ok) return told
    const konteks = konteksLangkah(context.services, tenant)
    const made = await createInduk(tx, { ...datang, simpul: told.value }, pelakuPemda(tenant), konteks)
    return made.ok ? ok({ indukId: made.value.indukId }) : made
  })

async function toldBy(tx: Tx, naskahId: string, newId: () => string): Promise<Result<IndukDatang['simpul']>> {
  const naskah = await loadNaskah(tx, naskahId)
  const read = naskah && indukFromNaskah(naskah, newId)
  return read
    ? ok(read.simpul)
    : refuse(
        'TIDAK_DITEMUKAN',
        'Renstra itu tidak menyebut RPJMD/RPD, atau isinya belum terbuka bagi peran Anda.',
        'Pilih Renstra lain, atau mulai dari kosong.'
      )
}

/** What an edit did; small enough to be kept as the answer of its idempotency key. */
export interface IndukDiubah {
  readonly versi: number
  readonly diubah: readonly string[]
  readonly dihapus: readonly string[]
  readonly pagu: readonly { readonly opdId: string; readonly tahun: number }[]
}

/** Edits the content of a parent plan: all changes or none. */
export const ubahInduk = (
  context: Context,
  request: { readonly indukId: string; readonly kunci: string; readonly changes: readonly ChangeInduk[] }
): Promise<Result<IndukDiubah>> =>
  actOfPemda(context, request.kunci, { ubahInduk: request }, async (tx, tenant) => {
    const { indukId, changes } = request
    const kepala = await lockInduk(tx, indukId)
    if (kepala === null) return indukTidakDitemukan()
    const izin = mayEditInduk(kepala.tahap, tenant.peranPemda)
    if (!izin.ok) return izin
    const opd = new Set((await listOpd(tx)).map((one) => one.id))
    const applied = applyInduk(await loadInduk(tx, kepala), changes, { opd })
    if (!applied.ok) return applied
    const { diubah, dihapus, pagu } = applied.value
    const before = diubah.length + dihapus.length === 0 ? null : await linksBefore(tx, kepala)
    const waktu = context.services.now().toISOString()
    const { versi } = await saveAppliedInduk(tx, kepala, applied.value, waktu)
    if (before !== null) {
      const oleh = { pelaku: pelakuPemda(tenant), konteks: konteksLangkah(context.services, tenant) }
      await tellTinjauan(tx, kepala, before, { isi: applied.value.induk }, oleh)
    }
    await appendJejak(tx, {
      waktu,
      penggunaId: tenant.penggunaId,
      tindakan: 'ubahInduk',
      rincian: { indukId, versi, oleh: tenant.nama, perubahan: changes }
    })
    return ok({ versi, diubah, dihapus, pagu })
  })

/** Takes one event of the life of a parent plan; plans that wait for it go on in the same transaction. */
export const langkahInduk = (
  context: Context,
  request: { readonly indukId: string; readonly kunci: string; readonly event: PeristiwaInduk }
): Promise<Result<{ readonly indukId: string; readonly melangkah: number }>> =>
  actOfPemda(context, request.kunci, { langkahInduk: request }, async (tx, tenant) => {
    const konteks = konteksLangkah(context.services, tenant)
    const done = await takeIndukStep(tx, request.indukId, request.event, pelakuPemda(tenant), konteks)
    return done.ok
      ? ok({ indukId: request.indukId, melangkah: done.value.naskah?.melangkah.length ?? 0 })
      : done
  })

/** Answers proposals of OPD for the draft of a parent plan. */
export const jawabUsulan = (
  context: Context,
  request: {
    readonly indukId: string
    readonly kunci: string
    readonly usulanId: readonly string[]
    readonly status: 'ditampung' | 'ditolak'
    readonly tanggapan: string
  }
): Promise<Result<{ readonly indukId: string }>> =>
  actOfPemda(context, request.kunci, { jawabUsulan: request }, async (tx, tenant) => {
    const { indukId, usulanId, status, tanggapan } = request
    // Locked: a version that is being cancelled takes its answers back.
    const kepala = await lockInduk(tx, indukId)
    if (kepala === null) return indukTidakDitemukan()
    const izin = mayEditInduk(kepala.tahap, tenant.peranPemda)
    if (!izin.ok) return izin
    if (status === 'ditolak' && tanggapan === '')
      return refuse('NILAI_TIDAK_SAH', 'Tanggapan belum diisi.', 'Tulis mengapa usulan itu tidak ditampung.')
    const waktu = context.services.now().toISOString()
    const penggunaId = tenant.penggunaId
    const count = await answerUsulan(tx, [...new Set(usulanId)], {
      status,
      tanggapan,
      indukId,
      penggunaId,
      waktu
    })
    if (count === 0)
      return refuse(
        'PERISTIWA_TIDAK_BERLAKU',
        'Usulan itu sudah dijawab.',
        'Muat ulang untuk melihat jawabannya.'
      )
    await appendJejak(tx, {
      waktu,
      penggunaId,
      tindakan: 'jawabUsulan',
      rincian: { indukId, usulan: [...new Set(usulanId)], status, tanggapan, oleh: tenant.nama }
    })
    return ok({ indukId })
  })
