import { toJsonb } from '../jsonb.ts'
import type { Tx } from '../tx.ts'
import type { NaskahPerkada, PenetapanPerkada, PengundanganPerkada } from './perkada.ts'

interface Oleh {
  readonly penggunaId: string
  readonly waktu: string
}

/** Stores a new Perkada without naskah. Lingkup pemda or sistem. */
export async function insertPerkada(tx: Tx, id: string, isi: unknown, oleh: Oleh): Promise<void> {
  await tx.sql
    .insertInto('selaras.perkada')
    .values({
      pemda_id: tx.tenant.pemdaId,
      perkada_id: id,
      versi: 1,
      isi: toJsonb(isi),
      dibuat: oleh.waktu,
      dibuat_oleh: oleh.penggunaId,
      diubah: oleh.waktu,
      diubah_oleh: oleh.penggunaId
    })
    .execute()
}

/** Replaces the text when the Perkada still has this `versi`; false = somebody was faster. Counts a change either way of asking. */
export async function savePerkada(
  tx: Tx,
  id: string,
  versi: number,
  isi: unknown,
  oleh: Oleh
): Promise<boolean> {
  const { numUpdatedRows } = await tx.sql
    .updateTable('selaras.perkada')
    .set({ isi: toJsonb(isi), versi: versi + 1, diubah: oleh.waktu, diubah_oleh: oleh.penggunaId })
    .where('perkada_id', '=', id)
    .where('versi', '=', versi)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Removes a draft; the database keeps one that has a number. */
export async function deletePerkada(tx: Tx, id: string): Promise<void> {
  await tx.sql.deleteFrom('selaras.perkada_naskah').where('perkada_id', '=', id).execute()
  await tx.sql.deleteFrom('selaras.perkada').where('perkada_id', '=', id).execute()
}

/** Takes exactly these naskah into a draft, in this order. */
export async function replacePerkadaNaskah(
  tx: Tx,
  id: string,
  naskah: readonly { readonly naskahId: string; readonly opdId: string }[]
): Promise<void> {
  await tx.sql.deleteFrom('selaras.perkada_naskah').where('perkada_id', '=', id).execute()
  if (naskah.length === 0) return
  await tx.sql
    .insertInto('selaras.perkada_naskah')
    .values(
      naskah.map(({ naskahId, opdId }, at) => ({
        pemda_id: tx.tenant.pemdaId,
        perkada_id: id,
        naskah_id: naskahId,
        opd_id: opdId,
        urutan: at + 1,
        potret_id: null,
        hash: null,
        jangkar_panjang: null,
        jangkar_hash: null
      }))
    )
    .execute()
}

/** Records number and date: from here on text and naskah stand still. Throws on a number that is taken. */
export async function fixPerkada(tx: Tx, id: string, penetapan: PenetapanPerkada): Promise<void> {
  await tx.sql
    .updateTable('selaras.perkada')
    .set({
      nomor: penetapan.nomor,
      tahun: penetapan.tahun,
      tanggal: penetapan.tanggal,
      ditetapkan: penetapan.waktu,
      ditetapkan_oleh: penetapan.oleh
    })
    .where('perkada_id', '=', id)
    .where('nomor', 'is', null)
    .execute()
}

/** Makes a Potret the legal text of one naskah of the Perkada, with the end of its jejak. Written once. */
export async function fixPerkadaNaskah(
  tx: Tx,
  naskahId: string,
  { potretId, hash, jangkar }: NonNullable<NaskahPerkada['beku']>
): Promise<void> {
  await tx.sql
    .updateTable('selaras.perkada_naskah')
    .set({ potret_id: potretId, hash, jangkar_panjang: jangkar.panjang, jangkar_hash: jangkar.hash })
    .where('naskah_id', '=', naskahId)
    .execute()
}

/** Records Berita Daerah and date: from here on nothing of the Perkada changes. */
export async function promulgatePerkada(
  tx: Tx,
  id: string,
  pengundangan: PengundanganPerkada
): Promise<void> {
  const { berita, tambahan, tanggal, waktu, oleh } = pengundangan
  await tx.sql
    .updateTable('selaras.perkada')
    .set({
      berita_nama: berita.nama,
      berita_tahun: berita.tahun,
      berita_nomor: berita.nomor,
      tambahan_nomor: tambahan,
      tanggal_undang: tanggal,
      diundangkan: waktu,
      diundangkan_oleh: oleh
    })
    .where('perkada_id', '=', id)
    .where('diundangkan', 'is', null)
    .execute()
}
