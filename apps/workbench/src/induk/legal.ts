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
