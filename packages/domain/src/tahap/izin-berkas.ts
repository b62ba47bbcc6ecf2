import type { Tahap } from '../law/tahap.ts'
import type { Result } from '../result.ts'
import { ok, refuse } from '../result.ts'
import type { Pelaku } from './facts.ts'
import { LABEL_TAHAP } from './label-tahap.ts'

/** Whether this person may record the working paper of the reviu APIP: Inspektorat, in that state, never an editor. */
export function mayRecordReviu(tahap: Tahap, pelaku: Pelaku): Result<true> {
  if (tahap !== 'reviuApip') {
    return refuse(
      'TERKUNCI',
      `Kertas kerja reviu tidak dicatat pada tahap ${LABEL_TAHAP[tahap]}.`,
      'Kertas kerja dicatat ketika naskah berada pada Inspektorat untuk direviu.'
    )
  }
  if (!pelaku.peran.includes('inspektorat')) {
    return refuse(
      'TIDAK_BERHAK',
      'Kertas kerja reviu dicatat oleh Inspektorat.',
      'Minta Inspektorat mencatatnya.'
    )
  }
  return pelaku.pernahMenyunting
    ? refuse(
        'TIDAK_BERHAK',
        'Orang yang ikut menyusun naskah ini (membuat, menyunting, atau mengaitkan isinya) tidak boleh mereviunya.',
        'Minta pejabat Inspektorat lain melakukannya.'
      )
    : ok(true)
}

/** Whether this person may store a scan with the plan: Bagian Hukum while officials sign, Inspektorat while it reviews. */
export function mayStorePindaian(tahap: Tahap, pelaku: Pelaku): Result<true> {
  if (tahap === 'reviuApip') return mayRecordReviu(tahap, pelaku)
  if (tahap !== 'paraf') {
    return refuse(
      'TERKUNCI',
      `Pindaian tidak disimpan pada tahap ${LABEL_TAHAP[tahap]}.`,
      'Pindaian halaman paraf diunggah pada tahap Paraf, kertas kerja reviu pada tahap Reviu APIP.'
    )
  }
  return pelaku.peran.includes('bagianHukum')
    ? ok(true)
    : refuse(
        'TIDAK_BERHAK',
        'Pindaian halaman paraf diunggah oleh Bagian Hukum.',
        'Serahkan halaman paraf kepada Bagian Hukum.'
      )
}
