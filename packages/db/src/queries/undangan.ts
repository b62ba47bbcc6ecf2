import type { Json } from '@selaras/domain/naskah'
import type { Penugasan } from '@selaras/domain/tahap'
import { sql } from 'kysely'
import { toJsonb } from '../jsonb.ts'
import type { Tx } from '../tx.ts'

/** A role that an invitation will give. */
export type PeranDitawarkan = Omit<Penugasan, 'pemdaId'>

/** How far the mail of an invitation has come; `tertunda` = a server refused it and it is tried again. */
export type KeadaanSurat = 'antre' | 'tertunda' | 'terkirim' | 'gagal'

export interface Undangan {
  readonly id: string
  readonly surel: string
  readonly nama: string
  readonly peran: readonly PeranDitawarkan[]
  /** SHA-256 of the token, hex: the token itself stands in the mail alone. */
  readonly tokenHash: string
  /** ISO instant after which it is worth nothing. */
  readonly kedaluwarsa: string
  readonly dibuat: string
  readonly dibuatOleh: string
  readonly dikirimUlang: number
  readonly diterima: string | null
  readonly diterimaOleh: string | null
  readonly dibatalkan: string | null
  readonly surat: KeadaanSurat
  readonly suratPercobaan: number
  readonly suratPesan: string | null
}

export type UndanganBaru = Pick<
  Undangan,
  'id' | 'surel' | 'nama' | 'peran' | 'tokenHash' | 'kedaluwarsa' | 'dibuat' | 'dibuatOleh'
>

/** Keeps an invitation; lingkup pemda or sistem. */
export async function insertUndangan(tx: Tx, baru: UndanganBaru): Promise<void> {
  await tx.sql
    .insertInto('selaras.undangan')
    .values({
      pemda_id: tx.tenant.pemdaId,
      undangan_id: baru.id,
      surel: baru.surel,
      nama: baru.nama,
      peran: toJsonb(baru.peran as unknown as Json),
      token_hash: baru.tokenHash,
      kedaluwarsa: baru.kedaluwarsa,
      dibuat: baru.dibuat,
      dibuat_oleh: baru.dibuatOleh
    })
    .execute()
}

/** The newest 200 invitations of the pemda, newest first. */
export async function listUndangan(tx: Tx): Promise<Undangan[]> {
  const rows = await tx.sql
    .selectFrom('selaras.undangan')
    .selectAll()
    .orderBy('dibuat', 'desc')
    .orderBy('undangan_id', 'desc')
    .limit(200)
    .execute()
  return rows.map(undanganOf)
}

/** How many invitations the pemda has made or sent again since an instant. */
export async function countUndanganSince(tx: Tx, since: string): Promise<number> {
  const row = await tx.sql
    .selectFrom('selaras.undangan')
    .select(sql<number>`coalesce(sum(1 + dikirim_ulang), 0)::int`.as('jumlah'))
    .where('dibuat', '>=', since)
    .executeTakeFirstOrThrow()
  return row.jumlah
}

/** One invitation by its id or the hash of its token, locked until the transaction ends; null = none here. */
export async function lockUndangan(
  tx: Tx,
  by: { readonly id: string } | { readonly tokenHash: string }
): Promise<Undangan | null> {
  const query = tx.sql.selectFrom('selaras.undangan').selectAll().forUpdate()
  const row = await ('id' in by
    ? query.where('undangan_id', '=', by.id)
    : query.where('token_hash', '=', by.tokenHash)
  ).executeTakeFirst()
  return row ? undanganOf(row) : null
}

/** Gives an invitation a new token and time, and its mail a new beginning. */
export async function renewUndangan(
  tx: Tx,
  id: string,
  baru: Pick<Undangan, 'tokenHash' | 'kedaluwarsa'>
): Promise<void> {
  await tx.sql
    .updateTable('selaras.undangan')
    .set((eb) => ({
      token_hash: baru.tokenHash,
      kedaluwarsa: baru.kedaluwarsa,
      dikirim_ulang: eb('dikirim_ulang', '+', 1),
      surat: 'antre',
      surat_percobaan: 0,
      surat_pesan: null
    }))
    .where('undangan_id', '=', id)
    .execute()
}

/** Ends an invitation: taken by an account, or withdrawn. */
export async function endUndangan(
  tx: Tx,
  id: string,
  akhir: { readonly diterima: string; readonly oleh: string } | { readonly dibatalkan: string }
): Promise<void> {
  const values =
    'diterima' in akhir
      ? { diterima: akhir.diterima, diterima_oleh: akhir.oleh }
      : { dibatalkan: akhir.dibatalkan }
  await tx.sql.updateTable('selaras.undangan').set(values).where('undangan_id', '=', id).execute()
}

/** Notes how sending went; a mail of an older token says nothing about the present one and is left out. */
export async function noteSurat(
  tx: Tx,
  id: string,
  tokenHash: string,
  surat: { readonly keadaan: KeadaanSurat; readonly pesan: string | null }
): Promise<void> {
  await tx.sql
    .updateTable('selaras.undangan')
    .set((eb) => ({
      surat: surat.keadaan,
      surat_pesan: surat.pesan,
      surat_percobaan: eb('surat_percobaan', '+', 1)
    }))
    .where('undangan_id', '=', id)
    .where('token_hash', '=', tokenHash)
    .execute()
}

function undanganOf(row: {
  undangan_id: string
  surel: string
  nama: string
  peran: Json
  token_hash: string
  kedaluwarsa: string
  dibuat: string
  dibuat_oleh: string
  dikirim_ulang: number
  diterima: string | null
  diterima_oleh: string | null
  dibatalkan: string | null
  surat: string
  surat_percobaan: number
  surat_pesan: string | null
}): Undangan {
  return {
    id: row.undangan_id,
    surel: row.surel,
    nama: row.nama,
    peran: row.peran as unknown as readonly PeranDitawarkan[],
    tokenHash: row.token_hash,
    kedaluwarsa: row.kedaluwarsa,
    dibuat: row.dibuat,
    dibuatOleh: row.dibuat_oleh,
    dikirimUlang: row.dikirim_ulang,
    diterima: row.diterima,
    diterimaOleh: row.diterima_oleh,
    dibatalkan: row.dibatalkan,
    surat: row.surat as KeadaanSurat,
    suratPercobaan: row.surat_percobaan,
    suratPesan: row.surat_pesan
  }
}
