import type { Skala } from './skala.ts'
import { sumber } from './sumber.ts'

/** Realised performance in five classes; the printed whole-number intervals have gaps, so bounds are exclusive. */
export const PERINGKAT_KINERJA: Skala = {
  nama: 'Skala nilai peringkat kinerja',
  kelas: [
    { kode: 'ST', sebutan: 'Sangat tinggi', di: '90' },
    { kode: 'T', sebutan: 'Tinggi', di: '75' },
    { kode: 'S', sebutan: 'Sedang', di: '65' },
    { kode: 'R', sebutan: 'Rendah', di: '50' },
    { kode: 'SR', sebutan: 'Sangat rendah', di: null }
  ],
  sumber: sumber('permendagri-86-2017', ['GK', 'APP'], 'Batas tanpa celah: > 90, > 75, > 65, > 50.')
}

/** Grades of the evaluation of AKIP. */
export const SAKIP: Skala = {
  nama: 'Predikat AKIP',
  kelas: [
    { kode: 'AA', sebutan: 'Sangat memuaskan', di: '90' },
    { kode: 'A', sebutan: 'Memuaskan', di: '80' },
    { kode: 'BB', sebutan: 'Sangat baik', di: '70' },
    { kode: 'B', sebutan: 'Baik', di: '60' },
    { kode: 'CC', sebutan: 'Cukup', di: '50' },
    { kode: 'C', sebutan: 'Kurang', di: '30' },
    { kode: 'D', sebutan: 'Sangat kurang', di: '0' },
    { kode: 'E', sebutan: 'Tidak ada nilai', di: null }
  ],
  sumber: sumber('permenpanrb-88-2021', ['APP'])
}
