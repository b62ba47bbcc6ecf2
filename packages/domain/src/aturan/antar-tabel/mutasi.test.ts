import { describe, expect, it } from 'vitest'
import { clone, sampel } from '../../../test/sampel.ts'
import { parsePointer } from '../../dokumen/pointer.ts'
import type { Dokumen } from '../../dokumen/schema.ts'
import { check } from '../check.ts'
import type { Temuan } from '../define-aturan.ts'
import { semuaAturan } from '../index.gen.ts'

/** One change of a sample plan, and the finding it must add: at the changed place, or where a person would mend it. */
interface Kasus {
  readonly nama: string
  readonly rencana: 'lumajang' | 'pasuruan'
  readonly tempat: string
  readonly nilai: unknown
  readonly aturan: string
  readonly keparahan?: Temuan['keparahan']
  /** Place of the finding when it is not the changed one. */
  readonly pointer?: string
}

const sel = (teks: string) => ({ teks, nilai: teks.replace(',', '.') })
const l = 'lumajang' as const
const p = 'pasuruan' as const

const target: readonly Kasus[] = [
  {
    nama: 'target in the middle of T-C.25',
    rencana: l,
    tempat: '/tujuanSasaran/0/anak/0/indikator/0/target/2020',
    nilai: sel('75,56'),
    aturan: 'ANTAR-TABEL-002',
    keparahan: 'kritis'
  },
  {
    nama: 'last target of T-C.25',
    rencana: l,
    tempat: '/tujuanSasaran/0/anak/0/indikator/0/target/2023',
    nilai: sel('80,02'),
    aturan: 'ANTAR-TABEL-002'
  },
  {
    nama: 'first target of T-C.25',
    rencana: l,
    tempat: '/tujuanSasaran/0/anak/0/indikator/0/target/2019',
    nilai: sel('61,41'),
    aturan: 'ANTAR-TABEL-002'
  },
  {
    nama: 'target of T-C.28',
    rencana: l,
    tempat: '/indikatorKinerja/1/target/2021',
    nilai: sel('70,71'),
    aturan: 'ANTAR-TABEL-002'
  },
  {
    nama: 'last target of T-C.28',
    rencana: l,
    tempat: '/indikatorKinerja/0/target/2023',
    nilai: sel('0,93'),
    aturan: 'ANTAR-TABEL-002'
  },
  {
    nama: 'target of T-C.28 by rounding',
    rencana: l,
    tempat: '/indikatorKinerja/1/target/2021',
    nilai: sel('71,72'),
    aturan: 'ANTAR-TABEL-003',
    keparahan: 'minor'
  },
  {
    nama: 'baseline of IKU',
    rencana: p,
    tempat: '/indikatorKinerja/1/awal',
    nilai: sel('80,33'),
    aturan: 'ANTAR-TABEL-002'
  },
  {
    nama: 'akhir of T-C.25',
    rencana: p,
    tempat: '/tujuanSasaran/0/indikator/1/akhir',
    nilai: sel('95,00'),
    aturan: 'ANTAR-TABEL-002'
  },
  {
    nama: 'pagu of the indicative table',
    rencana: p,
    tempat: '/indikatifAnggaran/3/pagu/2025',
    nilai: sel('517103060'),
    aturan: 'ANTAR-TABEL-008',
    keparahan: 'kritis'
  },
  {
    nama: 'pagu of a program in T-C.27',
    rencana: p,
    tempat: '/programPendanaan/2/pagu/2025',
    nilai: sel('517103060'),
    aturan: 'ANTAR-TABEL-008'
  },
  {
    nama: 'target of a program in T-C.27',
    rencana: p,
    tempat: '/programPendanaan/2/indikator/0/target/2025',
    nilai: sel('29,74'),
    aturan: 'ANTAR-TABEL-009'
  }
]

const lain = 'Terwujudnya layanan prima'
const teks: readonly Kasus[] = [
  ...[
    '/tujuanSasaran/0/anak/0/uraian',
    '/tujuanSasaran/0/uraian',
    '/strategiKebijakan/2/sasaran',
    '/strategiKebijakan/3/tujuan',
    '/programPendanaan/2/sasaran',
    '/programPendanaan/2/tujuan'
  ].map(
    (tempat): Kasus => ({
      nama: 'tujuan or sasaran in other words',
      rencana: l,
      tempat,
      nilai: lain,
      aturan: 'ANTAR-TABEL-001',
      keparahan: 'kritis'
    })
  ),
  ...[
    '/tujuanSasaran/0/anak/0/uraian',
    '/tujuanSasaran/0/anak/1/uraian',
    '/tujuanSasaran/0/anak/2/uraian',
    '/tujuanSasaran/0/uraian',
    '/indikatorKinerja/4/sasaran'
  ].map(
    (tempat): Kasus => ({
      nama: 'tujuan or sasaran in other words',
      rencana: p,
      tempat,
      nilai: 'Meningkatnya Kinerja Layanan Perangkat Daerah',
      aturan: 'ANTAR-TABEL-001'
    })
  ),
  {
    nama: 'sasaran that T-C.25 does not know',
    rencana: p,
    tempat: '/strategiKebijakan/0/sasaran',
    nilai: lain,
    aturan: 'CASCADE-003',
    keparahan: 'kritis'
  },
  {
    nama: 'sasaran under another tujuan',
    rencana: l,
    tempat: '/programPendanaan/0/tujuan',
    nilai: 'Meningkatnya Jumlah Koperasi Aktif',
    aturan: 'CASCADE-005'
  },
  {
    nama: 'sasaran of the parent plan',
    rencana: p,
    tempat: '/indikatorKinerja/0/sasaranInduk',
    nilai: 'Meningkatnya Kualitas SDM',
    aturan: 'CASCADE-004'
  },
  {
    nama: 'name of an IKU',
    rencana: l,
    tempat: '/indikatorKinerja/1/uraian',
    nilai: 'Persentase koperasi yang aktif berusaha',
    aturan: 'ANTAR-TABEL-007'
  },
  {
    nama: 'strategi of T-C.26',
    rencana: l,
    tempat: '/strategiKebijakan/1/strategi',
    nilai: 'Memperluas jejaring',
    aturan: 'ANTAR-TABEL-015'
  },
  {
    nama: 'program in the prose',
    rencana: l,
    tempat: '/daftarProgram/1/program/2/uraian',
    nilai: 'Program Digitalisasi',
    aturan: 'ANTAR-TABEL-016',
    pointer: '/daftarProgram/1/program/2/uraian'
  },
  {
    nama: 'visi',
    rencana: l,
    tempat: '/induk/visiTertulis/2/teks',
    nilai: 'Terwujudnya masyarakat maju',
    aturan: 'ANTAR-TABEL-014'
  },
  {
    nama: 'number in the prose',
    rencana: l,
    tempat: '/narasi/1/nilai',
    nilai: sel('476'),
    aturan: 'ANTAR-TABEL-010',
    keparahan: 'mayor'
  },
  {
    nama: 'pointer of the prose',
    rencana: l,
    tempat: '/narasi/1/merujuk',
    nilai: '/dataSektor/koperasi/baris/9/nilai/2018',
    aturan: 'ANTAR-TABEL-012'
  },
  {
    nama: 'quotation',
    rencana: l,
    tempat: '/kutipan/0/teks',
    nilai: 'Meningkatnya Jumlah Koperasi Sehat',
    aturan: 'ANTAR-TABEL-011'
  }
]

const struktur: readonly Kasus[] = [
  {
    nama: 'indikator of a sasaran taken away',
    rencana: p,
    tempat: '/tujuanSasaran/0/anak/0/indikator',
    nilai: [],
    aturan: 'CASCADE-002',
    keparahan: 'kritis'
  },
  {
    nama: 'indikator of a tujuan taken away',
    rencana: p,
    tempat: '/tujuanSasaran/0/indikator',
    nilai: [],
    aturan: 'CASCADE-001'
  },
  {
    nama: 'sub kegiatan taken away',
    rencana: p,
    tempat: '/programPendanaan/2/anak/0/anak',
    nilai: [],
    aturan: 'CASCADE-009',
    pointer: '/programPendanaan/2/anak/0'
  },
  {
    nama: 'year column taken away',
    rencana: p,
    tempat: '/indikatorKinerja/2/target',
    nilai: { '2024': sel('74,93'), '2026': sel('86,46') },
    aturan: 'DOKUMEN-008'
  },
  {
    nama: 'chapter taken away',
    rencana: l,
    tempat: '/bab/isi/4',
    nilai: undefined,
    aturan: 'DOKUMEN-001',
    keparahan: 'kritis',
    pointer: '/bab/isi'
  },
  {
    nama: 'sub-chapter taken away',
    rencana: p,
    tempat: '/bab/isi/6/sub/1',
    nilai: undefined,
    aturan: 'DOKUMEN-001',
    keparahan: 'mayor',
    pointer: '/bab/isi/6/sub'
  },
  {
    nama: 'unit that does not exist',
    rencana: l,
    tempat: '/programPendanaan/1/unitKerja',
    nilai: 'Bidang Pasar',
    aturan: 'DOKUMEN-012'
  },
  {
    nama: 'unit left out',
    rencana: l,
    tempat: '/programPendanaan/1/anak/0/unitKerja',
    nilai: undefined,
    aturan: 'DOKUMEN-012'
  },
  {
    nama: 'lokasi emptied',
    rencana: l,
    tempat: '/programPendanaan/1/lokasi',
    nilai: null,
    aturan: 'DOKUMEN-013'
  },
  {
    nama: 'period of the cover',
    rencana: l,
    tempat: '/dokumen/periodeTertulis',
    nilai: 'TAHUN 2017-2022',
    aturan: 'DOKUMEN-007'
  },
  { nama: 'numbering', rencana: p, tempat: '/daftarStrategi/3/nomor', nilai: '9', aturan: 'DOKUMEN-004' },
  {
    nama: 'revoked law',
    rencana: p,
    tempat: '/dasarHukum/7',
    nilai: { jenis: 'Undang-Undang', nomor: '32', tahun: 2004, tentang: 'Pemerintahan Daerah' },
    aturan: 'HUKUM-001'
  },
  {
    nama: 'title of a law',
    rencana: l,
    tempat: '/dasarHukum/11/tentang',
    nilai: 'Pedoman Pengelolaan Barang Milik Daerah',
    aturan: 'HUKUM-003'
  },
  {
    nama: 'number of the Perkada',
    rencana: p,
    tempat: '/dokumen/perkada/nomor',
    nilai: null,
    aturan: 'HUKUM-006'
  },
  {
    nama: 'date of the Perkada',
    rencana: p,
    tempat: '/dokumen/perkada/tanggalDitetapkan',
    nilai: '2023-06-01',
    aturan: 'HUKUM-007'
  },
  ...['1.17.1.17.01.20', '1.17.1.17.01.20.13', '', '1.17.1.17.01.2O.013', null].map(
    (nilai): Kasus => ({
      nama: `code ${nilai}`,
      rencana: l,
      tempat: '/programPendanaan/3/anak/0/kode',
      nilai,
      aturan: 'NOMENKLATUR-001',
      keparahan: 'kritis'
    })
  ),
  {
    nama: 'code of another program',
    rencana: l,
    tempat: '/programPendanaan/3/anak/0/kode',
    nilai: '1.17.1.17.01.19.013',
    aturan: 'NOMENKLATUR-002'
  },
  {
    nama: 'code of the program itself',
    rencana: l,
    tempat: '/programPendanaan/3/kode',
    nilai: '1.17.1.17.01.22',
    aturan: 'NOMENKLATUR-002'
  },
  {
    nama: 'program code used twice',
    rencana: l,
    tempat: '/programPendanaan/0/kode',
    nilai: '1.17.1.17.01.20',
    aturan: 'NOMENKLATUR-002'
  }
]

/** Sets, removes (`undefined`) or splices out the value at a pointer. */
function change(dokumen: Dokumen, tempat: string, nilai: unknown): Dokumen {
  const parts = parsePointer(tempat) ?? []
  const last = parts.pop() ?? ''
  const holder = parts.reduce<unknown>((value, part) => (value as Record<string, unknown>)[part], dokumen)
  if (nilai !== undefined) (holder as Record<string, unknown>)[last] = nilai
  else if (Array.isArray(holder)) holder.splice(Number(last), 1)
  else delete (holder as Record<string, unknown>)[last]
  return dokumen
}

const key = (one: Temuan): string => [one.aturan, one.pointer, one.tahun, one.actual, one.expected].join('|')

describe.each([
  ['[ANT-3] [ANT-4] a changed value', target],
  ['[ANT-2] [ANT-3] a changed text', teks],
  ['[STR-1] [HKM-1] [NOM-1] a changed structure, basis or code', struktur]
] as const)('%s', (_, daftar) => {
  it.each([...daftar])('$rencana: $nama is found at $tempat by $aturan', (kasus) => {
    const aturan = semuaAturan.filter((one) => one.id === kasus.aturan)
    const before = new Set(check(sampel[kasus.rencana], { aturan }).temuan.map(key))
    const { temuan } = check(change(clone(sampel[kasus.rencana]), kasus.tempat, kasus.nilai), { aturan })
    const added = temuan.filter((one) => !before.has(key(one)))
    expect(added.map((one) => one.pointer)).toContain(kasus.pointer ?? kasus.tempat)
    if (kasus.keparahan) expect(added.map((one) => one.keparahan)).toContain(kasus.keparahan)
  })
})
