import type { PaguIndikatif, Redaksional, RencanaInduk, SimpulInduk } from '@selaras/domain/induk'
import type {
  JenisInduk,
  LangkahInduk,
  PenetapanInduk,
  PengundanganInduk,
  TahapInduk
} from '@selaras/domain/tahap'
import { type Selectable, sql } from 'kysely'
import type { IndukTable } from '../schema/induk.ts'
import type { Tx } from '../tx.ts'
import { tahapIndukKini } from './tahap-tersimpan.ts'

/** Head of one version of a parent plan. An OPD sees it from rancangan awal on. */
export interface IndukKepala {
  readonly id: string
  /** Id of the first version: what links point at. */
  readonly rumpunId: string
  /** The version that this one changes. */
  readonly asalId: string | null
  readonly jenis: JenisInduk
  readonly judul: string
  readonly tahun: readonly number[]
  /** Why the version before it is changed. */
  readonly dasar: string | null
  readonly tahap: TahapInduk
  readonly versiMesin: number
  /** Counts every committed change of content or tahap. */
  readonly versi: number
  readonly penetapan: Partial<PenetapanInduk> | null
  readonly pengundangan: Partial<PengundanganInduk> | null
  /** ISO day on which it came into force, as far as known. */
  readonly berlakuSejak: string | null
  readonly contoh: boolean
  readonly dibuat: string
  readonly diubah: string
}

/** A head whose row this transaction has locked; the ticket for saving. */
export interface IndukTerkunci extends IndukKepala {
  readonly terkunci: true
}

/** Every version of every parent plan of the pemda that this tenant sees, oldest first: some dozen in a decade. */
export async function listInduk(tx: Tx): Promise<IndukKepala[]> {
  const rows = await tx.sql.selectFrom('selaras.induk').selectAll().orderBy('induk_id').limit(200).execute()
  return rows.map(kepalaOf)
}

/** One version, or null when this tenant sees no such. */
export async function readInduk(tx: Tx, indukId: string): Promise<IndukKepala | null> {
  const row = await tx.sql
    .selectFrom('selaras.induk')
    .selectAll()
    .where('induk_id', '=', indukId)
    .executeTakeFirst()
  return row ? kepalaOf(row) : null
}

/** Locks a version until the transaction ends; everybody who changes one takes this first. */
export async function lockInduk(tx: Tx, indukId: string): Promise<IndukTerkunci | null> {
  const row = await tx.sql
    .selectFrom('selaras.induk')
    .selectAll()
    .where('induk_id', '=', indukId)
    .forUpdate()
    .executeTakeFirst()
  return row ? { ...kepalaOf(row), terkunci: true } : null
}

/** The content of several versions in two queries, by id; a version without a row yet has empty content. */
export async function loadIndukList(
  tx: Tx,
  heads: readonly IndukKepala[]
): Promise<ReadonlyMap<string, RencanaInduk>> {
  if (heads.length === 0) return new Map()
  const ids = heads.map(({ id }) => id)
  const simpul = await tx.sql
    .selectFrom('selaras.induk_simpul')
    .selectAll()
    .where('induk_id', '=', sql<string>`any (${ids}::uuid[])`)
    .orderBy('simpul_id')
    .execute()
  const pagu = await tx.sql
    .selectFrom('selaras.induk_pagu')
    .selectAll()
    .where('induk_id', '=', sql<string>`any (${ids}::uuid[])`)
    .orderBy('opd_id')
    .orderBy('tahun')
    .execute()
  const nodes = new Map<string, Map<string, SimpulInduk>>()
  for (const row of simpul) {
    const own = nodes.get(row.induk_id) ?? new Map<string, SimpulInduk>()
    own.set(row.simpul_id, {
      id: row.simpul_id,
      jenis: row.jenis as SimpulInduk['jenis'],
      indukId: row.atas_id,
      urutan: row.urutan,
      isian: row.isian as SimpulInduk['isian']
    })
    nodes.set(row.induk_id, own)
  }
  const amounts = new Map<string, Map<string, Map<number, number>>>()
  for (const { induk_id, opd_id, tahun, rupiah } of pagu) {
    const own = amounts.get(induk_id) ?? new Map<string, Map<number, number>>()
    own.set(opd_id, (own.get(opd_id) ?? new Map<number, number>()).set(tahun, rupiah))
    amounts.set(induk_id, own)
  }
  return new Map(
    heads.map(({ id, rumpunId, jenis, tahun }) => [
      id,
      { id, rumpunId, jenis, tahun, simpul: nodes.get(id) ?? new Map(), pagu: amounts.get(id) ?? new Map() }
    ])
  )
}

/** The content of one version. */
export async function loadInduk(tx: Tx, kepala: IndukKepala): Promise<RencanaInduk> {
  const found = (await loadIndukList(tx, [kepala])).get(kepala.id)
  if (!found) throw new Error(`parent plan ${kepala.id} has no content`)
  return found
}

/** Pagu indikatif of a version: OPD → year → rupiah. Empty when the version is not there or has none. */
export async function paguIndikatifOf(tx: Tx, indukId: string): Promise<PaguIndikatif> {
  const rows = await tx.sql
    .selectFrom('selaras.induk_pagu')
    .select(['opd_id', 'tahun', 'rupiah'])
    .where('induk_id', '=', indukId)
    .orderBy('opd_id')
    .orderBy('tahun')
    .execute()
  const pagu = new Map<string, Map<number, number>>()
  for (const { opd_id, tahun, rupiah } of rows)
    pagu.set(opd_id, (pagu.get(opd_id) ?? new Map<number, number>()).set(tahun, rupiah))
  return pagu
}

/** A row of the log of a parent plan. */
export interface LangkahIndukTercatat extends LangkahInduk {
  readonly seq: number
  /** ISO instant. */
  readonly waktu: string
}

/** Every transition of a version, oldest first. */
export async function readIndukLog(tx: Tx, indukId: string): Promise<LangkahIndukTercatat[]> {
  const rows = await tx.sql
    .selectFrom('selaras.induk_log')
    .selectAll()
    .where('induk_id', '=', indukId)
    .orderBy('seq')
    .execute()
  return rows.map((row) => ({
    seq: row.seq,
    dari: row.dari as LangkahInduk['dari'],
    ke: row.ke as TahapInduk,
    peristiwa: row.peristiwa as LangkahInduk['peristiwa'],
    versiMesin: row.versi_mesin,
    pelakuId: row.pengguna_id,
    sebagai: row.sebagai as LangkahInduk['sebagai'],
    alasan: alasanOf(row.data),
    waktu: row.waktu
  }))
}

function alasanOf(data: unknown): string | null {
  const alasan = typeof data === 'object' && data !== null && 'alasan' in data ? data.alasan : null
  return typeof alasan === 'string' ? alasan : null
}

/** Changes that Bappelitbangda declared to be of wording, of all parent plans. */
export async function listRedaksional(tx: Tx): Promise<Redaksional[]> {
  const rows = await tx.sql
    .selectFrom('selaras.induk_redaksional')
    .select(['rumpun_id', 'simpul_id', 'lama', 'baru'])
    .orderBy('redaksional_id')
    .execute()
  return rows.map((row) => ({
    rumpunId: row.rumpun_id,
    simpulId: row.simpul_id,
    lama: row.lama,
    baru: row.baru
  }))
}

function kepalaOf(row: Selectable<IndukTable>): IndukKepala {
  return {
    id: row.induk_id,
    rumpunId: row.rumpun_id,
    asalId: row.asal_id,
    jenis: row.jenis as JenisInduk,
    judul: row.judul,
    tahun: row.tahun,
    dasar: row.dasar,
    ...tahapIndukKini(row.tahap, row.versi_mesin),
    versi: row.versi,
    penetapan: row.penetapan as IndukKepala['penetapan'],
    pengundangan: row.pengundangan as IndukKepala['pengundangan'],
    berlakuSejak: row.berlaku_sejak,
    contoh: row.contoh,
    dibuat: row.dibuat,
    diubah: row.diubah
  }
}
