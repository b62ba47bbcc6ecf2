import { type NaskahKepala, readNaskah, withTenant } from '@selaras/db'
import type { Result, refuse } from '@selaras/domain'
import { edgesFor, notHere, PERISTIWA, type PeristiwaNama } from '@selaras/domain/tahap'
import { type KonteksLangkah, type LangkahDiambil, stepNaskah } from '@selaras/jobs'
import type { Context, Services } from '../graphql/context.ts'
import { pelakuFor, type Tenant, tenantForEvent } from '../tenant/tenant.ts'
import { notFound } from './edit.ts'
import { tahapOf } from './facts.ts'
import { answering, once } from './idempotent.ts'
import { readPeristiwa } from './peristiwa.ts'

export interface StepRequest {
  readonly naskahId: string
  readonly kunci: string
  readonly peristiwa: string
  /** What the event carries, as it came. */
  readonly data: unknown
}

/** What a step gets from this process. */
export const konteksLangkah = (
  { now, newId, modules, signature }: Pick<Services, 'now' | 'newId' | 'modules' | 'signature'>,
  { hariIni }: Pick<Tenant, 'hariIni'>
): KonteksLangkah => ({ now: now(), hariIni, newId, modules, signature })

/** Takes one event of the machine for the person; new state, log row, Potret, effects and jejak commit together or not at all. */
export async function takeStep(
  context: Context,
  { naskahId, kunci, peristiwa, data }: StepRequest
): Promise<Result<Pick<LangkahDiambil, 'versi' | 'tahap'>>> {
  const kepala = await context.inTenant((tx) => readNaskah(tx, naskahId))
  if (kepala === null) return notFound()
  const event = readPeristiwa(peristiwa, data)
  if (!event.ok) return refusalHere(kepala, peristiwa) ?? event
  const tenant = await context.tenant()
  const reach = tenantForEvent(tenant, kepala.opdId, event.value.type)
  return answering(() =>
    withTenant(context.services.db, reach, (tx) =>
      once(tx, kunci, { langkah: naskahId, peristiwa, data }, async () => {
        const taken = await stepNaskah(
          tx,
          naskahId,
          event.value,
          pelakuFor(tenant, kepala.opdId),
          konteksLangkah(context.services, tenant)
        )
        return taken.ok ? { ok: true, value: { versi: taken.value.versi, tahap: taken.value.tahap } } : taken
      })
    )
  )
}

/** Why this event is not for the plan's state at all: that is said before anything about its data. */
function refusalHere(kepala: NaskahKepala, peristiwa: string): ReturnType<typeof refuse> | null {
  const type = peristiwa as PeristiwaNama
  const tahap = tahapOf(kepala)
  if (!Object.hasOwn(PERISTIWA, type) || edgesFor(tahap, type).length > 0) return null
  return notHere(tahap, type)
}
