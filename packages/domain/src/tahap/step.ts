import { transition } from 'xstate'
import type { Tahap } from '../law/tahap.ts'
import type { Result } from '../result.ts'
import { ok } from '../result.ts'
import { can } from './can.ts'
import { edgesFor } from './edges.ts'
import type { EfekNama, Effect } from './effects.ts'
import { EFEK } from './effects.ts'
import type { Peristiwa } from './events.ts'
import type { Fakta } from './facts.ts'
import type { Keadaan } from './renstra.machine.ts'
import { RENSTRA_MACHINE_VERSION, renstraMachine } from './renstra.machine.ts'
import type { PeranPelaku } from './roles.ts'

/** What happened, for the transition log; the caller adds the time. */
export interface LangkahTahap {
  readonly dari: Keadaan
  readonly ke: Tahap
  readonly peristiwa: Peristiwa['type']
  readonly versiMesin: number
  readonly pelakuId: string
  /** The role that allowed it. */
  readonly sebagai: PeranPelaku
  readonly alasan: string | null
}

export interface Step {
  readonly state: Tahap
  /** To be done in the same transaction as the new state, in this order. */
  readonly effects: readonly Effect[]
  readonly log: LangkahTahap
}

/** Takes one event: asks `can` first, then the pure transition of the machine. A disallowed event is a refusal. */
export function step(keadaan: Keadaan, event: Peristiwa, facts: Fakta): Result<Step> {
  const allowed = can(keadaan, event, facts)
  if (!allowed.ok) return allowed
  const snapshot = renstraMachine.resolveState({ value: keadaan, context: { facts } })
  const [next, actions] = transition(renstraMachine, snapshot, event)
  const state = next.value as Tahap
  if (state !== allowed.value.to)
    throw new Error(`${keadaan}: ${event.type} led to ${state}, not ${allowed.value.to}`)
  const effects = actions.flatMap(({ type }) => EFEK[type as EfekNama](facts, event) ?? [])
  return ok({ state, effects, log: logOf(keadaan, state, event, facts) })
}

function logOf(dari: Keadaan, ke: Tahap, event: Peristiwa, facts: Fakta): LangkahTahap {
  const peran = edgesFor(dari, event.type)[0]?.izin.peran ?? []
  const sebagai = peran.find((p) => facts.pelaku.peran.includes(p))
  if (!sebagai) throw new Error(`${dari}: ${event.type} was allowed without a role`)
  return {
    dari,
    ke,
    peristiwa: event.type,
    versiMesin: RENSTRA_MACHINE_VERSION,
    pelakuId: facts.pelaku.id,
    sebagai,
    alasan: 'alasan' in event ? event.alasan : null
  }
}
