import type { Tahap } from '../law/tahap.ts'
import type { Refusal, Result } from '../result.ts'
import { ok, refuse } from '../result.ts'
import type { Edge } from './edges.ts'
import { edgesFor, RENSTRA_EDGES } from './edges.ts'
import type { Peristiwa, PeristiwaNama } from './events.ts'
import { PERISTIWA } from './events.ts'
import type { Fakta } from './facts.ts'
import { allows, objections, objectionsTo } from './izin.ts'
import { LABEL_TAHAP } from './label-tahap.ts'
import { refusalOf } from './mesin.ts'
import type { Keadaan } from './renstra.machine.ts'
import type { PeranPelaku } from './roles.ts'

/** The refusal of an event that this state does not know: it names what is possible instead. */
export function notHere(
  keadaan: Keadaan,
  peristiwa: string
): { readonly ok: false; readonly refusal: Refusal } {
  const known = [
    ...new Set(RENSTRA_EDGES.filter((edge) => edge.dari === keadaan).map((edge) => edge.peristiwa))
  ]
  const label = Object.hasOwn(PERISTIWA, peristiwa) ? PERISTIWA[peristiwa as PeristiwaNama].label : peristiwa
  return refuse(
    'PERISTIWA_TIDAK_BERLAKU',
    `“${label}” tidak dapat dilakukan pada tahap ${LABEL_TAHAP[keadaan]}.`,
    known.length === 0
      ? 'Naskah pada tahap ini sudah selesai dan tidak berubah lagi.'
      : `Yang dapat dilakukan pada tahap ini: ${known.map((nama) => PERISTIWA[nama].label).join(', ')}.`
  )
}

/** Whether the machine would take this event now, and where it would lead; else the reason. */
export function can(keadaan: Keadaan, event: Peristiwa, facts: Fakta): Result<{ readonly to: Tahap }> {
  const edges = edgesFor(keadaan, event.type)
  const [first] = edges
  if (!first) return notHere(keadaan, event.type)
  const refusal = refusalOf(objectionsTo(first.izin, facts, event))
  if (refusal) return { ok: false, refusal }
  const edge = edges.find(({ izin }) => allows(izin, facts, event))
  if (!edge) throw new Error(`${keadaan}: no default branch for ${event.type}`)
  return ok({ to: edge.ke as Tahap })
}

/** An event as the tahap bar shows it; whether it is allowed is asked without the data it still needs. */
export interface PeristiwaTersedia {
  readonly peristiwa: PeristiwaNama
  readonly label: string
  readonly perluData: readonly string[]
  readonly peran: readonly PeranPelaku[]
  /** Moves by itself: shown as waiting, not as a button. */
  readonly olehSistem: boolean
  /** States it may lead to. */
  readonly ke: readonly Tahap[]
  /** null = allowed. */
  readonly refusal: Refusal | null
}

/** Every event of this state in order, each allowed or refused with its reason. */
export function availableEvents(keadaan: Keadaan, facts: Fakta): readonly PeristiwaTersedia[] {
  const byEvent = new Map<PeristiwaNama, Edge[]>()
  for (const edge of RENSTRA_EDGES) {
    if (edge.dari === keadaan) byEvent.set(edge.peristiwa, [...(byEvent.get(edge.peristiwa) ?? []), edge])
  }
  return [...byEvent].map(([peristiwa, edges]) => {
    const izin = edges[0]?.izin ?? { peran: [], syarat: [] }
    return {
      peristiwa,
      ...PERISTIWA[peristiwa],
      peran: izin.peran,
      olehSistem: izin.peran.every((peran) => peran === 'sistem'),
      ke: edges.map((edge) => edge.ke as Tahap),
      refusal: refusalOf(objections(izin, facts))
    }
  })
}
