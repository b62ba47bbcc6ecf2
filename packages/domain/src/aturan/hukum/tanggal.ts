/** ISO days as calculable dates; no clock, no time zone. */

/** The day a number of days, weeks or months later; a month that is too short ends on its last day. */
export function tambahWaktu(iso: string, nilai: number, satuan: 'hari' | 'minggu' | 'bulan'): string {
  const [tahun = 0, nomor = 1, hari = 1] = iso.split('-').map(Number)
  if (satuan !== 'bulan')
    return toIso(Date.UTC(tahun, nomor - 1, hari + nilai * (satuan === 'minggu' ? 7 : 1)))
  const last = new Date(Date.UTC(tahun, nomor + nilai, 0)).getUTCDate()
  return toIso(Date.UTC(tahun, nomor - 1 + nilai, Math.min(hari, last)))
}

const toIso = (time: number): string => new Date(time).toISOString().slice(0, 10)
