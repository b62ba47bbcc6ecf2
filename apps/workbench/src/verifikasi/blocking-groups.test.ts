import { describe, expect, it } from 'vitest'
import { groupBlocking, keysForMany, pressMany } from './blocking-groups.ts'
import type { TemuanMenghalangi } from './use-harus-dijawab.ts'

const temuan = (kunci: string, aturan: string, answered = false) =>
  ({ kunci, aturan, keparahan: 'kritis', tanggapan: answered ? {} : null }) as TemuanMenghalangi

describe('many blocking findings', () => {
  const list = [temuan('a', 'PAGU-001', true), temuan('b', 'KODE-001'), temuan('c', 'PAGU-001')]

  it('stand together by rule, in the order of the server', () => {
    expect(groupBlocking(list).map((one) => [one.aturan, one.temuan.map(({ kunci }) => kunci)])).toEqual([
      ['PAGU-001', ['a', 'c']],
      ['KODE-001', ['b']]
    ])
  })

  it('are answered without writing over an answer while one is missing; accepted all', () => {
    expect(keysForMany(list, 'jawab')).toEqual(['b', 'c'])
    expect(keysForMany([temuan('a', 'x', true)], 'jawab')).toEqual(['a'])
    expect(keysForMany(list, 'terima')).toEqual(['a', 'b', 'c'])
  })

  it('are ticked and unticked by one box, which leaves alone what is not its own', () => {
    const none = pressMany(new Set(['z']), ['a', 'b'])
    expect([none.state, [...none.after]]).toEqual(['kosong', ['z', 'a', 'b']])
    const some = pressMany(new Set(['a']), ['a', 'b'])
    expect([some.state, [...some.after]]).toEqual(['sebagian', ['a', 'b']])
    const all = pressMany(new Set(['z', 'a', 'b']), ['a', 'b'])
    expect([all.state, [...all.after]]).toEqual(['semua', ['z']])
    expect(pressMany(new Set(), []).state).toBe('kosong')
  })
})
