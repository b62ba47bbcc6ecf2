export { availableOf } from './available.ts'
export { bahanOf } from './bahan.ts'
export { beriTahu, type JenisPemberitahuan, OrangPemda, type Pesan } from './beri-tahu.ts'
export { LangkahDitolak, naskahTidakDitemukan, refusable } from './ditolak.ts'
export { readTujuanIndukBerubah } from './fakta-induk.ts'
export { batasSelOf, editFactsOf, faktaTersimpan, masaAcuanOf, ownYears } from './fakta-naskah.ts'
export { suratEdaranOf } from './fakta-persiapan.ts'
export { blockingTemuan } from './fakta-temuan.ts'
export { waitingSel } from './fakta-verifikasi.ts'
export type {
  Bahan,
  KonteksEfek,
  KonteksLangkah,
  PelaksanaEfek,
  PelakuLangkah,
  PembacaFakta
} from './konteks.ts'
export { type LangkahDiambil, SISTEM, stepNaskah } from './step-naskah.ts'
export { type LangkahSerentak, stepWaiting } from './step-waiting.ts'
