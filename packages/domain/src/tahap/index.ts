export type { DasarPerubahan, JenisNaskah, Tahap } from '../law/tahap.ts'
export { DASAR_PERUBAHAN, isTahap, JENIS_NASKAH, TAHAP } from '../law/tahap.ts'
export type { PeristiwaTersedia } from './can.ts'
export { availableEvents, can, notHere } from './can.ts'
export type { KeteranganTahap } from './describe-tahap.ts'
export { describeTahap } from './describe-tahap.ts'
export type { Edge } from './edges.ts'
export { edgesFor, RENSTRA_EDGES } from './edges.ts'
export type { IzinSunting, SelSunting } from './edits.ts'
export { mayEdit, mayEditPerkada, mayEditSel } from './edits.ts'
export type { Effect } from './effects.ts'
export type { ButirRalat, Penandatangan, Peristiwa, PeristiwaNama, PerkadaRujukan } from './events.ts'
export { PERISTIWA } from './events.ts'
export type {
  Fakta,
  FaktaForum,
  FaktaInduk,
  FaktaParaf,
  FaktaPerkada,
  FaktaPutaran,
  FaktaSunting,
  FaktaSuratEdaran,
  FaktaTemuan,
  LangkahParaf,
  Pelaku,
  SelTercatat,
  SimpulanPutaran
} from './facts.ts'
export { factsOfNothing } from './facts.ts'
export type { EfekInduk, KeadaanInduk, TahapInduk } from './induk.machine.ts'
export {
  INDUK_BELUM_ADA,
  INDUK_MACHINE_VERSION,
  indukMachine,
  isTahapInduk,
  TAHAP_INDUK
} from './induk.machine.ts'
export type {
  FaktaRencanaInduk,
  IsiIndukTerhitung,
  JenisInduk,
  PenetapanInduk,
  PengundanganInduk
} from './induk-fakta.ts'
export { BENTUK_INDUK, factsOfNewInduk, JENIS_INDUK } from './induk-fakta.ts'
export type { IzinInduk } from './induk-izin.ts'
export type { PeristiwaInduk, PeristiwaIndukNama } from './induk-peristiwa.ts'
export { PERISTIWA_INDUK } from './induk-peristiwa.ts'
export type { EdgeInduk, LangkahInduk, PeristiwaIndukTersedia, StepInduk } from './induk-step.ts'
export {
  availableIndukEvents,
  INDUK_EDGES,
  mayEditInduk,
  PERAN_PENYUSUN_INDUK,
  stepInduk,
  TAHAP_SUNTING_INDUK
} from './induk-step.ts'
export { SYARAT_INDUK } from './induk-syarat.ts'
export type { Izin } from './izin.ts'
export { LABEL_TAHAP } from './label-tahap.ts'
export { LABEL_TAHAP_INDUK } from './label-tahap-induk.ts'
export type { JenisRenja, RenstraBerlaku, TahunAcuan } from './masa-acuan.ts'
export { isMasaAcuanOver, renstraAcuan } from './masa-acuan.ts'
export { kunciOrang, nextParaf } from './rantai-paraf.ts'
export type { Keadaan } from './renstra.machine.ts'
export { BELUM_ADA, RENSTRA_MACHINE_VERSION, renstraMachine } from './renstra.machine.ts'
export type { Lingkup, Penugasan, Peran, PeranPelaku } from './roles.ts'
export { activeRoles, LABEL_PERAN, LINGKUP_PERAN, PERAN, PERAN_PARAF, PERAN_PENYUSUN } from './roles.ts'
export { ruangOf } from './ruang.ts'
export type { LangkahTahap, Step } from './step.ts'
export { step } from './step.ts'
export type { FaktaWaktu, WaktuTahap } from './tahap-wait.ts'
export { addTime, daysBetween, tahapWait } from './tahap-wait.ts'
export type { PetaTahap } from './versi.ts'
export { readTahap } from './versi.ts'
