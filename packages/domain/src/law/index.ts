export type { AturanBlokir, Blokir, BlokirKhusus } from './blokir.ts'
export { blockingStages, shownKeparahan } from './blokir.ts'
export type { ButirPeriksa, FormulirPeriksa } from './butir-periksa.ts'
export type { SetelanProfil } from './daftar-profil.ts'
export { isProfilId, jalurOf, lowestLevel, PROFIL, tahapMemblokir } from './daftar-profil.ts'
export type { Peraturan } from './entri-register.ts'
export type { Jalur, Kunci, Ruang, Tahapan } from './jalur.ts'
export { RUANG, stagesWalked } from './jalur.ts'
export type { JenisPeraturan } from './jenis-peraturan.ts'
export { normalizeJenis, normalizeNomor } from './jenis-peraturan.ts'
export type { AlasanKode, KodeSalah, KodeTerbaca } from './kode.ts'
export { kodeInduk, parseKode } from './kode.ts'
export type { EdisiNomenklatur, Segmen, SegmenNama, TingkatKode } from './nomenklatur.ts'
export { codePattern, EDISI, edisiById, lowestLevelOfEdition } from './nomenklatur.ts'
export type { KutipanPeraturan, StatusPeraturan } from './peraturan.ts'
export { extendRegister, findPeraturan, peraturanById, statusPada } from './peraturan.ts'
export { daftarPeriksa } from './periksa.ts'
export type {
  AturanCapaian,
  BabProfil,
  Batas,
  Induk,
  PeranParaf,
  Periode,
  Profil,
  ProfilId
} from './profil.ts'
export { PROFIL_ID } from './profil.ts'
export { REGISTER } from './register.ts'
export type { KelasSkala, Skala } from './skala.ts'
export { classOnScale } from './skala.ts'
export type { Sumber, Tanda } from './sumber.ts'
export type { BagianTabel, Kolom, Tabel } from './tabel.ts'
export type { DasarPerubahan, JenisNaskah, Keparahan, Tahap } from './tahap.ts'
export { DASAR_PERUBAHAN, isTahap, JENIS_NASKAH, TAHAP } from './tahap.ts'
export type { Lama, Pengingat, PeristiwaAcuan, SatuanWaktu, Tenggat, TenggatId } from './tenggat.ts'
export { BULAN, tulisTanggal } from './tulis-tanggal.ts'
export { BIDANG_URUSAN, KELOMPOK_URUSAN, namaBidangUrusan } from './urusan.ts'
