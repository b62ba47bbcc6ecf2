import { z } from 'zod'
import { ok, type Result, refuse } from '../result.ts'

/** Longest text of one part; a Menimbang of a page fits many times over. */
const Teks = z.string().max(8000)
const Daftar = z.array(Teks).max(80)

const Pejabat = z.strictObject({ jabatan: z.string().max(300), nama: z.string().max(300) })

/** One ayat; numbered when its pasal has several. `butir` are its items, counted 1, 2, … or a, b, … */
const Ayat = z.strictObject({ teks: Teks, butir: Daftar, penomoran: z.enum(['angka', 'huruf']) })
const Pasal = z.strictObject({ ayat: z.array(Ayat).max(40) })
const Bab = z.strictObject({ judul: Teks, pasal: z.array(Pasal).max(80) })

const Isi = z.strictObject({
  judul: Teks,
  menimbang: Daftar,
  mengingat: Daftar,
  bab: z.array(Bab).max(40),
  penjelasan: z.strictObject({ umum: Teks, pasal: Daftar }),
  lampiran: Teks,
  tempat: z.string().max(200),
  penetap: Pejabat,
  pengundang: Pejabat
})

export type PejabatPerkada = z.infer<typeof Pejabat>
export type AyatPerkada = z.infer<typeof Ayat>
export type PasalPerkada = z.infer<typeof Pasal>
export type BabPerkada = z.infer<typeof Bab>
/**
 * The words of a Perkada, without number and dates. `penjelasan.pasal` goes with the pasal in order, an empty one reads
 * "Cukup jelas."; `lampiran` is the title over the Lampiran.
 */
export type IsiPerkada = z.infer<typeof Isi>

/** Reads the words of a Perkada from JSON, texts trimmed; a wrong shape or a text that is too long is a refusal. */
export function readIsiPerkada(json: unknown): Result<IsiPerkada> {
  const read = Isi.safeParse(json)
  if (read.success) return ok(trimmed(read.data))
  const [issue] = read.error.issues
  return refuse(
    'NILAI_TIDAK_SAH',
    `Teks Perkada tidak dapat dibaca pada ${issue?.path.join('.') || 'isinya'}.`,
    'Muat ulang halaman; teks yang terlalu panjang dipecah menjadi beberapa butir.'
  )
}

/** Control characters say nothing in a law. */
const clean = (text: string): string => text.replace(/[^\P{C}\n]/gu, '').trim()

function trimmed<T>(value: T): T {
  if (typeof value === 'string') return clean(value) as T
  if (Array.isArray(value)) return value.map(trimmed) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, trimmed(one)])) as T
}

/** What a Perkada still lacks before it can be fixed, as sentences; empty = nothing. */
export function perkadaKurang(isi: IsiPerkada): readonly string[] {
  const kurang: string[] = []
  const need = (holds: boolean, sentence: string): void => {
    if (!holds) kurang.push(sentence)
  }
  const filled = (list: readonly string[]): boolean => list.length > 0 && list.every((one) => one !== '')
  need(isi.judul !== '', 'judul masih kosong.')
  need(filled(isi.menimbang), 'Menimbang masih kosong atau memuat butir kosong.')
  need(filled(isi.mengingat), 'Mengingat masih kosong atau memuat butir kosong.')
  need(
    isi.bab.length > 0 && isi.bab.every((bab) => bab.judul !== '' && bab.pasal.length > 0),
    'ada bab tanpa judul atau tanpa pasal.'
  )
  const empty = numberPasal(isi.bab).find(
    ({ pasal }) =>
      pasal.ayat.length === 0 ||
      pasal.ayat.some((ayat) => ayat.teks === '' || ayat.butir.some((butir) => butir === ''))
  )
  need(empty === undefined, `Pasal ${empty?.nomor} memuat ayat atau butir kosong.`)
  need(isi.lampiran !== '', 'judul Lampiran masih kosong.')
  need(isi.tempat !== '', 'tempat penetapan belum diisi.')
  need(
    isi.penetap.jabatan !== '' && isi.penetap.nama !== '',
    'nama atau jabatan yang menetapkan belum diisi.'
  )
  need(
    isi.pengundang.jabatan !== '' && isi.pengundang.nama !== '',
    'nama atau jabatan yang mengundangkan belum diisi.'
  )
  return kurang
}

/** A pasal with the number it is printed under; numbers run through all bab. */
export interface PasalBernomor {
  readonly nomor: number
  /** Place of its bab, from 0. */
  readonly bab: number
  readonly pasal: PasalPerkada
}

/** All pasal in order with their numbers. */
export function numberPasal(bab: readonly BabPerkada[]): readonly PasalBernomor[] {
  const all = bab.flatMap((one, at) => one.pasal.map((pasal) => ({ bab: at, pasal })))
  return all.map((one, at) => ({ ...one, nomor: at + 1 }))
}
