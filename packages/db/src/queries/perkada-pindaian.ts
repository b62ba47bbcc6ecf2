import { createHash } from 'node:crypto'
import { type Selectable, sql } from 'kysely'
import type { PerkadaPindaianTable } from '../schema/penetapan.ts'
import type { Tx } from '../tx.ts'

/** A scan of a Perkada as it was signed, without its bytes; the highest `ke` counts, the others were replaced. */
export interface PindaianPerkada {
  readonly id: string
  readonly perkadaId: string
  /** From 1. */
  readonly ke: number
  readonly nama: string
  readonly jenisMedia: string
  /** Bytes. */
  readonly ukuran: number
  /** SHA-256, hex. */
  readonly hash: string
  /** Why the one before was replaced; null for the first. */
  readonly alasan: string | null
  readonly dibuat: string
  readonly dibuatOleh: string
}

type PindaianBaru = Pick<
  PindaianPerkada,
  'id' | 'perkadaId' | 'nama' | 'jenisMedia' | 'alasan' | 'dibuat' | 'dibuatOleh'
> & { readonly isi: Uint8Array }

/** Adds a scan to a Perkada that was fixed; the ones before stay. Lingkup pemda or sistem. */
export async function insertPindaianPerkada(tx: Tx, baru: PindaianBaru): Promise<void> {
  await tx.sql
    .insertInto('selaras.perkada_pindaian')
    .values({
      pemda_id: tx.tenant.pemdaId,
      perkada_id: baru.perkadaId,
      ke: sql`(select coalesce(max(p.ke), 0) + 1 from selaras.perkada_pindaian p where p.perkada_id = ${baru.perkadaId})`,
      pindaian_id: baru.id,
      nama: baru.nama,
      jenis_media: baru.jenisMedia,
      ukuran: baru.isi.byteLength,
      hash: createHash('sha256').update(baru.isi).digest('hex'),
      isi: Buffer.from(baru.isi),
      alasan: baru.alasan,
      dibuat: baru.dibuat,
      dibuat_oleh: baru.dibuatOleh
    })
    .execute()
}

const kepala = [
  'pindaian_id',
  'perkada_id',
  'ke',
  'nama',
  'jenis_media',
  'ukuran',
  'hash',
  'alasan',
  'dibuat',
  'dibuat_oleh'
] as const

/** Scans of several Perkada in one query, each one's newest first; one without any is absent. */
export async function listPindaianPerkada(
  tx: Tx,
  perkadaIds: readonly string[]
): Promise<ReadonlyMap<string, readonly PindaianPerkada[]>> {
  const rows = await tx.sql
    .selectFrom('selaras.perkada_pindaian')
    .select(kepala)
    .where('perkada_id', '=', sql<string>`any (${perkadaIds}::uuid[])`)
    .orderBy('ke', 'desc')
    .execute()
  const found = new Map<string, PindaianPerkada[]>()
  for (const row of rows) found.set(row.perkada_id, [...(found.get(row.perkada_id) ?? []), pindaianOf(row)])
  return found
}

/** One scan with its bytes; null when this tenant sees none. */
export async function readPindaianPerkada(
  tx: Tx,
  pindaianId: string
): Promise<(PindaianPerkada & { readonly isi: Uint8Array }) | null> {
  const row = await tx.sql
    .selectFrom('selaras.perkada_pindaian')
    .select([...kepala, 'isi'])
    .where('pindaian_id', '=', pindaianId)
    .executeTakeFirst()
  return row ? { ...pindaianOf(row), isi: new Uint8Array(row.isi) } : null
}

const pindaianOf = (
  row: Pick<Selectable<PerkadaPindaianTable>, (typeof kepala)[number]>
): PindaianPerkada => ({
  id: row.pindaian_id,
  perkadaId: row.perkada_id,
  ke: row.ke,
  nama: row.nama,
  jenisMedia: row.jenis_media,
  ukuran: row.ukuran,
  hash: row.hash,
  alasan: row.alasan,
  dibuat: row.dibuat,
  dibuatOleh: row.dibuat_oleh
})
