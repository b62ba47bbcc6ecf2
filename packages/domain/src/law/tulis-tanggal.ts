/** The months as official letters write them. */
export const BULAN = [
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
  return found ? `${Number(hari)} ${BULAN[Number(nomor) - 1] ?? nomor} ${tahun}` : iso
}
