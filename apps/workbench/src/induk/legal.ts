import { tanggal } from '../text/format.ts'
import { induk as words } from '../text/induk.ts'

/** Number and year of the law that fixes it, as far as known. */
export function legalOf({
  jenis,
  penetapan
}: {
  readonly jenis: string
  readonly penetapan: unknown
}): string {
  const known =
    typeof penetapan === 'object' && penetapan !== null ? (penetapan as Record<string, unknown>) : {}
  const { nomor, tahun, tanggal: hari } = known
  if (typeof nomor !== 'string') return words.daftar.belumTercatat
  const form = words.bentuk[jenis] ?? ''
  const date = typeof hari === 'string' ? `, ${tanggal(hari)}` : ''
  return `${form} Nomor ${nomor}${typeof tahun === 'number' ? ` Tahun ${tahun}` : ''}${date}`
}

const ke: readonly string[] = ['Kedua', 'Ketiga', 'Keempat', 'Kelima', 'Keenam']

/** Title of a perubahan: `Perubahan RPD …`, then `Perubahan Kedua RPD …`; at most 250 characters. */
export function judulPerubahan(judul: string): string {
  const [, number, rest] = /^Perubahan (?:(Kedua|Ketiga|Keempat|Kelima) )?(.+)$/.exec(judul) ?? []
  const next = rest === undefined ? '' : `${ke[ke.indexOf(number ?? '') + 1]} `
  return `Perubahan ${next}${rest ?? judul}`.slice(0, 250)
}
