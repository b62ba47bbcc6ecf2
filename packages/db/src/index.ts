export { assertAppRole, grantLogin } from './app-role.ts'
export { backup } from './backup/backup.ts'
export type { ChainEnd, Manifest } from './backup/format.ts'
export { verifyBackup } from './backup/read-backup.ts'
export { restore } from './backup/restore.ts'
export { type AdminDatabase, adminOf, type Database, openAdmin, openDatabase } from './connect.ts'
export { DatabaseError, type DatabaseErrorCode } from './database-error.ts'
export { type JobsOptions, jobsIn, openJobs } from './jobs.ts'
export {
  type Kabar,
  type KabarHadir,
  type KabarPemberitahuan,
  listen,
  listenNews,
  listenSesi,
  type NaskahChanged
} from './listen.ts'
export { assertCurrent, migrateToLatest } from './migrate.ts'
export * from './queries/alihan.ts'
export * from './queries/berkas.ts'
export * from './queries/catatan.ts'
export { deleteContoh } from './queries/contoh-hapus.ts'
export * from './queries/forum.ts'
export * from './queries/idempotensi.ts'
export * from './queries/induk.ts'
export * from './queries/induk-simpan.ts'
export {
  appendJejak,
  type Jangkar,
  type JejakBaru,
  type JejakIsi,
  laterOf,
  pangkalJejak,
  readJejakKepala,
  readWaktuTerakhir
} from './queries/jejak.ts'
export * from './queries/jejak-riwayat.ts'
export {
  type HasilVerifikasi,
  listRantaiJejak,
  type MasalahJejak,
  verifyJejak
} from './queries/jejak-verifikasi.ts'
export * from './queries/kaitan.ts'
export * from './queries/kaitan-lintas.ts'
export * from './queries/kehadiran.ts'
export * from './queries/naskah-keluarga.ts'
export * from './queries/naskah-kepala.ts'
export * from './queries/naskah-muat.ts'
export { copyNaskah, type SalinanBaru } from './queries/naskah-salin.ts'
export {
  announce,
  insertNaskah,
  type NaskahBaru,
  type Saved,
  saveApplied,
  touchNaskah
} from './queries/naskah-simpan.ts'
export { readNaskahIsi } from './queries/naskah-simpanan.ts'
export * from './queries/opd-riwayat.ts'
export * from './queries/paraf.ts'
export * from './queries/pekerjaan.ts'
export * from './queries/pemberitahuan.ts'
export * from './queries/pemda.ts'
export * from './queries/penetapan.ts'
export * from './queries/pengaturan.ts'
export * from './queries/pengaturan.ts'
export * from './queries/penyunting.ts'
export * from './queries/peran.ts'
export * from './queries/perkada.ts'
export * from './queries/perkada-pindaian.ts'
export * from './queries/perkada-simpan.ts'
export * from './queries/potret.ts'
export * from './queries/putaran.ts'
export * from './queries/putaran-isi.ts'
export * from './queries/surat-edaran.ts'
export * from './queries/tahap.ts'
export { diTahap } from './queries/tahap-tersimpan.ts'
export * from './queries/tanggapan.ts'
export * from './queries/undangan.ts'
export * from './queries/unit-kerja.ts'
export * from './queries/usulan-induk.ts'
export type { AuthTables } from './schema.ts'
export {
  type DatabaseSettings,
  embeddedDirectory,
  type PgliteSettings,
  type PostgresSettings,
  settingsFromEnv
} from './settings.ts'
export {
  inSavepoint,
  inSistem,
  type Lingkup,
  type Tenant,
  type Tx,
  type TxOptions,
  withPengguna,
  withSistem,
  withTenant
} from './tx.ts'
