import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromTransition } from 'xstate'
import { adjacencyMapToArray, getAdjacencyMap } from 'xstate/graph'
import type { SambunganInduk } from './canonical.ts'
import type { FaktaSimpul, KeadaanSimpul } from './simpul.machine.ts'
import { confirmParents, keadaanSimpul, statusOf } from './simpul.machine.ts'

const link = (ditegaskan: string | null, kini: string | null): SambunganInduk => ({
  indukId: 'induk',
  ditegaskan,
  kini
})
const fakta = (more: Partial<FaktaSimpul> = {}): FaktaSimpul => ({
  lengkap: true,
  terkunci: false,
  induk: [link('a', 'a')],
  ...more
})

describe('[CAS-8] the state of a node follows from the facts alone', () => {
  it.each<[KeadaanSimpul, FaktaSimpul]>([
    ['draf', fakta({ lengkap: false })],
    ['draf', fakta({ lengkap: false, induk: [] })],
    ['lengkap', fakta({ induk: [] })],
    ['lengkap', fakta({ induk: [link(null, 'a')] })],
    ['lengkap', fakta({ induk: [link('a', 'a'), link(null, 'b')] })],
    ['selaras', fakta()],
    ['selaras', fakta({ induk: [link('a', 'a'), link('b', 'b')] })],
    ['perluDitinjau', fakta({ induk: [link('a', 'b')] })],
    ['perluDitinjau', fakta({ lengkap: false, induk: [link('a', 'a'), link('a', 'b')] })],
    ['perluDitinjau', fakta({ induk: [link('a', null)] })],
    ['terkunci', fakta({ terkunci: true })],
    ['terkunci', fakta({ terkunci: true, lengkap: false, induk: [] })]
  ])('%s', (keadaan, facts) => {
    expect(statusOf(facts).keadaan).toBe(keadaan)
  })

  const anyLink = fc.record({
    indukId: fc.constant('induk'),
    ditegaskan: fc.option(fc.constantFrom('a', 'b')),
    kini: fc.option(fc.constantFrom('a', 'b'))
  })
  const anyFacts = fc.record({
    lengkap: fc.boolean(),
    terkunci: fc.boolean(),
    induk: fc.array(anyLink, { maxLength: 3 })
  })

  it('comes to rest in exactly one state whatever the facts are', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { keadaan, indukBerubah } = statusOf(facts)
        expect(keadaanSimpul).toContain(keadaan)
        expect(keadaan === 'terkunci').toBe(facts.terkunci)
        if (!facts.terkunci) expect(keadaan === 'perluDitinjau').toBe(indukBerubah)
      })
    )
  })

  it('[CAS-9] after tegaskan no parent is open for review any more', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const result = confirmParents(facts)
        const open = facts.induk.some((one) => one.ditegaskan !== one.kini)
        expect(result.ok).toBe(open && !facts.terkunci)
        if (!result.ok) return
        expect(result.value.induk.every((one) => one.ditegaskan === one.kini)).toBe(true)
        expect(result.value.status.indukBerubah).toBe(false)
        expect(result.value.status).toEqual(statusOf({ ...facts, induk: result.value.induk }))
      })
    )
  })
})

it('[CAS-10] a locked node stays locked and carries that its parent has changed', () => {
  expect(statusOf(fakta({ terkunci: true, induk: [link('a', 'b')] }))).toEqual({
    keadaan: 'terkunci',
    indukBerubah: true
  })
})

it('[CAS-9] tegaskan is refused with a reason where there is nothing to confirm', () => {
  const code = (facts: FaktaSimpul) => {
    const result = confirmParents(facts)
    return result.ok ? null : result.refusal.code
  }
  expect(code(fakta())).toBe('PERISTIWA_TIDAK_BERLAKU')
  expect(code(fakta({ induk: [] }))).toBe('SYARAT_BELUM_TERPENUHI')
  expect(code(fakta({ terkunci: true, induk: [link('a', 'b')] }))).toBe('TERKUNCI')
})

it('[CAS-8] [CAS-9] every state is reached and every move between states is walked, by facts and by tegaskan', () => {
  interface Life {
    readonly fakta: FaktaSimpul
    readonly keadaan: KeadaanSimpul
    readonly langkah: string | null
  }
  const links: readonly (readonly SambunganInduk[])[] = [
    [],
    [link(null, 'a')],
    [link('a', 'a')],
    [link('a', 'b')]
  ]
  const all = [true, false].flatMap((terkunci) =>
    [true, false].flatMap((lengkap) => links.map((induk): FaktaSimpul => ({ terkunci, lengkap, induk })))
  )
  type Move = { readonly type: string; readonly to: FaktaSimpul | 'tegaskan' }
  const moves: readonly Move[] = [
    ...all.map((to, at) => ({ type: `facts ${at}`, to })),
    { type: 'tegaskan', to: 'tegaskan' as const }
  ]
  const next = (state: Life, fakta: FaktaSimpul): Life => {
    const { keadaan } = statusOf(fakta)
    return { fakta, keadaan, langkah: `${state.keadaan} ${keadaan}` }
  }
  const life = fromTransition(
    (state: Life, { to }: Move): Life => {
      if (to !== 'tegaskan') return next(state, to)
      const done = confirmParents(state.fakta)
      return done.ok ? next(state, { ...state.fakta, induk: done.value.induk }) : { ...state, langkah: null }
    },
    { fakta: fakta({ lengkap: false, induk: [] }), keadaan: 'draf', langkah: null } as Life
  )
  const options = {
    events: moves,
    serializeState: (snapshot: { readonly context: Life }) =>
      JSON.stringify([snapshot.context.keadaan, snapshot.context.fakta]),
    serializeEvent: (move: { readonly type: string }) => move.type
  }
  const walked = adjacencyMapToArray(getAdjacencyMap(life, options))
  expect(new Set(walked.map(({ state }) => state.context.keadaan))).toEqual(new Set(keadaanSimpul))
  // Facts may change in any way, so every pair of states is a move; tegaskan never leads into review or a lock.
  const pairs = new Set(walked.flatMap(({ nextState }) => nextState.context.langkah ?? []))
  expect(pairs).toEqual(new Set(keadaanSimpul.flatMap((a) => keadaanSimpul.map((b) => `${a} ${b}`))))
  const confirmed = walked.filter(
    ({ event, nextState }) => event.type === 'tegaskan' && nextState.context.langkah
  )
  expect(new Set(confirmed.map(({ nextState }) => nextState.context.keadaan))).toEqual(
    new Set(['draf', 'selaras'])
  )
})
