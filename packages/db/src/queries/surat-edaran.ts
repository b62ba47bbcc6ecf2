import type { Json } from '@selaras/domain/naskah'
import { toJsonb } from '../jsonb.ts'
import type { Tx } from '../tx.ts'

/** The Surat Edaran of the pemda for a period: one fact that reaches every OPD. */
export interface SuratEdaran {
  readonly id: string
  readonly nomor: string
  /** YYYY-MM-DD. */
  readonly tanggal: string
  readonly tentang: string
  /** Years it holds for. */
  readonly tahun: readonly number[]
  /** Pagu indikatif per OPD and year; empty when none is attached. */
  readonly paguIndikatif: Json
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
      tahun: [...surat.tahun],
      pagu_indikatif: toJsonb(surat.paguIndikatif),
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
    tahun: row.tahun,
    paguIndikatif: row.pagu_indikatif
  }))
}
