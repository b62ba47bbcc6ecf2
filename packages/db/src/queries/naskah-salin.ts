import type { Json } from '@selaras/domain/naskah'
import { sql } from 'kysely'
import { toJsonb } from '../jsonb.ts'
import type { Tx } from '../tx.ts'
import { copyKaitan } from './kaitan.ts'
import { announce, type Saved } from './naskah-simpan.ts'

export interface SalinanBaru {
  readonly id: string
  readonly asalId: string
  readonly opdId: string
  readonly jenis: 'perubahan' | 'reviu'
  readonly dasar: string
  readonly judul: string
  readonly tahap: string
  readonly versiMesin: number
  readonly fakta: unknown
  /** The part `dokumen` of the copy: it has no Perkada of its own yet. */
  readonly dokumen: Json
  readonly dibuatOleh: string
  /** ISO instant. */
  readonly waktu: string
}

/**
 * Copies a plan as a new one whose rows keep their ids, in one statement per table whatever its size; the root row takes
 * the new plan's id, wherever it is named. `versi` starts at 1.
 */
export async function copyNaskah(tx: Tx, baru: SalinanBaru): Promise<Saved> {
  const { id, asalId } = baru
  await sql`
    insert into selaras.naskah (pemda_id, naskah_id, opd_id, jenis, dasar, asal_naskah_id, judul, profil, tahun, tahap,
      versi_mesin, versi, fakta, contoh, dibuat, dibuat_oleh, diubah)
    select n.pemda_id, ${id}::uuid, n.opd_id, ${baru.jenis}, ${baru.dasar}, n.naskah_id, ${baru.judul}, n.profil, n.tahun,
      ${baru.tahap}, ${baru.versiMesin}::int, 1, ${toJsonb(baru.fakta)}::jsonb, n.contoh, ${baru.waktu}::timestamptz,
      ${baru.dibuatOleh}, ${baru.waktu}::timestamptz
    from selaras.naskah n where n.naskah_id = ${asalId}`.execute(tx.sql)
  const own = (column: string) =>
    sql`case when s.${sql.ref(column)} = ${asalId}::uuid then ${id}::uuid else s.${sql.ref(column)} end`
  await sql`
    insert into selaras.simpul (pemda_id, naskah_id, simpul_id, opd_id, jenis, induk_id, urutan, rujukan_id, isian, tertulis)
    select s.pemda_id, ${id}::uuid, ${own('simpul_id')}, s.opd_id, s.jenis, ${own('induk_id')}, s.urutan,
      ${own('rujukan_id')}, replace(s.isian::text, ${asalId}, ${id})::jsonb, s.tertulis
    from selaras.simpul s where s.naskah_id = ${asalId}`.execute(tx.sql)
  await sql`
    insert into selaras.pagu (pemda_id, naskah_id, simpul_id, tahun, opd_id, rupiah)
    select p.pemda_id, ${id}::uuid, p.simpul_id, p.tahun, p.opd_id, p.rupiah
    from selaras.pagu p where p.naskah_id = ${asalId}`.execute(tx.sql)
  await sql`
    insert into selaras.bagian (pemda_id, naskah_id, nama, opd_id, isi)
    select b.pemda_id, ${id}::uuid, b.nama, b.opd_id,
      case when b.nama = 'dokumen' then ${toJsonb(baru.dokumen)}::jsonb else replace(b.isi::text, ${asalId}, ${id})::jsonb end
    from selaras.bagian b where b.naskah_id = ${asalId}`.execute(tx.sql)
  await copyKaitan(tx, asalId, id)
  await announce(tx, { pemdaId: tx.tenant.pemdaId, opdId: baru.opdId, naskahId: id, versi: 1 })
  return { versi: 1 }
}
