import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Direction, Selection } from './select.ts'
import {
  collapse,
  extend,
  jump,
  move,
  next,
  rangeOf,
  remap,
  selectAll,
  selectCell,
  selectColumns,
  selectRows
} from './select.ts'

const shape = { rows: 5, columns: 4 }
const at = (row: number, column: number): Selection => selectCell({ row, column }, shape)

describe('selection', () => {
  it('moves by one and stops at the edges', () => {
    expect(move(at(0, 0), 'right', shape).active).toEqual({ row: 0, column: 1 })
    expect(move(at(0, 0), 'up', shape).active).toEqual({ row: 0, column: 0 })
    expect(move(at(4, 3), 'down', shape).active).toEqual({ row: 4, column: 3 })
  })

  it('jumps to the edge', () => {
    expect(jump(at(2, 1), 'right', shape).active).toEqual({ row: 2, column: 3 })
    expect(jump(at(2, 1), 'up', shape).active).toEqual({ row: 0, column: 1 })
  })

  it('extends from the anchor and shrinks back', () => {
    const grown = extend(extend(at(1, 1), 'down', shape), 'right', shape)
    expect(rangeOf(grown)).toEqual({ top: 1, left: 1, bottom: 2, right: 2 })
    expect(rangeOf(extend(grown, 'up', shape))).toEqual({ top: 1, left: 1, bottom: 1, right: 2 })
    expect(rangeOf(collapse(grown))).toEqual({ top: 2, left: 2, bottom: 2, right: 2 })
  })

  it('takes everything, whole rows and whole columns', () => {
    expect(rangeOf(selectAll(shape))).toEqual({ top: 0, left: 0, bottom: 4, right: 3 })
    expect(rangeOf(selectRows(extend(at(1, 2), 'down', shape), shape))).toEqual({
      top: 1,
      left: 0,
      bottom: 2,
      right: 3
    })
    expect(rangeOf(selectColumns(at(1, 2), shape))).toEqual({ top: 0, left: 2, bottom: 4, right: 2 })
  })

  it('goes on to the next row after the last column', () => {
    expect(next(at(0, 3), shape).active).toEqual({ row: 1, column: 0 })
    expect(next(at(1, 0), shape, true).active).toEqual({ row: 0, column: 3 })
    expect(next(at(4, 3), shape).active).toEqual({ row: 4, column: 3 })
  })

  it('follows its rows when others are inserted above, and stays in place when its row is gone', () => {
    const before = ['a', 'b', 'c']
    const after = new Map([
      ['x', 0],
      ['a', 1],
      ['b', 2],
      ['c', 3]
    ])
    expect(remap(at(1, 2), before, after, { rows: 4, columns: 4 }).active).toEqual({ row: 2, column: 2 })
    expect(remap(at(2, 2), before, new Map([['a', 0]]), { rows: 1, columns: 4 }).active).toEqual({
      row: 0,
      column: 2
    })
  })

  it('never leaves the grid, whatever is pressed', () => {
    const direction = fc.constantFrom<Direction>('up', 'down', 'left', 'right')
    const step = fc.tuple(fc.constantFrom(move, jump, extend), direction)
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const end = steps.reduce((selection, [run, way]) => run(selection, way, shape), at(2, 2))
        for (const cell of [end.active, end.anchor]) {
          expect(
            cell.row >= 0 && cell.row < shape.rows && cell.column >= 0 && cell.column < shape.columns
          ).toBe(true)
        }
      })
    )
  })
})
