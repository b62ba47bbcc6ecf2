import type { ColumnType } from 'kysely'

interface JejakTable {
  pemda_id: string
  rantai_id: string
  seq: number
  naskah_id: string | null
  opd_id: string | null
  waktu: string
  pengguna_id: string
  tindakan: string
  bytes: string
  hash: string
  sebelum: string
}

interface JejakSimpulTable {
  pemda_id: string
  naskah_id: string
  simpul_id: string
  seq: number
  opd_id: string
}

interface JejakKepalaTable {
  pemda_id: string
  rantai_id: string
  panjang: number
  hash: string
  /** Time of the last entry. */
  waktu: ColumnType<string | null, string | null | undefined, string | null>
}

/** The audit chain. */
export interface JejakTables {
  'selaras.jejak': JejakTable
  'selaras.jejak_simpul': JejakSimpulTable
  'selaras.jejak_kepala': JejakKepalaTable
}
