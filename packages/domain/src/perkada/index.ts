export type { Penetapan, Pengundangan } from './catat.ts'
export { readPenetapan, readPengundangan } from './catat.ts'
export type { NaskahDiparaf, NaskahPerkadaDinilai, RuangPerkada } from './izin.ts'
export { DAPAT_DIMUAT, mayArrangeNaskah, mayDropNaskah, mayTakeNaskah, mayWordPerkada } from './izin.ts'
export { mayAttachPindaian } from './izin-pindaian.ts'
export { mayComplete } from './lengkapi.ts'
export type {
  AyatPerkada,
  BabPerkada,
  IsiPerkada,
  PasalBernomor,
  PasalPerkada,
  PejabatPerkada
} from './perkada.ts'
export { numberPasal, perkadaKurang, readIsiPerkada } from './perkada.ts'
export type { PemdaPerkada } from './sebutan.ts'
export { huruf, readNomorPerkada, romawi, sebutanPemda } from './sebutan.ts'
export type { BahanPerkada, NaskahDimuat, PerkadaAsal } from './susun.ts'
export { susunPerkada } from './susun.ts'
export { BLOK_TELITI } from './teliti.ts'
