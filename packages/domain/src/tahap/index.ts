export type { DasarPerubahan, JenisNaskah, Tahap } from '../law/tahap.ts'
export { DASAR_PERUBAHAN, isTahap, JENIS_NASKAH, TAHAP } from '../law/tahap.ts'
export type { FaktaAcuan } from './atur-acuan.ts'
export { acuanBerikutnya, acuanMulai, namaAcuan, setMasaAcuan, sortAcuan } from './atur-acuan.ts'
export type { PeristiwaTersedia } from './can.ts'
export { availableEvents, can, notHere } from './can.ts'
export type { KeadaanCatatan, StatusCatatan } from './catatan.machine.ts'
export {
  CATATAN_BELUM_ADA,
  CATATAN_MACHINE_VERSION,
  catatanMachine,
  STATUS_CATATAN
} from './catatan.machine.ts'
export { LABEL_STATUS_CATATAN, mesinCatatan } from './catatan.ts'
export type { FaktaCatatan, PeristiwaCatatan, PihakCatatan, StatusUsulan } from './catatan-fakta.ts'
export { PERISTIWA_CATATAN } from './catatan-fakta.ts'
export type { CabangCatatanNama, SyaratCatatanNama } from './catatan-syarat.ts'
export { batasPesan, PERAN_PEMERIKSA, SYARAT_CATATAN, sideOf } from './catatan-syarat.ts'
export type { KeteranganTahap } from './describe-tahap.ts'
export { describeTahap } from './describe-tahap.ts'
export type { Edge } from './edges.ts'
export { edgesFor, RENSTRA_EDGES } from './edges.ts'
export type { IzinSunting, SelSunting } from './edits.ts'
export { mayEdit, mayEditPerkada, mayEditSel, TAHAP_SUNTING } from './edits.ts'
export type { Effect } from './effects.ts'
export type { KeadaanEvaluasi, StatusEvaluasi } from './evaluasi.machine.ts'
export {
  EVALUASI_BELUM_ADA,
  EVALUASI_MACHINE_VERSION,
  evaluasiMachine,
  STATUS_EVALUASI
} from './evaluasi.machine.ts'
export { LABEL_STATUS_EVALUASI, mesinEvaluasi } from './evaluasi.ts'
export type { FaktaEvaluasi, PeristiwaEvaluasi } from './evaluasi-fakta.ts'
export { PERISTIWA_EVALUASI } from './evaluasi-fakta.ts'
export { SYARAT_EVALUASI } from './evaluasi-syarat.ts'
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
export { isDay } from './hari.ts'
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
export { mayRecordReviu, mayStorePindaian } from './izin-berkas.ts'
export type {
  FaktaKaitanLintas,
  KeadaanKaitanLintas,
  PeristiwaKaitanLintas,
  StatusKaitanLintas
} from './kaitan-lintas.machine.ts'
export {
  KAITAN_LINTAS_BELUM_ADA,
  KAITAN_LINTAS_MACHINE_VERSION,
  kaitanLintasMachine,
  STATUS_KAITAN_LINTAS,
  SYARAT_KAITAN_LINTAS
} from './kaitan-lintas.machine.ts'
export { mesinKaitanLintas } from './kaitan-lintas.ts'
export { LABEL_TAHAP } from './label-tahap.ts'
export { LABEL_TAHAP_INDUK } from './label-tahap-induk.ts'
export type { JenisRenja, RenstraBerlaku, TahunAcuan } from './masa-acuan.ts'
export { isMasaAcuanOver, renstraAcuan } from './masa-acuan.ts'
export type { EdgeMesin, LangkahMesin, Mesin, TersediaMesin, UraianMesin } from './mesin.ts'
export { mesinOf } from './mesin.ts'
export type { FaktaPelaku, IzinMesin, Syarat } from './mesin-izin.ts'
export { penggarap } from './penggarap.ts'
export { dueReminder } from './pengingat.ts'
export type {
  FaktaPerhitungan,
  KeadaanPerhitungan,
  PeristiwaPerhitungan,
  StatusPerhitungan
} from './perhitungan.machine.ts'
export {
  batasPercobaan,
  PERHITUNGAN_BELUM_ADA,
  PERHITUNGAN_MACHINE_VERSION,
  perhitunganMachine,
  STATUS_PERHITUNGAN,
  SYARAT_PERHITUNGAN
} from './perhitungan.machine.ts'
export { mesinPerhitungan } from './perhitungan.ts'
export type { AcuanOpd, RenstraOpd } from './peta-acuan.ts'
export { petaAcuan } from './peta-acuan.ts'
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
export type { TindakanNaskah } from './tindakan.ts'
export { MENYUSUN, TINDAKAN_LAIN, TINDAKAN_MENYUSUN } from './tindakan.ts'
export type { StatusPutaran } from './verifikasi.machine.ts'
export { STATUS_PUTARAN, VERIFIKASI_MACHINE_VERSION, verifikasiMachine } from './verifikasi.machine.ts'
export { LABEL_STATUS_PUTARAN, mesinVerifikasi } from './verifikasi.ts'
export type { FaktaVerifikasi, PeristiwaVerifikasi } from './verifikasi-fakta.ts'
export { PERISTIWA_VERIFIKASI } from './verifikasi-fakta.ts'
export { SYARAT_VERIFIKASI_PUTARAN } from './verifikasi-syarat.ts'
export type { MesinBerversi, NamaTersimpan, PetaTahap } from './versi.ts'
export {
  namaTersimpan,
  readKeadaan,
  readTahap,
  readTahapInduk,
  VERSI_INDUK,
  VERSI_RENSTRA
} from './versi.ts'
