import { mesinOf } from './mesin.ts'
import type { StatusPutaran } from './verifikasi.machine.ts'
import { VERIFIKASI_MACHINE_VERSION, verifikasiMachine } from './verifikasi.machine.ts'
import type { FaktaVerifikasi, PeristiwaVerifikasi } from './verifikasi-fakta.ts'
import { PERISTIWA_VERIFIKASI } from './verifikasi-fakta.ts'
import type { SyaratVerifikasiNama } from './verifikasi-syarat.ts'
import { SYARAT_VERIFIKASI_PUTARAN } from './verifikasi-syarat.ts'

/** Names of the states of a round for readers. */
export const LABEL_STATUS_PUTARAN: Readonly<Record<StatusPutaran, string>> = {
  dibuka: 'Dibuka',
  diperiksa: 'Diperiksa',
  disimpulkan: 'Disimpulkan',
  ditutup: 'Ditutup'
}

/** The machine of a round with `can`, `available` and `step`. */
export const mesinVerifikasi = mesinOf<
  StatusPutaran,
  PeristiwaVerifikasi,
  FaktaVerifikasi,
  SyaratVerifikasiNama
>({
  machine: verifikasiMachine,
  versi: VERIFIKASI_MACHINE_VERSION,
  syarat: SYARAT_VERIFIKASI_PUTARAN,
  peristiwa: PERISTIWA_VERIFIKASI,
  keadaan: LABEL_STATUS_PUTARAN,
  tamat: 'Putaran ini sudah ditutup dan tidak berubah lagi.'
})
