import { createHash } from 'node:crypto'
import type { Json } from '@selaras/domain/naskah'
import type { TindakanNaskah } from '@selaras/domain/tahap'
import { sql } from 'kysely'
import type { Tx } from '../tx.ts'

interface IsiBaru {
  /** ISO instant. */
  readonly waktu: string
  readonly penggunaId: string
  /** Nodes touched, so that the history of a cell is found. */
  readonly simpulId?: readonly string[]
  /** Everything else, for instance `{ versi, perubahan: Change[] }`. */
  readonly rincian: unknown
}

/** An entry about a plan; what can be done to one is listed, so that each act says whether it makes an author. */
export interface JejakNaskahBaru extends IsiBaru {
  readonly naskah: { readonly id: string; readonly opdId: string }
  readonly tindakan: TindakanNaskah
}

/** An entry about the pemda itself. */
export interface JejakPemdaBaru extends IsiBaru {
  readonly naskah?: undefined
  readonly tindakan: string
}

/** One entry to be written. */
export type JejakBaru = JejakNaskahBaru | JejakPemdaBaru

/** What a chain's end proves: printed at penetapan, it shows later that nothing before it was rewritten. */
export interface Jangkar {
  readonly panjang: number
  /** SHA-256 of the last entry, hex. */
  readonly hash: string
}

/** The hashed content of an entry. */
export interface JejakIsi {
  readonly versi: 1
  readonly rantai: string
  readonly seq: number
  readonly naskah: string | null
  readonly opd: string | null
  readonly waktu: string
  readonly pengguna: string
  readonly tindakan: string
  readonly simpul: readonly string[]
  readonly rincian: Json
  /** What the clock said, where it stood before the entry that came earlier: `waktu` never goes back in a chain. */
  readonly jam?: string
}

/** What stands before the first entry of a chain. */
export const pangkalJejak = '0'.repeat(64)

/** Hash of an entry: SHA-256 over the hash before it, a line feed, and its bytes. */
export function hashJejak(sebelum: string, bytes: string): string {
  return createHash('sha256').update(`${sebelum}\n${bytes}`, 'utf8').digest('hex')
}

/**
 * Appends entries to their chain, none with an earlier time than the one before it. Call it last in the transaction: it locks the chain's head, and everybody else who
 * writes to that chain waits until this transaction ends. All entries belong to one chain.
 */
export async function appendJejak(tx: Tx, ...entries: readonly JejakBaru[]): Promise<Jangkar> {
  const first = entries[0]
  if (!first) throw new TypeError('no entry to append')
  const pemdaId = tx.tenant.pemdaId
  const rantai = first.naskah?.id ?? pemdaId
  if (entries.some((entry) => (entry.naskah?.id ?? pemdaId) !== rantai))
    throw new TypeError('entries of two chains')
  let head = await lockHead(tx, rantai)
  let waktu = head.waktu
  const rows = entries.map((entry) => {
    const jam = new Date(entry.waktu).toISOString()
    waktu = laterOf(waktu, jam)
    const isi: JejakIsi = {
      versi: 1,
      rantai,
      seq: head.panjang + 1,
      naskah: entry.naskah?.id ?? null,
      opd: entry.naskah?.opdId ?? null,
      waktu,
      pengguna: entry.penggunaId,
      tindakan: entry.tindakan,
      simpul: entry.naskah ? [...new Set(entry.simpulId ?? [])] : [],
      rincian: (entry.rincian ?? null) as Json,
      ...(jam === waktu ? {} : { jam })
    }
    const bytes = JSON.stringify(isi)
    const row = { isi, bytes, sebelum: head.hash, hash: hashJejak(head.hash, bytes) }
    head = { panjang: isi.seq, hash: row.hash, waktu }
    return row
  })
  await tx.sql
    .insertInto('selaras.jejak')
    .values(
      rows.map(({ isi, bytes, sebelum, hash }) => ({
        pemda_id: pemdaId,
        rantai_id: rantai,
        seq: isi.seq,
        naskah_id: isi.naskah,
        opd_id: isi.opd,
        waktu: isi.waktu,
        pengguna_id: isi.pengguna,
        tindakan: isi.tindakan,
        bytes,
        hash,
        sebelum
      }))
    )
    .execute()
  await indexSimpul(
    tx,
    rows.map((row) => row.isi)
  )
  await tx.sql.updateTable('selaras.jejak_kepala').set(head).where('rantai_id', '=', rantai).execute()
  return { panjang: head.panjang, hash: head.hash }
}

/** The later of two ISO instants. */
export const laterOf = (earlier: string | null, jam: string): string =>
  earlier !== null && Date.parse(earlier) > Date.parse(jam) ? new Date(earlier).toISOString() : jam

/** The latest time that anything recorded of a plan has: its jejak and its tahap log; null for a plan without any. */
export async function readWaktuTerakhir(tx: Tx, naskahId: string): Promise<string | null> {
  const { rows } = await sql<{ waktu: string | null }>`
    select greatest(
      (select k.waktu from selaras.jejak_kepala k where k.rantai_id = ${naskahId}),
      (select max(l.waktu) from selaras.tahap_log l where l.naskah_id = ${naskahId})) as waktu`.execute(
    tx.sql
  )
  return rows[0]?.waktu ?? null
}

/** The chain's end without locking it; null for a chain that has no entry. */
export async function readJejakKepala(tx: Tx, rantaiId: string): Promise<Jangkar | null> {
  const row = await tx.sql
    .selectFrom('selaras.jejak_kepala')
    .select(['panjang', 'hash'])
    .where('rantai_id', '=', rantaiId)
    .executeTakeFirst()
  return row ?? null
}

/** Creates the head on the first entry; the update that changes nothing is what takes the row lock. */
async function lockHead(tx: Tx, rantaiId: string): Promise<Jangkar & { readonly waktu: string | null }> {
  const { rows } = await sql<Jangkar & { readonly waktu: string | null }>`
    insert into selaras.jejak_kepala as k (pemda_id, rantai_id, panjang, hash)
    values (${tx.tenant.pemdaId}, ${rantaiId}, 0, ${pangkalJejak})
    on conflict (pemda_id, rantai_id) do update set panjang = k.panjang
    returning panjang, hash, waktu`.execute(tx.sql)
  const head = rows[0]
  if (!head) throw new Error('the head of the jejak is not visible to this tenant')
  return head
}

async function indexSimpul(tx: Tx, entries: readonly JejakIsi[]): Promise<void> {
  const rows = entries.flatMap(({ simpul, seq }) => simpul.map((simpul_id) => ({ simpul_id, seq })))
  const first = entries[0]
  if (rows.length === 0 || !first?.naskah || !first.opd) return
  await sql`
    insert into selaras.jejak_simpul (pemda_id, naskah_id, simpul_id, seq, opd_id)
    select ${tx.tenant.pemdaId}::uuid, ${first.naskah}::uuid, r.simpul_id, r.seq, ${first.opd}::uuid
    from json_to_recordset(${JSON.stringify(rows)}::json) as r (simpul_id uuid, seq bigint)`.execute(tx.sql)
}
