import { loadContoh } from '@selaras/contoh'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planFrom } from '../../test/memory/plans.ts'
import type { Putusan } from './verdict-tree.ts'
import { nilaiPutusan, progressOf, remainingRows, topmost, verdictRows, visibleRows } from './verdict-tree.ts'

const { naskah } = planFrom(loadContoh('lumajang-2018-2023'), {
  tahap: 'verifikasiRancangan',
  opdId: 'o',
  lock: null
})
const bare = verdictRows(naskah, [])
const putusan = (simpulId: string, more: Partial<Putusan> = {}): Putusan => ({
  simpulId,
  subpohon: true,
  putusan: 'sesuai',
  alasan: null,
  oleh: 'Dewi',
  pada: '2026-11-20T02:00:00Z',
  ...more
})
const ids = bare.slice(1).map(({ id }) => id)
const anyVerdicts = fc
  .uniqueArray(fc.constantFrom(...ids), { maxLength: 20 })
  .chain((nodes) =>
    fc.tuple(
      ...nodes.map((id) =>
        fc
          .record({ subpohon: fc.boolean(), putusan: fc.constantFrom(...nilaiPutusan) })
          .map((more) => putusan(id, more))
      )
    )
  )

describe('the cascade with its verdicts', () => {
  it('begins with the plan and holds every tujuan, sasaran, program, kegiatan and sub kegiatan once', () => {
    const levels = ['tujuan', 'sasaran', 'program', 'kegiatan', 'subKegiatan']
    const wanted = [...naskah.simpul.values()].filter(({ jenis }) => levels.includes(jenis))
    expect(bare[0]?.id).toBe(naskah.id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.length).toBe(wanted.length)
  })

  it('hands a verdict on a subtree down, and stops at a row judged for itself', () => {
    const top = bare.find(({ level, children }) => level === 2 && children.length > 0)
    const child = bare.find(({ parentId }) => parentId === top?.id)
    if (!top || !child) throw new Error('no tree')
    const rows = verdictRows(naskah, [
      putusan(top.id),
      putusan(child.id, { subpohon: false, putusan: 'perluPenyempurnaan' })
    ])
    const row = (id: string) => rows.find((one) => one.id === id)
    expect(row(child.id)?.effective?.putusan).toBe('perluPenyempurnaan')
    for (const id of row(child.id)?.children ?? []) expect(row(id)?.effective?.putusan).toBe('sesuai')
  })

  it('of the whole plan reaches every row', () => {
    const rows = verdictRows(naskah, [putusan(naskah.id)])
    expect(rows.every(({ effective }) => effective?.putusan === 'sesuai')).toBe(true)
    expect(progressOf(rows)).toMatchObject({ open: [] })
  })
})

describe('what is left to judge', () => {
  it('confirming the remaining rows leaves nothing open and overrules nobody', () => {
    fc.assert(
      fc.property(anyVerdicts, (given) => {
        const rows = verdictRows(naskah, given)
        const left = remainingRows(rows)
        for (const id of left) expect(given.some(({ simpulId }) => simpulId === id)).toBe(false)
        const after = verdictRows(naskah, [...given, ...left.map((id) => putusan(id))])
        expect(progressOf(after).open).toEqual([])
        for (const { simpulId, putusan: value } of given)
          expect(after.find(({ id }) => id === simpulId)?.effective?.putusan).toBe(value)
      })
    )
  })

  it('counts a top subtree only when nothing in it is open', () => {
    fc.assert(
      fc.property(anyVerdicts, (given) => {
        const { judged, total, open } = progressOf(verdictRows(naskah, given))
        expect(judged + open.length).toBe(total)
      })
    )
    expect(progressOf(bare).judged).toBe(0)
  })
})

describe('choosing rows', () => {
  it('names only the highest of the chosen, which cover all of them', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...ids)), (chosen) => {
        const tops = topmost(bare, new Set(chosen))
        const parent = new Map(bare.map(({ id, parentId }) => [id, parentId]))
        const above = (id: string): string[] => {
          const up = parent.get(id)
          return up ? [up, ...above(up)] : []
        }
        for (const id of tops) expect(above(id).some((one) => tops.includes(one))).toBe(false)
        for (const id of chosen) expect([id, ...above(id)].some((one) => tops.includes(one))).toBe(true)
      })
    )
  })

  it('hides what stands below a closed row and nothing else', () => {
    expect(visibleRows(bare, new Set())).toHaveLength(bare.length)
    expect(visibleRows(bare, new Set([naskah.id])).map(({ id }) => id)).toEqual([naskah.id])
  })
})
