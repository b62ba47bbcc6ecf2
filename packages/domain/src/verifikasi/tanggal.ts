const BULAN = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember'
] as const
const HARI = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'] as const

const date = (day: string): Date => new Date(`${day}T00:00:00Z`)

/** An ISO day as official letters write it: "11 April 2023". */
export const longDate = (day: string): string =>
  `${date(day).getUTCDate()} ${BULAN[date(day).getUTCMonth()]} ${date(day).getUTCFullYear()}`

/** Name of the day of an ISO day: "Selasa". */
export const weekday = (day: string): string => HARI[date(day).getUTCDay()] ?? ''
