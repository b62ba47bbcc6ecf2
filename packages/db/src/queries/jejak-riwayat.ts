import type { Change, Isi, Json, Simpul } from '@selaras/domain/naskah'
import { sql } from 'kysely'
import type { Tx } from '../tx.ts'
import type { JejakIsi } from './jejak.ts'

/** An entry as people read it. */
export interface JejakEntri {
  readonly seq: number
  readonly waktu: string
  readonly penggunaId: string
  readonly tindakan: string
  readonly rincian: Json
}

/** One value that a cell has had. `ke` undefined = the key was removed with its cell. */
export interface RiwayatSel {
  readonly seq: number
  readonly waktu: string
  readonly penggunaId: string
  readonly dari: Isi | undefined
  readonly ke: Isi | undefined
}

/** Who gave a cell the value it has now. */
export interface AsalNilai extends RiwayatSel {
  readonly simpulId: string
  readonly field: string
}

/** Entries of a chain after `setelah` (a seq, default 0), oldest first, at most `batas` (default 200). */
export async function readJejak(
  tx: Tx,
  rantaiId: string,
  { setelah = 0, batas = 200 }: { setelah?: number; batas?: number } = {}
): Promise<JejakEntri[]> {
  const rows = await tx.sql
    .selectFrom('selaras.jejak')
    .select('bytes')
    .where('rantai_id', '=', rantaiId)
    .where('seq', '>', setelah)
    .orderBy('seq')
    .limit(batas)
    .execute()
  return rows.map((row) => entryOf(row.bytes))
}

export interface SaringJejak {
  /** Only entries that touched this node. */
  readonly simpulId?: string
  /** Only what was done by this account. */
  readonly penggunaId?: string
  /** Only these kinds of entries. */
  readonly tindakan?: readonly string[]
  /** Only entries before this seq. */
  readonly sebelum?: number
  readonly batas: number
}

/** Entries of a plan's chain that this tenant sees, newest first, at most `batas`. */
export async function listJejak(tx: Tx, naskahId: string, saring: SaringJejak): Promise<JejakEntri[]> {
  const { simpulId, penggunaId, tindakan, sebelum, batas } = saring
  let query = tx.sql
    .selectFrom('selaras.jejak')
    .select('bytes')
    .where('rantai_id', '=', naskahId)
    .orderBy('seq', 'desc')
    .limit(batas)
  if (sebelum !== undefined) query = query.where('seq', '<', sebelum)
  if (penggunaId !== undefined) query = query.where('pengguna_id', '=', penggunaId)
  if (tindakan !== undefined) query = query.where('tindakan', '=', sql<string>`any (${tindakan}::text[])`)
  if (simpulId !== undefined)
    query = query.where(
      sql<boolean>`seq in (select s.seq from selaras.jejak_simpul s where s.naskah_id = ${naskahId} and s.simpul_id = ${simpulId})`
    )
  return (await query.execute()).map((row) => entryOf(row.bytes))
}

/** Every value of one cell, newest first: from entries whose `rincian.perubahan` is a list of Change. */
export async function fieldHistory(
  tx: Tx,
  naskahId: string,
  simpulId: string,
  field: string
): Promise<RiwayatSel[]> {
  const found: RiwayatSel[] = []
  for (const entry of await entriesOf(tx, naskahId, [simpulId])) {
    for (const change of changesOf(entry).toReversed()) {
      const value = valueIn(change, simpulId, field)
      if (value) found.push({ seq: entry.seq, waktu: entry.waktu, penggunaId: entry.penggunaId, ...value })
    }
  }
  return found
}

/**
 * Who gave each of these cells its present value, and when: for "somebody else changed this". One query for all of
 * them; a cell that nobody has changed since the plan was stored is left out.
 */
export async function lastChanges(
  tx: Tx,
  naskahId: string,
  cells: readonly { readonly simpulId: string; readonly field: string }[]
): Promise<AsalNilai[]> {
  const open = new Map(cells.map((cell) => [`${cell.simpulId} ${cell.field}`, cell]))
  const found: AsalNilai[] = []
  if (open.size === 0) return found
  for (const entry of await entriesOf(tx, naskahId, [...new Set(cells.map((cell) => cell.simpulId))])) {
    for (const change of changesOf(entry).toReversed()) {
      for (const [key, { simpulId, field }] of open) {
        const value = valueIn(change, simpulId, field)
        if (!value) continue
        open.delete(key)
        found.push({
          simpulId,
          field,
          seq: entry.seq,
          waktu: entry.waktu,
          penggunaId: entry.penggunaId,
          ...value
        })
      }
    }
    if (open.size === 0) break
  }
  return found
}

/** Newest first. */
async function entriesOf(tx: Tx, naskahId: string, simpulIds: readonly string[]): Promise<JejakEntri[]> {
  const { rows } = await sql<{ bytes: string }>`
    select j.bytes from selaras.jejak j
    where j.rantai_id = ${naskahId} and j.seq in (
      select s.seq from selaras.jejak_simpul s where s.naskah_id = ${naskahId} and s.simpul_id = any (${simpulIds}::uuid[]))
    order by j.seq desc`.execute(tx.sql)
  return rows.map((row) => entryOf(row.bytes))
}

function entryOf(bytes: string): JejakEntri {
  const isi = JSON.parse(bytes) as JejakIsi
  return {
    seq: isi.seq,
    waktu: isi.waktu,
    penggunaId: isi.pengguna,
    tindakan: isi.tindakan,
    rincian: isi.rincian
  }
}

function changesOf({ rincian }: JejakEntri): Change[] {
  const list = (rincian as { perubahan?: unknown } | null)?.perubahan
  return Array.isArray(list) ? (list as Change[]) : []
}

/** What a change did to this one cell; undefined when it did nothing to it. */
function valueIn(
  change: Change,
  simpulId: string,
  field: string
): { dari: Isi | undefined; ke: Isi | undefined } | undefined {
  if (change.jenis === 'isi' && change.simpulId === simpulId && change.field === field) {
    return { dari: change.dari, ke: change.ke }
  }
  if (change.jenis !== 'tambah') return undefined
  const node = (change.simpul as readonly Simpul[]).find((added) => added.id === simpulId)
  return node && field in node.isian ? { dari: undefined, ke: node.isian[field] } : undefined
}
