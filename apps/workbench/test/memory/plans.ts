import { check, ringkasan } from '@selaras/domain/aturan'
import { importDokumen, printNaskah } from '@selaras/domain/cetak'
import { readDokumen } from '@selaras/domain/dokumen'
import type { Change, Naskah, Simpul } from '@selaras/domain/naskah'
import { applyChanges } from '@selaras/domain/naskah'
import type { Tahap } from '@selaras/domain/tahap'

/** Plans held in memory behind the same rules as the server's: compare-and-set, versions, idempotency. */

export interface StoredPlan {
  naskah: Naskah
  versi: number
  readonly judul: string
  readonly tahap: Tahap
  readonly opd: { id: string; nama: string; singkatan: string }
  readonly lock: string | null
  /** Rows as they were after each version, for deltas. */
  readonly log: { versi: number; simpul: Simpul[]; dihapus: string[]; bagian: string[] }[]
  readonly answers: Map<string, unknown>
}

/** Who made the other value of a conflict. */
export const other = { oleh: 'Siti Rahayu', pada: '2026-11-21T03:05:00.000Z' }

let last = 0
/** Ids that look like UUIDv7 and are the same on every run. */
export const testId = (): string => {
  last += 1
  return `01900000-0000-7000-8000-${String(last).padStart(12, '0')}`
}

export function planFrom(
  json: string,
  more: { tahap: Tahap; opdId: string; lock: string | null }
): StoredPlan {
  const read = readDokumen(json)
  if (!read.ok) throw new Error(read.refusal.message)
  const dokumen = read.value
  const { naskah } = importDokumen(dokumen, { id: testId(), newId: testId })
  return {
    naskah,
    versi: 1,
    judul: dokumen.dokumen.judul,
    tahap: more.tahap,
    opd: {
      id: more.opdId,
      nama: dokumen.perangkatDaerah.nama,
      singkatan: dokumen.perangkatDaerah.singkatan ?? ''
    },
    lock: more.lock,
    log: [],
    answers: new Map()
  }
}

/** Applies a batch as the server does; answers with the union of the mutation. */
export function applyBatch(
  plan: StoredPlan,
  kunci: string,
  changes: readonly Change[],
  lewati: boolean
): unknown {
  const known = plan.answers.get(kunci)
  if (known) return known
  const answer = plan.lock ? refusal('TERKUNCI', plan.lock) : tryBatch(plan, changes, lewati)
  plan.answers.set(kunci, answer)
  return answer
}

function tryBatch(plan: StoredPlan, changes: readonly Change[], lewati: boolean): unknown {
  const result = applyChanges(plan.naskah, changes, { skipStale: lewati })
  if (!result.ok) {
    const { code, message, advice, detail } = result.refusal
    return {
      __typename: 'Penolakan',
      kode: code,
      pesan: message,
      saran: advice,
      rincian: { ...detail, ...(code === 'BASI' ? other : {}) }
    }
  }
  const { naskah, diubah, dihapus, bagian, ditolak } = result.value
  plan.naskah = naskah
  plan.versi += 1
  const simpul = diubah.flatMap((id) => naskah.simpul.get(id) ?? [])
  plan.log.push({ versi: plan.versi, simpul, dihapus: [...dihapus], bagian: [...bagian] })
  return {
    __typename: 'UbahNaskahBerhasil',
    versi: plan.versi,
    simpul: simpul.map(simpulOut),
    dihapus,
    bagian: bagian.map((nama) => ({ nama, isi: naskah.bagian[nama] })),
    dilewati: ditolak.map(({ indeks, refusal: one }) => ({
      indeks,
      penolakan: {
        kode: one.code,
        pesan: one.message,
        saran: one.advice,
        rincian: { ...one.detail, ...(one.code === 'BASI' ? other : {}) }
      }
    }))
  }
}

export const refusal = (kode: string, pesan: string, saran = '') => ({
  __typename: 'Penolakan',
  kode,
  pesan,
  saran,
  rincian: null
})

/** A row as GraphQL sends it. */
export function simpulOut({ isian, ...node }: Simpul) {
  const entries = Object.entries(isian)
  return {
    ...node,
    isian: Object.fromEntries(entries.filter(([key]) => !key.startsWith('pagu:'))),
    pagu: entries
      .filter(([key]) => key.startsWith('pagu:'))
      .map(([key, value]) => ({
        tahun: Number(key.slice(5)),
        rupiah: typeof value === 'number' ? String(value) : null
      }))
  }
}

export function countsOf(naskah: Naskah) {
  return ringkasan(check(printNaskah(naskah).dokumen).temuan).berlaku
}

export function deltaOf(plan: StoredPlan, since: number) {
  const later = plan.log.filter(({ versi }) => versi > since)
  const rows = new Map(later.flatMap(({ simpul }) => simpul.map((node) => [node.id, node] as const)))
  const gone = later.flatMap(({ dihapus }) => dihapus).filter((id) => !plan.naskah.simpul.has(id))
  const parts = new Set(later.flatMap(({ bagian }) => bagian))
  return {
    versi: plan.versi,
    penuh: false,
    simpul: [...rows.keys()].flatMap((id) => plan.naskah.simpul.get(id) ?? []).map(simpulOut),
    dihapus: gone,
    bagian: [...parts].map((nama) => ({ nama, isi: plan.naskah.bagian[nama] }))
  }
}
