import type { Json } from '@selaras/domain/naskah'
import type { SimpulanPutaran, StatusPutaran, Tahap } from '@selaras/domain/tahap'
import type { NilaiTercatat } from '@selaras/domain/verifikasi'
import type { Selectable } from 'kysely'
import { toJsonb } from '../jsonb.ts'
import type { PutaranTable } from '../schema/verifikasi.ts'
import type { Tx } from '../tx.ts'

/** A round of verification as stored. */
export interface Putaran {
  readonly naskahId: string
  readonly ke: number
  /** State of the plan that the round verifies. */
  readonly tahap: Tahap
  readonly status: StatusPutaran
  readonly simpulan: SimpulanPutaran | null
  readonly hasil: SimpulanPutaran | 'ditarik' | null
  /** Raised by each change of the round; compare-and-set. */
  readonly versi: number
  readonly potretId: string
  readonly potretSebelumnya: string | null
  /** YYYY-MM-DD. */
  readonly batas: string | null
  readonly nomor: string | null
  readonly catatanProses: string | null
  readonly catatanSubstansi: string | null
  /** Cells listed for "sesuai dengan catatan", with what stood there when they were listed. */
  readonly sel: readonly NilaiTercatat[]
  readonly dibuka: string
  readonly dibukaOleh: string
  readonly ditutup: string | null
  readonly ditutupOleh: string | null
  /** Version of the plan that the closing made; what was said on it or a later one came after. */
  readonly versiTutup: number | null
  readonly beritaAcara: Json | null
}

export interface PutaranBaru {
  readonly naskah: { readonly id: string; readonly opdId: string }
  readonly ke: number
  readonly tahap: Tahap
  readonly potretId: string
  readonly potretSebelumnya: string | null
  readonly batas: string | null
  /** ISO instant. */
  readonly waktu: string
  readonly dibukaOleh: string
}

/** Opens a round; the database refuses a second open one of the same plan. */
export async function insertPutaran(tx: Tx, baru: PutaranBaru): Promise<void> {
  await tx.sql
    .insertInto('selaras.putaran')
    .values({
      pemda_id: tx.tenant.pemdaId,
      naskah_id: baru.naskah.id,
      ke: baru.ke,
      opd_id: baru.naskah.opdId,
      tahap: baru.tahap,
      status: 'dibuka',
      simpulan: null,
      hasil: null,
      versi: 1,
      potret_id: baru.potretId,
      potret_sebelumnya: baru.potretSebelumnya,
      batas: baru.batas,
      nomor: null,
      catatan_proses: null,
      catatan_substansi: null,
      sel: '[]',
      dibuka: baru.waktu,
      dibuka_oleh: baru.dibukaOleh,
      ditutup: null,
      ditutup_oleh: null,
      versi_tutup: null,
      berita_acara: null
    })
    .execute()
}

/** Rounds of a plan, newest first. */
export async function listPutaran(tx: Tx, naskahId: string, batas = 50): Promise<Putaran[]> {
  const rows = await tx.sql
    .selectFrom('selaras.putaran')
    .selectAll()
    .where('naskah_id', '=', naskahId)
    .orderBy('ke', 'desc')
    .limit(batas)
    .execute()
  return rows.map(putaranOf)
}

/** One round; null when this tenant sees none. */
export async function readPutaran(tx: Tx, naskahId: string, ke: number): Promise<Putaran | null> {
  const row = await tx.sql
    .selectFrom('selaras.putaran')
    .selectAll()
    .where('naskah_id', '=', naskahId)
    .where('ke', '=', ke)
    .executeTakeFirst()
  return row ? putaranOf(row) : null
}

/** What a change of a round sets; absent = stays. */
export interface PutaranDiubah {
  readonly status?: StatusPutaran
  readonly simpulan?: SimpulanPutaran | null
  readonly batas?: string
  readonly nomor?: string | null
  readonly catatanProses?: string | null
  readonly catatanSubstansi?: string | null
  readonly sel?: readonly NilaiTercatat[]
  readonly ditutup?: {
    readonly hasil: SimpulanPutaran | 'ditarik'
    readonly pada: string
    readonly oleh: string
    readonly versiNaskah: number
  }
}

/**
 * Changes a round when it still has the version that was read, and answers its next version; null = somebody was
 * faster, and nothing was written.
 */
export async function updatePutaran(
  tx: Tx,
  { naskahId, ke, versi }: Pick<Putaran, 'naskahId' | 'ke' | 'versi'>,
  diubah: PutaranDiubah
): Promise<number | null> {
  const { status, simpulan, batas, nomor, catatanProses, catatanSubstansi, sel, ditutup } = diubah
  const { numUpdatedRows } = await tx.sql
    .updateTable('selaras.putaran')
    .set({
      versi: versi + 1,
      ...(status === undefined ? {} : { status }),
      ...(simpulan === undefined ? {} : { simpulan }),
      ...(batas === undefined ? {} : { batas }),
      ...(nomor === undefined ? {} : { nomor }),
      ...(catatanProses === undefined ? {} : { catatan_proses: catatanProses }),
      ...(catatanSubstansi === undefined ? {} : { catatan_substansi: catatanSubstansi }),
      ...(sel === undefined ? {} : { sel: toJsonb(sel) }),
      ...(ditutup === undefined
        ? {}
        : {
            hasil: ditutup.hasil,
            ditutup: ditutup.pada,
            ditutup_oleh: ditutup.oleh,
            versi_tutup: ditutup.versiNaskah
          })
    })
    .where('naskah_id', '=', naskahId)
    .where('ke', '=', ke)
    .where('versi', '=', versi)
    .executeTakeFirst()
  return numUpdatedRows === 1n ? versi + 1 : null
}

/** Freezes the berita acara of a closed round; once. */
export async function freezeBeritaAcara(
  tx: Tx,
  naskahId: string,
  ke: number,
  beritaAcara: unknown
): Promise<void> {
  await tx.sql
    .updateTable('selaras.putaran')
    .set({ berita_acara: toJsonb(beritaAcara) })
    .where('naskah_id', '=', naskahId)
    .where('ke', '=', ke)
    .execute()
}

function putaranOf(row: Selectable<PutaranTable>): Putaran {
  return {
    naskahId: row.naskah_id,
    ke: row.ke,
    tahap: row.tahap as Tahap,
    status: row.status as StatusPutaran,
    simpulan: row.simpulan as SimpulanPutaran | null,
    hasil: row.hasil as Putaran['hasil'],
    versi: row.versi,
    potretId: row.potret_id,
    potretSebelumnya: row.potret_sebelumnya,
    batas: row.batas,
    nomor: row.nomor,
    catatanProses: row.catatan_proses,
    catatanSubstansi: row.catatan_substansi,
    sel: row.sel as unknown as readonly NilaiTercatat[],
    dibuka: row.dibuka,
    dibukaOleh: row.dibuka_oleh,
    ditutup: row.ditutup,
    ditutupOleh: row.ditutup_oleh,
    versiTutup: row.versi_tutup,
    beritaAcara: row.berita_acara
  }
}
