import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { AnyStateMachine } from 'xstate'
import { fromTransition } from 'xstate'
import { adjacencyMapToArray, getAdjacencyMap, getShortestPaths, toDirectedGraph } from 'xstate/graph'
import type { Mesin, PeranPelaku } from '../../src/tahap/index.ts'
import { PERAN } from '../../src/tahap/index.ts'

interface FaktaPelaku {
  readonly pelaku: { readonly id: string; readonly peran: readonly PeranPelaku[] }
}

/**
 * A row of the table written by hand from the design page, never read from the machine. Branches of one event are rows
 * of the same (dari, peristiwa) with facts that choose them.
 */
export interface Baris<K extends string, N extends string, F> {
  readonly dari: K
  readonly peristiwa: N
  readonly ke: K
  readonly peran: readonly PeranPelaku[]
  readonly syarat: readonly string[]
  /** Facts that lead into this branch; nothing where the event has one. */
  readonly fakta?: (peran: PeranPelaku) => Partial<F>
}

export interface Uji<K extends string, E extends { readonly type: string }, F extends FaktaPelaku> {
  /** Prefix of the SPEC ids: [VER-1] to [VER-5]. */
  readonly spec: string
  readonly mesin: Mesin<K, E, F, string>
  readonly machine: AnyStateMachine
  readonly versi: number
  readonly states: readonly K[]
  readonly final: readonly K[]
  readonly table: readonly Baris<K, E['type'], F>[]
  readonly sample: { readonly [N in E['type']]: Extract<E, { readonly type: N }> }
  readonly syarat: Readonly<Record<string, unknown>>
  /** Facts under which everything is allowed to this role. */
  readonly good: (peran: readonly PeranPelaku[]) => F
  /** Facts that are true or not, for sequences in any order. */
  readonly any: fc.Arbitrary<Partial<F>>
  readonly peristiwa: Readonly<Record<string, { readonly perluData: readonly string[] }>>
}

const ACTORS: readonly PeranPelaku[] = [...PERAN, 'sistem']

/** What every small machine is held to: its table, every transition walked, every cell of state × event × role. */
export function testMesin<K extends string, E extends { readonly type: string }, F extends FaktaPelaku>(
  uji: Uji<K, E, F>
): void {
  const { spec, mesin, table, sample, states, good } = uji
  const events = Object.keys(sample) as E['type'][]
  const rowsOf = (dari: K, peristiwa: E['type']) =>
    table.filter((row) => row.dari === dari && row.peristiwa === peristiwa)
  const factsFor = (row: (typeof table)[number] | undefined, peran: PeranPelaku): F => ({
    ...good([peran]),
    ...row?.fakta?.(peran)
  })

  it(`[${spec}-1] state × event × role: every cell accepts or refuses as the table says`, () => {
    const cells = states.flatMap((dari) =>
      events.flatMap((peristiwa) =>
        ACTORS.map((peran) => {
          const rows = rowsOf(dari, peristiwa)
          const row = rows.find((one) => one.peran.includes(peran)) ?? rows[0]
          return {
            cell: `${dari} × ${peristiwa} × ${peran}`,
            may: rows.some((one) => one.peran.includes(peran)),
            does: mesin.step(dari, sample[peristiwa], factsFor(row, peran)).ok
          }
        })
      )
    )
    expect(cells.filter(({ may, does }) => may !== does)).toEqual([])
    expect(cells.length).toBe(states.length * events.length * ACTORS.length)
  })

  it.each(table)(`[${spec}-2] $dari —$peristiwa→ $ke with its guards and its log`, (row) => {
    const edge = mesin.edges.find(
      (one) => one.dari === row.dari && one.peristiwa === row.peristiwa && one.ke === row.ke
    )
    expect(edge?.izin.syarat).toEqual(row.syarat)
    for (const peran of row.peran) {
      const event = sample[row.peristiwa as E['type']]
      expect(mesin.step(row.dari, event, factsFor(row, peran))).toMatchObject({
        ok: true,
        value: {
          dari: row.dari,
          ke: row.ke,
          peristiwa: row.peristiwa,
          versiMesin: uji.versi,
          pelakuId: 'p1',
          sebagai: peran,
          alasan: 'alasan' in event ? event.alasan : null
        }
      })
    }
  })

  it(`[${spec}-3] every state is reached and every transition walked; the table has no other, no guard is unused`, () => {
    interface Life {
      readonly keadaan: K
      readonly langkah: string | null
    }
    const moves = table.flatMap((row, at) =>
      row.peran.map((peran) => ({
        type: `${at}.${peran}`,
        dari: row.dari,
        event: sample[row.peristiwa as E['type']] as E,
        facts: factsFor(row, peran)
      }))
    )
    const life = fromTransition(
      (state: Life, { event, facts }: (typeof moves)[number]): Life => {
        const done = mesin.step(state.keadaan, event, facts)
        if (!done.ok) return { ...state, langkah: null }
        return { keadaan: done.value.ke, langkah: `${state.keadaan} ${event.type} ${done.value.ke}` }
      },
      { keadaan: states[0] as K, langkah: null } as Life
    )
    const options = {
      events: moves,
      serializeState: (snapshot: { readonly context: Life }) => snapshot.context.keadaan,
      serializeEvent: (move: { readonly type: string }) => move.type
    }
    const reached = getShortestPaths(life, options).map((path) => path.state.context.keadaan)
    expect([...new Set(reached)].sort()).toEqual([...states].sort())
    const walked = new Set(
      adjacencyMapToArray(getAdjacencyMap(life, options)).map(({ nextState }) => nextState.context.langkah)
    )
    walked.delete(null)
    const declared = mesin.edges.map((one) => `${one.dari} ${one.peristiwa} ${one.ke}`).sort()
    expect([...walked].sort()).toEqual(declared)
    expect(table.map((row) => `${row.dari} ${row.peristiwa} ${row.ke}`).sort()).toEqual(declared)
    expect(new Set(table.flatMap((row) => row.syarat))).toEqual(new Set(Object.keys(uji.syarat)))
    const { children } = toDirectedGraph(uji.machine)
    expect(children.map((child) => child.stateNode.key)).toEqual(states)
    expect(children.flatMap((child) => child.children)).toEqual([])
    const final = children.filter((child) => child.stateNode.type === 'final')
    expect(final.map((child) => child.stateNode.key)).toEqual(uji.final)
  })

  it(`[${spec}-4] whatever events come in whatever order: only declared states, a refusal says what to do, an end stays`, () => {
    const peran = [...new Set(table.flatMap((row) => row.peran))]
    const move = fc.tuple(fc.constantFrom(...events), fc.subarray(peran), uji.any)
    fc.assert(
      fc.property(fc.constantFrom(...states), fc.array(move, { maxLength: 30 }), (first, moves) => {
        let state: K = first
        for (const [nama, roles, more] of moves) {
          const facts = { ...good(roles), ...more, pelaku: good(roles).pelaku }
          const done = mesin.step(state, sample[nama as E['type']], facts)
          if (!done.ok) {
            expect(done.refusal.message).toMatch(/^\S.{8,}\.$/s)
            expect(done.refusal.advice).toMatch(/^\S.{8,}\.$/s)
            continue
          }
          expect(uji.final).not.toContain(state)
          expect(states).toContain(done.value.ke)
          state = done.value.ke
        }
      })
    )
  })

  it(`[${spec}-5] a page lists every event of the state, allowed or refused as a step without data would be`, () => {
    for (const dari of states) {
      for (const peran of ACTORS) {
        const shown = mesin.available(dari, good([peran]))
        expect(shown.map((one) => one.peristiwa)).toEqual([
          ...new Set(mesin.edges.filter((edge) => edge.dari === dari).map((edge) => edge.peristiwa))
        ])
        for (const one of shown) {
          expect(one.label.length).toBeGreaterThan(3)
          if (one.refusal === null) expect(one.peran).toContain(peran)
        }
      }
    }
    for (const nama of events) {
      const carried = Object.keys(sample[nama as E['type']]).filter((key) => key !== 'type')
      // A word that may go with an event is not asked for.
      expect(carried, nama).toEqual(expect.arrayContaining([...(uji.peristiwa[nama]?.perluData ?? [])]))
    }
  })
}
