import { describe, expect, it } from 'vitest'
import { generatePlan, wholePlan } from './generate-plan.ts'
import { compare, median } from './measure.ts'

describe('the generated plan', () => {
  const plan = generatePlan(1)

  it('is the same for the same seed, and another for another', () => {
    const texts = [generatePlan(1), generatePlan(2)].map((one) => JSON.stringify([...one.simpul]))
    expect(texts[0]).toBe(JSON.stringify([...plan.simpul]))
    expect(texts[1]).not.toBe(texts[0])
  })

  it('has the size that quality.md names, two indikator under each row', () => {
    const count = (jenis: string): number =>
      [...plan.simpul.values()].filter((one) => one.jenis === jenis).length
    const { tujuan, sasaran, program, kegiatan, subKegiatan, indikator } = wholePlan
    expect([count('tujuan'), count('sasaran'), count('program')]).toEqual([tujuan, sasaran, program])
    expect([count('kegiatan'), count('subKegiatan')]).toEqual([kegiatan, subKegiatan])
    expect(count('indikator')).toBe((tujuan + sasaran + program + kegiatan + subKegiatan) * indikator)
  })

  it('names a parent that is there for every row below a tujuan', () => {
    const below = [...plan.simpul.values()].filter((one) => one.indukId !== null)
    expect(below.filter((one) => !plan.simpul.has(one.indukId ?? ''))).toEqual([])
    expect(below.length).toBe(plan.simpul.size - 1 - wholePlan.tujuan)
  })
})

describe('a comparison', () => {
  it('takes the median of the per-round ratios, without the two rounds that warm up', async () => {
    const order: string[] = []
    const side = (name: string, figures: number[]) => ({
      name,
      run: async () => {
        order.push(name)
        return figures.shift() ?? 0
      }
    })
    const figure = await compare(
      {
        id: 'P0',
        what: 'nothing',
        goal: '≥ 2',
        unit: 'req/s',
        a: side('a', [1, 1, 10, 30, 80]),
        b: side('b', [99, 99, 10, 10, 20]),
        met: (ratio) => ratio >= 2
      },
      3
    )
    expect(figure).toMatchObject({ a: 30, b: 10, rounds: 3, met: true })
    expect(figure.ratio).toEqual({ median: 3, lowest: 1, highest: 4 })
    expect(order.join('')).toBe('abbaabbaab')
  })

  it('takes the mean of the two in the middle of an even count', () => {
    expect(median([4, 1, 3, 2])).toBe(2.5)
  })
})
