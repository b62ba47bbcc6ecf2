import type { AlihanTables } from './schema/alihan.ts'
import type { ForumTables } from './schema/forum.ts'
import type { IndukTables } from './schema/induk.ts'
import type { JejakTables } from './schema/jejak.ts'
import type { NaskahTables } from './schema/naskah.ts'
import type { PekerjaanTables } from './schema/pekerjaan.ts'
import type { PemdaTables } from './schema/pemda.ts'
import type { PenetapanTables } from './schema/penetapan.ts'
import type { VerifikasiTables } from './schema/verifikasi.ts'

export type { AuthTables } from './schema/auth.ts'

/**
 * Row types of every table, by qualified name. int8 is a number, date `YYYY-MM-DD`, timestamptz an ISO instant,
 * jsonb is written as text (`toJsonb`) and read parsed.
 */
export interface Tables
  extends AlihanTables,
    ForumTables,
    IndukTables,
    JejakTables,
    NaskahTables,
    PekerjaanTables,
    PemdaTables,
    PenetapanTables,
    VerifikasiTables {
  'acuan.nomenklatur': { nomenklatur: string; kode: string; uraian: string; tingkat: string }
}
