import {
  dokumenKosong,
  indikator,
  kegiatan,
  program,
  sasaran,
  sel,
  subKegiatan,
  tahunan,
  tujuan
} from '../src/aturan/contoh-dokumen.ts'
import type { ProfilId } from '../src/aturan/define-aturan.ts'
import type { Anggaran, Dokumen, Indikator, Program } from '../src/dokumen/schema.ts'
import type { Sel, Tahunan } from '../src/dokumen/sel.ts'

/**
 * A plan in which every number agrees with every other: the rules of pagu, capaian and indikator must be silent on it,
 * and one changed cell must be found. Five years from 2025; the past is 2021 to 2024.
 */
export function rencanaBenar(profil: ProfilId): Dokumen {
  const programPendanaan = [
    programOf('01', 'Program Pengelolaan Pendidikan', 'Persentase sekolah yang dibina', [
      [
        ['100.000.000', '118.000.000', '125.500.000', '140.000.000', '149.000.000'],
        ['12', '13', '14', '15', '16']
      ],
      [
        ['50.000.000', '53.000.000', '61.000.000', '64.250.000', '70.000.000'],
        ['20', '22', '22', '25', '30']
      ]
    ]),
    programOf('02', 'Program Pengembangan Kurikulum', 'Persentase sekolah berkurikulum lengkap', [
      [
        ['75.000.000', '81.000.000', '82.000.000', '97.000.000', '99.000.000'],
        ['5', '6', '7', '8', '9']
      ],
      [
        ['20.000.000', '25.000.000', '26.000.000', '33.000.000', '35.000.001'],
        ['4', '5', '6', '7', '8']
      ]
    ])
  ]
  return dokumenKosong(profil, {
    perangkatDaerah: { nama: 'Dinas Pendidikan', bidangUrusan: [{ kode: '1.01', nama: 'Pendidikan' }] },
    dokumen: {
      judul: 'Rencana Strategis Dinas Pendidikan',
      jenis: 'renstra',
      profil,
      tahun: [2025, 2026, 2027, 2028, 2029],
      tahunDasar: 2024,
      nomenklatur: 'kepmendagri-050-5889-2021'
    },
    kepalaTabel: {
      capaianKinerja: { rasio: 'persen' },
      anggaranRealisasi: { uang: 'rupiah', rasio: 'persen', pertumbuhan: 'persen' }
    },
    ...masaLalu(),
    tujuanSasaran: [
      tujuan(
        'Meningkatnya mutu pendidikan',
        [nilai()],
        [sasaran('Meningkatnya sekolah yang terakreditasi', [akreditasi()])]
      )
    ],
    programPendanaan,
    jumlahProgramPendanaan: sumTahunan(programPendanaan.map((row) => row.pagu)),
    indikatorKinerja: [
      { ...nilai(), no: '1' },
      { ...akreditasi(), no: '2' }
    ],
    dataSektor: {
      sekolah: {
        judul: 'Sekolah menurut akreditasi',
        baris: [
          { uraian: 'Jumlah sekolah', nilai: tahunan(['200', '200'], undefined, 2023) },
          { uraian: 'Sekolah terakreditasi', nilai: tahunan(['140', '143'], undefined, 2023) },
          { uraian: 'Sekolah tidak terakreditasi', nilai: tahunan(['60', '57'], undefined, 2023) }
        ]
      },
      murid: {
        judul: 'Murid per kecamatan',
        baris: [
          { uraian: 'Kecamatan Utara', nilai: tahunan(['1.665', '1.700'], undefined, 2023) },
          { uraian: 'Kecamatan Selatan', nilai: tahunan(['1.107', '1.120'], undefined, 2023) }
        ],
        jumlah: tahunan(['2.772', '2.820'], undefined, 2023)
      }
    }
  })
}

const akreditasi = (): Indikator =>
  indikator('Persentase sekolah terakreditasi', ['73,00', '75,00', '78,50', '81,00', '84,00'], '%', {
    satuan: '%',
    awal: sel('71,50', '%', 2024),
    akhir: sel('84,00', '%', 2029),
    rumusData: {
      pembilang: '/dataSektor/sekolah/baris/1',
      penyebut: '/dataSektor/sekolah/baris/0',
      tahun: 2024
    }
  })

const nilai = (): Indikator =>
  indikator('Nilai akuntabilitas kinerja', ['75', '76', '77', '78,5', '80'], 'Nilai', {
    satuan: 'Nilai',
    awal: sel('74,20', 'Nilai', 2024),
    akhir: sel('80', 'Nilai', 2029)
  })

function masaLalu(): Pick<Dokumen, 'capaianKinerja' | 'anggaranRealisasi' | 'jumlahAnggaranRealisasi'> {
  const rows = [
    anggaran('Program Pengelolaan Pendidikan', [
      [
        ['100', '120', '150', '150'],
        ['90', '114', '150', '120']
      ],
      [
        ['50', '50', '60', '90'],
        ['50', '45', '51', '81']
      ]
    ]),
    anggaran('Program Pengembangan Kurikulum', [
      [
        ['80', '80', '100', '125'],
        ['76', '80', '95', '100']
      ]
    ])
  ]
  return {
    capaianKinerja: [
      capaian(
        '1',
        'Persentase sekolah terakreditasi',
        '%',
        ['60', '64', '70', '72'],
        ['57', '64', '70', '71,50'],
        ['95,00', '100,00', '100,00', '99,31']
      ),
      capaian(
        '2',
        'Nilai akuntabilitas kinerja',
        'Nilai',
        ['n/a', '70', '72', '74'],
        ['n/a', '68', '71', '74,20'],
        ['n/a', '97,14', '98,61', '100,27']
      )
    ],
    anggaranRealisasi: rows,
    jumlahAnggaranRealisasi: {
      anggaran: sumTahunan(rows.map((row) => row.anggaran)),
      realisasi: sumTahunan(rows.map((row) => row.realisasi))
    }
  }
}

type Teks = readonly (string | null)[]

const capaian = (no: string, nama: string, satuan: string, target: Teks, realisasi: Teks, rasio: Teks) => ({
  no,
  indikator: nama,
  satuan,
  target: tahunan(target, undefined, 2021),
  realisasi: tahunan(realisasi, undefined, 2021),
  rasio: tahunan(rasio, undefined, 2021)
})

/** A program of T-C.24 from the anggaran and realisasi (in millions) of its kegiatan; ratios and growth computed. */
function anggaran(uraian: string, anak: readonly (readonly [Teks, Teks])[]): Anggaran {
  const juta = (cells: Teks) =>
    tahunan(
      cells.map((one) => `${one}.000.000`),
      undefined,
      2021
    )
  const rows = anak.map(([a, r], at) =>
    lengkapi('kegiatan', `${uraian}: kegiatan ${at + 1}`, juta(a), juta(r))
  )
  return {
    ...lengkapi(
      'program',
      uraian,
      sumTahunan(rows.map((row) => row.anggaran)),
      sumTahunan(rows.map((row) => row.realisasi))
    ),
    anak: rows
  }
}

function lengkapi(jenis: Anggaran['jenis'], uraian: string, a: Tahunan, r: Tahunan): Anggaran {
  const years = Object.keys(a)
  const rasio = years.map((year): [string, Sel] => [
    year,
    persen((numberOf(r[year]) / numberOf(a[year])) * 100)
  ])
  return {
    jenis,
    uraian,
    anggaran: a,
    realisasi: r,
    rasio: Object.fromEntries(rasio),
    pertumbuhan: { anggaran: growth(a), realisasi: growth(r) }
  }
}

function growth(cells: Tahunan): Sel {
  const values = Object.values(cells).map(numberOf)
  const steps = values.slice(1).map((value, at) => (value / (values[at] ?? 1) - 1) * 100)
  return persen(steps.reduce((sum, step) => sum + step, 0) / steps.length)
}

const numberOf = (cell: Sel | undefined): number => Number(cell?.nilai ?? 0)
const persen = (value: number): Sel => ({ teks: value.toFixed(2).replace('.', ','), nilai: value.toFixed(2) })
const rupiah = (value: number): Sel => ({ teks: String(value), nilai: String(value) })

const sumTahunan = (all: readonly Tahunan[]): Tahunan =>
  Object.fromEntries(
    Object.keys(all[0] ?? {}).map((year) => [
      year,
      rupiah(all.reduce((sum, cells) => sum + numberOf(cells[year]), 0))
    ])
  )

const withAkhir = (row: Program): Program => ({
  ...row,
  akhir: { pagu: rupiah(Object.values(row.pagu).reduce((sum, cell) => sum + numberOf(cell), 0)) }
})

/** A program with one kegiatan whose sub kegiatan have these pagu and targets; every level adds up. */
function programOf(
  nomor: string,
  uraian: string,
  outcome: string,
  sub: readonly (readonly [Teks, Teks])[]
): Program {
  const anak = sub.map(([pagu, target], at) =>
    withAkhir(
      subKegiatan(`Sub kegiatan ${nomor}.${at + 1}`, pagu, {
        kode: `1.01.${nomor}.2.01.0${at + 1}`,
        indikator: [
          indikator(`Jumlah dokumen ${nomor}.${at + 1} yang disusun`, target, 'Dokumen', {
            satuan: 'Dokumen',
            awal: sel('3', 'Dokumen', 2024),
            akhir: sel(String(target.reduce((sum, one) => sum + Number(one), 0)), 'Dokumen')
          })
        ]
      })
    )
  )
  const pagu = sumTahunan(anak.map((row) => row.pagu))
  const persentase = (nama: string): Indikator =>
    indikator(nama, ['73,5', '75,5', '79', '81', '84'], '%', {
      awal: sel('71,50', '%', 2024),
      akhir: sel('84', '%')
    })
  const bawah = withAkhir({
    ...kegiatan(`Kegiatan ${nomor}`, [], {
      kode: `1.01.${nomor}.2.01`,
      anak,
      indikator: [persentase(`Persentase kegiatan ${nomor} yang selesai`)]
    }),
    pagu
  })
  return withAkhir({
    ...program(uraian, [], { kode: `1.01.${nomor}`, anak: [bawah], indikator: [persentase(outcome)] }),
    pagu
  })
}
