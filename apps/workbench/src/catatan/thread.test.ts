import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Thread } from './thread.ts'
import {
  countThreads,
  filterThreads,
  isSuggestionOpen,
  marksOf,
  placeOf,
  saringanNama,
  sortThreads,
  threadsAt
} from './thread.ts'

const thread = (more: Partial<Thread>): Thread => ({
  id: 't',
  simpulId: 's1',
  field: 'uraian',
  ke: 1,
  wajib: false,
  status: 'terbuka',
  nilaiSaatDitulis: 'a',
  nilaiSekarang: 'a',
  usang: false,
  simpulHilang: false,
  tempat: 'T-C.25 · Sasaran 1',
  usulan: null,
  usulanKosong: false,
  usulanStatus: null,
  pesan: [],
  dibuat: '2026-11-20T02:00:00Z',
  oleh: 'Dewi',
  bolehBalas: true,
  bolehSelesai: false,
  bolehBukaLagi: false,
  bolehTerapkan: false,
  ...more
})

const anyThread = fc
  .record({
    status: fc.constantFrom('terbuka', 'dijawab', 'selesai'),
    wajib: fc.boolean(),
    usang: fc.boolean(),
    simpulId: fc.constantFrom('s1', 's2', null),
    field: fc.constantFrom('uraian', 'target:2024', null),
    dibuat: fc.constantFrom('2026-11-20T02:00:00Z', '2026-11-21T02:00:00Z')
  })
  .map(thread)

describe('filtering threads', () => {
  it('shows everything when nothing is chosen, and what every single filter counts', () => {
    fc.assert(
      fc.property(fc.array(anyThread), (threads) => {
        expect(filterThreads(threads, new Set())).toEqual(threads)
        const counts = countThreads(threads)
        for (const one of saringanNama)
          expect(filterThreads(threads, new Set([one]))).toHaveLength(counts[one])
      })
    )
  })

  it('takes states as alternatives and "wajib" as a condition on top', () => {
    const threads = [
      thread({ id: 'a', status: 'terbuka', wajib: true }),
      thread({ id: 'b', status: 'dijawab', wajib: false }),
      thread({ id: 'c', status: 'selesai', wajib: true })
    ]
    const ids = (chosen: Parameters<typeof filterThreads>[1]) =>
      filterThreads(threads, chosen).map(({ id }) => id)
    expect(ids(new Set(['terbuka', 'dijawab']))).toEqual(['a', 'b'])
    expect(ids(new Set(['terbuka', 'dijawab', 'wajib']))).toEqual(['a'])
  })
})

describe('the order of threads', () => {
  it('puts open before answered before done, required first, then the newest', () => {
    const sorted = sortThreads([
      thread({ id: 'done', status: 'selesai', wajib: true }),
      thread({ id: 'old', dibuat: '2026-11-01T00:00:00Z' }),
      thread({ id: 'answered', status: 'dijawab', wajib: true }),
      thread({ id: 'new', dibuat: '2026-11-20T00:00:00Z' }),
      thread({ id: 'required', wajib: true, dibuat: '2026-11-01T00:00:00Z' })
    ])
    expect(sorted.map(({ id }) => id)).toEqual(['required', 'new', 'old', 'answered', 'done'])
  })
})

describe('marks on cells', () => {
  it('count every thread of a node or a part of the document once, at the cell where it is shown', () => {
    fc.assert(
      fc.property(fc.array(anyThread), (threads) => {
        const marks = marksOf(threads)
        const onCells = threads.filter(({ simpulId, field }) => simpulId !== null || field !== null)
        const total = [...marks.values()].reduce((sum, { terbuka, selesai }) => sum + terbuka + selesai, 0)
        expect(total).toBe(onCells.length)
        for (const one of onCells) expect(threadsAt(threads, one)).toContain(one)
        for (const { wajib, terbuka } of marks.values()) expect(wajib).toBeLessThanOrEqual(terbuka)
      })
    )
  })

  it('shows a comment on a whole row at the text of the row', () => {
    expect(placeOf({ simpulId: 's1', field: null })).toBe(placeOf({ simpulId: 's1', field: 'uraian' }))
  })
})

describe('a suggested value', () => {
  it('waits until it was applied or refused', () => {
    expect(isSuggestionOpen(thread({ usulan: null }))).toBe(false)
    expect(isSuggestionOpen(thread({ usulan: 5, usulanStatus: 'diusulkan' }))).toBe(true)
    expect(isSuggestionOpen(thread({ usulan: 0, usulanStatus: null }))).toBe(true)
    expect(isSuggestionOpen(thread({ usulan: null, usulanStatus: null }))).toBe(false)
    expect(isSuggestionOpen(thread({ usulanKosong: true, usulanStatus: 'menunggu' }))).toBe(true)
    expect(isSuggestionOpen(thread({ usulanKosong: true, usulanStatus: 'ditolak' }))).toBe(false)
    expect(isSuggestionOpen(thread({ usulan: 5, usulanStatus: 'diterapkan' }))).toBe(false)
    expect(isSuggestionOpen(thread({ usulan: 5, usulanStatus: 'ditolak' }))).toBe(false)
  })
})
