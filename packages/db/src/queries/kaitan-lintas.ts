import type { Json } from '@selaras/domain/naskah'
import type { KeadaanKaitanLintas, PeranPelaku, StatusKaitanLintas } from '@selaras/domain/tahap'
import { type Selectable, sql } from 'kysely'
import { toJsonb } from '../jsonb.ts'
import type { KaitanLintasTable } from '../schema/alihan.ts'
import type { Tx } from '../tx.ts'

/** One side of a link as its OPD stated it, and where the node stands. */
export interface UjungKaitan {
  readonly opdId: string
  readonly naskahId: string
  readonly simpulId: string
  readonly isi: Json
}

/** A link from a node of one OPD to a node of another. */
export interface KaitanLintas {
  readonly id: string
  readonly pengusul: UjungKaitan
  /** What the proposer needs from the other OPD, in its own words. */
  readonly kebutuhan: string
  readonly penerimaOpdId: string
  /** Null until the receiver has accepted with a node of its own. */
  readonly penerima: UjungKaitan | null
  readonly status: StatusKaitanLintas
  readonly alasan: string | null
  readonly dibuat: string
  readonly dibuatOleh: string
  readonly diputus: string | null
  readonly diputusOleh: string | null
}

/** A transition of kaitan-lintas.machine as it is logged. */
export interface LangkahKaitanLintas {
  readonly dari: KeadaanKaitanLintas
  readonly ke: KeadaanKaitanLintas
  readonly peristiwa: string
  readonly versiMesin: number
  readonly pelakuId: string
  readonly sebagai: PeranPelaku
  readonly alasan: string | null
}

export type UsulanKaitan = Pick<
  KaitanLintas,
  'id' | 'pengusul' | 'kebutuhan' | 'penerimaOpdId' | 'dibuat' | 'dibuatOleh'
>

/** Stores a proposal. */
export async function insertKaitanLintas(tx: Tx, baru: UsulanKaitan): Promise<void> {
  await tx.sql
    .insertInto('selaras.kaitan_lintas')
    .values({
      pemda_id: tx.tenant.pemdaId,
      kaitan_id: baru.id,
      pengusul_opd_id: baru.pengusul.opdId,
      pengusul_naskah_id: baru.pengusul.naskahId,
      pengusul_simpul_id: baru.pengusul.simpulId,
      pengusul_isi: toJsonb(baru.pengusul.isi),
      kebutuhan: baru.kebutuhan,
      penerima_opd_id: baru.penerimaOpdId,
      status: 'diusulkan',
      dibuat: baru.dibuat,
      dibuat_oleh: baru.dibuatOleh
    })
    .execute()
}

/** A link, locked until the transaction ends; null when this tenant does not see it or may not decide on it. */
export async function lockKaitanLintas(tx: Tx, id: string): Promise<KaitanLintas | null> {
  const row = await tx.sql
    .selectFrom('selaras.kaitan_lintas')
    .selectAll()
    .where('kaitan_id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row ? kaitanLintasOf(row) : null
}

/** A link; null when this tenant does not see it. */
export async function readKaitanLintas(tx: Tx, id: string): Promise<KaitanLintas | null> {
  const row = await tx.sql
    .selectFrom('selaras.kaitan_lintas')
    .selectAll()
    .where('kaitan_id', '=', id)
    .executeTakeFirst()
  return row ? kaitanLintasOf(row) : null
}

/**
 * Links that this OPD has proposed from these plans or accepted with a node of them, and those that it was asked for and
 * that name no plan of it, newest first; at most `batas`.
 */
export async function listKaitanLintas(
  tx: Tx,
  opdId: string,
  naskahIds: readonly string[],
  batas = 500
): Promise<readonly KaitanLintas[]> {
  const among = sql<string>`any (${naskahIds}::uuid[])`
  const rows = await tx.sql
    .selectFrom('selaras.kaitan_lintas')
    .selectAll()
    .where((eb) =>
      eb.or([
        eb.and([eb('pengusul_opd_id', '=', opdId), eb('pengusul_naskah_id', '=', among)]),
        eb.and([
          eb('penerima_opd_id', '=', opdId),
          eb.or([eb('penerima_naskah_id', 'is', null), eb('penerima_naskah_id', '=', among)])
        ])
      ])
    )
    .orderBy('kaitan_id', 'desc')
    .limit(batas)
    .execute()
  return rows.map(kaitanLintasOf)
}

/** How many proposals of one OPD to another wait for an answer. */
export async function countUsulanTerbuka(
  tx: Tx,
  pengusulOpdId: string,
  penerimaOpdId: string
): Promise<number> {
  const { jumlah } = await tx.sql
    .selectFrom('selaras.kaitan_lintas')
    .select((eb) => eb.fn.countAll().as('jumlah'))
    .where('pengusul_opd_id', '=', pengusulOpdId)
    .where('penerima_opd_id', '=', penerimaOpdId)
    .where('status', '=', 'diusulkan')
    .executeTakeFirstOrThrow()
  return Number(jumlah)
}

export interface KeputusanKaitan {
  readonly status: Exclude<StatusKaitanLintas, 'diusulkan'>
  readonly penerima: Pick<UjungKaitan, 'naskahId' | 'simpulId' | 'isi'> | null
  readonly alasan: string | null
  readonly diputus: string
  readonly diputusOleh: string
}

/** Writes what the receiver decided about a locked link; throws when this tenant may not write it. */
export async function decideKaitanLintas(tx: Tx, id: string, putusan: KeputusanKaitan): Promise<void> {
  const { numUpdatedRows } = await tx.sql
    .updateTable('selaras.kaitan_lintas')
    .set({
      status: putusan.status,
      penerima_naskah_id: putusan.penerima?.naskahId ?? null,
      penerima_simpul_id: putusan.penerima?.simpulId ?? null,
      penerima_isi: putusan.penerima ? toJsonb(putusan.penerima.isi) : null,
      alasan: putusan.alasan,
      diputus: putusan.diputus,
      diputus_oleh: putusan.diputusOleh
    })
    .where('kaitan_id', '=', id)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows !== 1n)
    throw new Error(`kaitan lintas ${id}: ${numUpdatedRows} rows were decided, not one`)
}

/** Appends a transition to the log of a link. */
export async function logKaitanLintas(
  tx: Tx,
  id: string,
  langkah: LangkahKaitanLintas,
  waktu: string
): Promise<void> {
  await tx.sql
    .insertInto('selaras.kaitan_lintas_log')
    .values({
      pemda_id: tx.tenant.pemdaId,
      kaitan_id: id,
      seq: sql`(select coalesce(max(l.seq), 0) + 1 from selaras.kaitan_lintas_log l where l.kaitan_id = ${id})`,
      versi_mesin: langkah.versiMesin,
      dari: langkah.dari,
      peristiwa: langkah.peristiwa,
      ke: langkah.ke,
      alasan: langkah.alasan,
      waktu,
      pengguna_id: langkah.pelakuId,
      sebagai: langkah.sebagai
    })
    .execute()
}

function kaitanLintasOf(row: Selectable<KaitanLintasTable>): KaitanLintas {
  return {
    id: row.kaitan_id,
    pengusul: {
      opdId: row.pengusul_opd_id,
      naskahId: row.pengusul_naskah_id,
      simpulId: row.pengusul_simpul_id,
      isi: row.pengusul_isi
    },
    kebutuhan: row.kebutuhan,
    penerimaOpdId: row.penerima_opd_id,
    penerima:
      row.penerima_naskah_id === null || row.penerima_simpul_id === null
        ? null
        : {
            opdId: row.penerima_opd_id,
            naskahId: row.penerima_naskah_id,
            simpulId: row.penerima_simpul_id,
            isi: row.penerima_isi
          },
    status: row.status as StatusKaitanLintas,
    alasan: row.alasan,
    dibuat: row.dibuat,
    dibuatOleh: row.dibuat_oleh,
    diputus: row.diputus,
    diputusOleh: row.diputus_oleh
  }
}
