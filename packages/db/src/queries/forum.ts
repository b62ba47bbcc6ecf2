import type { Json } from '@selaras/domain/naskah'
import { type Selectable, sql } from 'kysely'
import { toJsonb } from '../jsonb.ts'
import type { ForumTable } from '../schema/forum.ts'
import type { Tx } from '../tx.ts'

/** A forum as it is stored; `isi` holds invitations, attendance, agreements (domain/persiapan). */
export interface ForumTersimpan {
  readonly id: string
  /** The host: an OPD for its own plans, Bappelitbangda for a forum of all. */
  readonly opdId: string
  readonly lintas: boolean
  readonly nama: string
  /** YYYY-MM-DD. */
  readonly tanggal: string
  readonly tempat: string
  readonly isi: Json
  readonly nomor: string | null
  readonly tanggalBeritaAcara: string | null
  /** ISO instant at which the berita acara was fixed; nothing changes after it. */
  readonly ditetapkan: string | null
  readonly ditetapkanOleh: string | null
  readonly versi: number
}

export interface ForumBaru {
  readonly id: string
  readonly opdId: string
  readonly lintas: boolean
  readonly nama: string
  readonly tanggal: string
  readonly tempat: string
  readonly isi: Json
}

interface Oleh {
  readonly penggunaId: string
  readonly waktu: string
}

export async function insertForum(tx: Tx, forum: ForumBaru, { penggunaId, waktu }: Oleh): Promise<void> {
  await tx.sql
    .insertInto('selaras.forum')
    .values({
      pemda_id: tx.tenant.pemdaId,
      forum_id: forum.id,
      opd_id: forum.opdId,
      lintas: forum.lintas,
      nama: forum.nama,
      tanggal: forum.tanggal,
      tempat: forum.tempat,
      isi: toJsonb(forum.isi),
      nomor: null,
      tanggal_berita_acara: null,
      ditetapkan: null,
      ditetapkan_oleh: null,
      dibuat: waktu,
      dibuat_oleh: penggunaId,
      diubah: waktu,
      diubah_oleh: penggunaId
    })
    .execute()
}

/** Replaces what a locked forum says and raises its version. */
export async function updateForum(
  tx: Tx,
  forum: ForumTersimpan,
  baru: Omit<ForumBaru, 'id' | 'opdId' | 'lintas'>,
  { penggunaId, waktu }: Oleh
): Promise<void> {
  await tx.sql
    .updateTable('selaras.forum')
    .set({
      nama: baru.nama,
      tanggal: baru.tanggal,
      tempat: baru.tempat,
      isi: toJsonb(baru.isi),
      versi: forum.versi + 1,
      diubah: waktu,
      diubah_oleh: penggunaId
    })
    .where('forum_id', '=', forum.id)
    .execute()
}

/** Fixes the berita acara of a locked forum for ever. */
export async function fixForum(
  tx: Tx,
  forum: ForumTersimpan,
  beritaAcara: { readonly nomor: string; readonly tanggal: string },
  { penggunaId, waktu }: Oleh
): Promise<void> {
  await tx.sql
    .updateTable('selaras.forum')
    .set({
      nomor: beritaAcara.nomor,
      tanggal_berita_acara: beritaAcara.tanggal,
      ditetapkan: waktu,
      ditetapkan_oleh: penggunaId,
      versi: forum.versi + 1
    })
    .where('forum_id', '=', forum.id)
    .execute()
}

/** A forum, or null when this tenant sees no such forum; locked until the transaction ends when `kunci` is set. */
export async function readForum(tx: Tx, forumId: string, kunci = false): Promise<ForumTersimpan | null> {
  const query = tx.sql.selectFrom('selaras.forum').selectAll().where('forum_id', '=', forumId)
  const row = await (kunci ? query.forUpdate() : query).executeTakeFirst()
  return row ? forumOf(row) : null
}

/** Forums that this tenant sees, newest day first; at most `batas`. */
export async function listForum(tx: Tx, batas = 100): Promise<ForumTersimpan[]> {
  const rows = await tx.sql
    .selectFrom('selaras.forum')
    .selectAll()
    .orderBy('tanggal', 'desc')
    .orderBy('forum_id', 'desc')
    .limit(batas)
    .execute()
  return rows.map(forumOf)
}

/** The forum that each of these plans takes part in; a plan without one is absent. Two queries. */
export async function readForumOfNaskah(
  tx: Tx,
  naskahIds: readonly string[]
): Promise<ReadonlyMap<string, ForumTersimpan>> {
  const links = await tx.sql
    .selectFrom('selaras.forum_naskah')
    .select(['forum_id', 'naskah_id'])
    .where('naskah_id', '=', sql<string>`any (${naskahIds}::uuid[])`)
    .execute()
  if (links.length === 0) return new Map()
  const rows = await tx.sql
    .selectFrom('selaras.forum')
    .selectAll()
    .where('forum_id', '=', sql<string>`any (${links.map((one) => one.forum_id)}::uuid[])`)
    .execute()
  const byId = new Map(rows.map((row) => [row.forum_id, forumOf(row)]))
  return new Map(
    links.flatMap(({ forum_id, naskah_id }) => {
      const forum = byId.get(forum_id)
      return forum ? [[naskah_id, forum] as const] : []
    })
  )
}

/** Ids of the plans in a forum that this tenant sees, oldest first. */
export async function listNaskahOfForum(tx: Tx, forumId: string): Promise<string[]> {
  const rows = await tx.sql
    .selectFrom('selaras.forum_naskah')
    .select('naskah_id')
    .where('forum_id', '=', forumId)
    .orderBy('sejak')
    .orderBy('naskah_id')
    .execute()
  return rows.map((row) => row.naskah_id)
}

/** Heads of the plans in each of these forum that this tenant sees, oldest first; one without any is absent. Two queries. */
export async function listPesertaForum(
  tx: Tx,
  forumIds: readonly string[]
): Promise<ReadonlyMap<string, { readonly id: string; readonly opdId: string; readonly judul: string }[]>> {
  const links = await tx.sql
    .selectFrom('selaras.forum_naskah')
    .select(['forum_id', 'naskah_id'])
    .where('forum_id', '=', sql<string>`any (${forumIds}::uuid[])`)
    .orderBy('sejak')
    .orderBy('naskah_id')
    .execute()
  if (links.length === 0) return new Map()
  const heads = await tx.sql
    .selectFrom('selaras.naskah')
    .select(['naskah_id', 'opd_id', 'judul'])
    .where('naskah_id', '=', sql<string>`any (${links.map((one) => one.naskah_id)}::uuid[])`)
    .execute()
  const byId = new Map(heads.map((row) => [row.naskah_id, row]))
  const found = new Map<string, { id: string; opdId: string; judul: string }[]>()
  for (const { forum_id, naskah_id } of links) {
    const head = byId.get(naskah_id)
    if (head)
      found.set(forum_id, [
        ...(found.get(forum_id) ?? []),
        { id: naskah_id, opdId: head.opd_id, judul: head.judul }
      ])
  }
  return found
}

/** Lets a plan take part in a forum. */
export async function joinForum(
  tx: Tx,
  forumId: string,
  naskah: { readonly id: string; readonly opdId: string },
  { penggunaId, waktu }: Oleh
): Promise<void> {
  await tx.sql
    .insertInto('selaras.forum_naskah')
    .values({
      pemda_id: tx.tenant.pemdaId,
      forum_id: forumId,
      naskah_id: naskah.id,
      opd_id: naskah.opdId,
      sejak: waktu,
      oleh: penggunaId
    })
    .execute()
}

/** Takes a plan out of its forum. */
export async function leaveForum(tx: Tx, naskahId: string): Promise<void> {
  await tx.sql.deleteFrom('selaras.forum_naskah').where('naskah_id', '=', naskahId).execute()
}

const forumOf = (row: Selectable<ForumTable>): ForumTersimpan => ({
  id: row.forum_id,
  opdId: row.opd_id,
  lintas: row.lintas,
  nama: row.nama,
  tanggal: row.tanggal,
  tempat: row.tempat,
  isi: row.isi,
  nomor: row.nomor,
  tanggalBeritaAcara: row.tanggal_berita_acara,
  ditetapkan: row.ditetapkan,
  ditetapkanOleh: row.ditetapkan_oleh,
  versi: row.versi
})
