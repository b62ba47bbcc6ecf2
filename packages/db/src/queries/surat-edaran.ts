import { sql } from 'kysely'
import { toJsonb } from '../jsonb.ts'
import type { Tx } from '../tx.ts'

/** The Surat Edaran of the pemda for a period: one fact that reaches every OPD. */
export interface SuratEdaran {
  readonly id: string
  readonly nomor: string
  /** YYYY-MM-DD. */
  readonly tanggal: string
  readonly tentang: string
  /** The first plan of a period, or its perubahan. */
  readonly untuk: 'awal' | 'perubahan'
  /** Years it holds for. */
  readonly tahun: readonly number[]
  /** Whole rupiah per OPD and year; empty when none is attached. */
  readonly pagu: readonly { readonly opdId: string; readonly tahun: number; readonly rupiah: number }[]
}

/** Records a Surat Edaran; never changed again. Lingkup pemda or sistem. */
export async function insertSuratEdaran(tx: Tx, surat: SuratEdaran, dibuatOleh: string): Promise<void> {
  await tx.sql
    .insertInto('selaras.surat_edaran')
    .values({
      pemda_id: tx.tenant.pemdaId,
      surat_id: surat.id,
      nomor: surat.nomor,
      tanggal: surat.tanggal,
      tentang: surat.tentang,
      untuk: surat.untuk,
      tahun: [...surat.tahun],
      pagu_indikatif: toJsonb(surat.pagu),
      dibuat_oleh: dibuatOleh
    })
    .execute()
}

/** Every Surat Edaran of the pemda, newest first. */
export async function listSuratEdaran(tx: Tx): Promise<SuratEdaran[]> {
  const rows = await tx.sql
    .selectFrom('selaras.surat_edaran')
    .selectAll()
    .orderBy('tanggal', 'desc')
    .orderBy('surat_id', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.surat_id,
    nomor: row.nomor,
    tanggal: row.tanggal,
    tentang: row.tentang,
    untuk: row.untuk === 'perubahan' ? 'perubahan' : 'awal',
    tahun: row.tahun,
    pagu: Array.isArray(row.pagu_indikatif) ? (row.pagu_indikatif as unknown as SuratEdaran['pagu']) : []
  }))
}

/** What a plan may wait for, that one act of the pemda gives to all who wait. */
export type Ditunggu = 'suratEdaran' | 'induk'

/**
 * Makes sure that no plan begins to wait while what it waits for is being given: who gives takes it `sendiri` before
 * looking who waits, who may begin to wait takes it `bersama` before looking whether it is there. Until the transaction
 * ends.
 */
export async function lockDitunggu(tx: Tx, apa: Ditunggu, cara: 'sendiri' | 'bersama'): Promise<void> {
  const kunci = `${apa} ${tx.tenant.pemdaId}`
  await (cara === 'sendiri'
    ? sql`select pg_advisory_xact_lock(hashtextextended(${kunci}, 0))`
    : sql`select pg_advisory_xact_lock_shared(hashtextextended(${kunci}, 0))`
  ).execute(tx.sql)
}
