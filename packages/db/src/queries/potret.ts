import { createHash } from 'node:crypto'
import type { Json } from '@selaras/domain/naskah'
import { sql } from 'kysely'
import { toJsonb } from '../jsonb.ts'
import type { Tx } from '../tx.ts'

/** A frozen Dokumen; never changed or removed again. */
export interface PotretKepala {
  readonly id: string
  readonly naskahId: string
  /** `versi` of the naskah that was printed. */
  readonly versi: number
  readonly tahap: string
  /** SHA-256 of the Dokumen's UTF-8 bytes, hex. */
  readonly hash: string
  readonly versiAturan: string
  /** Why it was made: an event of the machine, "impor". */
  readonly alasan: string
  readonly dibuat: string
  readonly dibuatOleh: string
}

export interface Potret extends PotretKepala {
  /** The printed file, byte for byte. */
  readonly dokumen: string
  readonly temuan: Json
}

export interface PotretBaru {
  readonly id: string
  readonly naskahId: string
  readonly opdId: string
  readonly versi: number
  readonly tahap: string
  readonly dokumen: string
  readonly temuan: unknown
  readonly versiAturan: string
  readonly alasan: string
  readonly waktu: string
  readonly dibuatOleh: string
}

/** Freezes a Dokumen. From the first Potret on, lingkup pemda reads the plan's content. Returns the hash. */
export async function insertPotret(tx: Tx, baru: PotretBaru): Promise<{ hash: string }> {
  const hash = createHash('sha256').update(baru.dokumen, 'utf8').digest('hex')
  await tx.sql
    .insertInto('selaras.potret')
    .values({
      pemda_id: tx.tenant.pemdaId,
      naskah_id: baru.naskahId,
      potret_id: baru.id,
      opd_id: baru.opdId,
      versi: baru.versi,
      tahap: baru.tahap,
      dokumen: baru.dokumen,
      hash,
      temuan: toJsonb(baru.temuan),
      versi_aturan: baru.versiAturan,
      alasan: baru.alasan,
      dibuat: baru.waktu,
      dibuat_oleh: baru.dibuatOleh
    })
    .execute()
  return { hash }
}

const kepala = [
  'potret_id',
  'naskah_id',
  'versi',
  'tahap',
  'hash',
  'versi_aturan',
  'alasan',
  'dibuat',
  'dibuat_oleh'
] as const

/** All Potret of a plan without their files, oldest first. */
export async function listPotret(tx: Tx, naskahId: string): Promise<PotretKepala[]> {
  const rows = await tx.sql
    .selectFrom('selaras.potret')
    .select(kepala)
    .where('naskah_id', '=', naskahId)
    .orderBy('dibuat')
    .orderBy('potret_id')
    .execute()
  return rows.map(kepalaOf)
}

/** The Potret of several plans in one query, each newest first, at most 1.000 in all; a plan without any is absent. */
export async function listPotretOf(
  tx: Tx,
  naskahIds: readonly string[]
): Promise<ReadonlyMap<string, PotretKepala[]>> {
  const rows = await tx.sql
    .selectFrom('selaras.potret')
    .select(kepala)
    .where('naskah_id', '=', sql<string>`any (${naskahIds}::uuid[])`)
    .orderBy('dibuat', 'desc')
    .orderBy('potret_id', 'desc')
    .limit(1_000)
    .execute()
  const found = new Map<string, PotretKepala[]>()
  for (const row of rows) {
    const list = found.get(row.naskah_id)
    if (list) list.push(kepalaOf(row))
    else found.set(row.naskah_id, [kepalaOf(row)])
  }
  return found
}

/** Files of several Potret by id, in one query; one that this tenant does not see is absent. */
export async function readDokumenPotret(
  tx: Tx,
  potretIds: readonly string[]
): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.sql
    .selectFrom('selaras.potret')
    .select(['potret_id', 'dokumen'])
    .where('potret_id', '=', sql<string>`any (${potretIds}::uuid[])`)
    .execute()
  return new Map(rows.map((row) => [row.potret_id, row.dokumen]))
}

/** One Potret with its file and findings; null when this tenant sees none. */
export async function readPotret(tx: Tx, potretId: string): Promise<Potret | null> {
  const row = await tx.sql
    .selectFrom('selaras.potret')
    .select([...kepala, 'dokumen', 'temuan'])
    .where('potret_id', '=', potretId)
    .executeTakeFirst()
  return row ? { ...kepalaOf(row), dokumen: row.dokumen, temuan: row.temuan } : null
}

function kepalaOf(row: {
  potret_id: string
  naskah_id: string
  versi: number
  tahap: string
  hash: string
  versi_aturan: string
  alasan: string
  dibuat: string
  dibuat_oleh: string
}): PotretKepala {
  return {
    id: row.potret_id,
    naskahId: row.naskah_id,
    versi: row.versi,
    tahap: row.tahap,
    hash: row.hash,
    versiAturan: row.versi_aturan,
    alasan: row.alasan,
    dibuat: row.dibuat,
    dibuatOleh: row.dibuat_oleh
  }
}
