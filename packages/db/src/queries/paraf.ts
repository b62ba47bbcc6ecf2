import type { Json } from '@selaras/domain/naskah'
import { type Selectable, sql } from 'kysely'
import { toJsonb } from '../jsonb.ts'
import type { ParafTable } from '../schema/penetapan.ts'
import type { Tx } from '../tx.ts'

/** One paraf as it was given or recorded. */
export interface Paraf {
  readonly jabatanId: string
  readonly hash: string
  /** Account, or `nama:…` of an official without one. */
  readonly orang: string
  readonly penggunaId: string | null
  readonly nama: string
  readonly sebagai: 'definitif' | 'plt' | 'plh'
  /** ISO day on the page, or of the signature. */
  readonly tanggal: string
  readonly pindaianId: string | null
  readonly pindaianHash: string | null
  /** ISO instant at which it was stored. */
  readonly waktu: string
  readonly dicatatOleh: string
  readonly tandaTangan: Json
}

/** A chain of paraf: who signs in which order, on which frozen Lampiran, and who has. */
export interface RantaiParaf {
  readonly naskahId: string
  readonly ke: number
  readonly potretId: string
  readonly hash: string
  readonly jabatan: readonly string[]
  readonly dibuka: string
  readonly dibukaOleh: string
  /** Set when the Lampiran was objected to: none of its paraf counts any more. */
  readonly gugur: { readonly waktu: string; readonly oleh: string; readonly alasan: string } | null
  /** In the order in which they were given. */
  readonly paraf: readonly Paraf[]
}

interface Milik {
  readonly naskahId: string
  readonly opdId: string
}

/** Opens the next chain of a plan; the database refuses a second open one. Returns its number. */
export async function openRantai(
  tx: Tx,
  { naskahId, opdId }: Milik,
  baru: Pick<RantaiParaf, 'potretId' | 'hash' | 'jabatan' | 'dibukaOleh'> & { readonly waktu: string }
): Promise<number> {
  const { ke } = await tx.sql
    .insertInto('selaras.rantai_paraf')
    .values({
      pemda_id: tx.tenant.pemdaId,
      naskah_id: naskahId,
      ke: sql`(select coalesce(max(r.ke), 0) + 1 from selaras.rantai_paraf r where r.naskah_id = ${naskahId})`,
      opd_id: opdId,
      potret_id: baru.potretId,
      hash: baru.hash,
      jabatan: [...baru.jabatan],
      dibuka: baru.waktu,
      dibuka_oleh: baru.dibukaOleh
    })
    .returning('ke')
    .executeTakeFirstOrThrow()
  return ke
}

/** Voids the open chain of a plan, if there is one; its paraf stay readable and count no more. */
export async function voidRantai(
  tx: Tx,
  naskahId: string,
  oleh: { readonly penggunaId: string; readonly waktu: string; readonly alasan: string }
): Promise<void> {
  await tx.sql
    .updateTable('selaras.rantai_paraf')
    .set({ gugur: oleh.waktu, gugur_oleh: oleh.penggunaId, gugur_alasan: oleh.alasan })
    .where('naskah_id', '=', naskahId)
    .where('gugur', 'is', null)
    .execute()
}

/** Adds a paraf to a chain; never changed or removed again. */
export async function insertParaf(
  tx: Tx,
  { naskahId, opdId }: Milik,
  ke: number,
  paraf: Paraf
): Promise<void> {
  await tx.sql
    .insertInto('selaras.paraf')
    .values({
      pemda_id: tx.tenant.pemdaId,
      naskah_id: naskahId,
      ke,
      jabatan: paraf.jabatanId,
      opd_id: opdId,
      hash: paraf.hash,
      orang: paraf.orang,
      pengguna_id: paraf.penggunaId,
      nama: paraf.nama,
      sebagai: paraf.sebagai,
      tanggal: paraf.tanggal,
      pindaian_id: paraf.pindaianId,
      pindaian_hash: paraf.pindaianHash,
      waktu: paraf.waktu,
      dicatat_oleh: paraf.dicatatOleh,
      tanda_tangan: toJsonb(paraf.tandaTangan)
    })
    .execute()
}

/** The chains of several plans with their paraf, in two queries, each plan's oldest first; one without any is absent. */
export async function readRantai(
  tx: Tx,
  naskahIds: readonly string[]
): Promise<ReadonlyMap<string, readonly RantaiParaf[]>> {
  const ofPlans = sql<string>`any (${naskahIds}::uuid[])`
  const chains = await tx.sql
    .selectFrom('selaras.rantai_paraf')
    .selectAll()
    .where('naskah_id', '=', ofPlans)
    .orderBy('ke')
    .execute()
  const given = await tx.sql
    .selectFrom('selaras.paraf')
    .selectAll()
    .where('naskah_id', '=', ofPlans)
    .orderBy('waktu')
    .orderBy('jabatan')
    .execute()
  const byPlan = new Map<string, RantaiParaf[]>()
  for (const row of chains) {
    const chain: RantaiParaf = {
      naskahId: row.naskah_id,
      ke: row.ke,
      potretId: row.potret_id,
      hash: row.hash,
      jabatan: row.jabatan,
      dibuka: row.dibuka,
      dibukaOleh: row.dibuka_oleh,
      gugur:
        row.gugur === null
          ? null
          : { waktu: row.gugur, oleh: row.gugur_oleh ?? '', alasan: row.gugur_alasan ?? '' },
      paraf: given.filter((one) => one.naskah_id === row.naskah_id && one.ke === row.ke).map(parafOf)
    }
    byPlan.set(row.naskah_id, [...(byPlan.get(row.naskah_id) ?? []), chain])
  }
  return byPlan
}

function parafOf(row: Selectable<ParafTable>): Paraf {
  return {
    jabatanId: row.jabatan,
    hash: row.hash,
    orang: row.orang,
    penggunaId: row.pengguna_id,
    nama: row.nama,
    sebagai: row.sebagai as Paraf['sebagai'],
    tanggal: row.tanggal,
    pindaianId: row.pindaian_id,
    pindaianHash: row.pindaian_hash,
    waktu: row.waktu,
    dicatatOleh: row.dicatat_oleh,
    tandaTangan: row.tanda_tangan
  }
}
