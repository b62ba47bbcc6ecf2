import type { Field } from '../naskah/field.ts'
import { daftarTeks, pilih, sel, teks } from '../naskah/field.ts'
import type { KunciField } from '../naskah/fields.ts'
import type { JenisSimpulInduk } from './types.ts'

const uraian = (label: string): Field => teks('uraian', label, { wajib: true })

/** The columns of every kind of row, in the order in which screens show them. */
export const fieldsInduk: Readonly<Record<JenisSimpulInduk, readonly Field[]>> = {
  visi: [uraian('Visi')],
  misi: [teks('kode', 'Nomor', { batas: 50 }), uraian('Misi')],
  tujuan: [teks('kode', 'Kode', { batas: 50 }), uraian('Tujuan')],
  sasaran: [teks('kode', 'Kode', { batas: 50 }), uraian('Sasaran')],
  indikator: [
    uraian('Indikator'),
    teks('satuan', 'Satuan', { batas: 100 }),
    pilih('arah', 'Arah', ['naik', 'turun', 'rentang']),
    pilih('sifat', 'Sifat target', ['alir', 'kumulatif', 'stok', 'rataRata', 'konstan']),
    sel('awal', 'Kondisi awal'),
    sel('target', 'Target', { tahun: 'periode' }),
    sel('akhir', 'Kondisi akhir')
  ],
  // `pengampu` holds ids of OPD.
  programPrioritas: [
    teks('kode', 'Kode', { batas: 50 }),
    uraian('Program prioritas'),
    daftarTeks('pengampu', 'Perangkat daerah')
  ],
  prioritas: [
    uraian('Prioritas'),
    teks('mulai', 'Mulai', { batas: 10 }),
    teks('selesai', 'Selesai', { batas: 10 }),
    teks('sumber', 'Sumber', { batas: 250 })
  ]
}

/** Where a kind of row may stand; null = at the top. */
export const tempatInduk: Readonly<Record<JenisSimpulInduk, readonly (JenisSimpulInduk | null)[]>> = {
  visi: [null],
  misi: [null],
  tujuan: ['misi', null],
  sasaran: ['tujuan', null],
  indikator: ['tujuan', 'sasaran', 'programPrioritas'],
  programPrioritas: ['sasaran', null],
  prioritas: ['sasaran', 'programPrioritas', null]
}

/** Kinds of rows in words. */
export const namaSimpulInduk: Readonly<Record<JenisSimpulInduk, string>> = {
  visi: 'visi',
  misi: 'misi',
  tujuan: 'tujuan',
  sasaran: 'sasaran',
  indikator: 'indikator',
  programPrioritas: 'program prioritas',
  prioritas: 'prioritas'
}

/** Column and year of a field key (`uraian`, `target:2025`); undefined when such a row has no such column. */
export function resolveFieldInduk(jenis: JenisSimpulInduk, key: string): KunciField | undefined {
  const colon = key.lastIndexOf(':')
  const nama = colon < 0 ? key : key.slice(0, colon)
  const field = fieldsInduk[jenis].find((one) => one.nama === nama)
  if (!field || (field.tahun === null) !== colon < 0) return undefined
  if (colon < 0) return { key, field, tahun: null }
  const year = key.slice(colon + 1)
  return /^\d{4}$/.test(year) ? { key, field, tahun: Number(year) } : undefined
}
