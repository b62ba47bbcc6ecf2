import { createHash } from 'node:crypto'
import { type Selectable, sql } from 'kysely'
import type { BerkasSumberTable } from '../schema/naskah.ts'
import type { Tx } from '../tx.ts'

export interface BerkasBaru {
  readonly id: string
  readonly opdId: string
  readonly naskahId: string | null
  readonly nama: string
  readonly jenisMedia: string
  readonly isi: Uint8Array
  readonly dibuatOleh: string
}

export interface BerkasKepala {
  readonly id: string
  readonly naskahId: string | null
  readonly nama: string
  readonly jenisMedia: string
  /** Bytes. */
  readonly ukuran: number
  /** SHA-256, hex. */
  readonly hash: string
  readonly dibuat: string
  readonly dibuatOleh: string
}

/** Keeps an imported file exactly as it came; never changed again. Returns its hash. */
export async function insertBerkas(tx: Tx, baru: BerkasBaru): Promise<{ hash: string }> {
  const hash = createHash('sha256').update(baru.isi).digest('hex')
  await tx.sql
    .insertInto('selaras.berkas_sumber')
    .values({
      pemda_id: tx.tenant.pemdaId,
      berkas_id: baru.id,
      opd_id: baru.opdId,
      naskah_id: baru.naskahId,
      nama: baru.nama,
      jenis_media: baru.jenisMedia,
      ukuran: baru.isi.byteLength,
      hash,
      isi: Buffer.from(baru.isi),
      dibuat_oleh: baru.dibuatOleh
    })
    .execute()
  return { hash }
}

const kepala = [
  'berkas_id',
  'naskah_id',
  'nama',
  'jenis_media',
  'ukuran',
  'hash',
  'dibuat',
  'dibuat_oleh'
] as const

/** Source files of a plan without their bytes, oldest first. */
export const listBerkas = (tx: Tx, naskahId: string): Promise<BerkasKepala[]> => listBerkasOf(tx, [naskahId])

/** The same for several plans in one query. */
export async function listBerkasOf(tx: Tx, naskahIds: readonly string[]): Promise<BerkasKepala[]> {
  const rows = await tx.sql
    .selectFrom('selaras.berkas_sumber')
    .select(kepala)
    .where('naskah_id', '=', sql<string>`any (${naskahIds}::uuid[])`)
    .orderBy('dibuat')
    .orderBy('berkas_id')
    .execute()
  return rows.map(kepalaOf)
}

function kepalaOf(row: Pick<Selectable<BerkasSumberTable>, (typeof kepala)[number]>): BerkasKepala {
  return {
    id: row.berkas_id,
    naskahId: row.naskah_id,
    nama: row.nama,
    jenisMedia: row.jenis_media,
    ukuran: row.ukuran,
    hash: row.hash,
    dibuat: row.dibuat,
    dibuatOleh: row.dibuat_oleh
  }
}

/** Bytes of a source file; null when this tenant sees none. */
export async function readBerkas(tx: Tx, berkasId: string): Promise<Uint8Array | null> {
  const row = await tx.sql
    .selectFrom('selaras.berkas_sumber')
    .select('isi')
    .where('berkas_id', '=', berkasId)
    .executeTakeFirst()
  return row ? new Uint8Array(row.isi) : null
}

/** A source file with its head and bytes; null when this tenant sees none. */
export async function readBerkasUtuh(
  tx: Tx,
  berkasId: string
): Promise<(BerkasKepala & { readonly isi: Uint8Array }) | null> {
  const row = await tx.sql
    .selectFrom('selaras.berkas_sumber')
    .select([...kepala, 'isi'])
    .where('berkas_id', '=', berkasId)
    .executeTakeFirst()
  return row ? { ...kepalaOf(row), isi: new Uint8Array(row.isi) } : null
}
