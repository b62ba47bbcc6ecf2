import { BULAN } from '../law/index.ts'

const HARI = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'] as const

const date = (day: string): Date => new Date(`${day}T00:00:00Z`)

const ANGKA = [
  '',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
  'sepuluh',
  'sebelas'
] as const

const joined = (...words: readonly string[]): string => words.filter((word) => word !== '').join(' ')

/** A whole number below ten thousand in words, zero as an empty text: 2026 → "dua ribu dua puluh enam". */
function inWords(n: number): string {
  if (n < 12) return ANGKA[n] ?? ''
  if (n < 20) return joined(inWords(n - 10), 'belas')
  if (n < 100) return joined(inWords(Math.floor(n / 10)), 'puluh', inWords(n % 10))
  if (n < 200) return joined('seratus', inWords(n - 100))
  if (n < 1000) return joined(inWords(Math.floor(n / 100)), 'ratus', inWords(n % 100))
  if (n < 2000) return joined('seribu', inWords(n - 1000))
  return joined(inWords(Math.floor(n / 1000)), 'ribu', inWords(n % 1000))
}

/** An ISO day as minutes write it: "dua puluh dua bulan November tahun dua ribu dua puluh enam (22-11-2026)". */
export function dayInWords(day: string): string {
  const [year = '', month = '', number = ''] = day.split('-')
  const name = BULAN[Number(month) - 1] ?? ''
  return `${inWords(Number(number))} bulan ${name} tahun ${inWords(Number(year))} (${number}-${month}-${year})`
}

/** Name of the day of an ISO day: "Selasa". */
export const weekday = (day: string): string => HARI[date(day).getUTCDay()] ?? ''
