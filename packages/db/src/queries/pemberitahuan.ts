import type { Json } from '@selaras/domain/naskah'
import { type Selectable, sql } from 'kysely'
import { toJsonb } from '../jsonb.ts'
import { type Kabar, newsChannel } from '../listen.ts'
import type { PemberitahuanTable } from '../schema/pemda.ts'
import type { Tx } from '../tx.ts'

/** Something that one person is told. */
export interface Pemberitahuan {
  readonly id: string
  readonly jenis: string
  readonly naskahId: string | null
  /** What its sentence is made of; the shape follows `jenis`. */
  readonly data: Json
  /** ISO instant. */
  readonly waktu: string
  readonly dibaca: string | null
}

export interface PemberitahuanBaru {
  readonly id: string
  readonly penggunaId: string
  /** The same key is told to the same person once. */
  readonly kunci: string
  readonly jenis: string
  readonly naskahId: string | null
  readonly data: Json
  readonly waktu: string
}

/** Most people whose ids fit into one notification of the database (8,000 bytes). */
const perNotice = 100

/** Tells people something, in one statement; open browsers hear of it on commit. What was told already is left out. */
export async function insertPemberitahuan(tx: Tx, list: readonly PemberitahuanBaru[]): Promise<void> {
  if (list.length === 0) return
  const rows = list.map((one) => ({
    id: one.id,
    pengguna: one.penggunaId,
    kunci: one.kunci,
    jenis: one.jenis,
    naskah: one.naskahId,
    data: one.data,
    waktu: one.waktu
  }))
  // No conflict target: naming one would ask for the right to read what others were told.
  const { numAffectedRows } = await sql`
    insert into selaras.pemberitahuan (pemda_id, pemberitahuan_id, pengguna_id, kunci, jenis, naskah_id, data, waktu)
    select ${tx.tenant.pemdaId}::uuid, r.id, r.pengguna, r.kunci, r.jenis, r.naskah, r.data, r.waktu
    from json_to_recordset(${toJsonb(rows)}::json) as r (id uuid, pengguna text, kunci text, jenis text, naskah uuid,
      data jsonb, waktu timestamptz)
    on conflict do nothing`.execute(tx.sql)
  if (numAffectedRows === 0n) return
  const people = [...new Set(list.map((one) => one.penggunaId))]
  for (let at = 0; at < people.length; at += perNotice) {
    await tellNews(tx, {
      jenis: 'pemberitahuan',
      pemdaId: tx.tenant.pemdaId,
      penggunaId: people.slice(at, at + perNotice)
    })
  }
}

/** What the tenant's own person was told, newest first; `setelah` = continue after this id. */
export async function listPemberitahuan(
  tx: Tx,
  { batas, setelah, belumDibaca = false }: { batas: number; setelah?: string; belumDibaca?: boolean }
): Promise<Pemberitahuan[]> {
  let query = ownOf(tx).selectAll().orderBy('pemberitahuan_id', 'desc').limit(batas)
  if (setelah !== undefined) query = query.where('pemberitahuan_id', '<', setelah)
  if (belumDibaca) query = query.where('dibaca', 'is', null)
  return (await query.execute()).map(pemberitahuanOf)
}

/** How many the person has not read yet. */
export async function countBelumDibaca(tx: Tx): Promise<number> {
  const { jumlah } = await ownOf(tx)
    .select((eb) => eb.fn.countAll<string | number>().as('jumlah'))
    .where('dibaca', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(jumlah)
}

/** Marks the person's own as read: these ids, or all; tells their other browsers. Returns how many were unread. */
export async function markDibaca(tx: Tx, waktu: string, ids: readonly string[] | 'semua'): Promise<number> {
  let query = tx.sql
    .updateTable('selaras.pemberitahuan')
    .set({ dibaca: waktu })
    .where('pengguna_id', '=', tx.tenant.penggunaId ?? '')
    .where('dibaca', 'is', null)
  if (ids !== 'semua') query = query.where('pemberitahuan_id', '=', sql<string>`any (${ids}::uuid[])`)
  const { numUpdatedRows } = await query.executeTakeFirst()
  if (numUpdatedRows > 0n && tx.tenant.penggunaId !== undefined)
    await tellNews(tx, {
      jenis: 'pemberitahuan',
      pemdaId: tx.tenant.pemdaId,
      penggunaId: [tx.tenant.penggunaId]
    })
  return Number(numUpdatedRows)
}

/**
 * Removes up to `batas` of what was told before these instants: what was read, and what nobody read. Lingkup sistem.
 * Returns how many.
 */
export async function deletePemberitahuanLama(
  tx: Tx,
  { dibaca, belumDibaca }: { readonly dibaca: string; readonly belumDibaca: string },
  batas: number
): Promise<number> {
  const { numAffectedRows } = await sql`
    delete from selaras.pemberitahuan where pemda_id = ${tx.tenant.pemdaId} and pemberitahuan_id in (
      select p.pemberitahuan_id from selaras.pemberitahuan p where p.pemda_id = ${tx.tenant.pemdaId}
        and (p.waktu < ${belumDibaca}::timestamptz or (p.dibaca is not null and p.waktu < ${dibaca}::timestamptz))
      order by p.pemberitahuan_id limit ${batas})`.execute(tx.sql)
  return Number(numAffectedRows ?? 0n)
}

/** Tells every process, when this transaction commits, something that is kept in no table. */
export async function tellNews(tx: Tx, kabar: Kabar): Promise<void> {
  await sql`select pg_notify(${newsChannel}, ${JSON.stringify(kabar)})`.execute(tx.sql)
}

const ownOf = (tx: Tx) =>
  tx.sql.selectFrom('selaras.pemberitahuan').where('pengguna_id', '=', tx.tenant.penggunaId ?? '')

const pemberitahuanOf = (row: Selectable<PemberitahuanTable>): Pemberitahuan => ({
  id: row.pemberitahuan_id,
  jenis: row.jenis,
  naskahId: row.naskah_id,
  data: row.data,
  waktu: row.waktu,
  dibaca: row.dibaca
})
