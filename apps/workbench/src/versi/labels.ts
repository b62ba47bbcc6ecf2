import { isTahap, LABEL_TAHAP, PERISTIWA } from '@selaras/domain/tahap'

/** A stage or event of the machine in words; one that this program does not know stays as it is. */
export const tahapWords = (tahap: string): string => (isTahap(tahap) ? LABEL_TAHAP[tahap] : tahap)

export const peristiwaWords = (nama: string): string =>
  nama in PERISTIWA ? PERISTIWA[nama as keyof typeof PERISTIWA].label : nama
