import type { SimpulanPutaran } from '@selaras/domain/tahap'
import type { JawabanPeriksaNilai, JawabanTercatat, PutusanTercatat } from '@selaras/domain/verifikasi'
import { sql } from 'kysely'
import type { Tx } from '../tx.ts'

/** Where something is said: the round of a plan, and by whom and when. */
export interface DalamPutaran {
  readonly naskah: { readonly id: string; readonly opdId: string }
  readonly ke: number
  readonly pada: string
  readonly oleh: string
}

interface Diucapkan {
  readonly ke: number
  readonly oleh: string
  readonly pada: string
}

export type PutusanDibaca = PutusanTercatat & Diucapkan
export type JawabanDibaca = JawabanTercatat & Diucapkan

export interface TugasPutaran extends Diucapkan {
  readonly id: string
  readonly penggunaId: string
  readonly cakupan: readonly string[]
}

/** Number of the last entry of a round; the plan's row is locked by whoever writes. */
const after = (table: 'putusan' | 'jawaban_periksa', { naskah, ke }: DalamPutaran) =>
  sql`(select coalesce(max(n.nomor), 0) from ${sql.table(`selaras.${table}`)} n where n.naskah_id = ${naskah.id} and n.ke = ${ke})`

/** Appends verdicts in one statement, on a locked plan; `putusan` null takes the earlier one on that node back. */
export async function insertPutusan(
  tx: Tx,
  dalam: DalamPutaran,
  butir: readonly {
    readonly simpulId: string
    readonly subpohon: boolean
    readonly putusan: SimpulanPutaran | null
    readonly alasan: string | null
  }[]
): Promise<void> {
  const rows = butir.map((one, at) => ({
    urut: at + 1,
    simpul_id: one.simpulId,
    subpohon: one.subpohon,
    putusan: one.putusan,
    alasan: one.alasan
  }))
  await sql`
    insert into selaras.putusan (pemda_id, naskah_id, ke, nomor, opd_id, simpul_id, subpohon, putusan, alasan, pada, oleh)
    select ${tx.tenant.pemdaId}::uuid, ${dalam.naskah.id}::uuid, ${dalam.ke}::int, ${after('putusan', dalam)} + r.urut, ${dalam.naskah.opdId}::uuid,
      r.simpul_id, r.subpohon, r.putusan, r.alasan, ${dalam.pada}::timestamptz, ${dalam.oleh}
    from json_to_recordset(${JSON.stringify(rows)}::json)
      as r (urut int, simpul_id uuid, subpohon boolean, putusan text, alasan text)`.execute(tx.sql)
}

/** Appends answers to the checklist in one statement, on a locked plan; `jawaban` null takes the earlier one back. */
export async function insertJawabanPeriksa(
  tx: Tx,
  dalam: DalamPutaran,
  butir: readonly {
    readonly butir: string
    readonly jawaban: JawabanPeriksaNilai | null
    readonly penyebab: string | null
    readonly tindakLanjut: string | null
  }[]
): Promise<void> {
  const rows = butir.map((one, at) => ({
    urut: at + 1,
    butir: one.butir,
    jawaban: one.jawaban,
    penyebab: one.penyebab,
    tindak_lanjut: one.tindakLanjut
  }))
  await sql`
    insert into selaras.jawaban_periksa
      (pemda_id, naskah_id, ke, nomor, opd_id, butir, jawaban, penyebab, tindak_lanjut, pada, oleh)
    select ${tx.tenant.pemdaId}::uuid, ${dalam.naskah.id}::uuid, ${dalam.ke}::int, ${after('jawaban_periksa', dalam)} + r.urut, ${dalam.naskah.opdId}::uuid,
      r.butir, r.jawaban, r.penyebab, r.tindak_lanjut, ${dalam.pada}::timestamptz, ${dalam.oleh}
    from json_to_recordset(${JSON.stringify(rows)}::json)
      as r (urut int, butir text, jawaban text, penyebab text, tindak_lanjut text)`.execute(tx.sql)
}

/** Gives chapters or subtrees of a round to a verifier instead of what they had; none at all takes their task away. */
export async function insertTugas(
  tx: Tx,
  dalam: DalamPutaran,
  tugas: { readonly id: string; readonly penggunaId: string; readonly cakupan: readonly string[] }
): Promise<void> {
  await tx.sql
    .insertInto('selaras.putaran_tugas')
    .values({
      pemda_id: tx.tenant.pemdaId,
      naskah_id: dalam.naskah.id,
      ke: dalam.ke,
      tugas_id: tugas.id,
      opd_id: dalam.naskah.opdId,
      pengguna_id: tugas.penggunaId,
      cakupan: [...tugas.cakupan],
      pada: dalam.pada,
      oleh: dalam.oleh
    })
    .execute()
}

/** The verdict that counts on each node, of every round of a plan or of one: the latest, unless it was taken back. */
export async function listPutusan(tx: Tx, naskahId: string, ke?: number): Promise<PutusanDibaca[]> {
  let query = tx.sql.selectFrom('selaras.putusan').selectAll().where('naskah_id', '=', naskahId)
  if (ke !== undefined) query = query.where('ke', '=', ke)
  const rows = await query.orderBy('ke').orderBy('nomor').execute()
  const latest = new Map(rows.map((row) => [`${row.ke} ${row.simpul_id}`, row]))
  return [...latest.values()].flatMap(({ putusan, ...row }) =>
    putusan === null
      ? []
      : [
          {
            ke: row.ke,
            simpulId: row.simpul_id,
            subpohon: row.subpohon,
            putusan: putusan as SimpulanPutaran,
            alasan: row.alasan,
            oleh: row.oleh,
            pada: row.pada
          }
        ]
  )
}

/** The answer that counts to each item, of every round of a plan or of one. */
export async function listJawabanPeriksa(tx: Tx, naskahId: string, ke?: number): Promise<JawabanDibaca[]> {
  let query = tx.sql.selectFrom('selaras.jawaban_periksa').selectAll().where('naskah_id', '=', naskahId)
  if (ke !== undefined) query = query.where('ke', '=', ke)
  const rows = await query.orderBy('ke').orderBy('nomor').execute()
  const latest = new Map(rows.map((row) => [`${row.ke} ${row.butir}`, row]))
  return [...latest.values()].flatMap(({ jawaban, ...row }) =>
    jawaban === null
      ? []
      : [
          {
            ke: row.ke,
            butir: row.butir,
            jawaban: jawaban as JawabanPeriksaNilai,
            penyebab: row.penyebab,
            tindakLanjut: row.tindak_lanjut,
            oleh: row.oleh,
            pada: row.pada
          }
        ]
  )
}

/** What each verifier looks after in each round: what they were given last, unless it was taken away. */
export async function listTugas(tx: Tx, naskahId: string): Promise<TugasPutaran[]> {
  const rows = await tx.sql
    .selectFrom('selaras.putaran_tugas')
    .selectAll()
    .where('naskah_id', '=', naskahId)
    .orderBy('tugas_id')
    .execute()
  const latest = new Map(rows.map((row) => [`${row.ke} ${row.pengguna_id}`, row]))
  const given = rows.filter((row) => latest.get(`${row.ke} ${row.pengguna_id}`) === row)
  return given
    .flatMap((row) => (row.cakupan.length === 0 ? [] : [row]))
    .map((row) => ({
      id: row.tugas_id,
      ke: row.ke,
      penggunaId: row.pengguna_id,
      cakupan: row.cakupan,
      oleh: row.oleh,
      pada: row.pada
    }))
}
