import { loadContoh } from '@selaras/contoh'
import { applyChange } from '@selaras/domain/naskah'
import { describe, expect, it } from 'vitest'
import { planFrom } from '../../test/memory/plans.ts'
import { checkPlan } from '../naskah/check-plan.ts'
import { tabOf } from '../rencana/tabs.ts'
import { diffTemuan } from './diff.ts'
import { filterTemuan, noFilter, temuanAt } from './filter.ts'
import { groupTemuan } from './group.ts'

const { naskah } = planFrom(loadContoh('lumajang-2018-2023'), {
  tahap: 'rancanganAwal',
  opdId: 'o',
  lock: null
})
const { temuan } = checkPlan(naskah)

describe('findings', () => {
  it('are grouped by rule, the gravest first, and none gets lost', () => {
    const groups = groupTemuan(temuan)
    expect(groups.flatMap((group) => group.temuan)).toHaveLength(temuan.length)
    const order = ['kritis', 'mayor', 'minor', 'info']
    const ranks = groups.map(({ keparahan }) => order.indexOf(keparahan))
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
  })

  it('are filtered by severity, rule and table', () => {
    const kritis = filterTemuan(temuan, { ...noFilter, keparahan: new Set(['kritis']) }, naskah)
    expect(kritis.length).toBeGreaterThan(0)
    expect(kritis.length).toBeLessThan(temuan.length)
    const program = filterTemuan(temuan, { ...noFilter, tab: 't-c-27' }, naskah)
    expect(program.every(({ asal }) => asal !== null && tabOf(naskah, asal) === 't-c-27')).toBe(true)
    expect(filterTemuan(temuan, { ...noFilter, aturan: 'TIDAK-ADA' }, naskah)).toEqual([])
  })

  it('of one cell are those about it and about its whole row', () => {
    const one = temuan.find(({ asal }) => asal?.simpulId != null && asal.field !== '')
    expect(temuanAt(temuan, one?.asal ?? null)).toContain(one)
    expect(temuanAt(temuan, null)).toEqual([])
  })

  it('say which are new and how many are gone after a change', () => {
    const leaf = [...naskah.simpul.values()].find(
      ({ jenis, isian }) => jenis === 'kegiatan' && isian['uraian'] === 'Fasilitasi Pemberdayaan Usaha Mikro'
    )
    const dari = leaf?.isian['pagu:2019']
    if (!leaf || dari === undefined) throw new Error('no such kegiatan')
    const changed = applyChange(naskah, {
      jenis: 'isi',
      simpulId: leaf.id,
      field: 'pagu:2019',
      dari,
      ke: 300_000_000
    })
    if (!changed.ok) throw new Error(changed.refusal.message)
    const diff = diffTemuan(temuan, checkPlan(changed.value.naskah).temuan)
    expect(diff.baru.size).toBeGreaterThan(0)
    expect(diff.selesai).toBeGreaterThan(0)
    expect(diffTemuan(temuan, temuan)).toEqual({ baru: new Set(), selesai: 0 })
    expect(diffTemuan(null, temuan).baru.size).toBe(0)
  })
})
