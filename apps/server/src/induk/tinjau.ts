import type { NaskahKepala, TahapTercatat } from '@selaras/db'
import { faktaTersimpan, localDay } from '@selaras/jobs'

/** ISO day since which a plan holds: of its Perkada where that is known, else of its entry into the state. */
export function berlakuSejak(kepala: NaskahKepala, log: readonly TahapTercatat[]): string {
  const known = faktaTersimpan(kepala)['tanggalDitetapkan']
  if (typeof known === 'string') return known
  const entered = log.findLast((row) => row.ke === 'berlaku' && row.dari !== 'berlaku')
  return localDay(new Date(entered?.waktu ?? kepala.dibuat))
}
