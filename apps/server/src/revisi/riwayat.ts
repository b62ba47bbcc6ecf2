import { type JejakEntri, listJejak, listRiwayatAlihan, type Tx } from '@selaras/db'
import type { Change, Json, Naskah } from '@selaras/domain/naskah'
import { isTahap, LABEL_TAHAP, PERISTIWA, type PeristiwaNama, TINDAKAN_LAIN } from '@selaras/domain/tahap'
import type { Context } from '../graphql/context.ts'
import type { NaskahDilihat } from '../schema/naskah.ts'
import { describeChange, type PerubahanRiwayat } from './describe-change.ts'

export interface SaringRiwayat {
  readonly simpulId?: string
  readonly field?: string
  readonly tindakan?: readonly string[]
  readonly penggunaId?: string
  /** Continue before this seq. */
  readonly sebelum?: number
  readonly batas: number
}

export interface EntriRiwayat {
  readonly seq: number
  readonly pada: string
  readonly penggunaId: string
  readonly tindakan: string
  readonly label: string
  /** It was recorded in the plan that this row came from. */
  readonly dariRenstraLain: boolean
  /** Where a step led, or where a part went, in words; null for an edit. */
  readonly langkah: string | null
  readonly alasan: string | null
  readonly jumlahPerubahan: number
  /** At most the first `terbanyak`. */
  readonly perubahan: readonly PerubahanRiwayat[]
}

export interface HalamanRiwayat {
  readonly entri: readonly EntriRiwayat[]
  /** Seq to continue before, or null at the end. */
  readonly berikutnya: number | null
}

/** A paste may change thousands of cells; the page shows so many and counts the rest. */
const terbanyak = 100

/**
 * What happened to a plan, newest first: who changed what from what to what, steps and recorded facts. Null when this
 * person may not read its content: an entry tells what stood in the plan.
 */
export async function readRiwayat(
  context: Context,
  dilihat: NaskahDilihat,
  saring: SaringRiwayat
): Promise<HalamanRiwayat | null> {
  const naskah = await dilihat.content(context)
  if (naskah === null) return null
  const { field, batas, ...where } = saring
  const rows = await context.inOpd(dilihat.kepala.opdId, (tx) =>
    readPage(tx, dilihat.kepala.id, { ...where, batas: batas + 1 })
  )
  const page = rows.slice(0, batas)
  const entri = page.flatMap((row) => {
    const entry = entriOf(naskah, row, saring)
    return field === undefined || entry.jumlahPerubahan > 0 ? [entry] : []
  })
  return { entri, berikutnya: rows.length > batas ? (page.at(-1)?.seq ?? null) : null }
}

/** Entries that came with a row from another plan stand behind the plan's own, with numbers below this one. */
const cameBefore = -2_000_000_000

/** Own entries, and for one row those that it brought along from the plan it was in before. */
async function readPage(
  tx: Tx,
  naskahId: string,
  saring: Omit<SaringRiwayat, 'field'>
): Promise<JejakEntri[]> {
  const { simpulId, sebelum, batas, ...by } = saring
  const isCame = sebelum !== undefined && sebelum < 0
  const own = isCame ? [] : await listJejak(tx, naskahId, saring)
  if (simpulId === undefined || own.length >= batas) return own
  const came = await listRiwayatAlihan(tx, naskahId, {
    ...by,
    simpulId: [simpulId],
    batas: batas - own.length,
    ...(isCame ? { sebelum: sebelum - cameBefore } : {})
  })
  return [
    ...own,
    ...came.map(({ nomor, waktu, penggunaId, tindakan, perubahan }) => ({
      seq: nomor + cameBefore,
      waktu,
      penggunaId,
      tindakan,
      rincian: { perubahan: perubahan as unknown as readonly Json[] }
    }))
  ]
}

function entriOf(naskah: Naskah, { rincian, ...row }: JejakEntri, saring: SaringRiwayat): EntriRiwayat {
  const detail = isRecord(rincian) ? rincian : {}
  const changes = (Array.isArray(detail['perubahan']) ? (detail['perubahan'] as unknown as Change[]) : [])
    .flatMap((change) => describeChange(naskah, change))
    .filter((one) => saring.simpulId === undefined || one.simpulId === saring.simpulId)
    .filter((one) => saring.field === undefined || one.field === null || one.field === saring.field)
  const alasan = detail['alasan']
  return {
    ...row,
    pada: row.waktu,
    label: labelTindakan(row.tindakan),
    dariRenstraLain: row.seq < 0,
    langkah: stepWords(detail) ?? handedWords(detail),
    alasan: typeof alasan === 'string' && alasan !== '' ? alasan : null,
    jumlahPerubahan: changes.length,
    perubahan: changes.slice(0, terbanyak)
  }
}

/** What was done, in words: an event of the machine, or an act beside it. */
export function labelTindakan(tindakan: string): string {
  if (tindakan === 'buat') return 'Membuat naskah'
  if (Object.hasOwn(TINDAKAN_LAIN, tindakan)) return TINDAKAN_LAIN[tindakan as keyof typeof TINDAKAN_LAIN]
  if (Object.hasOwn(PERISTIWA, tindakan)) return PERISTIWA[tindakan as PeristiwaNama].label
  const words = tindakan.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function stepWords(detail: Readonly<Record<string, unknown>>): string | null {
  const { dari, ke } = detail
  if (typeof ke !== 'string' || !isTahap(ke)) return null
  return typeof dari === 'string' && isTahap(dari) && dari !== ke
    ? `${LABEL_TAHAP[dari]} → ${LABEL_TAHAP[ke]}`
    : LABEL_TAHAP[ke]
}

/** Where a part went, or where it came from. */
function handedWords(detail: Readonly<Record<string, unknown>>): string | null {
  const [word, other] = isRecord(detail['keRenstra'])
    ? (['ke', detail['keRenstra']] as const)
    : (['dari', detail['dariRenstra']] as const)
  return isRecord(other) ? `“${detail['bagianRenstra']}” ${word} ${other['opd']}, ${other['judul']}` : null
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
