import { describe, expect, it } from 'vitest'
import type { BoardPlan } from './board.ts'
import { boardCsv, filterBoard, rowsOf, sortBoard } from './board.ts'

const plan = (opd: string, more: Partial<BoardPlan> = {}): BoardPlan => ({
  naskahId: `n-${opd}`,
  judul: `Renstra ${opd}`,
  jenis: 'awal',
  tahun: [2027, 2031],
  contoh: false,
  tahap: 'rancangan',
  label: 'Rancangan',
  urutan: 3,
  pemegang: 'Perangkat Daerah',
  hari: 4,
  batas: '2026-12-01',
  batasUraian: 'Forum',
  sisaHari: 10,
  opd: { id: opd, nama: `Dinas ${opd}` },
  temuan: { kritis: 0, mayor: 2, minor: 0, terkini: true },
  ...more
})
const late = plan('A', { sisaHari: -3, temuan: { kritis: 4, mayor: 0, minor: 0, terkini: true } })
const free = plan('B', { sisaHari: null, batas: null, tahap: 'berlaku', urutan: 15, temuan: null })
const rows = rowsOf(
  [plan('C'), late, free],
  [
    { id: 'C', nama: 'Dinas C', aktif: true },
    { id: 'D', nama: 'Dinas D', aktif: true },
    { id: 'E', nama: 'Dinas E', aktif: false }
  ]
)
const opdOf = (list: typeof rows) => list.map(({ opd }) => opd.slice(-1)).join('')

describe('the stage board', () => {
  it('has a row for every plan and for every OPD at work that has none', () => {
    expect(opdOf(sortBoard(rows, { key: 'opd', down: false }))).toBe('ABCD')
    expect(rows.find(({ opd }) => opd === 'Dinas D')?.plan).toBeNull()
  })

  it('sorts by days left with the overdue first, and what has no limit last either way', () => {
    expect(opdOf(sortBoard(rows, { key: 'sisa', down: false }))).toBe('ACBD')
    expect(opdOf(sortBoard(rows, { key: 'sisa', down: true }))).toBe('CABD')
    expect(opdOf(sortBoard(rows, { key: 'tahap', down: true })).startsWith('B')).toBe(true)
  })

  it('filters by word, stage, lateness and kritis findings, all of them at once', () => {
    const all = { cari: '', tahap: '', terlambat: false, kritis: false }
    expect(opdOf(filterBoard(rows, { ...all, cari: 'dinas d' }))).toBe('D')
    expect(opdOf(filterBoard(rows, { ...all, tahap: 'berlaku' }))).toBe('B')
    expect(opdOf(filterBoard(rows, { ...all, terlambat: true }))).toBe('A')
    expect(opdOf(filterBoard(rows, { ...all, kritis: true, cari: 'c' }))).toBe('')
  })

  it('goes into a spreadsheet without a cell that it would compute', () => {
    const evil = rowsOf(
      [plan('X', { judul: '=HYPERLINK("http://x")', opd: { id: 'X', nama: '@Dinas; "X"' } })],
      []
    )
    const csv = boardCsv([...evil, ...sortBoard(rows, { key: 'opd', down: false })])
    const [head, first, second] = csv.split('\r\n')
    expect(csv.charCodeAt(0)).toBe(0xfeff)
    expect(head).toContain('Perangkat daerah;Renstra;Tahap;Kritis')
    expect(first).toMatch(/^"'@Dinas; ""X""";"'=HYPERLINK\(""http:\/\/x""\)";/)
    expect(second).toMatch(/^Dinas A;Renstra A;Rancangan;4;0;0;5;2026-12-01;-3$/)
  })
})
