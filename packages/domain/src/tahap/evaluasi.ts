import type { KeadaanEvaluasi } from './evaluasi.machine.ts'
import { EVALUASI_MACHINE_VERSION, evaluasiMachine } from './evaluasi.machine.ts'
import type { FaktaEvaluasi, PeristiwaEvaluasi } from './evaluasi-fakta.ts'
import { PERISTIWA_EVALUASI } from './evaluasi-fakta.ts'
import type { SyaratEvaluasiNama } from './evaluasi-syarat.ts'
import { SYARAT_EVALUASI } from './evaluasi-syarat.ts'
import { mesinOf } from './mesin.ts'

/** Names of the states of an evaluation sheet for readers. */
export const LABEL_STATUS_EVALUASI: Readonly<Record<KeadaanEvaluasi, string>> = {
  belumAda: 'Belum Ada Evaluasi',
  disusun: 'Disusun',
  disampaikan: 'Disampaikan',
  ditelaah: 'Ditelaah',
  direkomendasikan: 'Direkomendasikan',
  ditindaklanjuti: 'Ditindaklanjuti',
  dilaporkanKeKepalaDaerah: 'Dilaporkan kepada Kepala Daerah',
  selesai: 'Selesai'
}

/** The machine of an evaluation sheet with `can`, `available` and `step`. */
export const mesinEvaluasi = mesinOf<KeadaanEvaluasi, PeristiwaEvaluasi, FaktaEvaluasi, SyaratEvaluasiNama>({
  machine: evaluasiMachine,
  versi: EVALUASI_MACHINE_VERSION,
  syarat: SYARAT_EVALUASI,
  peristiwa: PERISTIWA_EVALUASI,
  keadaan: LABEL_STATUS_EVALUASI,
  tamat: 'Evaluasi ini sudah selesai dan tidak berubah lagi.'
})
