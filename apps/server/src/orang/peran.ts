import { savePeran } from '@selaras/db'
import { ok, type Result } from '@selaras/domain'
import {
  changePenugasan,
  checkPenugasan,
  endPenugasan,
  type PenugasanOrang
} from '@selaras/domain/administrasi'
import type { Json } from '@selaras/domain/naskah'
import type { Peran } from '@selaras/domain/tahap'
import type { Context } from '../graphql/context.ts'
import { administer, nameOrRefusal, oneLine, type Tindakan, unknownRow } from './admin.ts'

export interface PeranDiminta {
  readonly peran: Peran
  readonly opdId: string | null
  readonly sebagai: PenugasanOrang['sebagai']
  readonly mulai: string
  readonly selesai: string | null
}

/** Gives somebody of the pemda one more role. Answers the id of the person. */
export function givePeran(
  context: Context,
  kunci: string,
  diminta: PeranDiminta & { readonly penggunaId: string }
): Promise<Result<string>> {
  return administer(context, kunci, { berikanPeran: { ...diminta } }, async ({ tx, tenant, ...konteks }) => {
    const known = konteks.semua.find((one) => one.penggunaId === diminta.penggunaId)
    if (!known) return unknownRow('Orang')
    const baru = checkPenugasan(
      { ...diminta, id: context.services.newId(), nama: known.nama, pemdaId: tenant.pemdaId },
      konteks
    )
    if (!baru.ok) return baru
    await savePeran(tx, baru.value)
    return done('berikanPeran', baru.value)
  })
}

/** Ends a role on a day. Answers the id of the person. */
export function endPeran(
  context: Context,
  kunci: string,
  diminta: { readonly peranId: string; readonly selesai: string; readonly alasan: string }
): Promise<Result<string>> {
  return administer(context, kunci, { akhiriPeran: { ...diminta } }, async ({ tx, ...konteks }) => {
    const peran = konteks.semua.find((one) => one.id === diminta.peranId)
    if (!peran) return unknownRow('Peran')
    const ended = endPenugasan(peran, diminta.selesai, konteks)
    if (!ended.ok) return ended
    await savePeran(tx, ended.value)
    return done('akhiriPeran', ended.value, { alasan: oneLine(diminta.alasan).slice(0, 500) })
  })
}

/** Other days, way of holding or name of a role that has not ended. Answers the id of the person. */
export function changePeran(
  context: Context,
  kunci: string,
  diminta: { readonly peranId: string } & Pick<PenugasanOrang, 'nama' | 'sebagai' | 'mulai' | 'selesai'>
): Promise<Result<string>> {
  return administer(context, kunci, { ubahPeran: { ...diminta } }, async ({ tx, ...konteks }) => {
    const peran = konteks.semua.find((one) => one.id === diminta.peranId)
    if (!peran) return unknownRow('Peran')
    const nama = nameOrRefusal(diminta.nama, 'Nama')
    if (!nama.ok) return nama
    const { sebagai, mulai, selesai } = diminta
    const changed = changePenugasan(peran, { nama: nama.value, sebagai, mulai, selesai }, konteks)
    if (!changed.ok) return changed
    await savePeran(tx, changed.value)
    return done('ubahPeran', changed.value, { sebelum: rincianOf(peran) })
  })
}

const done = (tindakan: string, peran: PenugasanOrang, lain: Readonly<Record<string, Json>> = {}) =>
  ok<Tindakan<string>>({
    jawaban: peran.penggunaId,
    tindakan,
    rincian: { ...rincianOf(peran), ...lain }
  })

/** A role as the chain of the pemda tells it. */
export const rincianOf = (one: PenugasanOrang) => ({
  peranId: one.id,
  orang: one.penggunaId,
  nama: one.nama,
  peran: one.peran,
  opdId: one.opdId,
  sebagai: one.sebagai,
  mulai: one.mulai,
  selesai: one.selesai
})
