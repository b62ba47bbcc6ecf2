import type { TahunAcuan } from '@selaras/domain/tahap'
import { acuanBerikutnya, DASAR_PERUBAHAN, namaAcuan, sortAcuan } from '@selaras/domain/tahap'

export const jenisList = ['perubahan', 'reviu'] as const
export const dasarList = DASAR_PERUBAHAN

const isJenis = (jenis: string): jenis is TahunAcuan['jenis'] =>
  jenis === 'renja' || jenis === 'perubahanRenja'

/** Reference years that came over the wire, in order of time. */
export const readAcuan = (
  list: readonly { readonly tahun: number; readonly jenis: string }[]
): readonly TahunAcuan[] =>
  sortAcuan(list.flatMap(({ tahun, jenis }) => (isJenis(jenis) ? [{ tahun, jenis }] : [])))

/** Yearly plans from which a successor may take over, and the place of the usual one: the next Renja not fixed yet. */
export function startChoices(
  masaAcuan: readonly { readonly tahun: number; readonly jenis: string }[],
  tahunBerjalan: number
): { readonly all: readonly TahunAcuan[]; readonly usual: number } {
  const all = readAcuan(masaAcuan).filter(({ tahun }) => tahun >= tahunBerjalan)
  const next = namaAcuan(acuanBerikutnya(tahunBerjalan))
  const found = all.findIndex((one) => namaAcuan(one) === next)
  return { all, usual: found >= 0 ? found : Math.max(0, all.length - 1) }
}
