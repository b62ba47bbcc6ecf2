import type { Dokumen } from './schema.ts'

/** Words for the keys of the format, as the printed forms and their readers call them. */

const bagian: ReadonlyMap<string, string> = new Map(
  Object.entries({
    format: 'Format berkas',
    pemda: 'Pemerintah daerah',
    perangkatDaerah: 'Perangkat daerah',
    dokumen: 'Identitas dokumen',
    induk: 'Dokumen induk',
    bab: 'Bab',
    dasarHukum: 'Dasar hukum',
    mengingat: 'Mengingat (Perkada)',
    peraturanDirujuk: 'Peraturan dirujuk',
    organisasi: 'Organisasi',
    permasalahan: 'T-B.35',
    permasalahanUtama: 'Permasalahan utama',
    isuStrategis: 'Isu strategis',
    kelompokSasaran: 'Kelompok sasaran',
    kelompokMitra: 'Kelompok mitra',
    kepalaTabel: 'Kepala tabel',
    capaianKinerja: 'T-C.23',
    anggaranRealisasi: 'T-C.24',
    jumlahAnggaranRealisasi: 'T-C.24',
    tujuanSasaran: 'T-C.25',
    daftarStrategi: 'Daftar strategi',
    daftarArahKebijakan: 'Daftar arah kebijakan',
    strategiKebijakan: 'T-C.26',
    daftarProgram: 'Daftar program',
    programPendanaan: 'T-C.27',
    jumlahProgramPendanaan: 'T-C.27',
    indikatifAnggaran: 'Tabel pagu indikatif program',
    ikk: 'IKK',
    pengarusutamaanGender: 'Pengarusutamaan gender',
    narasi: 'Narasi',
    kutipan: 'Kutipan',
    dataSektor: 'Data sektor',
    tabelTercetak: 'Tabel tercetak',
    rujukan: 'Rujukan',
    naskahBab: 'Naskah bab',
    telaahan: 'Telaahan',
    tantanganPeluang: 'Tantangan dan peluang',
    prioritas: 'Prioritas',
    definisiIstilah: 'Definisi istilah',
    pohonKinerja: 'Pohon kinerja'
  })
)

/** Name of a top-level part for a reader; the forms of the profile aside. */
export const kataBagian = (key: string): string => bagian.get(key) ?? key

/** Name of a top-level part: the form it is printed as, else what readers call it. */
export function namaBagian(dokumen: Dokumen, key: string): string {
  if (key === 'indikatorKinerja') return dokumen.dokumen?.profil === 'PMDN86' ? 'T-C.28' : 'IKU'
  return kataBagian(key)
}

/** Keys that only hold the rows below them and say nothing to a reader. */
export const strukturBelaka: ReadonlySet<string> = new Set([
  'anak',
  'indikator',
  'baris',
  'program',
  'kegiatan',
  'subKegiatan',
  'masalah',
  'sub'
])

/** Words for a field, or for a whole path of fields below a row. */
export const kataKunci: ReadonlyMap<string, string> = new Map(
  Object.entries({
    awal: 'kondisi awal',
    akhir: 'target akhir',
    'akhir/pagu': 'pagu akhir',
    unitKerja: 'unit kerja penanggung jawab',
    sumberDana: 'sumber dana',
    kode: 'kode',
    rumusData: 'data rumus',
    rasioTanpaTahun: 'rasio tanpa tahun',
    akar: 'akar masalah',
    masalahPokok: 'masalah pokok',
    daftarIsi: 'daftar isi',
    sistematika: 'sistematika (1.4)',
    isi: 'isi',
    perkada: 'Perkada'
  })
)
