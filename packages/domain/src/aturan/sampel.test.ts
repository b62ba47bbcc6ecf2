import { describe, expect, it } from 'vitest'
import { sampel } from '../../test/sampel.ts'
import { resolvePointer } from '../dokumen/pointer.ts'
import type { Dokumen } from '../dokumen/schema.ts'
import { check } from './check.ts'
import { semuaAturan } from './index.gen.ts'

const milik = semuaAturan.filter((aturan) => ['pagu', 'capaian', 'indikator'].includes(aturan.keluarga))
const run = (dokumen: Dokumen) => check(dokumen, { aturan: milik })

/** How many findings of each rule and severity. */
function count(dokumen: Dokumen): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { aturan, keparahan } of run(dokumen).temuan) {
    counts[`${aturan} ${keparahan}`] = (counts[`${aturan} ${keparahan}`] ?? 0) + 1
  }
  return counts
}

const pointers = (dokumen: Dokumen, id: string, keparahan?: string): string[] =>
  run(dokumen)
    .temuan.filter((one) => one.aturan === id && (keparahan === undefined || one.keparahan === keparahan))
    .map((one) => one.pointer)

describe('the two real plans', () => {
  it('[ATR-18] give the findings that were checked by hand against the printed documents', () => {
    expect(count(sampel.lumajang)).toEqual({
      'CAPAIAN-002 info': 2,
      'CAPAIAN-004 minor': 4,
      'CAPAIAN-005 mayor': 18,
      'INDIKATOR-001 mayor': 1,
      'INDIKATOR-008 mayor': 2,
      'INDIKATOR-009 mayor': 1,
      'INDIKATOR-010 mayor': 1,
      'INDIKATOR-012 info': 5,
      'PAGU-009 info': 2
    })
    expect(count(sampel.pasuruan)).toEqual({
      'CAPAIAN-001 kritis': 3,
      'CAPAIAN-001 minor': 1,
      'CAPAIAN-002 info': 4,
      'CAPAIAN-003 mayor': 18,
      'CAPAIAN-004 minor': 1,
      'CAPAIAN-006 mayor': 22,
      'CAPAIAN-007 mayor': 2,
      'CAPAIAN-008 minor': 2,
      'CAPAIAN-009 mayor': 5,
      'CAPAIAN-009 minor': 1,
      'INDIKATOR-001 mayor': 5,
      'INDIKATOR-002 kritis': 5,
      'INDIKATOR-002 minor': 1,
      'INDIKATOR-003 minor': 1,
      'INDIKATOR-006 minor': 1,
      'INDIKATOR-011 mayor': 1,
      'INDIKATOR-012 info': 8,
      'INDIKATOR-013 mayor': 10,
      'INDIKATOR-014 kritis': 2,
      'INDIKATOR-015 mayor': 1,
      'PAGU-001 kritis': 1,
      'PAGU-002 minor': 5,
      'PAGU-004 minor': 1,
      'PAGU-005 minor': 11,
      'PAGU-007 mayor': 1,
      'PAGU-008 mayor': 1,
      'PAGU-009 info': 6,
      'PAGU-010 info': 1
    })
  })

  it('[PAGU-2] call the one rupiah in the grand total of 2025 rounding, and find the sums of the five-year plan exact', () => {
    expect(pointers(sampel.pasuruan, 'PAGU-004', 'minor')).toEqual(['/jumlahProgramPendanaan/2025'])
    for (const id of ['PAGU-001', 'PAGU-002', 'PAGU-003']) expect(pointers(sampel.lumajang, id)).toEqual([])
    const [found] = run(sampel.pasuruan).temuan.filter((one) => one.aturan === 'PAGU-004')
    expect(found?.pesan).toBe(
      'Jumlah pagu semua program 2025 tertulis Rp13.717.975.027, jumlah 7 program Rp13.717.975.028,10 (selisih Rp1,10, pembulatan).'
    )
  })

  it('[CAP-1] find the ratios computed from a cumulative target, and no wrong ratio where all are right', () => {
    expect(pointers(sampel.pasuruan, 'CAPAIAN-001', 'kritis')).toEqual(
      [2020, 2021, 2022].map((year) => `/capaianKinerja/0/rasio/${year}`)
    )
    expect(pointers(sampel.lumajang, 'CAPAIAN-001')).toEqual([])
  })

  it('[CAP-2] recompute the mean growth as 0,22 and 0,25 where 0,54 and 0,55 are printed', () => {
    const found = run(sampel.lumajang).temuan.filter((one) =>
      one.pointer.startsWith('/anggaranRealisasi/0/pertumbuhan')
    )
    expect(found.map((one) => [one.actual, one.expected])).toEqual([
      ['0.54', '0.22'],
      ['0.55', '0.25']
    ])
  })

  it('[IKR-1] find the percentages that end on their mean, and the second part of a compound target', () => {
    expect(pointers(sampel.lumajang, 'INDIKATOR-008')).toEqual([
      '/programPendanaan/2/indikator/0/akhir',
      '/programPendanaan/3/indikator/0/akhir'
    ])
    expect(pointers(sampel.lumajang, 'INDIKATOR-009')).toEqual([
      '/programPendanaan/3/anak/0/indikator/0/akhir'
    ])
  })

  it('[IKR-2] find every baseline in units beside a target in percent', () => {
    expect(pointers(sampel.pasuruan, 'INDIKATOR-002', 'kritis')).toEqual([
      '/tujuanSasaran/0/indikator/0/awal',
      '/tujuanSasaran/0/anak/1/indikator/0/awal',
      '/programPendanaan/6/indikator/0/awal',
      '/indikatorKinerja/0/awal',
      '/indikatorKinerja/3/awal'
    ])
  })

  it.each(Object.entries(sampel))('[ATR-17] point only to places that exist: %s', (_, dokumen) => {
    for (const one of check(dokumen).temuan) {
      for (const pointer of [one.pointer, ...one.related])
        expect(resolvePointer(dokumen, pointer)).toBeDefined()
    }
  })
})
