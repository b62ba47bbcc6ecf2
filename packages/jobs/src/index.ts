export { akhiri, type HasilAkhiri } from './akhiri.job.ts'
export { type AkunBaru, type AkunOptions, saveAkun } from './akun.ts'
export * from './check-dokumen.ts'
export { clearDemo } from './clear-demo.ts'
export type { JobRequest } from './enqueue.ts'
export * from './enter-naskah.ts'
export { localDay } from './hari.ts'
export { type IndukNaskah, readIndukNaskah } from './induk-kini.ts'
export {
  createInduk,
  type IndukDatang,
  indukFacts,
  indukTidakDitemukan,
  type LangkahIndukDiambil,
  takeIndukStep
} from './induk-langkah.ts'
export { ingatkan } from './ingatkan.job.ts'
export type { JobLog } from './job.ts'
export { tellTinjauan } from './kabar-induk.ts'
export type { PosSurat } from './kirim-surat.job.ts'
export * from './langkah/index.ts'
export { type DemoAccount, type DemoOptions, demoAccounts, loadDemo } from './load-demo.ts'
export { type NewPemda, newPemda } from './new-pemda.ts'
export { HasilPeriksaNaskah, periksaPemdaQueue, type RingkasanPemda } from './periksa-pemda.job.ts'
export {
  newPerkada,
  type PenyusunPerkada,
  removePerkada,
  setNaskahPerkada,
  templatPerkada,
  wordPerkada
} from './perkada/perkada.ts'
export { isPindaian, PINDAIAN_TERBESAR, readPindaian } from './perkada/pindaian.ts'
export { attachPindaianPerkada } from './perkada/pindaian-perkada.ts'
export { recordReviu } from './perkada/reviu.ts'
export { storePindaian } from './perkada/simpan-pindaian.ts'
export { enactPerkada, enforcePerkada, type PelakuPerOpd, type PerkadaTercatat } from './perkada/tetapkan.ts'
export type { JobTiming } from './queue.ts'
export { computeRasio, type RasioBerbeda, type RasioCapaian } from './rasio-capaian.ts'
export { recordMasaAcuan, renstraBerlakuOf } from './revisi/acuan.ts'
export { handOver, type Pengalihan } from './revisi/alihkan.ts'
export {
  type BagianDialihkan,
  handOverSubpohon,
  type PengalihanBagian,
  planAlihan,
  type RencanaAlihan
} from './revisi/alihkan-bagian.ts'
export { makePerubahan, type PerubahanBaru } from './revisi/make-perubahan.ts'
export { type RunJobsOptions, type RunningJobs, runJobs } from './run-jobs.ts'
export { linksBefore } from './sambungan-induk.ts'
export { hashBytes, type NaskahMasuk, type NaskahTersimpan, storeNaskah } from './store-naskah.ts'
export { openPengirim, type Pengirim, type SetelanSurat } from './surat/pengirim.ts'
export { type Segel, type Surat, segelOf } from './surat/segel.ts'
export type { SuratRequest } from './surat/send-surat.ts'
export { hashToken, pemdaOfToken, type TautanUndangan, tautanUndangan } from './surat/tautan.ts'
export { issueSuratEdaran, type SuratEdaranTerbit } from './surat-edaran.ts'
export { type LocalSignatureOptions, localSignature } from './tanda-tangan/local-signature.ts'
export type {
  HasilTandaTangan,
  IsiTandaTangan,
  SignatureProvider,
  TandaTangan
} from './tanda-tangan/signature.ts'
export * from './verifikasi/index.ts'
export {
  berlakuSejak,
  indukBerubahSejak,
  sedangDiubah,
  type WaktuNaskah,
  waktuNaskah
} from './waktu-naskah.ts'
