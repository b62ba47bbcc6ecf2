/** Words of presence. */
export const kehadiran = {
  judul: (jumlah: number) => (jumlah === 1 ? 'Satu orang lain di sini' : `${jumlah} orang lain di sini`),
  diSel: (nama: string) => `${nama} ada di sel ini`,
  daftar: 'Orang lain yang membuka Renstra ini'
}
