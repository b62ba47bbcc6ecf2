import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rencanaBenar } from '../../test/rencana-benar.ts'
import { clone } from '../../test/sampel.ts'
import { resolvePointer } from '../dokumen/pointer.ts'
import type { Dokumen } from '../dokumen/schema.ts'
import type { Sel } from '../dokumen/sel.ts'
import { check } from './check.ts'
import type { Temuan } from './define-aturan.ts'
import { semuaAturan } from './index.gen.ts'

const milik = semuaAturan.filter((aturan) => ['pagu', 'capaian', 'indikator'].includes(aturan.keluarga))
const run = (dokumen: Dokumen): readonly Temuan[] => check(dokumen, { aturan: milik }).temuan

/** A correct plan with one cell (or any object) changed in place. */
function changed(place: string, change: (target: Record<string, unknown>) => void): Dokumen {
  const dokumen = clone(rencanaBenar('PMDN86'))
  const target = resolvePointer(dokumen, place)
  if (target === null || typeof target !== 'object') throw new Error(`nothing at ${place}`)
  change(target as Record<string, unknown>)
  return dokumen
}
const angka = (nilai: string) => (cell: Record<string, unknown>) =>
  Object.assign(cell, { nilai, teks: nilai })
const kosong = (cell: Record<string, unknown>) => Object.assign(cell, { nilai: null, teks: null })
const satuan = (unit: string) => (cell: Record<string, unknown>) => Object.assign(cell, { satuan: unit })

const sub = '/programPendanaan/0/anak/0/anak/0'
const iku = '/indikatorKinerja/1'

/** What was changed, how, and the rule and place that must be found. */
const mutasi: readonly (readonly [
  string,
  string,
  (cell: Record<string, unknown>) => unknown,
  string,
  string
])[] = [
  [
    'total program naik satu rupiah',
    '/programPendanaan/0/pagu/2026',
    angka('171000001'),
    'PAGU-001',
    '/programPendanaan/0/pagu/2026'
  ],
  [
    'pagu sub kegiatan naik satu rupiah',
    `${sub}/pagu/2026`,
    angka('118000001'),
    'PAGU-002',
    '/programPendanaan/0/anak/0/pagu/2026'
  ],
  ['pagu akhir turun satu rupiah', `${sub}/akhir/pagu`, angka('632499999'), 'PAGU-003', `${sub}/akhir/pagu`],
  [
    'jumlah semua program naik satu rupiah',
    '/jumlahProgramPendanaan/2027',
    angka('294500001'),
    'PAGU-004',
    '/jumlahProgramPendanaan/2027'
  ],
  ['pagu berpecahan', `${sub}/pagu/2026`, angka('118000000.50'), 'PAGU-005', `${sub}/pagu/2026`],
  ['pagu negatif', `${sub}/pagu/2026`, angka('-118000000'), 'PAGU-006', `${sub}/pagu/2026`],
  ['pagu satu tahun dikosongkan', `${sub}/pagu/2026`, kosong, 'PAGU-007', `${sub}/pagu/2026`],
  [
    'target satu tahun dikosongkan',
    `${sub}/indikator/0/target/2026`,
    kosong,
    'PAGU-007',
    `${sub}/indikator/0/target/2026`
  ],
  [
    'pagu sepuluh kali lipat untuk target yang sama',
    '/programPendanaan/0/anak/0/anak/1/pagu/2027',
    angka('610000000'),
    'PAGU-008',
    '/programPendanaan/0/anak/0/anak/1/pagu/2027'
  ],
  [
    'rasio capaian diubah',
    '/capaianKinerja/0/rasio/2021',
    angka('97.00'),
    'CAPAIAN-001',
    '/capaianKinerja/0/rasio/2021'
  ],
  [
    'realisasi capaian diubah',
    '/capaianKinerja/1/realisasi/2022',
    angka('66'),
    'CAPAIAN-001',
    '/capaianKinerja/1/rasio/2022'
  ],
  [
    'rata-rata pertumbuhan diubah',
    '/anggaranRealisasi/0/pertumbuhan/anggaran',
    angka('31.00'),
    'CAPAIAN-005',
    '/anggaranRealisasi/0/pertumbuhan/anggaran'
  ],
  [
    'realisasi melebihi anggaran',
    '/anggaranRealisasi/1/anak/0/realisasi/2023',
    angka('101000000'),
    'CAPAIAN-006',
    '/anggaranRealisasi/1/anak/0/realisasi/2023'
  ],
  [
    'satuan uang satu baris diganti',
    '/anggaranRealisasi/1',
    (row) => Object.assign(row, { satuan: 'ribu rupiah' }),
    'CAPAIAN-007',
    '/anggaranRealisasi/1'
  ],
  [
    'rasio serapan diubah',
    '/anggaranRealisasi/0/anak/0/rasio/2021',
    angka('91.00'),
    'CAPAIAN-008',
    '/anggaranRealisasi/0/anak/0/rasio/2021'
  ],
  [
    'anggaran program diubah',
    '/anggaranRealisasi/0/anggaran/2022',
    angka('170000001'),
    'CAPAIAN-009',
    '/anggaranRealisasi/0/anggaran/2022'
  ],
  [
    'jumlah murid diubah',
    '/dataSektor/murid/jumlah/2024',
    angka('2821'),
    'CAPAIAN-010',
    '/dataSektor/murid/jumlah/2024'
  ],
  [
    'jumlah sekolah diubah',
    '/dataSektor/sekolah/baris/0/nilai/2023',
    angka('201'),
    'CAPAIAN-010',
    '/dataSektor/sekolah/baris/0/nilai/2023'
  ],
  ['kondisi awal dikosongkan', `${iku}/awal`, kosong, 'INDIKATOR-001', `${iku}/awal`],
  ['satuan kondisi awal diganti', `${iku}/awal`, satuan('Unit'), 'INDIKATOR-002', `${iku}/awal`],
  [
    'tahun kondisi awal diganti',
    `${iku}/awal`,
    (cell) => Object.assign(cell, { tahun: 2023 }),
    'INDIKATOR-003',
    `${iku}/awal`
  ],
  [
    'kondisi awal tidak sama dengan realisasi terakhir',
    '/indikatorKinerja/0/awal',
    angka('73'),
    'INDIKATOR-004',
    '/indikatorKinerja/0/awal'
  ],
  ['target mundur', `${iku}/target/2027`, angka('70'), 'INDIKATOR-005', `${iku}/target/2027`],
  [
    'target pertama di bawah kondisi awal',
    `${iku}/target/2025`,
    angka('70'),
    'INDIKATOR-006',
    `${iku}/target/2025`
  ],
  ['kondisi akhir bukan target terakhir', `${iku}/akhir`, angka('78.30'), 'INDIKATOR-008', `${iku}/akhir`],
  [
    'target tahunan bertambah satu',
    `${sub}/indikator/0/target/2027`,
    angka('15'),
    'INDIKATOR-009',
    `${sub}/indikator/0/akhir`
  ],
  ['satuan satu target diganti', `${iku}/target/2027`, satuan('Unit'), 'INDIKATOR-010', `${iku}/target/2027`],
  ['satuan kolom diganti', iku, satuan('Unit'), 'INDIKATOR-010', `${iku}/satuan`],
  ['persentase di atas seratus', `${iku}/target/2029`, angka('184'), 'INDIKATOR-013', `${iku}/target/2029`],
  ['kondisi awal tidak sesuai rumus', `${iku}/awal`, angka('71.80'), 'INDIKATOR-014', `${iku}/awal`],
  ['target sasaran dikosongkan', `${iku}/target/2026`, kosong, 'INDIKATOR-016', `${iku}/target/2026`]
]

describe('the rules of pagu, capaian and indikator', () => {
  it.each(['PMDN86', 'INM52', 'INM2-2025'] as const)(
    '[ATR-15] are silent on a correct plan of %s',
    (profil) => {
      expect(run(rencanaBenar(profil)).map((one) => [one.aturan, one.pointer, one.pesan])).toEqual([])
    }
  )

  it.each(mutasi)('[ATR-16] find one changed cell: %s', (_, place, change, aturan, pointer) => {
    const found = run(changed(place, change))
    expect(found.map((one) => `${one.aturan} ${one.pointer}`)).toContain(`${aturan} ${pointer}`)
  })

  it('[ATR-17] point only to places that exist, and relate only existing places', () => {
    for (const [, place, change] of mutasi) {
      const dokumen = changed(place, change)
      for (const one of run(dokumen)) {
        for (const pointer of [one.pointer, ...one.related])
          expect(resolvePointer(dokumen, pointer)).toBeDefined()
      }
    }
  })

  it('[PAGU-1] find any amount changed by one rupiah or more in T-C.27 at the total it breaks', () => {
    const cells = moneyCells(rencanaBenar('PMDN86'))
    fc.assert(
      fc.property(
        fc.constantFrom(...cells),
        fc.integer({ min: 1, max: 10_000_000 }),
        fc.boolean(),
        (place, by, up) => {
          const dokumen = changed(place, (cell) => {
            const nilai = String(Math.max(0, Number((cell as Sel).nilai) + (up ? by : -by)))
            Object.assign(cell, { nilai, teks: nilai })
          })
          const kritis = run(dokumen).filter((one) => one.keparahan === 'kritis')
          expect(kritis.some((one) => one.pointer === place || one.related.includes(place))).toBe(true)
        }
      )
    )
  })
})

/** Every pagu cell of T-C.27 that is above zero, with its total row. */
function moneyCells(dokumen: Dokumen): string[] {
  const found: string[] = Object.keys(dokumen.jumlahProgramPendanaan ?? {}).map(
    (year) => `/jumlahProgramPendanaan/${year}`
  )
  const walk = (rows: Dokumen['programPendanaan'], base: string): void => {
    for (const [at, row] of rows.entries()) {
      for (const year of Object.keys(row.pagu)) found.push(`${base}/${at}/pagu/${year}`)
      found.push(`${base}/${at}/akhir/pagu`)
      walk(row.anak ?? [], `${base}/${at}/anak`)
    }
  }
  walk(dokumen.programPendanaan, '/programPendanaan')
  return found
}
