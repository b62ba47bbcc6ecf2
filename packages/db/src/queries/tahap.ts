import type { Json } from '@selaras/domain/naskah'
import type { LangkahTahap, PeranPelaku } from '@selaras/domain/tahap'
import { type Selectable, sql } from 'kysely'
import { toJsonb } from '../jsonb.ts'
import type { TahapLogTable } from '../schema/naskah.ts'
import type { Tx } from '../tx.ts'
import type { NaskahTerkunci } from './naskah-kepala.ts'
import { type Saved, touchNaskah } from './naskah-simpan.ts'

export interface TahapTercatat extends LangkahTahap {
  readonly seq: number
  readonly mesin: string
  readonly potretId: string | null
  readonly rincian: Json
  /** ISO instant. */
  readonly waktu: string
}

/** One transition of a machine that has its log in tahap_log. */
export interface LangkahDicatat {
  readonly dari: string
  readonly ke: string
  readonly peristiwa: string
  readonly versiMesin: number
  readonly pelakuId: string
  readonly sebagai: PeranPelaku
  readonly alasan: string | null
}

export interface LangkahBaru {
  readonly langkah: LangkahDicatat
  readonly waktu: string
  readonly mesin?: string
  readonly potretId?: string | null
  readonly rincian?: unknown
}

/**
 * Moves a locked plan to the state that `step` gave and writes its log row. From a state after penetapan on, the
 * database refuses any change of the content. Returns the next `versi`.
 */
export async function appendTahap(tx: Tx, naskah: NaskahTerkunci, baru: LangkahBaru): Promise<Saved> {
  await tx.sql
    .updateTable('selaras.naskah')
    .set({ tahap: baru.langkah.ke, versi_mesin: baru.langkah.versiMesin })
    .where('naskah_id', '=', naskah.id)
    .execute()
  await logTahap(tx, naskah, baru)
  return touchNaskah(tx, naskah)
}

/**
 * The log row alone: for a plan that was inserted in its state (`daftarkan`, `buat`), and for other machines that speak of
 * a plan. Where the clock has jumped back, the row has the time of the one before it.
 */
export async function logTahap(
  tx: Tx,
  naskah: { id: string; opdId: string },
  baru: LangkahBaru
): Promise<void> {
  const { langkah } = baru
  await tx.sql
    .insertInto('selaras.tahap_log')
    .values({
      pemda_id: tx.tenant.pemdaId,
      naskah_id: naskah.id,
      seq: sql`(select coalesce(max(l.seq), 0) + 1 from selaras.tahap_log l where l.naskah_id = ${naskah.id})`,
      opd_id: naskah.opdId,
      mesin: baru.mesin ?? 'renstra',
      versi_mesin: langkah.versiMesin,
      dari: langkah.dari,
      peristiwa: langkah.peristiwa,
      ke: langkah.ke,
      alasan: langkah.alasan,
      potret_id: baru.potretId ?? null,
      rincian: toJsonb(baru.rincian ?? {}),
      waktu: sql`(select greatest(${baru.waktu}::timestamptz, max(l.waktu)) from selaras.tahap_log l where l.naskah_id = ${naskah.id})`,
      pengguna_id: langkah.pelakuId,
      sebagai: langkah.sebagai
    })
    .execute()
}

/** Every transition of the plan's own machine, oldest first. */
export async function readTahapLog(tx: Tx, naskahId: string): Promise<TahapTercatat[]> {
  return (await readTahapLogs(tx, [naskahId])).get(naskahId) ?? []
}

/**
 * The transitions of several plans in one query, each oldest first; a plan without any is absent. `mesin` names the
 * machine: the plan's own, or that of its rounds of verification.
 */
export async function readTahapLogs(
  tx: Tx,
  naskahIds: readonly string[],
  mesin: 'renstra' | 'verifikasi' = 'renstra'
): Promise<ReadonlyMap<string, TahapTercatat[]>> {
  const rows = await tx.sql
    .selectFrom('selaras.tahap_log')
    .selectAll()
    .where('naskah_id', '=', sql<string>`any (${naskahIds}::uuid[])`)
    .where('mesin', '=', mesin)
    .orderBy('seq')
    .execute()
  const logs = new Map<string, TahapTercatat[]>()
  for (const row of rows) logs.set(row.naskah_id, [...(logs.get(row.naskah_id) ?? []), tercatat(row)])
  return logs
}

function tercatat(row: Selectable<TahapLogTable>): TahapTercatat {
  return {
    seq: row.seq,
    mesin: row.mesin,
    versiMesin: row.versi_mesin,
    dari: row.dari as LangkahTahap['dari'],
    peristiwa: row.peristiwa as LangkahTahap['peristiwa'],
    ke: row.ke as LangkahTahap['ke'],
    alasan: row.alasan,
    potretId: row.potret_id,
    rincian: row.rincian,
    waktu: row.waktu,
    pelakuId: row.pengguna_id,
    sebagai: row.sebagai as LangkahTahap['sebagai']
  }
}
