import { importDokumen } from '../src/cetak/import.ts'
import { Dokumen } from '../src/dokumen/schema.ts'
import type { Naskah, Simpul } from '../src/naskah/types.ts'
import { idMaker } from './contoh.ts'

const sel = (teks: string, nilai: string) => ({ teks, nilai })
const indikator = {
  uraian: 'Persentase koperasi aktif',
  satuan: '%',
  target: { '2024': sel('70', '70'), '2025': sel('71', '71') }
}

/** A small plan of two years in which every kind of repeated and computed cell occurs, with one real contradiction. */
export const dokumenKecil = Dokumen.parse({
  format: 'selaras.renstra/1',
  pemda: { nama: 'Kabupaten Contoh', jenis: 'kabupaten', provinsi: 'Jawa Timur' },
  perangkatDaerah: { nama: 'Dinas Contoh', bidangUrusan: [] },
  dokumen: {
    judul: 'Renstra',
    jenis: 'renstra',
    profil: 'INM52',
    tahun: [2024, 2025],
    nomenklatur: 'kepmendagri-050-5889-2021'
  },
  induk: { jenis: 'RPD', misi: [] },
  capaianKinerja: [
    {
      no: '1',
      indikator: 'Koperasi aktif',
      target: { '2022': sel('50', '50'), '2023': sel('0', '0') },
      realisasi: { '2022': sel('60', '60'), '2023': sel('1', '1') },
      rasio: { '2022': sel('1,20', '1.20'), '2023': { teks: '-', nilai: null } }
    }
  ],
  tujuanSasaran: [
    {
      jenis: 'tujuan',
      uraian: 'Koperasi maju',
      indikator: [],
      anak: [{ jenis: 'sasaran', uraian: 'Koperasi aktif', indikator: [indikator] }]
    }
  ],
  programPendanaan: [
    {
      jenis: 'program',
      tujuan: 'Koperasi maju',
      sasaran: 'KOPERASI AKTIF',
      kode: '2.17.03',
      uraian: 'Program koperasi',
      indikator: [],
      pagu: { '2024': sel('300', '300'), '2025': sel('999', '999') },
      akhir: { pagu: sel('700', '700') },
      anak: [
        {
          jenis: 'kegiatan',
          kode: '2.17.03.2.01',
          uraian: 'Kegiatan pengawasan',
          indikator: [],
          pagu: { '2024': sel('300', '300'), '2025': sel('400', '400') },
          akhir: { pagu: sel('700', '700') },
          anak: [
            {
              jenis: 'subKegiatan',
              uraian: 'Sub pertama',
              indikator: [],
              pagu: { '2024': sel('100', '100'), '2025': sel('150', '150') },
              akhir: { pagu: sel('250', '250') },
              anak: []
            },
            {
              jenis: 'subKegiatan',
              uraian: 'Sub kedua',
              indikator: [],
              pagu: { '2024': sel('200', '200'), '2025': sel('250,00', '250.00') },
              akhir: { pagu: sel('450', '450') },
              anak: []
            }
          ]
        }
      ]
    },
    {
      jenis: 'program',
      kode: null,
      uraian: 'Program kantor',
      indikator: [],
      pagu: { '2024': sel('10', '10'), '2025': sel('20', '20') },
      akhir: { pagu: sel('30', '30') },
      anak: []
    }
  ],
  jumlahProgramPendanaan: { '2024': sel('310', '310'), '2025': sel('421', '421') },
  indikatifAnggaran: [
    {
      jenis: 'program',
      uraian: 'PROGRAM KOPERASI',
      indikator: [],
      pagu: { '2024': sel('300', '300'), '2025': sel('401', '401') }
    }
  ],
  indikatorKinerja: [
    {
      no: '1',
      uraian: 'Persentase Koperasi Aktif',
      satuan: '%',
      target: { '2024': sel('70', '70'), '2025': sel('72', '72') }
    }
  ],
  narasi: [
    {
      tempat: '6.1',
      tentang: 'pagu',
      nilai: sel('100', '100'),
      merujuk: '/programPendanaan/0/anak/0/anak/0/pagu/2024'
    }
  ]
})

/** The small plan as a naskah; ids are the same each time. */
export const naskahKecil = (): Naskah => importDokumen(dokumenKecil, { id: 'akar', newId: idMaker() }).naskah

/** The row of a jenis whose own or printed text contains these words. */
export function baris(naskah: Naskah, jenis: Simpul['jenis'], kata = ''): Simpul {
  const found = [...naskah.simpul.values()].find(
    (node) =>
      node.jenis === jenis && String(node.isian['uraian'] ?? node.tertulis['uraian'] ?? '').includes(kata)
  )
  if (!found) throw new Error(`No ${jenis} with ${kata}`)
  return found
}
