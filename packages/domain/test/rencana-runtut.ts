import {
  indikator,
  kegiatan,
  program,
  sasaran,
  sel,
  subKegiatan,
  tujuan
} from '../src/aturan/contoh-dokumen.ts'
import type { ProfilId } from '../src/aturan/define-aturan.ts'
import type { Dokumen, Indikator, Program } from '../src/dokumen/schema.ts'
import { PROFIL, REGISTER } from '../src/law/index.ts'

/** Years, date and edition of the plan, which differ by profile. */
const ciri: Readonly<
  Record<ProfilId, { tahun: readonly number[]; tanggal: string; induk: string; nomenklatur: string }>
> = {
  PMDN86: {
    tahun: [2019, 2020, 2021, 2022, 2023],
    tanggal: '2019-04-01',
    induk: '2019-03-15',
    nomenklatur: 'permendagri-13-2006'
  },
  INM52: {
    tahun: [2024, 2025, 2026],
    tanggal: '2023-04-11',
    induk: '2023-03-20',
    nomenklatur: 'kepmendagri-050-5889-2021'
  },
  'INM2-2025': {
    tahun: [2025, 2026, 2027, 2028, 2029, 2030],
    tanggal: '2025-09-10',
    induk: '2025-08-20',
    nomenklatur: 'kepmendagri-900.1.15.5-1317-2023'
  }
}

const derajat = 'Meningkatnya derajat kesehatan masyarakat'
const mutu = 'Meningkatnya mutu layanan kesehatan ibu'
const tertib = 'Tertibnya pengelolaan keuangan'
const hidup = 'Meningkatnya kualitas hidup'
const kolom = { unitKerja: 'Bidang Pelayanan', lokasi: 'Kabupaten Contoh', sumberDana: 'DAU' }

/**
 * A small plan whose tables, prose, legal basis and codes agree, for every profile: whatever a rule says about it is a
 * false alarm.
 */
export function rencanaRuntut(profil: ProfilId): Dokumen {
  const { tahun, tanggal, induk, nomenklatur } = ciri[profil]
  const misi = PROFIL[profil].induk.visiMisi ? { nomor: '1', uraian: 'Masyarakat sehat' } : undefined
  const [naik, ibu, laporan] = [
    ukuran(tahun, 'Persentase penduduk yang terlayani kesehatan', 60),
    ukuran(tahun, 'Persentase persalinan di fasilitas kesehatan', 80),
    ukuran(tahun, 'Persentase laporan keuangan yang tepat waktu', 70)
  ]
  const strategi = (s: string, uraian: string, arah: string) => ({
    ...(misi ? { misi } : {}),
    tujuan: derajat,
    sasaran: s,
    strategi: uraian,
    arahKebijakan: [arah]
  })
  return {
    ...kepala(profil, misi),
    induk: {
      jenis: PROFIL[profil].induk.jenis,
      misi: misi ? [misi] : [],
      ...(misi ? { visi: 'Kabupaten Contoh yang sehat' } : {}),
      sasaran: [hidup],
      tanggalDitetapkan: induk
    },
    dasarHukum: dasarHukum(profil, tanggal),
    tujuanSasaran: [tujuan(derajat, [naik], [sasaran(mutu, [ibu]), sasaran(tertib, [laporan])])],
    daftarStrategi: [
      { nomor: '1', uraian: 'Penguatan fasilitas' },
      { nomor: '2', uraian: 'Penertiban laporan' }
    ],
    strategiKebijakan: [
      strategi(mutu, 'Penguatan fasilitas', 'Akreditasi'),
      strategi(tertib, 'Penertiban laporan', 'Pendampingan')
    ],
    programPendanaan: [
      barisProgram(tahun, nomenklatur, ['15', 'pelayanan kesehatan', 'puskesmas terakreditasi'], {
        tujuan: derajat,
        sasaran: mutu
      }),
      barisProgram(tahun, nomenklatur, ['16', 'penunjang urusan', 'dokumen lengkap'], {
        tujuan: null,
        sasaran: tertib
      })
    ],
    indikatorKinerja: [
      { ...naik, tujuan: derajat, sasaranInduk: hidup },
      { ...ibu, tujuan: derajat, sasaran: mutu },
      { ...laporan, tujuan: derajat, sasaran: tertib }
    ],
    narasi: [
      {
        tempat: '2.3',
        tentang: 'Target persalinan',
        nilai: sel('80', '%'),
        merujuk: `/tujuanSasaran/0/anak/0/indikator/0/target/${tahun[0]}`
      }
    ],
    kutipan: [{ tempat: '4.1', tentang: 'tujuan', teks: derajat, merujuk: '/tujuanSasaran/0' }]
  }
}

/** An indikator in percent that rises by two points a year. */
function ukuran(tahun: readonly number[], nama: string, mulai: number): Indikator {
  const cells = tahun.map((year, at) => [String(year), sel(String(mulai + at * 2), '%')] as const)
  return {
    ...indikator(nama, [], '%', { satuan: '%' }),
    awal: sel(String(mulai - 2), '%', (tahun[0] ?? 0) - 1),
    target: Object.fromEntries(cells),
    akhir: sel(String(mulai + (tahun.length - 1) * 2), '%', tahun.at(-1))
  }
}

/** A program with one kegiatan, and one sub kegiatan where the edition has that level. */
function barisProgram(
  tahun: readonly number[],
  nomenklatur: string,
  [nomor, nama, ukur]: readonly [string, string, string],
  isi: Partial<Program>
): Program {
  const uang = {
    pagu: Object.fromEntries(tahun.map((year, at) => [String(year), sel(`${100 + at * at}.000.000`)])),
    akhir: { pagu: sel(`${tahun.reduce((all, _, at) => all + 100 + at * at, 0)}.000.000`) }
  }
  const [atas, tengah, bawah] = kodeBaris(nomenklatur, nomor)
  const baris = (kode: string, nilai: string, mulai: number, anak: Program[]): Partial<Program> => ({
    kode,
    ...uang,
    ...kolom,
    indikator: [ukuran(tahun, `Persentase ${nilai} ${ukur}`, mulai)],
    anak
  })
  const sub =
    bawah === null ? [] : [subKegiatan(`Penyediaan ${nama}`, [], baris(bawah, 'ketersediaan', 30, []))]
  const keg = kegiatan(`Penyelenggaraan ${nama}`, [], baris(tengah, 'pelaksanaan', 40, sub))
  return program(`Program ${nama}`, [], { ...baris(atas, 'cakupan', 50, [keg]), ...isi })
}

/** Codes of program, kegiatan and sub kegiatan in the grammar of the edition; the old one has no third level. */
function kodeBaris(nomenklatur: string, nomor: string): readonly [string, string, string | null] {
  if (nomenklatur === 'permendagri-13-2006')
    return [`1.02.1.02.01.${nomor}`, `1.02.1.02.01.${nomor}.001`, null]
  const tengah = `1.02.${nomor}.2.01`
  return [`1.02.${nomor}`, tengah, `${tengah}.${nomenklatur.includes('1317') ? '0001' : '01'}`]
}

function kepala(profil: ProfilId, misi: object | undefined) {
  const { tahun, tanggal, nomenklatur } = ciri[profil]
  const tahunPerkada = Number(tanggal.slice(0, 4))
  return {
    format: 'selaras.renstra/1',
    pemda: { nama: 'Kabupaten Contoh', jenis: 'kabupaten', provinsi: 'Provinsi Contoh' },
    perangkatDaerah: { nama: 'Dinas Kesehatan', bidangUrusan: [{ kode: '1.02', nama: 'Kesehatan' }] },
    dokumen: {
      judul: `Rencana Strategis Dinas Kesehatan Tahun ${tahun[0]}-${tahun.at(-1)}`,
      jenis: 'renstra',
      profil,
      tahun: [...tahun],
      tahunDasar: (tahun[0] ?? 0) - 1,
      nomenklatur,
      tanggal,
      perkada: {
        jenis: 'Peraturan Bupati Contoh',
        nomor: '12',
        tahun: tahunPerkada,
        tentang: 'Rencana Strategis Dinas Kesehatan',
        tanggalDitetapkan: tanggal,
        tanggalDiundangkan: tanggal,
        berita: { nama: 'Berita Daerah Kabupaten Contoh', tahun: tahunPerkada, nomor: '12' },
        kepalaLampiran: { nomor: '12', tanggal, tahun: tahunPerkada }
      }
    },
    bab: {
      isi: PROFIL[profil].bab.map(({ nomor, judul, sub }) => ({
        nomor,
        judul,
        sub: sub.map((one) => ({ nomor: one.nomor, judul: one.judul }))
      }))
    },
    organisasi: {
      unit: {
        nama: 'Kepala Dinas',
        jenis: 'kepala',
        anak: [{ nama: 'Bidang Pelayanan', jenis: 'bidang', anak: [] }]
      },
      jumlahPegawai: 30,
      sdm: [
        { klasifikasi: 'status', uraian: 'PNS', jumlah: 20 },
        { klasifikasi: 'status', uraian: 'Kontrak', jumlah: 10 },
        { klasifikasi: 'golongan', uraian: 'III', jumlah: 15 },
        { klasifikasi: 'golongan', uraian: 'IV', jumlah: 5 }
      ],
      sarana: [{ uraian: 'Komputer', jumlah: 12, kondisi: [10, 2] }]
    },
    daftarProgram: [
      {
        tempat: misi ? 'BAB VI' : '6.1',
        program: [
          { uraian: 'Program pelayanan kesehatan', kegiatan: [] },
          { uraian: 'Program penunjang urusan', kegiatan: [] }
        ]
      }
    ]
  } satisfies Partial<Dokumen>
}

/** What the profile demands and was in force, with its last amendment. */
function dasarHukum(profil: ProfilId, tanggal: string): NonNullable<Dokumen['dasarHukum']> {
  const wajib = PROFIL[profil].dasarHukumWajib.peraturan.flatMap((id) =>
    REGISTER.filter((one) => one.id === id)
  )
  return wajib.map(({ jenis, nomor, tahun, tentang, diubahOleh }, at) => {
    const terakhir = REGISTER.filter((one) => diubahOleh?.includes(one.id) && `${one.tahun}` < tanggal).at(-1)
    const perubahan = terakhir
      ? { perubahan: `terakhir ${terakhir.jenis} ${terakhir.nomor}/${terakhir.tahun}` }
      : {}
    return { nomorUrut: at + 1, jenis, nomor, tahun, tentang, ...perubahan }
  })
}
