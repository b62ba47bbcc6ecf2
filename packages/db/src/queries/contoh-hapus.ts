import { sql } from 'kysely'
import { adminOf, type Database } from '../connect.ts'
import type { Tx } from '../tx.ts'
import { appendJejak, readJejakKepala } from './jejak.ts'

/** Triggers that keep what was recorded; they rest while samples are removed, inside one transaction. */
const guards = {
  jejak: 'hanya_tambah',
  jejak_simpul: 'hanya_tambah',
  jejak_kepala: 'jaga_kepala',
  tahap_log: 'hanya_tambah',
  potret: 'hanya_tambah',
  berkas_sumber: 'hanya_tambah',
  simpul: 'jaga_beku_hapus',
  pagu: 'jaga_beku_hapus',
  bagian: 'jaga_beku_hapus',
  forum_naskah: 'jaga_forum_naskah',
  paraf: 'hanya_tambah',
  rantai_paraf: 'jaga_rantai_paraf',
  reviu_apip: 'hanya_tambah',
  ralat: 'hanya_tambah',
  pencabutan: 'hanya_tambah',
  perkada_naskah: 'jaga_perkada_naskah',
  perkada: 'jaga_perkada',
  perkada_pindaian: 'hanya_tambah',
  kaitan: 'jaga_kaitan_beku',
  beda_induk: 'jaga_beda_induk',
  putaran: 'jaga_putaran',
  putaran_tugas: 'hanya_tambah',
  putusan: 'hanya_tambah',
  jawaban_periksa: 'hanya_tambah',
  catatan_pesan: 'hanya_tambah',
  tanggapan_temuan: 'hanya_tambah',
  riwayat_alihan: 'hanya_tambah',
  kaitan_lintas_log: 'hanya_tambah',
  induk_log: 'hanya_tambah',
  induk_redaksional: 'hanya_tambah',
  induk_simpul: 'jaga_beku_hapus',
  induk_pagu: 'jaga_beku_hapus'
} as const

/** Rows of a plan, in the order in which nothing refers to them any more. */
const parts = [
  'jejak_simpul',
  'jejak',
  'tahap_log',
  'paraf',
  'rantai_paraf',
  'reviu_apip',
  'ralat',
  'pencabutan',
  'catatan_pesan',
  'catatan',
  'tanggapan_temuan',
  'putaran_tugas',
  'putusan',
  'jawaban_periksa',
  'putaran',
  'potret',
  'berkas_sumber',
  'pekerjaan_naskah',
  'forum_naskah',
  'pemberitahuan',
  'kaitan',
  'usulan_induk',
  'beda_induk',
  'pagu',
  'simpul',
  'bagian'
]

/**
 * Removes every plan of the pemda that is marked `contoh`, with all that belongs to it, also one in force: a sample was
 * never law. What was removed, and where each chain ended, goes into the jejak of the pemda. Only an embedded database
 * can do this, because the app itself may not delete. Returns how many plans there were.
 */
export async function deleteContoh(
  db: Database,
  oleh: { readonly pemdaId: string; readonly penggunaId: string; readonly waktu: string }
): Promise<number> {
  const { pemdaId, penggunaId, waktu } = oleh
  return adminOf(db)
    .kysely.transaction()
    .execute(async (owner) => {
      const tx: Tx = { sql: owner, tenant: { pemdaId, lingkup: 'sistem', penggunaId }, db }
      const plans = await owner
        .selectFrom('selaras.naskah')
        .select(['naskah_id', 'judul', 'tahap'])
        .where('pemda_id', '=', pemdaId)
        .where('contoh', '=', true)
        .orderBy('naskah_id')
        .execute()
      if (plans.length === 0) return 0
      const gone: Record<string, unknown>[] = []
      for (const plan of plans) {
        gone.push({
          naskahId: plan.naskah_id,
          judul: plan.judul,
          tahap: plan.tahap,
          jejak: { ...(await readJejakKepala(tx, plan.naskah_id)) }
        })
      }
      for (const [table, guard] of Object.entries(guards)) await setGuard(tx, table, guard, 'disable')
      await deletePlans(
        tx,
        pemdaId,
        plans.map((plan) => plan.naskah_id)
      )
      // Only a table without pending events of its foreign keys can be altered again.
      await sql`set constraints all immediate`.execute(owner)
      for (const [table, guard] of Object.entries(guards)) await setGuard(tx, table, guard, 'enable')
      await appendJejak(tx, { waktu, penggunaId, tindakan: 'hapusContoh', rincian: { naskah: gone } })
      return plans.length
    })
}

async function setGuard(tx: Tx, table: string, guard: string, what: 'enable' | 'disable'): Promise<void> {
  await sql.raw(`alter table selaras.${table} ${what} trigger ${guard}`).execute(tx.sql)
}

async function deletePlans(tx: Tx, pemdaId: string, ids: readonly string[]): Promise<void> {
  const own = sql`pemda_id = ${pemdaId} and naskah_id = any (${ids}::uuid[])`
  // A Perkada goes with the last of its naskah.
  await sql`with lepas as (delete from selaras.perkada_naskah where ${own} returning perkada_id),
    hilang as (delete from selaras.perkada k where k.pemda_id = ${pemdaId} and k.perkada_id in (select perkada_id from lepas)
      and not exists (select from selaras.perkada_naskah n where n.pemda_id = k.pemda_id
        and n.perkada_id = k.perkada_id and n.naskah_id <> all (${ids}::uuid[])) returning k.perkada_id)
    delete from selaras.perkada_pindaian p where p.pemda_id = ${pemdaId}
      and p.perkada_id in (select perkada_id from hilang)`.execute(tx.sql)
  await deleteShared(tx, pemdaId, ids)
  for (const part of parts)
    await sql`delete from ${sql.table(`selaras.${part}`)} where ${own}`.execute(tx.sql)
  await sql`delete from selaras.jejak_kepala where pemda_id = ${pemdaId} and rantai_id = any (${ids}::uuid[])`.execute(
    tx.sql
  )
  await sql`update selaras.naskah set asal_naskah_id = null
    where pemda_id = ${pemdaId} and asal_naskah_id = any (${ids}::uuid[])`.execute(tx.sql)
  await sql`delete from selaras.naskah where ${own}`.execute(tx.sql)
  await deleteSampleInduk(tx, pemdaId)
}

/** What a sample shares with another plan: links between OPD on either side, and history that came from or to it. */
async function deleteShared(tx: Tx, pemdaId: string, ids: readonly string[]): Promise<void> {
  const gone = sql`any (${ids}::uuid[])`
  await sql`delete from selaras.riwayat_alihan
    where pemda_id = ${pemdaId} and (naskah_id = ${gone} or dari_naskah_id = ${gone})`.execute(tx.sql)
  await sql`delete from selaras.kaitan_lintas_log l where l.pemda_id = ${pemdaId} and l.kaitan_id in (
    select k.kaitan_id from selaras.kaitan_lintas k where k.pemda_id = ${pemdaId}
      and (k.pengusul_naskah_id = ${gone} or k.penerima_naskah_id = ${gone}))`.execute(tx.sql)
  await sql`delete from selaras.kaitan_lintas
    where pemda_id = ${pemdaId} and (pengusul_naskah_id = ${gone} or penerima_naskah_id = ${gone})`.execute(
    tx.sql
  )
}

/** Sample parent plans go too, unless a plan that stays, or a version that is no sample, refers to them. */
async function deleteSampleInduk(tx: Tx, pemdaId: string): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    select i.induk_id as id from selaras.induk i where i.pemda_id = ${pemdaId} and i.contoh
      and not exists (select from selaras.induk o where o.pemda_id = i.pemda_id and o.rumpun_id = i.rumpun_id and not o.contoh)
      and not exists (select from selaras.kaitan k where k.pemda_id = i.pemda_id and k.rumpun_id = i.rumpun_id)
      and not exists (select from selaras.usulan_induk u where u.pemda_id = i.pemda_id and u.induk_id = i.induk_id)
      and not exists (select from selaras.beda_induk b where b.pemda_id = i.pemda_id and b.induk_id = i.induk_id)`.execute(
    tx.sql
  )
  const ids = rows.map((row) => row.id)
  const own = sql`pemda_id = ${pemdaId} and induk_id = any (${ids}::uuid[])`
  await sql`delete from selaras.induk_redaksional
    where pemda_id = ${pemdaId} and rumpun_id = any (${ids}::uuid[])`.execute(tx.sql)
  for (const part of ['induk_log', 'induk_pagu', 'induk_simpul', 'induk'])
    await sql`delete from ${sql.table(`selaras.${part}`)} where ${own}`.execute(tx.sql)
}
