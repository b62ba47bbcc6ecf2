import type { Dokumen } from '../dokumen/schema.ts'
import { PROFIL } from '../law/index.ts'
import type { Ambang, Batas, Konteks, ProfilId } from './define-aturan.ts'

/** Our own thresholds [design], the same for all profiles so far; none of them is law. */
export const ambangUmum: Ambang = {
  capaianPencilan: '150',
  lonjakanPagu: '2',
  polaSeragam: '0.1',
  porsiSeragam: '80',
  bedaSatuanUang: '300',
  kemiripanNama: 0.9
}

/** Tolerances of a profile, data of the law folder. */
export const batasProfil = (profil: ProfilId): Batas => PROFIL[profil].batas

/** A memo for one run over one dokumen: each compute function runs at most once, also when it found nothing. */
export function createMemo(dokumen: Dokumen): Konteks['memo'] {
  const results = new Map<(dokumen: Dokumen) => unknown, unknown>()
  return <T>(compute: (dokumen: Dokumen) => T): T => {
    if (results.has(compute)) return results.get(compute) as T
    const result = compute(dokumen)
    results.set(compute, result)
    return result
  }
}

/** What every rule is told besides the dokumen. */
export const createKonteks = (dokumen: Dokumen, profil: ProfilId, batas: Batas): Konteks => ({
  profil,
  batas,
  ambang: ambangUmum,
  memo: createMemo(dokumen)
})
