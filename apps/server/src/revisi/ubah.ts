import { readNaskah, type Tx, withTenant } from '@selaras/db'
import { ok, type Result } from '@selaras/domain'
import type { Json } from '@selaras/domain/naskah'
import type { DasarPerubahan, TahunAcuan } from '@selaras/domain/tahap'
import { handOver, makePerubahan, recordMasaAcuan } from '@selaras/jobs'
import type { Context } from '../graphql/context.ts'
import { notFound } from '../naskah/edit.ts'
import { answering, once } from '../naskah/idempotent.ts'
import { databaseTenant, pelakuFor, rolesFor, type Tenant } from '../tenant/tenant.ts'

export interface PermintaanPerubahan {
  readonly naskahId: string
  readonly kunci: string
  readonly jenis: 'perubahan' | 'reviu'
  readonly dasar: DasarPerubahan
  readonly judul: string
  readonly mulai: TahunAcuan
}

/** Opens a perubahan or reviu of a plan in force; who else asks meanwhile is refused. */
export async function openPerubahan(
  context: Context,
  request: PermintaanPerubahan
): Promise<Result<{ readonly naskahId: string }>> {
  const { kunci, mulai, ...rest } = request
  const kepala = await context.inTenant((tx) => readNaskah(tx, request.naskahId))
  if (kepala === null) return notFound()
  return answering(() =>
    context.inOpd(kepala.opdId, (tx, tenant) =>
      once(tx, kunci, { buatPerubahan: rest, mulai }, async () => {
        const made = await makePerubahan(tx, {
          id: context.services.newId(),
          asalId: request.naskahId,
          jenis: request.jenis,
          dasar: request.dasar,
          judul: request.judul,
          mulai,
          pelaku: pelakuFor(tenant, kepala.opdId),
          waktu: context.services.now().toISOString()
        })
        return made
      })
    )
  )
}

/** Sets the reference years of a plan; whoever works for the whole pemda and also in the OPD acts as the role that may. */
export async function storeMasaAcuan(
  context: Context,
  request: { readonly naskahId: string; readonly kunci: string; readonly masaAcuan: readonly TahunAcuan[] }
): Promise<Result<{ readonly versi: number }>> {
  const { naskahId, kunci, masaAcuan } = request
  const kepala = await context.inTenant((tx) => readNaskah(tx, naskahId))
  if (kepala === null) return notFound()
  const tenant = await context.tenant()
  const pemda = rolesFor(tenant, kepala.opdId).includes('kepalaBappelitbangda')
  return answering(() =>
    withTenant(context.services.db, databaseTenant(tenant, pemda ? undefined : kepala.opdId), (tx) =>
      once(tx, kunci, { aturMasaAcuan: naskahId, masaAcuan }, () =>
        recordMasaAcuan(tx, naskahId, masaAcuan, {
          pelaku: pelakuFor(tenant, kepala.opdId),
          waktu: context.services.now().toISOString(),
          hariIni: tenant.hariIni
        })
      )
    )
  )
}

/**
 * Hands a plan with its history to another OPD. The tables of its content let nobody but their OPD and the system write,
 * so this runs as the system inside the person's pemda, after the person was found to see the plan.
 */
export async function movePengampuOf(
  context: Context,
  request: {
    readonly naskahId: string
    readonly kunci: string
    readonly opdId: string
    readonly alasan: string
  }
): Promise<Result<{ readonly naskahId: Json }>> {
  const { kunci, ...rest } = request
  const kepala = await context.inTenant((tx) => readNaskah(tx, request.naskahId))
  if (kepala === null) return notFound()
  const tenant = await context.tenant()
  return answering(() =>
    asSystem(context, tenant, (tx) =>
      once(tx, kunci, { alihkanPengampu: rest }, async () => {
        const done = await handOver(tx, {
          ...rest,
          pelaku: pelakuFor(tenant, kepala.opdId),
          waktu: context.services.now().toISOString()
        })
        return done.ok ? ok({ naskahId: [...done.value.naskahId] }) : done
      })
    )
  )
}

/** Runs as the system inside the person's pemda: only for what no OPD may write, after who asks was found out. */
export const asSystem = <T>(context: Context, tenant: Tenant, work: (tx: Tx) => Promise<T>): Promise<T> =>
  withTenant(
    context.services.db,
    { pemdaId: tenant.pemdaId, penggunaId: tenant.penggunaId, lingkup: 'sistem' },
    work
  )
