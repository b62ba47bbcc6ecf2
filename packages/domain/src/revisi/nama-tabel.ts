/** Titles of the tables as their forms print them, by their key in the exchange format. */
const judul: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '': 'Jumlah seluruhnya',
    permasalahan: 'T-B.35 Masalah dan akar masalah',
    permasalahanUtama: 'Permasalahan utama',
    isuStrategis: 'Isu strategis',
    capaianKinerja: 'T-C.23 Pencapaian kinerja pelayanan',
    anggaranRealisasi: 'T-C.24 Anggaran dan realisasi',
    tujuanSasaran: 'T-C.25 Tujuan dan sasaran',
    daftarStrategi: 'Daftar strategi',
    daftarArahKebijakan: 'Daftar arah kebijakan',
    daftarProgram: 'Daftar program',
    strategiKebijakan: 'T-C.26 Strategi dan arah kebijakan',
    programPendanaan: 'T-C.27 Program dan pendanaan',
    indikatifAnggaran: 'Pagu indikatif program',
    indikatorKinerja: 'T-C.28 Indikator kinerja',
    ikk: 'Indikator kinerja kunci',
    pengarusutamaanGender: 'Pengarusutamaan gender',
    dataSektor: 'Data sektor'
  })
)

/** Title of a table by the key of its rows (`BarisBeda.tabel`); any other part is a text of the document. */
export const namaTabel = (kunci: string): string => judul.get(kunci) ?? 'Naskah dan lampiran lain'
