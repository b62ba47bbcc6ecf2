import { isObject } from './json.ts'
import type { JenisSimpul, Json, Naskah } from './types.ts'

/**
 * Which optional tables and columns this plan prints, as its own part `bentuk` of the naskah (never printed itself):
 * a form that has no column "pagu akhir periode" must not grow one because we can compute it.
 */
export interface Bentuk {
  /** Optional tables that are printed even without rows. */
  readonly tabel: readonly string[]
  /** By jenis: derived columns that are printed in no row. */
  readonly kolomTidakDicetak: Readonly<Record<string, readonly string[]>>
}

export const bentukBagian = 'bentuk'
const memo = new WeakMap<object, Bentuk>()
const kosong: Bentuk = { tabel: [], kolomTidakDicetak: {} }

/** The part `bentuk` of a naskah; a naskah without one prints every column and only tables that have rows. */
export function bentukOf(naskah: Naskah): Bentuk {
  const part = naskah.bagian[bentukBagian]
  if (!isObject(part)) return kosong
  const seen = memo.get(part)
  if (seen) return seen
  const hidden = isObject(part['kolomTidakDicetak']) ? part['kolomTidakDicetak'] : {}
  const bentuk: Bentuk = {
    tabel: texts(part['tabel']),
    kolomTidakDicetak: Object.fromEntries(Object.entries(hidden).map(([jenis, list]) => [jenis, texts(list)]))
  }
  memo.set(part, bentuk)
  return bentuk
}

const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []

/** The jenis under which a column is listed: the levels of one table share their columns. */
export const bentukJenis = (jenis: JenisSimpul): JenisSimpul =>
  jenis === 'kegiatan' || jenis === 'subKegiatan' ? 'program' : jenis === 'sasaran' ? 'tujuan' : jenis

/** True when no row of this jenis prints the derived column. */
export const isHidden = (bentuk: Bentuk, jenis: JenisSimpul, nama: string): boolean =>
  bentuk.kolomTidakDicetak[bentukJenis(jenis)]?.includes(nama) ?? false

/** As JSON for `bagian`, in a stable order. */
export const bentukJson = (bentuk: Bentuk): Json => ({
  tabel: [...bentuk.tabel],
  kolomTidakDicetak: Object.fromEntries(
    Object.entries(bentuk.kolomTidakDicetak)
      .filter(([, list]) => list.length > 0)
      .map(([jenis, list]) => [jenis, [...list]])
  )
})
