import { describe, expect, it } from 'vitest'
import { fillDown, fillRight, remainingYears } from './fill.ts'
import { layoutHead } from './head.ts'

describe('filling', () => {
  it('copies the first row of a range down and its first column to the right', () => {
    expect(fillDown({ top: 1, left: 0, bottom: 3, right: 0 })).toEqual([
      { from: { row: 1, column: 0 }, to: { row: 2, column: 0 } },
      { from: { row: 1, column: 0 }, to: { row: 3, column: 0 } }
    ])
    expect(fillRight({ top: 0, left: 1, bottom: 0, right: 2 })).toEqual([
      { from: { row: 0, column: 1 }, to: { row: 0, column: 2 } }
    ])
  })

  it('copies from above or from the left into a single cell, and does nothing at the edge', () => {
    expect(fillDown({ top: 2, left: 1, bottom: 2, right: 1 })).toEqual([
      { from: { row: 1, column: 1 }, to: { row: 2, column: 1 } }
    ])
    expect(fillDown({ top: 0, left: 1, bottom: 0, right: 1 })).toEqual([])
    expect(fillRight({ top: 0, left: 0, bottom: 0, right: 0 })).toEqual([])
  })

  it('finds the remaining years of a series between columns of another', () => {
    const columns = ['target', 'pagu', 'target', 'pagu', 'target'].map((series) => ({ series }))
    expect(remainingYears(columns, 0)).toEqual([2, 4])
    expect(remainingYears(columns, 3)).toEqual([])
    expect(remainingYears([{ series: undefined }], 0)).toEqual([])
  })
})

describe('the head of a table', () => {
  it('merges neighbours under one group and stretches single columns over all rows', () => {
    const head = layoutHead([
      { title: 'Kode', groups: [] },
      { title: 'Target', groups: ['Kinerja', '2024'] },
      { title: 'Rp', groups: ['Kinerja', '2024'] },
      { title: 'Target', groups: ['Kinerja', '2025'] }
    ])
    expect(
      head.map((row) => row.map((cell) => `${cell.title}@${cell.column}+${cell.columns}x${cell.rows}`))
    ).toEqual([
      ['Kode@0+1x3', 'Kinerja@1+3x1'],
      ['2024@1+2x1', '2025@3+1x1'],
      ['Target@1+1x1', 'Rp@2+1x1', 'Target@3+1x1']
    ])
  })

  it('keeps equal titles under different groups apart', () => {
    const head = layoutHead([
      { title: 'Rp', groups: ['2024', 'Pagu'] },
      { title: 'Rp', groups: ['2025', 'Pagu'] }
    ])
    expect(head[1]?.map((cell) => cell.columns)).toEqual([1, 1])
  })
})
