import { type JejakEntri, listJejak } from '@selaras/db'
import {
  type Change,
  type Isi,
  labelField,
  type Naskah,
  namaJenis,
  resolveField,
  type Simpul
} from '@selaras/domain/naskah'
import { namaBaris, teksIsi } from '@selaras/domain/revisi'
import { isTahap, LABEL_TAHAP, PERISTIWA, type PeristiwaNama } from '@selaras/domain/tahap'
import type { Context } from '../graphql/context.ts'
import type { NaskahDilihat } from '../schema/naskah.ts'

export interface SaringRiwayat {
  readonly simpulId?: string
  readonly field?: string
  readonly tindakan?: readonly string[]
  readonly penggunaId?: string
  /** Continue before this seq. */
  readonly sebelum?: number
  readonly batas: number
}

/** One thing that an entry did to a row. */
export interface PerubahanRiwayat {
  readonly simpulId: string | null
  readonly field: string | null
  readonly macam: 'isi' | 'tulis' | 'tambah' | 'hapus' | 'pindah' | 'rujuk' | 'bagian'
  /** Row and column in words. */
  readonly tempat: string
  readonly label: string
  readonly dari: string | null
  readonly ke: string | null
}

export interface EntriRiwayat {
  readonly seq: number
  readonly pada: string
  readonly penggunaId: string
  readonly tindakan: string
  readonly label: string
  /** Where a step led, in words; null for an edit. */
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
    listJejak(tx, dilihat.kepala.id, { ...where, batas: batas + 1 })
  )
  const page = rows.slice(0, batas)
  const entri = page.flatMap((row) => {
    const entry = entriOf(naskah, row, saring)
    return field === undefined || entry.jumlahPerubahan > 0 ? [entry] : []
  })
  return { entri, berikutnya: rows.length > batas ? (page.at(-1)?.seq ?? null) : null }
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
    langkah: stepWords(detail),
    alasan: typeof alasan === 'string' && alasan !== '' ? alasan : null,
    jumlahPerubahan: changes.length,
    perubahan: changes.slice(0, terbanyak)
  }
}

const lain: Readonly<Record<string, string>> = {
  ubah: 'Mengubah isi',
  muatContoh: 'Memuat contoh',
  catatTimPenyusun: 'Mencatat tim penyusun',
  aturMasaAcuan: 'Mengatur masa acuan',
  alihkanPengampu: 'Mengalihkan pengampu',
  kaitkan: 'Mengaitkan dengan RPJMD/RPD atau NSPK',
  lepasKaitan: 'Melepaskan kaitan',
  tegaskan: 'Menegaskan keselarasan dengan RPJMD/RPD',
  buat: 'Membuat naskah'
}

/** What was done, in words: an event of the machine, or an act beside it. */
export function labelTindakan(tindakan: string): string {
  const known = lain[tindakan]
  if (known !== undefined) return known
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

function describeChange(naskah: Naskah, change: Change): PerubahanRiwayat[] {
  switch (change.jenis) {
    case 'isi':
    case 'tulis':
      return [cellChange(naskah, change)]
    case 'tambah':
      return change.simpul.map((node) => rowChange(node, 'tambah', null, namaBaris(node)))
    case 'hapus':
      return change.simpul && change.simpul.length > 0
        ? change.simpul.map((node) => rowChange(node, 'hapus', namaBaris(node), null))
        : [{ ...ofRow(naskah, change.simpulId), macam: 'hapus', dari: null, ke: null }]
    case 'pindah':
      return [
        {
          ...ofRow(naskah, change.simpulId),
          macam: 'pindah',
          dari: parentName(naskah, change.dari.indukId),
          ke: parentName(naskah, change.ke.indukId)
        }
      ]
    case 'rujuk':
      return [
        {
          ...ofRow(naskah, change.simpulId),
          macam: 'rujuk',
          dari: parentName(naskah, change.dari),
          ke: parentName(naskah, change.ke)
        }
      ]
    case 'bagian':
      return [
        {
          simpulId: null,
          field: change.nama,
          macam: 'bagian',
          tempat: `Bagian ${change.nama}`,
          label: '',
          dari: shorten(teksIsi(change.dari)),
          ke: shorten(teksIsi(change.ke))
        }
      ]
  }
}

function cellChange(naskah: Naskah, change: Extract<Change, { jenis: 'isi' | 'tulis' }>): PerubahanRiwayat {
  const { jenis, simpulId, field } = change
  const node = naskah.simpul.get(simpulId)
  const known = node && resolveField(node.jenis, field)
  const text = (value: Isi | undefined) => shorten(teksIsi(value, known?.field?.macam === 'rupiah'))
  return {
    ...ofRow(naskah, simpulId),
    field,
    macam: jenis,
    label: known ? labelField(known) : field,
    dari: text(change.dari),
    ke: text(change.ke)
  }
}

const rowChange = (
  node: Simpul,
  macam: 'tambah' | 'hapus',
  dari: string | null,
  ke: string | null
): PerubahanRiwayat => ({
  simpulId: node.id,
  field: null,
  macam,
  tempat: `${namaJenis[node.jenis]} “${shorten(namaBaris(node))}”`,
  label: '',
  dari,
  ke
})

function ofRow(
  naskah: Naskah,
  simpulId: string
): Pick<PerubahanRiwayat, 'simpulId' | 'field' | 'tempat' | 'label'> {
  const node = naskah.simpul.get(simpulId)
  const tempat = node ? `${namaJenis[node.jenis]} “${shorten(namaBaris(node))}”` : 'baris yang sudah dihapus'
  return { simpulId, field: null, tempat, label: '' }
}

const parentName = (naskah: Naskah, id: string | null): string | null => {
  const node = id === null ? undefined : naskah.simpul.get(id)
  return node ? shorten(namaBaris(node)) : null
}

const longest = 400
function shorten(text: string): string
function shorten(text: string | undefined): string | null
function shorten(text: string | undefined): string | null {
  if (text === undefined) return null
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
