import type { Json } from '@selaras/domain/naskah'
import type { Generated } from 'kysely'
import type { Jsonb } from './column.ts'

export interface ForumTable {
  pemda_id: string
  forum_id: string
  opd_id: string
  lintas: boolean
  nama: string
  tanggal: string
  tempat: string
  isi: Jsonb<Json>
  nomor: string | null
  tanggal_berita_acara: string | null
  ditetapkan: string | null
  ditetapkan_oleh: string | null
  versi: Generated<number>
  dibuat: string
  dibuat_oleh: string
  diubah: string
  diubah_oleh: string
}

interface ForumNaskahTable {
  pemda_id: string
  forum_id: string
  naskah_id: string
  opd_id: string
  sejak: string
  oleh: string
}

/** Forum Perangkat Daerah. */
export interface ForumTables {
  'selaras.forum': ForumTable
  'selaras.forum_naskah': ForumNaskahTable
}
