/** ISO days as calculable dates; no clock, no time zone. */

const bulan = [
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
]

/** `2023-04-11` → `11 April 2023`; anything else as it is. */
export function tulisTanggal(iso: string): string {
  const [found, tahun, nomor, hari] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? []
  return found ? `${Number(hari)} ${bulan[Number(nomor) - 1] ?? nomor} ${tahun}` : iso
}

/** The day a number of days, weeks or months later; a month that is too short ends on its last day. */
export function tambahWaktu(iso: string, nilai: number, satuan: 'hari' | 'minggu' | 'bulan'): string {
  const [tahun = 0, nomor = 1, hari = 1] = iso.split('-').map(Number)
  if (satuan !== 'bulan')
    return toIso(Date.UTC(tahun, nomor - 1, hari + nilai * (satuan === 'minggu' ? 7 : 1)))
  const last = new Date(Date.UTC(tahun, nomor + nilai, 0)).getUTCDate()
  return toIso(Date.UTC(tahun, nomor - 1 + nilai, Math.min(hari, last)))
}

const toIso = (time: number): string => new Date(time).toISOString().slice(0, 10)
