import type { Json } from '@selaras/domain/naskah'
import type { KeadaanCatatan, PihakCatatan, StatusCatatan, StatusUsulan } from '@selaras/domain/tahap'
import { type Selectable, sql } from 'kysely'
import { toJsonb } from '../jsonb.ts'
import type { CatatanTable } from '../schema/verifikasi.ts'
import type { Tx } from '../tx.ts'

/** A thread as stored. */
export interface Catatan {
  readonly id: string
  readonly naskahId: string
  readonly simpulId: string | null
  readonly field: string | null
  readonly ke: number | null
  readonly pihak: PihakCatatan
  readonly wajib: boolean
  readonly status: StatusCatatan
  /** Version of the plan on which it was written, and what stood there. */
  readonly versi: number
  readonly nilai: Json
  /** The place in words, as it was. */
  readonly tempat: string
  /** Null = no value was suggested; a suggestion to empty the cell is `{ ke: null }`. */
  readonly usulan: { readonly ke: Json } | null
  readonly usulanStatus: StatusUsulan | null
  readonly dibuat: string
  readonly dibuatOleh: string
}

export type CatatanBaru = Omit<Catatan, 'status' | 'usulanStatus' | 'naskahId'> & {
  readonly naskah: { readonly id: string; readonly opdId: string }
}

export interface PesanCatatan {
  /** Place in the thread, from 1. */
  readonly nomor: number
  readonly catatanId: string
  readonly isi: string
  readonly dari: KeadaanCatatan
  readonly ke: StatusCatatan
  readonly peristiwa: string
  readonly versiMesin: number
  readonly penggunaId: string
  readonly sebagai: string
  /** Version of the plan when it was written. */
  readonly versiNaskah: number
  readonly pada: string
}

/** Stores a new thread; its first message follows. */
export async function insertCatatan(tx: Tx, baru: CatatanBaru): Promise<void> {
  await tx.sql
    .insertInto('selaras.catatan')
    .values({
      pemda_id: tx.tenant.pemdaId,
      naskah_id: baru.naskah.id,
      catatan_id: baru.id,
      opd_id: baru.naskah.opdId,
      simpul_id: baru.simpulId,
      field: baru.field,
      ke: baru.ke,
      pihak: baru.pihak,
      wajib: baru.wajib,
      status: 'terbuka',
      versi: baru.versi,
      nilai: toJsonb(baru.nilai),
      tempat: baru.tempat,
      usulan: baru.usulan === null ? null : toJsonb(baru.usulan),
      usulan_status: baru.usulan === null ? null : 'menunggu',
      dibuat: baru.dibuat,
      dibuat_oleh: baru.dibuatOleh
    })
    .execute()
}

/** Appends a message to a locked thread; it also is the log of the transition that it made. */
export async function insertPesan(
  tx: Tx,
  naskah: { readonly id: string; readonly opdId: string },
  pesan: Omit<PesanCatatan, 'nomor'>
): Promise<void> {
  await tx.sql
    .insertInto('selaras.catatan_pesan')
    .values({
      pemda_id: tx.tenant.pemdaId,
      naskah_id: naskah.id,
      catatan_id: pesan.catatanId,
      nomor: sql`(select coalesce(max(p.nomor), 0) + 1 from selaras.catatan_pesan p
        where p.naskah_id = ${naskah.id} and p.catatan_id = ${pesan.catatanId})`,
      opd_id: naskah.opdId,
      isi: pesan.isi,
      dari: pesan.dari,
      ke: pesan.ke,
      peristiwa: pesan.peristiwa,
      versi_mesin: pesan.versiMesin,
      pengguna_id: pesan.penggunaId,
      sebagai: pesan.sebagai,
      versi_naskah: pesan.versiNaskah,
      pada: pesan.pada
    })
    .execute()
}

/** Locks a thread until the transaction ends; null when this tenant sees none on this plan. */
export async function lockCatatan(tx: Tx, naskahId: string, catatanId: string): Promise<Catatan | null> {
  const row = await tx.sql
    .selectFrom('selaras.catatan')
    .selectAll()
    .where('naskah_id', '=', naskahId)
    .where('catatan_id', '=', catatanId)
    .forUpdate()
    .executeTakeFirst()
  return row ? catatanOf(row) : null
}

/** Stores where a locked thread stands now. */
export async function updateCatatan(
  tx: Tx,
  { naskahId, id }: Pick<Catatan, 'naskahId' | 'id'>,
  { status, usulanStatus }: Pick<Catatan, 'status' | 'usulanStatus'>
): Promise<void> {
  await tx.sql
    .updateTable('selaras.catatan')
    .set({ status, usulan_status: usulanStatus })
    .where('naskah_id', '=', naskahId)
    .where('catatan_id', '=', id)
    .execute()
}

/** Threads of a plan, newest first; required ones that are open never fall off the end. */
export async function listCatatan(tx: Tx, naskahId: string, batas = 500): Promise<Catatan[]> {
  const rows = await tx.sql
    .selectFrom('selaras.catatan')
    .selectAll()
    .where('naskah_id', '=', naskahId)
    .orderBy(sql`(wajib and status = 'terbuka')`, 'desc')
    .orderBy('catatan_id', 'desc')
    .limit(batas)
    .execute()
  return rows.map(catatanOf).sort((a, b) => (a.id < b.id ? 1 : -1))
}

/** How many threads a plan has. */
export async function countCatatan(tx: Tx, naskahId: string): Promise<number> {
  const row = await tx.sql
    .selectFrom('selaras.catatan')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('naskah_id', '=', naskahId)
    .executeTakeFirst()
  return Number(row?.n ?? 0)
}

/** Required threads of a plan that nobody has answered, newest first. */
export async function listWajibTerbuka(tx: Tx, naskahId: string): Promise<string[]> {
  const rows = await tx.sql
    .selectFrom('selaras.catatan')
    .select('catatan_id')
    .where('naskah_id', '=', naskahId)
    .where('wajib', '=', true)
    .where('status', '=', 'terbuka')
    .orderBy('catatan_id', 'desc')
    .execute()
  return rows.map((row) => row.catatan_id)
}

/** Messages of these threads, each in the order in which they were written. */
export async function listPesan(
  tx: Tx,
  naskahId: string,
  catatanIds: readonly string[]
): Promise<ReadonlyMap<string, PesanCatatan[]>> {
  const rows = await tx.sql
    .selectFrom('selaras.catatan_pesan')
    .selectAll()
    .where('naskah_id', '=', naskahId)
    .where('catatan_id', '=', sql<string>`any (${catatanIds}::uuid[])`)
    .orderBy('nomor')
    .execute()
  const found = new Map<string, PesanCatatan[]>()
  for (const row of rows) {
    const pesan: PesanCatatan = {
      nomor: row.nomor,
      catatanId: row.catatan_id,
      isi: row.isi,
      dari: row.dari as KeadaanCatatan,
      ke: row.ke as StatusCatatan,
      peristiwa: row.peristiwa,
      versiMesin: row.versi_mesin,
      penggunaId: row.pengguna_id,
      sebagai: row.sebagai,
      versiNaskah: row.versi_naskah,
      pada: row.pada
    }
    found.set(row.catatan_id, [...(found.get(row.catatan_id) ?? []), pesan])
  }
  return found
}

function catatanOf(row: Selectable<CatatanTable>): Catatan {
  return {
    id: row.catatan_id,
    naskahId: row.naskah_id,
    simpulId: row.simpul_id,
    field: row.field,
    ke: row.ke,
    pihak: row.pihak as PihakCatatan,
    wajib: row.wajib,
    status: row.status as StatusCatatan,
    versi: row.versi,
    nilai: row.nilai,
    tempat: row.tempat,
    usulan: row.usulan as unknown as Catatan['usulan'],
    usulanStatus: row.usulan_status as StatusUsulan | null,
    dibuat: row.dibuat,
    dibuatOleh: row.dibuat_oleh
  }
}
