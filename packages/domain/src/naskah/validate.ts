import { z } from 'zod'
import { objek } from '../dokumen/objek.ts'
import { Sel, Tahun } from '../dokumen/sel.ts'
import { equalDesimal } from '../indikator/decimal.ts'
import { readSel } from '../indikator/sel.ts'
import { formatRupiahFull } from '../money/rupiah.ts'
import type { Refusal } from '../result.ts'
import { refuse } from '../result.ts'
import type { Field } from './field.ts'
import type { KunciField } from './fields.ts'
import { labelField } from './fields.ts'
import { isSel } from './json.ts'
import { isRujukan } from './rujukan.ts'
import type { Isi } from './types.ts'

/** Largest values one cell may take. */
export const batasIsi = {
  /** Whole rupiah; about nine of these still fit the safe integers in a sum. */
  pagu: 999_999_999_999_999,
  teksSel: 500,
  digit: 40,
  butir: 100,
  /** What an undo may put back: an import may have brought longer texts than a person may type. */
  pulih: 1_000_000,
  json: 20_000
} as const

type Salah = Refusal | null
const no = (code: 'NILAI_TIDAK_SAH' | 'TERLALU_BESAR', message: string, advice: string): Refusal =>
  refuse(code, message, advice).refusal

/** Is this a value that the field can hold? `strict` also asks what a person may type, beyond the mere shape. */
export function checkIsi(found: KunciField, value: Isi | undefined, strict: boolean): Salah {
  const { field } = found
  const label = labelField(found)
  if (value === undefined) {
    return strict && field?.wajib && field.tahun === null
      ? no('NILAI_TIDAK_SAH', `${label} tidak boleh dihilangkan.`, 'Kosongkan isinya saja.')
      : null
  }
  if (!field) return checkJson(label, value)
  switch (field.macam) {
    case 'teks':
      return checkText(field, label, value, strict)
    case 'pilihan':
      return typeof value === 'string' && field.pilihan.includes(value)
        ? null
        : no(
            'NILAI_TIDAK_SAH',
            `${label} tidak mengenal pilihan itu.`,
            `Pilih salah satu: ${field.pilihan.join(', ')}.`
          )
    case 'rupiah':
      return checkRupiah(label, value)
    case 'sel':
      return checkSel(label, value, strict)
    case 'daftarTeks':
      return checkList(field, label, value, strict)
    case 'json':
      return structured[field.nama]?.safeParse(value).success === false
        ? no('NILAI_TIDAK_SAH', `Susunan ${label} tidak dikenali.`, 'Muat ulang halaman, lalu isi kembali.')
        : checkJson(label, value)
  }
}

function checkText(field: Field, label: string, value: Isi, strict: boolean): Salah {
  if (value === null && field.bolehNull) return null
  if (typeof value !== 'string')
    return no('NILAI_TIDAK_SAH', `${label} harus berupa teks.`, 'Ketik teks, atau kosongkan.')
  if (!strict && value.length <= batasIsi.pulih) return null
  if (value.length > field.batas) {
    const batas = field.batas.toLocaleString('id-ID')
    return no(
      'TERLALU_BESAR',
      `${label} terlalu panjang: ${value.length} karakter, batasnya ${batas}.`,
      'Persingkat teks.'
    )
  }
  return hasControl(value)
    ? no(
        'NILAI_TIDAK_SAH',
        `${label} memuat karakter yang tidak dapat dicetak.`,
        'Hapus karakter itu; sering terbawa dari PDF.'
      )
    : null
}

/** Characters that no document prints; tab and line end are fine. */
const hasControl = (text: string): boolean => {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if ((code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d) || code === 0x7f) return true
  }
  return false
}

const tulisRupiah = 'Tulis rupiah bulat tanpa desimal, misalnya 1.250.000.'

function checkRupiah(label: string, value: Isi): Salah {
  if (value === null) return null
  if (typeof value !== 'number')
    return no('NILAI_TIDAK_SAH', `${label} harus berupa angka, bukan teks.`, tulisRupiah)
  if (value < 0) return no('NILAI_TIDAK_SAH', `${label} tidak boleh negatif.`, tulisRupiah)
  if (!Number.isFinite(value) || value > batasIsi.pagu) {
    return no(
      'NILAI_TIDAK_SAH',
      `${label} terlalu besar; batasnya ${formatRupiahFull(batasIsi.pagu)}.`,
      'Periksa jumlah nolnya.'
    )
  }
  return Number.isInteger(value)
    ? null
    : no('NILAI_TIDAK_SAH', `${label} harus rupiah bulat, tanpa pecahan.`, tulisRupiah)
}

function checkSel(label: string, value: Isi, strict: boolean): Salah {
  if (!Sel.safeParse(value).success || !isSel(value)) {
    return no(
      'NILAI_TIDAK_SAH',
      `${label} bukan angka atau teks sel yang sah.`,
      'Ketik angka seperti 71,41 atau teks seperti “-”.'
    )
  }
  if (!strict) return null
  if ((value.teks?.length ?? 0) > batasIsi.teksSel || (value.nilai?.length ?? 0) > batasIsi.digit) {
    return no(
      'TERLALU_BESAR',
      `${label} terlalu panjang untuk satu sel.`,
      'Pindahkan keterangan ke uraian indikator.'
    )
  }
  if (value.nilai === null || value.ocr !== undefined) return null
  if (value.teks === null || !readsAs(value.teks, value.nilai)) {
    return no(
      'NILAI_TIDAK_SAH',
      `${label}: angka yang tampil berbeda dari nilai yang disimpan.`,
      'Ketik ulang isi sel.'
    )
  }
  return null
}

/** A text stands for a number when one of the ways to read it gives that number, or none gives any. */
function readsAs(teks: string, nilai: string): boolean {
  const readings = [undefined, '%'].map(
    (satuanBaris) => readSel(teks, { macam: 'angka', satuanBaris }).sel.nilai
  )
  return (
    readings.every((reading) => reading === null) ||
    readings.some((reading) => reading !== null && equalDesimal(reading, nilai))
  )
}

function checkList(field: Field, label: string, value: Isi, strict: boolean): Salah {
  if (!Array.isArray(value) || value.length > batasIsi.butir) {
    return no(
      'NILAI_TIDAK_SAH',
      `${label} harus berupa daftar teks.`,
      `Isi paling banyak ${batasIsi.butir} butir.`
    )
  }
  for (const item of value as readonly Isi[]) {
    const salah = checkText({ ...field, bolehNull: false }, label, item, strict)
    if (salah) return salah
  }
  return null
}

const checkJson = (label: string, value: Isi): Salah =>
  JSON.stringify(value).length > batasIsi.json
    ? no('TERLALU_BESAR', `${label} terlalu besar.`, 'Persingkat isinya.')
    : null

const Tempat = z.unknown().refine((value) => typeof value === 'string' || isRujukan(value))
const structured: Readonly<Record<string, z.ZodType>> = {
  misi: objek({ nomor: z.string(), uraian: z.string() }),
  rumusData: objek({ pembilang: Tempat, penyebut: Tempat, tahun: Tahun }),
  kriteria: z.array(objek({ kelas: z.string(), rentang: z.string() })),
  aspek: z.array(objek({ uraian: z.string(), skor: Sel }))
}
