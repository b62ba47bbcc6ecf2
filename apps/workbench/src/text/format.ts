import { formatDesimal } from '@selaras/domain/indikator'

/** Numbers and dates as people here read them, id-ID, written by the domain so that screen and print agree. */

/** A decimal string with its printed decimals: `71.41` → `71,41`. */
export const angka = (nilai: string): string => formatDesimal(nilai)

const bulan = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(
  ' '
)

/** `2023-04-11…` → `11 April 2023`. */
export function tanggal(iso: string): string {
  const date = new Date(iso)
  return `${date.getDate()} ${bulan[date.getMonth()]} ${date.getFullYear()}`
}

const namaHari = 'Minggu Senin Selasa Rabu Kamis Jumat Sabtu'.split(' ')

/** A day of the calendar (`2023-04-11`) as a berita acara names it: `Selasa, 11 April 2023`. */
export function hariTanggal(iso: string): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number)
  return `${namaHari[new Date(Date.UTC(year, month - 1, day)).getUTCDay()]}, ${day} ${bulan[month - 1]} ${year}`
}

/** `11 April 2023 pukul 09.05`, in the time zone of the browser. */
export function waktu(iso: string): string {
  const date = new Date(iso)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${tanggal(iso)} pukul ${two(date.getHours())}.${two(date.getMinutes())}`
}

/** How a plan is called in lists: `Renstra 2019–2023`. */
export const namaRencana = (plan: { readonly tahun: readonly number[]; readonly jenis: string }): string =>
  `${plan.jenis === 'perubahan' ? 'Perubahan ' : ''}Renstra ${periode(plan.tahun)}`

/** Years of a plan: `2019–2023`. */
export function periode(tahun: readonly number[]): string {
  const first = tahun[0]
  const last = tahun.at(-1)
  return first === last || first === undefined ? String(first ?? '') : `${first}–${last}`
}
