export { availableOf } from './available.ts'
export { LangkahDitolak, naskahTidakDitemukan, refusable } from './ditolak.ts'
export { batasSelOf, editFactsOf, faktaTersimpan, masaAcuanOf, ownYears } from './fakta-naskah.ts'
export { blockingTemuan } from './fakta-temuan.ts'
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
