/**
 * The backup file: gzip of lines of JSON. A head, then for each table (and each pemda, for tenant tables) a heading and
 * its rows, at the end the manifest with row counts, checksums and the ends of all audit chains.
 */
export const backupFormat = 'selaras.cadangan/1'

export interface BackupHead {
  readonly format: typeof backupFormat
  /** ISO instant. */
  readonly dibuat: string
  /** Migrations that the database had, in order. */
  readonly migrasi: readonly string[]
  readonly mesin: string
}

export interface TableHeading {
  readonly tabel: string
  readonly kolom: readonly string[]
  /** Whose rows follow; null for tables outside the tenants. */
  readonly pemda: string | null
}

/** Rows and checksum of one table over all pemda: SHA-256 over its row texts, each ended by a line feed. */
export interface TableSum {
  readonly baris: number
  readonly sha256: string
}

export interface ChainEnd {
  readonly pemda: string
  readonly rantai: string
  readonly panjang: number
  readonly hash: string
}

export interface Manifest {
  readonly tabel: Readonly<Record<string, TableSum>>
  readonly rantai: readonly ChainEnd[]
  /** SHA-256 over every line before the manifest. */
  readonly sha256: string
}

/**
 * Tenant tables in the order of restoring. Content and paraf stand before `naskah`, because the database refuses rows of a
 * naskah that is fixed already (and of a chain or Perkada, which stand behind theirs); foreign keys are checked at the end.
 */
export const tenantTables = [
  'selaras.pemda',
  'selaras.opd',
  'selaras.pengguna_peran',
  'selaras.undangan',
  'selaras.unit_kerja',
  'selaras.opd_riwayat',
  'selaras.simpul',
  'selaras.pagu',
  'selaras.bagian',
  'selaras.paraf',
  'selaras.rantai_paraf',
  'selaras.perkada_naskah',
  'selaras.perkada',
  'selaras.perkada_pindaian',
  'selaras.kaitan',
  'selaras.induk_simpul',
  'selaras.induk_pagu',
  'selaras.induk',
  'selaras.induk_log',
  'selaras.induk_redaksional',
  'selaras.usulan_induk',
  'selaras.beda_induk',
  'selaras.naskah',
  'selaras.riwayat_alihan',
  'selaras.kaitan_lintas',
  'selaras.kaitan_lintas_log',
  'selaras.potret',
  'selaras.putaran',
  'selaras.putaran_tugas',
  'selaras.putusan',
  'selaras.jawaban_periksa',
  'selaras.catatan',
  'selaras.catatan_pesan',
  'selaras.tanggapan_temuan',
  'selaras.tahap_log',
  'selaras.jejak',
  'selaras.jejak_simpul',
  'selaras.jejak_kepala',
  'selaras.berkas_sumber',
  'selaras.reviu_apip',
  'selaras.ralat',
  'selaras.pencabutan',
  'selaras.surat_edaran',
  'selaras.forum_naskah',
  'selaras.forum',
  'selaras.pemberitahuan',
  'selaras.idempotensi',
  'selaras.pekerjaan',
  'selaras.pekerjaan_naskah'
] as const

/** Tables outside the tenants. The job queue (schema pgboss) is not data: its work is found again from the data. */
export const sharedTables = [
  'acuan.nomenklatur',
  'auth.user',
  'auth.session',
  'auth.account',
  'auth.verification',
  'auth.twoFactor',
  'auth.rateLimit'
] as const

export const rowPrefix = '{"baris":'

/** Line of one row, around the text that the database gave. */
export const rowLine = (text: string): string => `${rowPrefix}${text}}`

/** Text of a row out of its line. */
export const rowText = (line: string): string => line.slice(rowPrefix.length, -1)
