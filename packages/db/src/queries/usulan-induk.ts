import type { Json } from '@selaras/domain/naskah'
import { type Selectable, sql } from 'kysely'
import { toJsonb } from '../jsonb.ts'
import type { UsulanIndukTable } from '../schema/induk.ts'
import type { Tx } from '../tx.ts'

/** What an OPD proposes to the draft of the parent plan, or what a round of verification says about it. */
export interface UsulanInduk {
  readonly id: string
  readonly opdId: string
  readonly naskahId: string
  readonly jenis: 'permasalahan' | 'isuStrategis' | 'program' | 'pagu' | 'masukan'
  readonly isi: Json
  /** Years of the plan it comes from: the draft of the parent plan that shares them gathers it. */
  readonly tahun: readonly number[]
}

export interface UsulanTercatat extends UsulanInduk {
  readonly status: 'baru' | 'ditampung' | 'ditolak'
  readonly tanggapan: string | null
  readonly dijawab: string | null
  readonly dijawabOleh: string | null
  /** ISO instant. */
  readonly waktu: string
}

/** Hands proposals in; never changed but by an answer. */
export async function insertUsulan(
  tx: Tx,
  list: readonly UsulanInduk[],
  oleh: { readonly penggunaId: string; readonly waktu: string }
): Promise<void> {
  if (list.length === 0) return
  await tx.sql
    .insertInto('selaras.usulan_induk')
    .values(
      list.map((one) => ({
        pemda_id: tx.tenant.pemdaId,
        usulan_id: one.id,
        opd_id: one.opdId,
        naskah_id: one.naskahId,
        jenis: one.jenis,
        isi: toJsonb(one.isi),
        tahun: [...one.tahun],
        induk_id: null,
        tanggapan: null,
        dijawab: null,
        dijawab_oleh: null,
        waktu: oleh.waktu,
        pengguna_id: oleh.penggunaId
      }))
    )
    .execute()
}

/** Proposals for a parent plan of these years that this tenant sees, oldest first, at most 2,000. */
export async function listUsulan(tx: Tx, tahun: readonly number[]): Promise<UsulanTercatat[]> {
  const rows = await tx.sql
    .selectFrom('selaras.usulan_induk')
    .selectAll()
    .where(sql<boolean>`tahun && ${[...tahun]}::int[]`)
    .orderBy('usulan_id')
    .limit(2000)
    .execute()
  return rows.map(usulanOf)
}

/** How many proposals for these years nobody has answered. */
export async function countUsulanBaru(tx: Tx, tahun: readonly number[]): Promise<number> {
  const row = await tx.sql
    .selectFrom('selaras.usulan_induk')
    .select(sql<number>`count(*)::int`.as('jumlah'))
    .where(sql<boolean>`tahun && ${[...tahun]}::int[]`)
    .where('status', '=', 'baru')
    .executeTakeFirst()
  return row?.jumlah ?? 0
}

/** Answers proposals that nobody has answered yet; returns how many these were. Lingkup pemda or sistem. */
export async function answerUsulan(
  tx: Tx,
  ids: readonly string[],
  jawaban: {
    readonly status: 'ditampung' | 'ditolak'
    readonly tanggapan: string
    readonly indukId: string
    readonly penggunaId: string
    readonly waktu: string
  }
): Promise<number> {
  const { numUpdatedRows } = await tx.sql
    .updateTable('selaras.usulan_induk')
    .set({
      status: jawaban.status,
      tanggapan: jawaban.tanggapan,
      induk_id: jawaban.indukId,
      dijawab: jawaban.waktu,
      dijawab_oleh: jawaban.penggunaId
    })
    .where('usulan_id', '=', sql<string>`any (${ids}::uuid[])`)
    .where('status', '=', 'baru')
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

/**
 * Takes back the answers that were given for one version of a parent plan: its proposals wait for another version. Returns
 * how many these were. Lingkup pemda or sistem.
 */
export async function reopenUsulan(tx: Tx, indukId: string): Promise<number> {
  const { numUpdatedRows } = await tx.sql
    .updateTable('selaras.usulan_induk')
    .set({ status: 'baru', tanggapan: null, induk_id: null, dijawab: null, dijawab_oleh: null })
    .where('induk_id', '=', indukId)
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

/** Differences between the draft of the parent plan that a plan was made from and the plan as it was fixed. */
export interface BedaIndukTercatat {
  readonly id: string
  readonly naskahId: string
  readonly indukId: string
  readonly isi: Json
  /** ISO instant. */
  readonly waktu: string
}

/** Lists differences with a plan, for ever. */
export async function insertBedaInduk(
  tx: Tx,
  beda: BedaIndukTercatat & { readonly opdId: string }
): Promise<void> {
  await tx.sql
    .insertInto('selaras.beda_induk')
    .values({
      pemda_id: tx.tenant.pemdaId,
      naskah_id: beda.naskahId,
      beda_id: beda.id,
      opd_id: beda.opdId,
      induk_id: beda.indukId,
      isi: toJsonb(beda.isi),
      waktu: beda.waktu
    })
    .execute()
}

/** Differences listed with a plan, newest first. */
export async function listBedaInduk(tx: Tx, naskahId: string): Promise<BedaIndukTercatat[]> {
  const rows = await tx.sql
    .selectFrom('selaras.beda_induk')
    .selectAll()
    .where('naskah_id', '=', naskahId)
    .orderBy('beda_id', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.beda_id,
    naskahId: row.naskah_id,
    indukId: row.induk_id,
    isi: row.isi,
    waktu: row.waktu
  }))
}

function usulanOf(row: Selectable<UsulanIndukTable>): UsulanTercatat {
  return {
    id: row.usulan_id,
    opdId: row.opd_id,
    naskahId: row.naskah_id,
    jenis: row.jenis as UsulanInduk['jenis'],
    isi: row.isi,
    tahun: row.tahun,
    status: row.status as UsulanTercatat['status'],
    tanggapan: row.tanggapan,
    dijawab: row.dijawab,
    dijawabOleh: row.dijawab_oleh,
    waktu: row.waktu
  }
}
