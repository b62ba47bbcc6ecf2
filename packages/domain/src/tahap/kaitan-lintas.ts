import type {
  FaktaKaitanLintas,
  KeadaanKaitanLintas,
  PeristiwaKaitanLintas,
  SyaratKaitanLintasNama
} from './kaitan-lintas.machine.ts'
import {
  KAITAN_LINTAS_MACHINE_VERSION,
  kaitanLintasMachine,
  SYARAT_KAITAN_LINTAS
} from './kaitan-lintas.machine.ts'
import { mesinOf } from './mesin.ts'

/** The machine of a crosscutting link with `can`, `available` and `step`. */
export const mesinKaitanLintas = mesinOf<
  KeadaanKaitanLintas,
  PeristiwaKaitanLintas,
  FaktaKaitanLintas,
  SyaratKaitanLintasNama
>({
  machine: kaitanLintasMachine,
  versi: KAITAN_LINTAS_MACHINE_VERSION,
  syarat: SYARAT_KAITAN_LINTAS,
  peristiwa: {
    usulkan: { label: 'Usulkan kaitan', perluData: [] },
    terima: { label: 'Terima kaitan', perluData: [] },
    tolak: { label: 'Tolak kaitan', perluData: ['alasan'] }
  },
  keadaan: {
    belumAda: 'Belum Diusulkan',
    diusulkan: 'Diusulkan',
    diterima: 'Diterima',
    ditolak: 'Ditolak'
  },
  tamat: 'Kaitan ini sudah diputuskan; usulkan kaitan yang baru bila perlu.'
})
