import type { KeadaanCatatan } from './catatan.machine.ts'
import { CATATAN_MACHINE_VERSION, catatanMachine } from './catatan.machine.ts'
import type { FaktaCatatan, PeristiwaCatatan } from './catatan-fakta.ts'
import { PERISTIWA_CATATAN } from './catatan-fakta.ts'
import type { CabangCatatanNama, SyaratCatatanNama } from './catatan-syarat.ts'
import { CABANG_CATATAN, SYARAT_CATATAN } from './catatan-syarat.ts'
import { mesinOf } from './mesin.ts'

/** Names of the states of a thread for readers. */
export const LABEL_STATUS_CATATAN: Readonly<Record<KeadaanCatatan, string>> = {
  belumAda: 'Belum Ada Catatan',
  terbuka: 'Terbuka',
  dijawab: 'Dijawab',
  selesai: 'Selesai'
}

/** The machine of a thread with `can`, `available` and `step`. */
export const mesinCatatan = mesinOf<
  KeadaanCatatan,
  PeristiwaCatatan,
  FaktaCatatan,
  SyaratCatatanNama,
  CabangCatatanNama
>({
  machine: catatanMachine,
  versi: CATATAN_MACHINE_VERSION,
  syarat: SYARAT_CATATAN,
  cabang: CABANG_CATATAN,
  peristiwa: PERISTIWA_CATATAN,
  keadaan: LABEL_STATUS_CATATAN,
  tamat: 'Catatan ini tidak berubah lagi.'
})
