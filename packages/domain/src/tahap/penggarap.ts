import type { Tahap } from '../law/tahap.ts'
import { describeTahap } from './describe-tahap.ts'
import type { PeranPelaku } from './roles.ts'
import { PERAN_PENYUSUN } from './roles.ts'

/** Roles that work on a plan in this state, beside those that may move it on; empty when nothing is to be done. */
export function penggarap(tahap: Tahap): readonly PeranPelaku[] {
  const { pemegangPeran } = describeTahap(tahap)
  switch (tahap) {
    case 'menungguSuratEdaran':
    case 'verifikasiRancangan':
    case 'verifikasiRancanganAkhir':
      return ['verifikator', 'kepalaBappelitbangda']
    case 'menungguInduk':
      return ['kepalaBappelitbangda']
    // In force: what runs there is a review of the plan, which its OPD begins.
    case 'berlaku':
      return PERAN_PENYUSUN
    default:
      return pemegangPeran.includes('kepalaOpd') && tahap !== 'paraf' ? PERAN_PENYUSUN : pemegangPeran
  }
}
