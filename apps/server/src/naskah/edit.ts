import {
  appendJejak,
  lastChanges,
  loadNaskah,
  lockNaskah,
  type NaskahTerkunci,
  rolesOfPengguna,
  saveApplied,
  type Tx
} from '@selaras/db'
import { ok, type Refusal, type Result, refuse } from '@selaras/domain'
import { type Applied, applyChanges, type Change, type Naskah } from '@selaras/domain/naskah'
import { readTujuanIndukBerubah } from '@selaras/jobs'
import type { Context } from '../graphql/context.ts'
import type { Tenant } from '../tenant/tenant.ts'
import { editPermission, konteksOf } from './guard.ts'
import { answering, once } from './idempotent.ts'

export interface EditRequest {
  readonly naskahId: string
  readonly kunci: string
  readonly changes: readonly Change[]
  /** A paste: what is refused is left out and reported, the rest is applied. */
  readonly lewati: boolean
}

/** What an edit did; small enough to be kept as the answer of its idempotency key. */
export interface EditDone {
  readonly versi: number
  readonly diubah: readonly string[]
  readonly dihapus: readonly string[]
  readonly bagian: readonly string[]
  readonly dilewati: readonly Skipped[]
}

export interface Skipped {
  readonly indeks: number
  readonly refusal: Refusal
}

/** One edit, whole or not at all; the same key again gives the first answer. */
export async function editNaskah(context: Context, request: EditRequest): Promise<Result<EditDone>> {
  const done = await answering(() =>
    context.inNaskah(request.naskahId, (tx, tenant) =>
      once(
        tx,
        request.kunci,
        { ubah: request.naskahId, changes: request.changes, lewati: request.lewati },
        async () =>
          editInside(tx, tenant, context.services.now(), request) as Promise<
            Result<EditDone & Record<string, never>>
          >
      )
    )
  )
  return done
}

/** The edit itself, inside a transaction that somebody else has opened; raises the version once. */
export async function editInside(
  tx: Tx,
  tenant: Tenant,
  now: Date,
  request: EditRequest
): Promise<Result<EditDone>> {
  const kepala = await lockNaskah(tx, request.naskahId)
  const naskah = kepala === null ? null : await loadNaskah(tx, request.naskahId)
  if (kepala === null || naskah === null) return notFound()
  const izin = editPermission(kepala, tenant, await readTujuanIndukBerubah({ tx, kepala, naskah }))
  if (!izin.ok) return izin
  const applied = applyChanges(naskah, request.changes, {
    ...konteksOf(izin.value, naskah, request.changes),
    skipStale: request.lewati
  })
  if (!applied.ok)
    return { ok: false, refusal: await withAuthor(tx, request.naskahId, applied.refusal, request.changes) }
  const { ditolak: dilewati, ...result } = applied.value
  const versi =
    dilewati.length === request.changes.length
      ? kepala.versi
      : await save(tx, tenant, now, kepala, result, request.changes, dilewati)
  return ok({
    versi,
    diubah: result.diubah,
    dihapus: result.dihapus,
    bagian: result.bagian,
    dilewati
  })
}

async function save(
  tx: Tx,
  tenant: Tenant,
  now: Date,
  kepala: NaskahTerkunci,
  applied: Applied<Naskah>,
  changes: readonly Change[],
  dilewati: readonly Skipped[]
): Promise<number> {
  const { versi } = await saveApplied(tx, kepala, applied)
  const skipped = new Set(dilewati.map((one) => one.indeks))
  await appendJejak(tx, {
    naskah: { id: kepala.id, opdId: kepala.opdId },
    waktu: now.toISOString(),
    penggunaId: tenant.penggunaId,
    tindakan: 'ubah',
    simpulId: [...applied.diubah, ...applied.dihapus],
    rincian: {
      versi,
      oleh: tenant.nama,
      perubahan: changes.filter((_change, index) => !skipped.has(index)),
      diubah: applied.diubah,
      dihapus: applied.dihapus,
      bagian: applied.bagian
    }
  })
  return versi
}

/** A conflict tells whose value stands there now and since when. */
async function withAuthor(
  tx: Tx,
  naskahId: string,
  refusal: Refusal,
  changes: readonly Change[]
): Promise<Refusal> {
  if (refusal.code !== 'BASI') return refusal
  const cell = changes[Number(refusal.detail?.['indeks'])]
  if (cell?.jenis !== 'isi') return refusal
  const [author] = await lastChanges(tx, naskahId, [{ simpulId: cell.simpulId, field: cell.field }])
  if (!author) return refusal
  return {
    ...refusal,
    detail: { ...refusal.detail, oleh: await nameOf(tx, author.penggunaId), pada: author.waktu }
  }
}

/** Name of a colleague as the pemda wrote it with their role. */
export async function nameOf(tx: Tx, penggunaId: string): Promise<string> {
  const [first] = await rolesOfPengguna(tx, penggunaId)
  return first?.nama ?? 'Sistem'
}

export const notFound = () =>
  refuse(
    'TIDAK_DITEMUKAN',
    'Naskah ini tidak ditemukan, atau isinya tidak terbuka bagi peran Anda.',
    'Periksa alamatnya. Rancangan perangkat daerah lain baru terbuka bagi Bappelitbangda sejak disampaikan.'
  )
