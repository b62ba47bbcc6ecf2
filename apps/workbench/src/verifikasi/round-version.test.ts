import { describe, expect, it } from 'vitest'
import { sawRound, tookRound, versionOf } from './round-version.ts'

describe('the version of a round that a person knows', () => {
  const round = { ke: 1, versi: 4 }

  it('goes on with their own changes before the round is loaded again', () => {
    sawRound('a', round)
    tookRound('a', { ke: 1, versi: 5 })
    tookRound('a', { ke: 1, versi: 6 })
    expect(versionOf('a', round)).toBe(6)
  })

  it('stays behind where somebody else changed the round in between, so that the next event is refused', () => {
    sawRound('b', round)
    tookRound('b', { ke: 1, versi: 6 })
    expect(versionOf('b', round)).toBe(4)
  })

  it('is that of its own round and plan, and never goes back', () => {
    sawRound('c', { ke: 1, versi: 7 })
    sawRound('c', { ke: 1, versi: 5 })
    expect(versionOf('c', { ke: 1, versi: 5 })).toBe(7)
    expect(versionOf('c', { ke: 2, versi: 1 })).toBe(1)
    expect(versionOf('d', { ke: 1, versi: 2 })).toBe(2)
  })
})
