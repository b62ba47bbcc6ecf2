import type { AnyStateMachine } from 'xstate'
import { transition } from 'xstate'
import type { Refusal, Result } from '../result.ts'
import { ok, refuse } from '../result.ts'
import type { Keberatan } from './guard.ts'
import type { DaftarSyarat, FaktaPelaku, IzinMesin, PeristiwaMesin } from './mesin-izin.ts'
import { objectionsOf } from './mesin-izin.ts'
import { readEdges } from './read-edges.ts'
import type { PeranPelaku } from './roles.ts'

/** One transition as data: for refusals with a reason, the docs table and the tests. */
export interface EdgeMesin<K extends string, N extends string, S extends string> {
  readonly dari: K
  readonly peristiwa: N
  readonly ke: K
  readonly izin: IzinMesin<S>
  readonly efek: readonly unknown[]
}

/** What happened, for the log of transitions; the caller adds the time. */
export interface LangkahMesin<K extends string = string, N extends string = string> {
  readonly dari: K
  readonly ke: K
  readonly peristiwa: N
  readonly versiMesin: number
  readonly pelakuId: string
  /** The role that allowed it. */
  readonly sebagai: PeranPelaku
  readonly alasan: string | null
}

/** An event as its button shows it; whether it is allowed is asked without the data it still needs. */
export interface TersediaMesin<K extends string = string, N extends string = string> {
  readonly peristiwa: N
  readonly label: string
  readonly perluData: readonly string[]
  readonly peran: readonly PeranPelaku[]
  readonly ke: readonly K[]
  /** null = allowed. */
  readonly refusal: Refusal | null
}

interface Keterangan {
  /** Text of the button. */
  readonly label: string
  /** Fields that the event carries beside its type. */
  readonly perluData: readonly string[]
}

/** A flat machine with everything that answers in words. */
export interface UraianMesin<
  K extends string,
  E extends PeristiwaMesin,
  F extends FaktaPelaku,
  S extends string,
  C extends string
> {
  readonly machine: AnyStateMachine
  readonly versi: number
  readonly syarat: DaftarSyarat<S, F, E>
  /** Conditions that choose between two next states. */
  readonly cabang?: Readonly<Record<C, (facts: F, event: E) => boolean>>
  readonly peristiwa: Readonly<Record<E['type'], Keterangan>>
  readonly keadaan: Readonly<Record<K, string>>
  /** What is said when nothing more can happen. */
  readonly tamat: string
}

export interface Mesin<K extends string, E extends PeristiwaMesin, F extends FaktaPelaku, S extends string> {
  readonly edges: readonly EdgeMesin<K, E['type'], S>[]
  /** Whether the machine would take this event now, and where it would lead; else the reason. */
  readonly can: (keadaan: K, event: E, facts: F) => Result<{ readonly to: K }>
  /** Every event of this state in order, each allowed or refused with its reason. */
  readonly available: (keadaan: K, facts: F) => readonly TersediaMesin<K, E['type']>[]
  /** Takes one event: asks `can` first, then the pure transition. A disallowed event is a refusal. */
  readonly step: (keadaan: K, event: E, facts: F) => Result<LangkahMesin<K, E['type']>>
}

/** `can`, `available` and `step` of a small machine, in the way of renstra.machine. */
export function mesinOf<
  K extends string,
  E extends PeristiwaMesin,
  F extends FaktaPelaku,
  S extends string,
  C extends string = never
>(uraian: UraianMesin<K, E, F, S, C>): Mesin<K, E, F, S> {
  const edges = readEdges(uraian.machine.states) as readonly EdgeMesin<K, E['type'], S>[]
  const edgesFor = (keadaan: K, type: string) =>
    edges.filter((edge) => edge.dari === keadaan && edge.peristiwa === type)

  const can: Mesin<K, E, F, S>['can'] = (keadaan, event, facts) => {
    const own = edgesFor(keadaan, event.type)
    const [first] = own
    if (!first) return notHere(uraian, edges, keadaan, event.type)
    const refusal = refusalOf(objectionsOf(first.izin, uraian.syarat, facts, event))
    if (refusal) return { ok: false, refusal }
    const edge = own.find(({ izin }) => izin.cabang === undefined || takes(uraian, izin, facts, event))
    if (!edge) throw new Error(`${keadaan}: no default branch for ${event.type}`)
    return ok({ to: edge.ke })
  }

  return {
    edges,
    can,
    available: (keadaan, facts) =>
      [...new Set(edges.filter((edge) => edge.dari === keadaan).map((edge) => edge.peristiwa))].map(
        (peristiwa) => {
          const own = edgesFor(keadaan, peristiwa)
          const izin = own[0]?.izin ?? { peran: [], syarat: [] }
          return {
            peristiwa,
            ...(uraian.peristiwa[peristiwa as E['type']] as Keterangan),
            peran: izin.peran,
            ke: own.map((edge) => edge.ke),
            refusal: refusalOf(objectionsOf(izin, uraian.syarat, facts, null))
          }
        }
      ),
    step: (keadaan, event, facts) => {
      const allowed = can(keadaan, event, facts)
      if (!allowed.ok) return allowed
      const { machine, versi } = uraian
      const snapshot = machine.resolveState({ value: keadaan, context: { facts } })
      const [next] = transition(machine, snapshot, event)
      if (next.value !== allowed.value.to)
        throw new Error(`${keadaan}: ${event.type} led to ${next.value}, not ${allowed.value.to}`)
      const sebagai = edgesFor(keadaan, event.type)[0]?.izin.peran.find((peran) =>
        facts.pelaku.peran.includes(peran)
      )
      if (!sebagai) throw new Error(`${keadaan}: ${event.type} was allowed without a role`)
      return ok({
        dari: keadaan,
        ke: allowed.value.to,
        peristiwa: event.type as E['type'],
        versiMesin: versi,
        pelakuId: facts.pelaku.id,
        sebagai,
        alasan: 'alasan' in event && typeof event.alasan === 'string' ? event.alasan : null
      })
    }
  }
}

function takes<
  K extends string,
  E extends PeristiwaMesin,
  F extends FaktaPelaku,
  S extends string,
  C extends string
>({ cabang }: UraianMesin<K, E, F, S, C>, izin: IzinMesin<S>, facts: F, event: E): boolean {
  const choose = cabang?.[izin.cabang as C]
  if (!choose) throw new Error(`no branch is called ${izin.cabang}`)
  return choose(facts, event)
}

function notHere<
  K extends string,
  E extends PeristiwaMesin,
  F extends FaktaPelaku,
  S extends string,
  C extends string
>(
  uraian: UraianMesin<K, E, F, S, C>,
  edges: readonly EdgeMesin<K, E['type'], S>[],
  keadaan: K,
  peristiwa: string
) {
  const labels: Readonly<Record<string, Keterangan>> = uraian.peristiwa
  const known = [...new Set(edges.filter((edge) => edge.dari === keadaan).map((edge) => edge.peristiwa))]
  const label = Object.hasOwn(labels, peristiwa) ? labels[peristiwa]?.label : peristiwa
  return refuse(
    'PERISTIWA_TIDAK_BERLAKU',
    `“${label}” tidak dapat dilakukan pada keadaan ${uraian.keadaan[keadaan]}.`,
    known.length === 0
      ? uraian.tamat
      : `Yang dapat dilakukan sekarang: ${known.map((nama) => labels[nama]?.label).join(', ')}.`
  )
}

/** The first objection as a refusal; the others go along in `detail.lain`, so that all can be mended at once. */
export function refusalOf(list: readonly Keberatan[]): Refusal | null {
  const [first, ...rest] = list
  if (!first) return null
  return rest.length === 0 ? first : { ...first, detail: { lain: rest } }
}
