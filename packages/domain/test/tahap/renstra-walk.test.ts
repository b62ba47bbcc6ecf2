import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromTransition } from 'xstate'
import { adjacencyMapToArray, getAdjacencyMap, getShortestPaths, toDirectedGraph } from 'xstate/graph'
import type { Fakta, Keadaan, Peristiwa, PeristiwaNama } from '../../src/tahap/index.ts'
import {
  BELUM_ADA,
  isTahap,
  PERISTIWA,
  RENSTRA_EDGES,
  renstraMachine,
  step,
  TAHAP
} from '../../src/tahap/index.ts'
import { CHAIN_DONE, CHAIN_FIRST, CHAIN_LAST, EXPECTED, factsFor, GOOD, SAMPLE } from './expected-table.ts'

interface Move {
  readonly type: string
  readonly event: Peristiwa
  readonly facts: Fakta
}

/** Every branch of the table once, as an event with its facts; all roles at once, so that one walk can pass them all. */
const MOVES: readonly Move[] = EXPECTED.flatMap((row) =>
  row.ke.map((branch, i) => ({
    type: `${row.dari}.${row.peristiwa}.${i}`,
    event: branch.event ?? SAMPLE[row.peristiwa],
    facts: factsFor(row.peristiwa, row.peran, branch.facts)
  }))
)

interface Life {
  readonly keadaan: Keadaan
  /** The transition that led here; null when the event was refused. */
  readonly langkah: string | null
}

/** The life of a plan as an actor whose only door is `step`. */
const life = fromTransition(
  (state: Life, { event, facts }: Move): Life => {
    const done = step(state.keadaan, event, facts)
    if (!done.ok) return { ...state, langkah: null }
    return { keadaan: done.value.state, langkah: `${state.keadaan} ${event.type} ${done.value.state}` }
  },
  { keadaan: BELUM_ADA, langkah: null }
)
const options = {
  events: MOVES,
  serializeState: (snapshot: { readonly context: Life }) => snapshot.context.keadaan,
  serializeEvent: (move: { readonly type: string }) => move.type
}

describe('walking the machine', () => {
  it('[TAH-8] every state is reached from nothing, and every transition is walked', () => {
    const paths = getShortestPaths(life, options)
    const reached = new Set(paths.map((path) => path.state.context.keadaan))
    expect([...reached].sort()).toEqual([BELUM_ADA, ...TAHAP].sort())

    const moves = adjacencyMapToArray(getAdjacencyMap(life, options))
    const walked = new Set(moves.map(({ nextState }) => nextState.context.langkah))
    walked.delete(null)
    const declared = RENSTRA_EDGES.map((edge) => `${edge.dari} ${edge.peristiwa} ${edge.ke}`)
    expect([...walked].sort()).toEqual([...declared].sort())
  })

  it('[TAH-9] the machine is flat, with its states in order of life and its ends final', () => {
    const { children } = toDirectedGraph(renstraMachine)
    expect(children.map((child) => child.stateNode.key)).toEqual([BELUM_ADA, ...TAHAP])
    expect(children.flatMap((child) => child.children)).toEqual([])
    const final = children
      .filter((child) => child.stateNode.type === 'final')
      .map((child) => child.stateNode.key)
    expect(final).toEqual(['digantikan', 'dicabut', 'berakhir', 'dibatalkan'])
  })

  const anyFacts: fc.Arbitrary<Fakta> = fc
    .record({
      peran: fc.constant(EXPECTED.flatMap((row) => row.peran)),
      pernahMenyunting: fc.boolean(),
      timPenyusun: fc.boolean(),
      belumDijawab: fc.nat(1),
      dijawab: fc.nat(1),
      surat: fc.boolean(),
      forum: fc.boolean(),
      apip: fc.boolean(),
      ditetapkan: fc.boolean(),
      status: fc.constantFrom('dibuka' as const, 'diperiksa' as const, 'disimpulkan' as const),
      simpulan: fc.constantFrom(
        'sesuai' as const,
        'sesuaiDenganCatatan' as const,
        'perluPenyempurnaan' as const
      ),
      paraf: fc.constantFrom(null, CHAIN_FIRST, CHAIN_LAST, CHAIN_DONE),
      batas: fc.boolean(),
      minta: fc.boolean(),
      habis: fc.boolean()
    })
    .map((r) => ({
      ...GOOD,
      pelaku: { ...GOOD.pelaku, peran: r.peran, pernahMenyunting: r.pernahMenyunting },
      setelan: { forum: r.forum, reviuApip: r.apip },
      timPenyusun: r.timPenyusun,
      temuan: { belumDijawab: r.belumDijawab, dijawabBelumDiterima: r.dijawab },
      suratEdaran: r.surat ? GOOD.suratEdaran : null,
      induk: { ditetapkan: r.ditetapkan, simpulTanpaJejak: 0 },
      putaran: { ke: 1, status: r.status, simpulan: r.simpulan },
      paraf: r.paraf,
      batasSel: r.batas ? [{ simpulId: 's1', field: null }] : null,
      permintaanBatal: r.minta ? GOOD.permintaanBatal : null,
      masaAcuanHabis: r.habis
    }))

  it('[TAH-10] whatever events come in whatever order: only declared states, a refusal changes nothing, an end stays', () => {
    const names = Object.keys(PERISTIWA) as PeristiwaNama[]
    const move = fc.tuple(fc.constantFrom(...names), anyFacts)
    const ends = new Set<Keadaan>(['digantikan', 'dicabut', 'berakhir', 'dibatalkan'])
    const start = fc.constantFrom<Keadaan>(BELUM_ADA, ...TAHAP)
    fc.assert(
      fc.property(start, fc.array(move, { maxLength: 40 }), (first, moves) => {
        let state: Keadaan = first
        for (const [nama, facts] of moves) {
          const done = step(state, SAMPLE[nama], facts)
          if (!done.ok) {
            expect(done.refusal.message.length).toBeGreaterThan(10)
            expect(done.refusal.advice.length).toBeGreaterThan(10)
            continue
          }
          expect(ends.has(state)).toBe(false)
          expect(isTahap(done.value.state)).toBe(true)
          expect(
            RENSTRA_EDGES.some((e) => e.dari === state && e.ke === done.value.state && e.peristiwa === nama)
          ).toBe(true)
          state = done.value.state
        }
      }),
      { numRuns: 300 }
    )
  })
})
