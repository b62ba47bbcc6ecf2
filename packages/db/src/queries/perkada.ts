import type { Json } from '@selaras/domain/naskah'
import { type Selectable, sql } from 'kysely'
import type { PerkadaTable } from '../schema/penetapan.ts'
import type { Tx } from '../tx.ts'
import type { Jangkar } from './jejak.ts'

/** A naskah of a Perkada; `beku` from penetapan on: the Potret that is the law, and the end of its jejak before it. */
export interface NaskahPerkada {
  readonly naskahId: string
  readonly opdId: string
  readonly urutan: number
  readonly beku: { readonly potretId: string; readonly hash: string; readonly jangkar: Jangkar } | null
}

export interface PenetapanPerkada {
  readonly nomor: string
  readonly tahun: number
  /** ISO day. */
  readonly tanggal: string
  readonly waktu: string
  readonly oleh: string
}

export interface PengundanganPerkada {
  readonly berita: { readonly nama: string; readonly tahun: number; readonly nomor: string }
  /** Number in the Tambahan Berita Daerah, where the penjelasan stands; null = none. */
  readonly tambahan: string | null
  /** ISO day. */
  readonly tanggal: string
  readonly waktu: string
  readonly oleh: string
}

/** A Perkada: its text (shape in domain/perkada), its naskah, and what was recorded of its becoming law. */
export interface PerkadaTersimpan {
  readonly id: string
  /** Counts changes of text and naskah; compare-and-set. */
  readonly versi: number
  readonly isi: Json
  readonly penetapan: PenetapanPerkada | null
  readonly pengundangan: PengundanganPerkada | null
  readonly naskah: readonly NaskahPerkada[]
  readonly dibuat: string
  readonly diubah: string
  readonly diubahOleh: string
}

/** One Perkada; locked until the transaction ends when asked. null when this tenant sees none. */
export async function readPerkada(
  tx: Tx,
  id: string,
  { lock = false }: { readonly lock?: boolean } = {}
): Promise<PerkadaTersimpan | null> {
  let query = tx.sql.selectFrom('selaras.perkada').selectAll().where('perkada_id', '=', id)
  if (lock) query = query.forUpdate()
  const row = await query.executeTakeFirst()
  return row ? ((await withNaskah(tx, [row]))[0] ?? null) : null
}

/** Perkada that this tenant sees, newest first (ids are UUIDv7). */
export async function listPerkada(
  tx: Tx,
  { batas, setelah }: { readonly batas: number; readonly setelah?: string }
): Promise<PerkadaTersimpan[]> {
  let query = tx.sql.selectFrom('selaras.perkada').selectAll().orderBy('perkada_id', 'desc').limit(batas)
  if (setelah !== undefined) query = query.where('perkada_id', '<', setelah)
  return withNaskah(tx, await query.execute())
}

/** The Perkada of several plans by plan, in three queries; a plan that stands in none is absent. */
export async function perkadaOfNaskah(
  tx: Tx,
  naskahIds: readonly string[]
): Promise<ReadonlyMap<string, PerkadaTersimpan>> {
  const links = await tx.sql
    .selectFrom('selaras.perkada_naskah')
    .select(['perkada_id', 'naskah_id'])
    .where('naskah_id', '=', sql<string>`any (${naskahIds}::uuid[])`)
    .execute()
  if (links.length === 0) return new Map()
  const rows = await tx.sql
    .selectFrom('selaras.perkada')
    .selectAll()
    .where('perkada_id', '=', sql<string>`any (${links.map((one) => one.perkada_id)}::uuid[])`)
    .execute()
  const all = new Map((await withNaskah(tx, rows)).map((one) => [one.id, one]))
  return new Map(
    links.flatMap((link) => {
      const found = all.get(link.perkada_id)
      return found ? [[link.naskah_id, found] as const] : []
    })
  )
}

/**
 * Whether another Perkada of the pemda has this number in this year: one made here, or one that a registered plan
 * names. Until the transaction ends nobody else may ask, so that what is free stays free.
 */
export async function isNomorPerkadaUsed(
  tx: Tx,
  { nomor, tahun }: { readonly nomor: string; readonly tahun: number },
  kecuali: { readonly perkadaId: string | null; readonly naskahIds: readonly string[] }
): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${tx.tenant.pemdaId} perkada`}, 0))`.execute(
    tx.sql
  )
  const { rows } = await sql<{ ada: boolean }>`
    select exists (
      select from selaras.perkada k where k.tahun = ${tahun} and k.nomor = ${nomor}
        and k.perkada_id is distinct from ${kecuali.perkadaId}::uuid
    ) or exists (
      select from selaras.naskah n where n.fakta -> 'perkada' ->> 'nomor' = ${nomor}
        and n.fakta -> 'perkada' ->> 'tahun' = ${String(tahun)}
        and n.naskah_id <> all (${kecuali.naskahIds}::uuid[])
    ) as ada`.execute(tx.sql)
  return rows[0]?.ada === true
}

async function withNaskah(tx: Tx, rows: readonly Selectable<PerkadaTable>[]): Promise<PerkadaTersimpan[]> {
  if (rows.length === 0) return []
  const naskah = await tx.sql
    .selectFrom('selaras.perkada_naskah')
    .selectAll()
    .where('perkada_id', '=', sql<string>`any (${rows.map((row) => row.perkada_id)}::uuid[])`)
    .orderBy('urutan')
    .execute()
  return rows.map((row) => ({
    ...perkadaOf(row),
    naskah: naskah
      .filter((one) => one.perkada_id === row.perkada_id)
      .map((one) => ({
        naskahId: one.naskah_id,
        opdId: one.opd_id,
        urutan: one.urutan,
        beku:
          one.potret_id === null ||
          one.hash === null ||
          one.jangkar_panjang === null ||
          one.jangkar_hash === null
            ? null
            : {
                potretId: one.potret_id,
                hash: one.hash,
                jangkar: { panjang: one.jangkar_panjang, hash: one.jangkar_hash }
              }
      }))
  }))
}

function perkadaOf(row: Selectable<PerkadaTable>): Omit<PerkadaTersimpan, 'naskah'> {
  return {
    id: row.perkada_id,
    versi: row.versi,
    isi: row.isi,
    penetapan:
      row.nomor === null || row.tahun === null || row.tanggal === null || row.ditetapkan === null
        ? null
        : {
            nomor: row.nomor,
            tahun: row.tahun,
            tanggal: row.tanggal,
            waktu: row.ditetapkan,
            oleh: row.ditetapkan_oleh ?? ''
          },
    pengundangan:
      row.berita_nama === null ||
      row.berita_tahun === null ||
      row.berita_nomor === null ||
      row.tanggal_undang === null ||
      row.diundangkan === null
        ? null
        : {
            berita: { nama: row.berita_nama, tahun: row.berita_tahun, nomor: row.berita_nomor },
            tambahan: row.tambahan_nomor,
            tanggal: row.tanggal_undang,
            waktu: row.diundangkan,
            oleh: row.diundangkan_oleh ?? ''
          },
    dibuat: row.dibuat,
    diubah: row.diubah,
    diubahOleh: row.diubah_oleh
  }
}
