import { ok, type Result, refuse } from '../result.ts'
import type { Pelaku } from '../tahap/index.ts'

/** Most scans of one Perkada: the first and every better one. */
const TERBANYAK = 20

interface PindaianDiminta {
  readonly ditetapkan: boolean
  /** Scans that it has already. */
  readonly jumlah: number
  /** Why the last one is replaced; only asked when there is one. */
  readonly alasan: string
}

/** Whether this person may add a scan of the signed Perkada: Bagian Hukum, from penetapan on, with a reason for a second. */
export function mayAttachPindaian(
  { ditetapkan, jumlah, alasan }: PindaianDiminta,
  { peran }: Pick<Pelaku, 'peran'>
): Result<true> {
  if (!peran.includes('bagianHukum'))
    return refuse(
      'TIDAK_BERHAK',
      'Pindaian Perkada dilampirkan oleh Bagian Hukum.',
      'Serahkan pindaiannya kepada Bagian Hukum.'
    )
  if (!ditetapkan)
    return refuse(
      'SYARAT_BELUM_TERPENUHI',
      'Perkada ini belum ditetapkan, sehingga belum ada naskah yang ditandatangani.',
      'Catat penetapannya lebih dahulu, lalu lampirkan pindaiannya.'
    )
  if (jumlah >= TERBANYAK)
    return refuse(
      'TERLALU_BESAR',
      `Perkada ini sudah mempunyai ${TERBANYAK} pindaian.`,
      'Pakai pindaian yang sudah dilampirkan.'
    )
  if (jumlah > 0 && alasan === '')
    return refuse(
      'NILAI_TIDAK_SAH',
      'Alasan penggantian pindaian masih kosong.',
      'Tulis mengapa pindaian yang lama diganti; pindaian itu tetap tersimpan.'
    )
  return alasan.length <= 1000
    ? ok(true)
    : refuse('TERLALU_BESAR', 'Alasan penggantian lebih dari 1.000 huruf.', 'Ringkas alasannya.')
}
