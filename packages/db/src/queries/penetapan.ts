import type { ButirRalat, PerkadaRujukan } from '@selaras/domain/tahap'
import { sql } from 'kysely'
import { toJsonb } from '../jsonb.ts'
import type { Tx } from '../tx.ts'

interface Milik {
  readonly naskahId: string
  readonly opdId: string
}

/** The working paper of Inspektorat on one frozen Lampiran. */
export interface ReviuApip {
  readonly id: string
  readonly naskahId: string
  readonly potretId: string
  readonly hash: string
  readonly isi: string
  readonly berkasId: string | null
  readonly waktu: string
  readonly oleh: string
}

/** Corrections of wording recorded at once, after a plan came into force. */
export interface Ralat {
  readonly naskahId: string
  /** From 1. */
  readonly ke: number
  readonly alasan: string
  readonly butir: readonly ButirRalat[]
  readonly waktu: string
  readonly oleh: string
}

/** The later Perkada that revoked a plan. */
export interface Pencabutan {
  readonly naskahId: string
  readonly perkada: PerkadaRujukan
  readonly alasan: string
  readonly waktu: string
  readonly oleh: string
}

/** Records a working paper; never changed again. */
export async function insertReviuApip(tx: Tx, { opdId }: Milik, reviu: ReviuApip): Promise<void> {
  await tx.sql
    .insertInto('selaras.reviu_apip')
    .values({
      pemda_id: tx.tenant.pemdaId,
      naskah_id: reviu.naskahId,
      reviu_id: reviu.id,
      opd_id: opdId,
      potret_id: reviu.potretId,
      hash: reviu.hash,
      isi: reviu.isi,
      berkas_id: reviu.berkasId,
      waktu: reviu.waktu,
      oleh: reviu.oleh
    })
    .execute()
}

/** Whether Inspektorat has recorded a working paper on this Potret. */
export async function hasReviuApip(tx: Tx, naskahId: string, potretId: string): Promise<boolean> {
  const row = await tx.sql
    .selectFrom('selaras.reviu_apip')
    .select('reviu_id')
    .where('naskah_id', '=', naskahId)
    .where('potret_id', '=', potretId)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Records corrections of wording; returns their number. */
export async function insertRalat(
  tx: Tx,
  { naskahId, opdId }: Milik,
  ralat: Pick<Ralat, 'alasan' | 'butir' | 'waktu' | 'oleh'>
): Promise<number> {
  const { ke } = await tx.sql
    .insertInto('selaras.ralat')
    .values({
      pemda_id: tx.tenant.pemdaId,
      naskah_id: naskahId,
      ke: sql`(select coalesce(max(r.ke), 0) + 1 from selaras.ralat r where r.naskah_id = ${naskahId})`,
      opd_id: opdId,
      alasan: ralat.alasan,
      butir: toJsonb(ralat.butir),
      waktu: ralat.waktu,
      oleh: ralat.oleh
    })
    .returning('ke')
    .executeTakeFirstOrThrow()
  return ke
}

/** Records which Perkada revoked a plan; once. */
export async function insertPencabutan(
  tx: Tx,
  { naskahId, opdId }: Milik,
  pencabutan: Omit<Pencabutan, 'naskahId'>
): Promise<void> {
  const { perkada, alasan, waktu, oleh } = pencabutan
  await tx.sql
    .insertInto('selaras.pencabutan')
    .values({
      pemda_id: tx.tenant.pemdaId,
      naskah_id: naskahId,
      opd_id: opdId,
      ...perkada,
      alasan,
      waktu,
      oleh
    })
    .execute()
}

/** What was recorded beside a plan: working papers and corrections, oldest first, and its end. */
export interface CatatanPenetapan {
  readonly reviu: readonly ReviuApip[]
  readonly ralat: readonly Ralat[]
  readonly pencabutan: Pencabutan | null
}

/** The same for several plans, in three queries; every plan asked for has an entry. */
export async function readCatatanPenetapan(
  tx: Tx,
  naskahIds: readonly string[]
): Promise<ReadonlyMap<string, CatatanPenetapan>> {
  const ofPlans = sql<string>`any (${naskahIds}::uuid[])`
  const reviu = (
    await tx.sql
      .selectFrom('selaras.reviu_apip')
      .selectAll()
      .where('naskah_id', '=', ofPlans)
      .orderBy('waktu')
      .orderBy('reviu_id')
      .execute()
  ).map(
    (row): ReviuApip => ({
      id: row.reviu_id,
      naskahId: row.naskah_id,
      potretId: row.potret_id,
      hash: row.hash,
      isi: row.isi,
      berkasId: row.berkas_id,
      waktu: row.waktu,
      oleh: row.oleh
    })
  )
  const ralat = (
    await tx.sql
      .selectFrom('selaras.ralat')
      .selectAll()
      .where('naskah_id', '=', ofPlans)
      .orderBy('ke')
      .execute()
  ).map(
    (row): Ralat => ({
      naskahId: row.naskah_id,
      ke: row.ke,
      alasan: row.alasan,
      butir: row.butir as unknown as readonly ButirRalat[],
      waktu: row.waktu,
      oleh: row.oleh
    })
  )
  const pencabutan = (
    await tx.sql.selectFrom('selaras.pencabutan').selectAll().where('naskah_id', '=', ofPlans).execute()
  ).map(
    (row): Pencabutan => ({
      naskahId: row.naskah_id,
      perkada: { nomor: row.nomor, tahun: row.tahun, tanggal: row.tanggal },
      alasan: row.alasan,
      waktu: row.waktu,
      oleh: row.oleh
    })
  )
  return new Map(
    naskahIds.map((id) => [
      id,
      {
        reviu: reviu.filter((one) => one.naskahId === id),
        ralat: ralat.filter((one) => one.naskahId === id),
        pencabutan: pencabutan.find((one) => one.naskahId === id) ?? null
      }
    ])
  )
}
