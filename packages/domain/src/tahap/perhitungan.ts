import { mesinOf } from './mesin.ts'
import type {
  FaktaPerhitungan,
  KeadaanPerhitungan,
  PeristiwaPerhitungan,
  SyaratPerhitunganNama
} from './perhitungan.machine.ts'
import { PERHITUNGAN_MACHINE_VERSION, perhitunganMachine, SYARAT_PERHITUNGAN } from './perhitungan.machine.ts'

/** The machine of a computation with `can`, `available` and `step`. */
export const mesinPerhitungan = mesinOf<
  KeadaanPerhitungan,
  PeristiwaPerhitungan,
  FaktaPerhitungan,
  SyaratPerhitunganNama
>({
  machine: perhitunganMachine,
  versi: PERHITUNGAN_MACHINE_VERSION,
  syarat: SYARAT_PERHITUNGAN,
  peristiwa: {
    minta: { label: 'Hitung capaian', perluData: [] },
    mulai: { label: 'Mulai menghitung', perluData: [] },
    selesaikan: { label: 'Selesaikan perhitungan', perluData: [] },
    gagalkan: { label: 'Catat kegagalan', perluData: ['alasan'] },
    ulangi: { label: 'Ulangi perhitungan', perluData: [] },
    batalkan: { label: 'Batalkan perhitungan', perluData: [] }
  },
  keadaan: {
    belumAda: 'Belum Dihitung',
    antre: 'Antre',
    berjalan: 'Berjalan',
    selesai: 'Selesai',
    gagal: 'Gagal',
    dibatalkan: 'Dibatalkan'
  },
  tamat: 'Perhitungan ini tidak berubah lagi.'
})
