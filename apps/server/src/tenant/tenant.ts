import type { Tenant as DbTenant } from '@selaras/db'
import {
  activeRoles,
  LINGKUP_PERAN,
  PERAN_PARAF,
  type Penugasan,
  type Peran,
  type PeristiwaNama,
  RENSTRA_EDGES
} from '@selaras/domain/tahap'
import type { PelakuLangkah } from '@selaras/jobs'
import { requestError } from '../graphql/errors.ts'

/** A signed-in person in the pemda they work in, with the roles that count today. */
export interface Tenant {
  readonly penggunaId: string
  readonly nama: string
  readonly pemdaId: string
  readonly penugasan: readonly Penugasan[]
  /** ISO day on which `penugasan` is judged. */
  readonly hariIni: string
  /** Roles in force that reach the whole pemda. */
  readonly peranPemda: readonly Peran[]
  /** OPD in which the person has a role in force. */
  readonly opdId: readonly string[]
  /** A role of theirs demands a second factor that they have not set up: until then they do nothing. */
  readonly perluFaktorKedua?: boolean
}

/**
 * The tenant of a person: the pemda of their first role in force. Throws a request error when none is in force, with
 * the reason (a role that ended yesterday is not a role).
 */
export function tenantOf(
  pengguna: { readonly id: string; readonly nama: string },
  penugasan: readonly Penugasan[],
  hariIni: string
): Tenant {
  const active = penugasan.filter((one) => isActive(one, hariIni))
  const pemdaId = active.find((one) => one.pemdaId !== null)?.pemdaId
  if (!pemdaId) {
    throw requestError(
      'TIDAK_BERHAK',
      'Akun Anda tidak mempunyai peran yang berlaku hari ini. Hubungi admin pemda Anda untuk memperpanjang atau menetapkan peran.'
    )
  }
  const own = active.filter((one) => one.pemdaId === pemdaId)
  return {
    penggunaId: pengguna.id,
    nama: pengguna.nama,
    pemdaId,
    penugasan: own,
    hariIni,
    peranPemda: [
      ...new Set(
        own.filter((one) => ['pemda', 'sistem'].includes(LINGKUP_PERAN[one.peran])).map((one) => one.peran)
      )
    ],
    opdId: [
      ...new Set(
        own.flatMap((one) => (LINGKUP_PERAN[one.peran] === 'opd' && one.opdId !== null ? [one.opdId] : []))
      )
    ]
  }
}

function isActive(penugasan: Penugasan, hariIni: string): boolean {
  return penugasan.mulai <= hariIni && (penugasan.selesai === null || hariIni <= penugasan.selesai)
}

/** How the database sees the person: the whole pemda, or the OPD named; for work on one OPD of theirs as that OPD. */
export function databaseTenant(tenant: Tenant, opdId?: string): DbTenant {
  const base = { pemdaId: tenant.pemdaId, penggunaId: tenant.penggunaId }
  if (opdId !== undefined && tenant.opdId.includes(opdId)) return { ...base, lingkup: 'opd', opdId }
  return tenant.peranPemda.length > 0
    ? { ...base, lingkup: 'pemda' }
    : { ...base, lingkup: 'opd', opdId: tenant.opdId }
}

/** Roles that count today for a plan of this OPD. */
export const rolesFor = (tenant: Tenant, opdId: string): readonly Peran[] =>
  activeRoles(tenant.penugasan, { pemdaId: tenant.pemdaId, opdId }, tenant.hariIni)

/** The person as the machine knows them for a plan of this OPD: roles and offices of the chain of paraf held today, also as Plt. or Plh. */
export function pelakuFor(tenant: Tenant, opdId: string): PelakuLangkah {
  const peran = rolesFor(tenant, opdId)
  return {
    id: tenant.penggunaId,
    nama: tenant.nama,
    peran,
    jabatanParaf: peran.filter((one) => (PERAN_PARAF as readonly Peran[]).includes(one))
  }
}

/**
 * How the database sees the person while they send this event to a plan of this OPD. Somebody who deputises in the OPD
 * and also works for the whole pemda acts as whichever of their roles the machine asks for.
 */
export function tenantForEvent(tenant: Tenant, opdId: string, peristiwa: PeristiwaNama): DbTenant {
  const asked = new Set(
    RENSTRA_EDGES.filter((edge) => edge.peristiwa === peristiwa).flatMap((edge) => edge.izin.peran)
  )
  const held = rolesFor(tenant, opdId).filter((peran) => asked.has(peran))
  const forPemda = held.length > 0 && held.every((peran) => LINGKUP_PERAN[peran] === 'pemda')
  return databaseTenant(tenant, forPemda ? undefined : opdId)
}
