export type { PengaturanPemda, PengaturanTerbaca, SimpanPemberitahuan } from './pengaturan.ts'
export {
  BATAS_PEMBERITAHUAN,
  bacaPengaturan,
  checkPengaturan,
  isHari,
  readPengaturanOf,
  setelanOf,
  simpanPemberitahuanOf
} from './pengaturan.ts'
export type { PengingatTertulis } from './pengingat.ts'
export { pengingatText, readPengingat } from './pengingat.ts'
export type { KonteksPenugasan, PenugasanOrang } from './penugasan.ts'
export {
  changePenugasan,
  checkPenugasan,
  dayBefore,
  endPenugasan,
  hasDeputy,
  PERAN_DIBERIKAN
} from './penugasan.ts'
export { checkSandi, SANDI_TERPANJANG, SANDI_TERPENDEK } from './sandi.ts'
