import { appendJejak, listOpd, listPeran, lockAdministrasi, type Opd, type Tx } from '@selaras/db'
import { type Refusal, type Result, refuse } from '@selaras/domain'
import type { KonteksPenugasan, PenugasanOrang } from '@selaras/domain/administrasi'
import type { Json } from '@selaras/domain/naskah'
import type { Context } from '../graphql/context.ts'
import { answering, once } from '../naskah/idempotent.ts'
import type { Tenant } from '../tenant/tenant.ts'

/** Only admins of the pemda administer it; null = may. */
export function adminOnly(tenant: Tenant): Refusal | null {
  if (isAdmin(tenant)) return null
  return refuse(
    'TIDAK_BERHAK',
    'Orang, Perangkat Daerah, dan pengaturan hanya diurus oleh Admin Pemerintah Daerah.',
    'Minta admin pemda Anda.'
  ).refusal
}

export const isAdmin = (tenant: Tenant): boolean =>
  tenant.peranPemda.includes('adminPemda') || tenant.peranPemda.includes('adminSistem')

/** What an act of administration works with: everything about people and offices, which nobody else changes meanwhile. */
export interface Administrasi extends KonteksPenugasan {
  readonly tx: Tx
  readonly tenant: Tenant
  readonly opd: readonly Opd[]
  readonly semua: readonly PenugasanOrang[]
  /** ISO instant. */
  readonly waktu: string
}

/** What an act has done, for the chain of the pemda. */
export interface Tindakan<T extends Json> {
  readonly jawaban: T
  /** Name of the act in the chain, and what it was about. */
  readonly tindakan: string
  readonly rincian: Json
}

/**
 * One act of an admin: once per key, one after the other within the pemda, and written into its chain; nothing remains
 * of one that is refused.
 */
export function administer<T extends Json>(
  context: Context,
  kunci: string,
  permintaan: Json,
  work: (konteks: Administrasi) => Promise<Result<Tindakan<T>>>
): Promise<Result<T>> {
  return answering(() =>
    context.inTenant((tx, tenant) => {
      const refusal = adminOnly(tenant)
      if (refusal) return Promise.resolve<Result<T>>({ ok: false, refusal })
      return once(tx, kunci, permintaan, async (): Promise<Result<T>> => {
        await lockAdministrasi(tx)
        const [opd, semua] = [await listOpd(tx), await listPeran(tx)]
        const waktu = context.services.now().toISOString()
        const { penggunaId, hariIni } = tenant
        const done = await work({ tx, tenant, opd, semua, waktu, pelakuId: penggunaId, hariIni })
        if (!done.ok) return done
        const { tindakan, rincian, jawaban } = done.value
        await appendJejak(tx, { waktu, penggunaId, tindakan, rincian })
        return { ok: true, value: jawaban }
      })
    })
  )
}

/** Text of one line as people type it: without control characters, trimmed. */
export const oneLine = (text: string): string => text.replace(/\p{C}/gu, ' ').replace(/\s+/g, ' ').trim()

/** A name of a person, an office or a unit, or the refusal that it is none. */
export function nameOrRefusal(text: string, what: string): Result<string> {
  const name = oneLine(text)
  if (name.length >= 2 && name.length <= 200) return { ok: true, value: name }
  return refuse('NILAI_TIDAK_SAH', `${what} harus 2 sampai 200 huruf.`, 'Perbaiki, lalu simpan lagi.')
}

export const unknownRow = (what: string) =>
  refuse('TIDAK_DITEMUKAN', `${what} itu tidak ditemukan.`, 'Muat ulang halaman.')
