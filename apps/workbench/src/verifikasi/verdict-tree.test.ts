import { loadContoh } from '@selaras/contoh'
import { uncovered } from '@selaras/domain/verifikasi'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planFrom } from '../../test/memory/plans.ts'
import { verdictKey } from './verdict-keys.ts'
import type { Putusan } from './verdict-tree.ts'
import { nilaiPutusan, progressOf, topmost, verdictRows, visibleRows } from './verdict-tree.ts'

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
const ids = bare.flatMap(({ id, jenis }) => (jenis === 'tabel' || jenis === 'naskah' ? [] : [id]))
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

describe('the plan as it is judged', () => {
  it('begins with the plan and holds every level of the cascade once', () => {
    const levels = ['tujuan', 'sasaran', 'program', 'kegiatan', 'subKegiatan']
    const wanted = [...naskah.simpul.values()].filter(({ jenis }) => levels.includes(jenis))
    expect(bare[0]?.id).toBe(naskah.id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { id } of wanted) expect(ids.filter((one) => one === id)).toHaveLength(1)
  })

  it('leaves nothing out that must be judged: a verdict on every row of level two and three is enough', () => {
    const given = bare
      .filter(({ level }) => level > 1)
      .flatMap(({ targets }) => targets.map((id) => putusan(id)))
    expect(uncovered(naskah, given)).toEqual([])
  })

  it('hands a verdict on a subtree down, and stops at a row judged for itself', () => {
    const top = bare.find(
      ({ level, jenis, children }) => level === 2 && jenis === 'tujuan' && children.length > 0
    )
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

  it('shows a verdict on the whole plan on every row', () => {
    const given = [putusan(naskah.id)]
    expect(verdictRows(naskah, given).every(({ effective }) => effective?.putusan === 'sesuai')).toBe(true)
    expect(progressOf(naskah, given)).toMatchObject({ open: [] })
  })

  it('groups the rows of other tables; a group is judged when all its rows are, and alike', () => {
    const group = bare.find(({ jenis, children }) => jenis === 'tabel' && children.length > 1)
    if (!group) throw new Error('no group')
    const all = group.targets.map((id) => putusan(id))
    const state = (given: readonly Putusan[]) =>
      verdictRows(naskah, given).find(({ id }) => id === group.id)?.effective?.putusan ?? null
    expect(state(all)).toBe('sesuai')
    expect(state(all.slice(1))).toBeNull()
    expect(
      state([...all.slice(1), putusan(group.targets[0] ?? '', { putusan: 'perluPenyempurnaan' })])
    ).toBeNull()
  })
})

describe('what is left to judge', () => {
  it('confirming the open rows leaves nothing open and overrules nobody', () => {
    fc.assert(
      fc.property(anyVerdicts, (given) => {
        const { open } = progressOf(naskah, given)
        for (const { id } of open) expect(given.some(({ simpulId }) => simpulId === id)).toBe(false)
        const after = [...given, ...open.map(({ id }) => putusan(id))]
        expect(progressOf(naskah, after)).toMatchObject({ open: [] })
        const rows = verdictRows(naskah, after)
        for (const { simpulId, putusan: value } of given)
          expect(rows.find(({ id }) => id === simpulId)?.effective?.putusan).toBe(value)
      }),
      { numRuns: 40 }
    )
  })

  it('counts a subtree only when nothing in it is open', () => {
    const { judged, total, open } = progressOf(naskah, [])
    expect([judged, open.length]).toEqual([0, total])
    const top = bare.find(({ jenis, children }) => jenis === 'tujuan' && children.length > 0)
    const inside = top?.children[0] ?? ''
    expect(progressOf(naskah, [putusan(inside)]).judged).toBe(0)
    expect(progressOf(naskah, [putusan(top?.id ?? '')]).judged).toBe(1)
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

  it('takes all rows of a chosen group', () => {
    const group = bare.find(({ jenis }) => jenis === 'tabel')
    expect(topmost(bare, new Set([group?.id ?? '']))).toEqual(group?.targets)
  })

  it('hides what stands below a closed row and nothing else', () => {
    expect(visibleRows(bare, new Set())).toHaveLength(bare.length)
    expect(visibleRows(bare, new Set([naskah.id])).map(({ id }) => id)).toEqual([naskah.id])
  })
})

describe('the keys of the tree', () => {
  const top = bare.find(({ jenis, children }) => jenis === 'tujuan' && children.length > 0)
  if (!top) throw new Error('no tujuan')
  const key = (name: string, open: boolean, editable = true) =>
    verdictKey(name, top, bare, { open, editable })

  it('open and close with the arrows, and move when there is nothing to open or close', () => {
    expect(key('ArrowRight', false)).toEqual({ type: 'toggle' })
    expect(key('ArrowRight', true)).toEqual({ type: 'go', to: top.children[0] })
    expect(key('ArrowLeft', true)).toEqual({ type: 'toggle' })
    expect(key('ArrowLeft', false)).toEqual({ type: 'go', to: naskah.id })
  })

  it('stay inside the tree at both ends', () => {
    const [first] = bare
    const last = bare.at(-1)
    if (!first || !last) throw new Error('no rows')
    expect(verdictKey('ArrowUp', first, bare, { open: true, editable: true })).toEqual({
      type: 'go',
      to: first.id
    })
    expect(verdictKey('ArrowDown', last, bare, { open: true, editable: true })).toEqual({
      type: 'go',
      to: last.id
    })
  })

  it('judge with 1 to 3 and choose with space, only where verdicts may be given', () => {
    expect(['1', '2', '3'].map((one) => key(one, true))).toEqual(
      nilaiPutusan.map((nilai) => ({ type: 'judge', nilai }))
    )
    expect([key('4', true), key('1', true, false), key(' ', true, false)]).toEqual([null, null, null])
    expect(key(' ', true)).toEqual({ type: 'choose' })
  })
})
