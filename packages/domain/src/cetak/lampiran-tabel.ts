import type { Dokumen } from '../dokumen/schema.ts'
import type { Kolom, Tabel } from '../law/index.ts'

/** A head cell: over `lebar` columns, and down to the rows when nothing stands under it. */
export interface KepalaCetak {
  readonly judul: string
  readonly lebar: number
  /** Titles under it, one per column; empty = none. */
  readonly bawah: readonly string[]
}

export interface BarisCetak {
  /** Depth in the cascade, from 0. */
  readonly tingkat: number
  readonly jumlah: boolean
  /** One per column; numbers are set to the right. */
  readonly sel: readonly { readonly teks: string; readonly angka: boolean }[]
}

/** A form as it is printed. */
export interface TabelCetak {
  readonly form: string
  readonly judul: string
  readonly kepala: readonly KepalaCetak[]
  readonly baris: readonly BarisCetak[]
}

type Row = Readonly<Record<string, unknown>>
/** A column of paper: a field of the row, of one year where it repeats. */
interface Tempat {
  readonly id: string
  readonly tahun: number | null
}

/** A form of the profile out of a Dokumen; null where the Dokumen has no rows for it. */
export function tabelCetak(dokumen: Dokumen, { form, judul, bagian, kolom }: Tabel): TabelCetak | null {
  const rows = bagian === null ? [] : ((dokumen as unknown as Record<string, readonly Row[]>)[bagian] ?? [])
  if (rows.length === 0) return null
  const lines = rows.flatMap((row) => linesOf(row, kolom, 0))
  const groups = groupsOf(kolom, lines, dokumen.dokumen.tahun)
  const places = groups.flatMap((group) => group.tempat)
  const total = totalOf(dokumen, bagian)
  return {
    form,
    judul,
    kepala: groups.map(({ judul: nama, tempat, bawah }) => ({ judul: nama, lebar: tempat.length, bawah })),
    baris: [
      ...lines.map(({ tingkat, isi }) => ({
        tingkat,
        jumlah: false,
        sel: places.map((place) => cellOf(isi.get(place.id), place.tahun))
      })),
      ...(total === null
        ? []
        : [
            {
              tingkat: 0,
              jumlah: true,
              sel: places.map((place, at) =>
                at === 0 ? { teks: 'Jumlah', angka: false } : cellOf(total[place.id], place.tahun)
              )
            }
          ])
    ]
  }
}

/** One printed line: what stands in each column. */
interface Line {
  readonly tingkat: number
  readonly isi: ReadonlyMap<string, unknown>
}

const fieldOf = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((one, key) => (isRow(one) ? one[key] : undefined), value)

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A row with its lists side by side, and the rows below it. What belongs to the whole row stands in its first line. */
function linesOf(row: Row, kolom: readonly Kolom[], tingkat: number): Line[] {
  const lists = new Set(
    kolom.flatMap(({ id }) => {
      const [head = '', ...rest] = id.split('.')
      return rest.length > 0 && Array.isArray(row[head]) ? [head] : []
    })
  )
  const count = Math.max(1, ...[...lists].map((head) => (row[head] as readonly unknown[]).length))
  const own = Array.from({ length: count }, (_, at): Line => {
    const isi = kolom.map(({ id }): readonly [string, unknown] => {
      const [head = '', ...rest] = id.split('.')
      if (lists.has(head)) return [id, fieldOf((row[head] as readonly unknown[])[at], rest)]
      if (at > 0) return [id, undefined]
      return [id, row['jenis'] === id ? row['uraian'] : fieldOf(row, [head, ...rest])]
    })
    return { tingkat, isi: new Map(isi) }
  })
  // Some tables write root causes beside the main problem, below no problem of their own.
  const beside = kolom.flatMap(({ id }): Line[] => {
    const [head = '', field = ''] = id.split('.')
    const loose = lists.has(head) ? row[field] : undefined
    return Array.isArray(loose) ? [{ tingkat, isi: new Map([[id, loose]]) }] : []
  })
  const below = Array.isArray(row['anak']) ? (row['anak'] as readonly Row[]) : []
  return [...own, ...beside, ...below.flatMap((child) => linesOf(child, kolom, tingkat + 1))]
}

interface Group {
  readonly judul: string
  readonly tempat: readonly Tempat[]
  readonly bawah: readonly string[]
}

/**
 * Columns under their heads. What repeats per year stands under its own title with the years below ("… Tahun ke-"), or
 * with its neighbours under each year ("Target" and "Rp"), as the forms print it.
 */
function groupsOf(kolom: readonly Kolom[], lines: readonly Line[], plan: readonly number[]): Group[] {
  const groups: Group[] = []
  for (let at = 0; at < kolom.length; ) {
    const one = kolom[at] as Kolom
    if (one.tahun === undefined) {
      if (one.wajib || lines.some(({ isi }) => cellOf(isi.get(one.id), null).teks !== ''))
        groups.push({ judul: one.judul, tempat: [{ id: one.id, tahun: null }], bawah: [] })
      at += 1
      continue
    }
    const together = [one]
    if (!/Tahun/.test(one.judul))
      while (kolom[at + together.length]?.tahun === one.tahun && together.length < kolom.length)
        together.push(kolom[at + together.length] as Kolom)
    at += together.length
    const years = yearsOf(together, lines, plan)
    if (together.length === 1)
      groups.push({
        judul: one.judul,
        tempat: years.map((tahun) => ({ id: one.id, tahun })),
        bawah: years.map(String)
      })
    else
      for (const tahun of years)
        groups.push({
          judul: String(tahun),
          tempat: together.map(({ id }) => ({ id, tahun })),
          bawah: together.map(({ judul }) => judul)
        })
  }
  return groups
}

/** Years that are written in these columns; where none is, those of the plan. */
function yearsOf(
  kolom: readonly Kolom[],
  lines: readonly Line[],
  plan: readonly number[]
): readonly number[] {
  const found = new Set<number>()
  for (const { isi } of lines)
    for (const { id } of kolom) {
      const value = isi.get(id)
      if (isRow(value))
        for (const year of Object.keys(value)) if (/^\d{4}$/.test(year)) found.add(Number(year))
    }
  return found.size > 0 ? [...found].sort((a, b) => a - b) : plan
}

/** Totals that a form has at its foot, by column. */
function totalOf(dokumen: Dokumen, bagian: Tabel['bagian']): Row | null {
  if (bagian === 'programPendanaan' && dokumen.jumlahProgramPendanaan !== undefined)
    return { pagu: dokumen.jumlahProgramPendanaan }
  if (bagian === 'anggaranRealisasi' && dokumen.jumlahAnggaranRealisasi !== undefined)
    return { ...dokumen.jumlahAnggaranRealisasi }
  return null
}

/** What a value reads on paper: a printed cell its own words, a list one line each, a named thing its number and words. */
function cellOf(value: unknown, tahun: number | null): BarisCetak['sel'][number] {
  if (tahun !== null) return isRow(value) ? cellOf(value[String(tahun)], null) : { teks: '', angka: true }
  if (typeof value === 'string') return { teks: value, angka: false }
  if (Array.isArray(value))
    return { teks: value.map((one) => cellOf(one, null).teks).join('\n'), angka: false }
  if (!isRow(value)) return { teks: '', angka: false }
  if ('teks' in value) return { teks: typeof value['teks'] === 'string' ? value['teks'] : '', angka: true }
  const { nomor, uraian } = value
  if (typeof uraian !== 'string') return { teks: '', angka: false }
  return { teks: typeof nomor === 'string' && nomor !== '' ? `${nomor}. ${uraian}` : uraian, angka: false }
}
