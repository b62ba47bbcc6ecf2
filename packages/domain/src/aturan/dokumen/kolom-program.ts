import { below } from '../../dokumen/pointer.ts'
import type { Dokumen, Program } from '../../dokumen/schema.ts'
import { walkProgram } from '../../dokumen/walk.ts'
import type { Hasil, TidakDiperiksa } from '../define-aturan.ts'

export type KolomProgram = 'unitKerja' | 'lokasi' | 'sumberDana'

export interface SelKolom {
  readonly pointer: string
  readonly teks: string
  readonly row: Program
}

/** Empty or a dash. */
const isEmpty = (teks: string | null): boolean => teks === null || /^[\s\-–—.]*$/.test(teks)

/** The filled cells of a text column of T-C.27. */
export const selTerisi = (dokumen: Dokumen, kolom: KolomProgram): SelKolom[] =>
  [...walkProgram(dokumen)].flatMap(({ row, pointer }) => {
    const teks = row[kolom]
    return teks === undefined || teks === null || isEmpty(teks)
      ? []
      : [{ pointer: below(pointer, kolom), teks, row }]
  })

/**
 * Empty cells of a text column. A left-out key is a cell whose value is printed once for all rows; it counts as empty
 * only where most rows of its level print their own. A column that is empty throughout is one finding.
 */
export function* selKosong(dokumen: Dokumen, kolom: KolomProgram): Generator<Hasil | TidakDiperiksa> {
  const rows = [...walkProgram(dokumen)]
  const printed = rows.filter(({ row }) => row[kolom] !== undefined)
  if (printed.length === 0) {
    if (rows.length > 0) yield { tidakDiperiksa: `T-C.27 tidak mempunyai kolom ${sebutanKolom[kolom]}.` }
    return
  }
  const jenis = new Set(rows.map(({ row }) => row.jenis))
  const ownCells = new Set(
    [...jenis].filter((one) =>
      mostlyPrinted(
        rows.filter(({ row }) => row.jenis === one),
        kolom
      )
    )
  )
  const kosong = rows.filter(({ row }) => {
    const teks = row[kolom]
    return teks === undefined ? ownCells.has(row.jenis) : isEmpty(teks)
  })
  const [first] = printed
  if (rows.length > 1 && first && printed.every(({ row }) => isEmpty(row[kolom] ?? null))) {
    const place = printed.length === 1 ? below(first.pointer, kolom) : '/programPendanaan'
    yield {
      pointer: place,
      related: printed.map((one) => one.pointer),
      kasus: 'semua',
      data: { jumlah: printed.length }
    }
    return
  }
  for (const { row, pointer } of kosong)
    yield { pointer: below(pointer, kolom), kasus: 'kosong', data: { uraian: row.uraian } }
}

const mostlyPrinted = (level: readonly { readonly row: Program }[], kolom: KolomProgram): boolean =>
  level.filter(({ row }) => row[kolom] !== undefined).length * 2 > level.length

export const sebutanKolom = {
  unitKerja: 'unit kerja penanggung jawab',
  lokasi: 'lokasi',
  sumberDana: 'sumber dana'
} as const
