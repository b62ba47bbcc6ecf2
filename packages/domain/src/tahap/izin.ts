import type { Peristiwa } from './events.ts'
import type { Fakta } from './facts.ts'
import type { Keberatan } from './guard.ts'
import type { CabangNama, SyaratNama } from './guards.ts'
import { CABANG, SYARAT } from './guards.ts'
import type { IsianNama } from './isian.ts'
import { ISIAN } from './isian.ts'
import { roleObjection } from './mesin-izin.ts'
import type { PeranPelaku } from './roles.ts'

/** Who may send an event, what must hold, what the event must carry, and which branch this is. */
export interface Izin {
  readonly peran: readonly PeranPelaku[]
  readonly syarat: readonly SyaratNama[]
  readonly isian?: IsianNama
  readonly cabang?: CabangNama
}

/** What stands against a permission before the event is filled in: the role first, then every unmet guard. */
export function objections(izin: Izin, facts: Fakta): readonly Keberatan[] {
  const stranger = roleObjection(izin.peran, facts)
  if (stranger) return [stranger]
  return izin.syarat.flatMap((nama) => SYARAT[nama](facts) ?? [])
}

/** What stands against an event as it was sent, data included. */
export function objectionsTo(izin: Izin, facts: Fakta, event: Peristiwa): readonly Keberatan[] {
  const before = objections(izin, facts)
  if (before.length > 0 || izin.isian === undefined) return before
  const objection = ISIAN[izin.isian](event, facts)
  return objection === null ? [] : [objection]
}

/** The guard of the machine: permission, payload, and the branch when there is one. */
export function allows(izin: Izin, facts: Fakta, event: Peristiwa): boolean {
  if (objectionsTo(izin, facts, event).length > 0) return false
  return izin.cabang === undefined || CABANG[izin.cabang](facts, event)
}
