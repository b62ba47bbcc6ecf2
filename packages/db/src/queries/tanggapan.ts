import type { CatatanTemuan } from '@selaras/domain/verifikasi'
import { sql } from 'kysely'
import type { Tx } from '../tx.ts'

export interface TanggapanBaru extends Omit<CatatanTemuan, 'kunci' | 'aturan'> {
  readonly naskah: { readonly id: string; readonly opdId: string }
  readonly sebagai: string
  /** The findings that are answered or accepted with the same words, each once; at least one. */
  readonly temuan: readonly { readonly kunci: string; readonly aturan: string }[]
}

/** Appends an answer to findings of a locked plan, or their acceptance: one row for each finding. */
export async function insertTanggapan(tx: Tx, baru: TanggapanBaru): Promise<void> {
  await tx.sql
    .insertInto('selaras.tanggapan_temuan')
    .values(
      baru.temuan.map(({ kunci, aturan }, at) => ({
        pemda_id: tx.tenant.pemdaId,
        naskah_id: baru.naskah.id,
        nomor: sql<number>`(select coalesce(max(t.nomor), 0) from selaras.tanggapan_temuan t where t.naskah_id = ${baru.naskah.id}) + ${at + 1}::int`,
        opd_id: baru.naskah.opdId,
        kunci,
        aturan,
        peristiwa: baru.peristiwa,
        isi: baru.isi,
        pengguna_id: baru.penggunaId,
        sebagai: baru.sebagai,
        pada: baru.pada
      }))
    )
    .execute()
}

/** Everything said about findings of a plan, oldest first. */
export async function listTanggapan(tx: Tx, naskahId: string): Promise<CatatanTemuan[]> {
  const rows = await tx.sql
    .selectFrom('selaras.tanggapan_temuan')
    .selectAll()
    .where('naskah_id', '=', naskahId)
    .orderBy('nomor')
    .execute()
  return rows.map((row) => ({
    kunci: row.kunci,
    aturan: row.aturan,
    peristiwa: row.peristiwa as CatatanTemuan['peristiwa'],
    isi: row.isi,
    penggunaId: row.pengguna_id,
    pada: row.pada
  }))
}
