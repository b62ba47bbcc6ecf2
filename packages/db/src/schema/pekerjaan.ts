import type { Json } from '@selaras/domain/naskah'
import type { Generated } from 'kysely'
import type { Jsonb } from './column.ts'

export interface PekerjaanTable {
  pemda_id: string
  pekerjaan_id: string
  jenis: string
  keadaan: Generated<string>
  selesai: Generated<number>
  jumlah: Generated<number>
  pesan: string | null
  hasil: Jsonb<Json> | null
  diminta_oleh: string
  dibuat: string
  diubah: string
}

interface PekerjaanNaskahTable {
  pemda_id: string
  pekerjaan_id: string
  naskah_id: string
  opd_id: string
  versi: number | null
  hasil: Jsonb<Json> | null
  waktu: string | null
}

/** Background jobs. */
export interface PekerjaanTables {
  'selaras.pekerjaan': PekerjaanTable
  'selaras.pekerjaan_naskah': PekerjaanNaskahTable
}
