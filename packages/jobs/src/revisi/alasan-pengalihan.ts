import { refuse } from '@selaras/domain'
import type { PelakuLangkah } from '../langkah/konteks.ts'

/** Longest reason of a handover in characters. */
const ALASAN_TERPANJANG = 2_000
const shortest = 5

const who: readonly string[] = ['adminPemda', 'kepalaBappelitbangda']

/** Why this person may not hand a plan or a part of one to another OPD; null = they may. */
export const refuseStranger = ({ peran }: Pick<PelakuLangkah, 'peran'>): ReturnType<typeof refuse> | null =>
  peran.some((one) => who.includes(one))
    ? null
    : refuse(
        'TIDAK_BERHAK',
        'Pengampu Renstra dialihkan oleh admin pemda atau kepala Bappelitbangda.',
        'Minta salah satu dari mereka mengalihkannya.'
      )

/** What is wrong with the reason, already trimmed; null = nothing. */
export function refuseAlasan(alasan: string): ReturnType<typeof refuse> | null {
  const advice = 'Tulis peraturan dan peristiwanya, misalnya pemecahan dinas menurut Perda.'
  if (alasan === '') return refuse('NILAI_TIDAK_SAH', 'Alasan pengalihan belum diisi.', advice)
  if (alasan.length < shortest)
    return refuse('NILAI_TIDAK_SAH', `Alasan pengalihan kurang dari ${shortest} huruf.`, advice)
  if (alasan.length <= ALASAN_TERPANJANG) return null
  return refuse(
    'NILAI_TIDAK_SAH',
    `Alasan pengalihan ${alasan.length.toLocaleString('id-ID')} huruf, lebih dari batas 2.000 huruf.`,
    'Ringkas alasannya; sebut peraturannya, bukan seluruh isinya.'
  )
}
