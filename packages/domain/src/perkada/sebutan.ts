import { normalizeNomor } from '../law/index.ts'
import { ok, type Result, refuse } from '../result.ts'

/** The local government as a Perkada must name it. */
export interface PemdaPerkada {
  /** "Kabupaten Pasuruan". */
  readonly nama: string
  readonly jenis: 'provinsi' | 'kabupaten' | 'kota'
}

const KEPALA = { provinsi: 'Gubernur', kabupaten: 'Bupati', kota: 'Wali Kota' } as const

/** Name without its kind: "Pasuruan". */
const short = ({ nama }: PemdaPerkada): string => nama.replace(/^(?:Provinsi|Kabupaten|Kota)\s+/i, '')

/** How the head, the regulation and its gazette are called in this pemda. */
export function sebutanPemda(pemda: PemdaPerkada): {
  readonly kepalaDaerah: string
  readonly kepalaDaerahLengkap: string
  readonly peraturan: string
  /** As the articles call themselves: "Peraturan Bupati". */
  readonly peraturanPendek: string
  readonly berita: string
  readonly ibuKota: string
} {
  const kepala = KEPALA[pemda.jenis]
  const nama = short(pemda)
  return {
    kepalaDaerah: kepala,
    kepalaDaerahLengkap: `${kepala} ${nama}`,
    peraturan: `Peraturan ${kepala} ${nama}`,
    peraturanPendek: `Peraturan ${kepala}`,
    berita: `Berita Daerah ${pemda.nama}`,
    ibuKota: nama
  }
}

/**
 * The number of a Perkada in the one notation in which it is compared and stored: capitals, no spaces, no leading zeros.
 * A refusal for what is no number.
 */
export function readNomorPerkada(nomor: string): Result<string> {
  const read = normalizeNomor(nomor.trim()).replace(/\s+/g, '').toUpperCase()
  return /^[0-9][0-9A-Z./-]{0,39}$/.test(read)
    ? ok(read)
    : refuse(
        'NILAI_TIDAK_SAH',
        'Nomor Perkada tidak dapat dibaca.',
        'Isi nomor seperti tercantum pada Perkada, misalnya 34.'
      )
}

const ROMAN = [
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I']
] as const

/** Roman number of a bab or Lampiran, from 1. */
export function romawi(angka: number): string {
  let left = angka
  let text = ''
  for (const [value, sign] of ROMAN) {
    while (left >= value) {
      text += sign
      left -= value
    }
  }
  return text
}

/** Letter of an item: 1 → a, 27 → aa. */
export function huruf(angka: number): string {
  const letter = String.fromCharCode(97 + ((angka - 1) % 26))
  return letter.repeat(Math.ceil(angka / 26))
}
