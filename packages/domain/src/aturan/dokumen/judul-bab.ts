import type { Bab, Dokumen } from '../../dokumen/schema.ts'
import { normaliseNama } from '../../indikator/nama.ts'
import { bandingkanTeks } from '../antar-tabel/teks.ts'

/** Words that a heading may add or leave out without naming another chapter. */
const bebas = new Set(['perangkat', 'daerah', 'dan', 'serta', 'urusan', 'yang', 'dari', 'atau', 'isu'])

/** A heading where the name of the office and of the region is the generic `perangkat daerah`, then nothing. */
export function kunciJudul(dokumen: Dokumen, judul: string): string {
  const text = normaliseNama(judul)
  const nama = normaliseNama(dokumen.perangkatDaerah.nama)
  const pemda = normaliseNama(dokumen.pemda.nama)
  const short = nama.replace(` ${pemda}`, '')
  return [nama, short, pemda, 'perangkat daerah']
    .reduce((rest, part) => (part === '' ? rest : rest.replaceAll(part, ' ')), text)
    .replace(/\s+/g, ' ')
    .trim()
}

/** Both headings say the same once the name of the office is left out. */
export const samaJudul = (dokumen: Dokumen, a: string, b: string): boolean => {
  const [left, right] = [kunciJudul(dokumen, a), kunciJudul(dokumen, b)]
  return left.replaceAll(' ', '') === right.replaceAll(' ', '') || normaliseNama(a) === normaliseNama(b)
}

/** The printed heading holds every word of meaning of the prescribed one, misspelled by a letter at most. */
export function memuatJudul(dokumen: Dokumen, tercetak: string, baku: string): boolean {
  const words = kunciJudul(dokumen, tercetak).split(' ')
  return inti(dokumen, baku).every((word) =>
    words.some((one) => one === word || bandingkanTeks(one, word) === 'ejaan')
  )
}

/** At least one word of meaning in common. */
export const menyinggungJudul = (dokumen: Dokumen, tercetak: string, baku: string): boolean => {
  const words = new Set(kunciJudul(dokumen, tercetak).split(' '))
  return inti(dokumen, baku).some((word) => words.has(word))
}

const inti = (dokumen: Dokumen, baku: string): string[] =>
  kunciJudul(dokumen, baku)
    .split(' ')
    .filter((word) => word !== '' && !bebas.has(word))

/** Chapter number as printed: `BAB III` → `III`. */
export const nomorBab = (nomor: string): string =>
  nomor
    .replace(/bab/i, '')
    .replace(/[\s.]+/g, '')
    .toUpperCase()

const romawi = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']

/** Number of a sub-chapter with that of its chapter: `1` or `3.1.` under III is `3.1`; empty when none is printed. */
export function nomorSub(bab: string, nomor: string | null): string {
  const bare = (nomor ?? '').replace(/\s+/g, '').replace(/\.$/, '')
  const nomorInduk = String(romawi.indexOf(nomorBab(bab)) + 1)
  return bare === '' || bare.includes('.') ? bare : `${nomorInduk}.${bare}`
}

/** How deep a numbered heading lies: 2 for `3.1`. */
export const kedalaman = (nomor: string): number => (nomor === '' ? 0 : nomor.split('.').length)

/** The chapter with this number. */
export const babBernomor = (list: readonly Bab[], nomor: string): number =>
  list.findIndex((bab) => nomorBab(bab.nomor) === nomorBab(nomor))
