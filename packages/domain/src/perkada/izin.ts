import type { Tahap } from '../law/index.ts'
import { ok, type Result, refuse } from '../result.ts'
import { LABEL_TAHAP, mayEditPerkada, type Pelaku } from '../tahap/index.ts'

/** A plan of the Perkada, as far as it decides about its words. */
export interface NaskahPerkadaDinilai {
  readonly nama: string
  readonly tahap: Tahap
}

/** The same with whether an official has signed its Lampiran, in a chain that counts. */
export interface NaskahDiparaf extends NaskahPerkadaDinilai {
  readonly diparaf: boolean
}

/** What may be worded: everything, or only what is still empty (`mayComplete`). */
export type RuangPerkada = 'semua' | 'yangKosong'

type Penyusun = Pick<Pelaku, 'peran'>

const asPelaku = ({ peran }: Penyusun): Pelaku => ({
  id: '',
  peran,
  pernahMenyunting: false,
  jabatanParaf: []
})

/** States in which a complete text stands still, but what is still missing may be filled in. */
const MENUNGGU_LENGKAP: ReadonlySet<Tahap> = new Set(['paraf', 'siapDitetapkan'])

/**
 * Whether this person may word a Perkada now: none of its plans is being signed, ready, or fixed. A text that still lacks
 * something (`perkadaKurang`) may be worded until the first paraf, and completed until penetapan: nobody can have signed
 * what is not there, and the plan would never get on.
 */
export function mayWordPerkada(
  naskah: readonly NaskahDiparaf[],
  penyusun: Penyusun,
  kurang: readonly string[] = []
): Result<RuangPerkada> {
  const role = mayEditPerkada('harmonisasi', asPelaku(penyusun))
  if (!role.ok) return role
  let ruang: RuangPerkada = 'semua'
  for (const { nama, tahap, diparaf } of naskah) {
    if (DILEPAS.has(tahap)) continue
    if (kurang.length > 0 && MENUNGGU_LENGKAP.has(tahap)) {
      if (diparaf) ruang = 'yangKosong'
      continue
    }
    const allowed = mayEditPerkada(tahap, asPelaku(penyusun))
    if (!allowed.ok)
      return refuse(allowed.refusal.code, `${nama}: ${allowed.refusal.message}`, allowed.refusal.advice)
  }
  return ok(ruang)
}

/** A plan that was given up stands in nobody's way. */
const DILEPAS: ReadonlySet<Tahap> = new Set(['dibatalkan'])

/** From the final draft to the eve of penetapan a plan may be taken into a Perkada. */
export const DAPAT_DIMUAT: ReadonlySet<Tahap> = new Set([
  'rancanganAkhir',
  'verifikasiRancanganAkhir',
  'reviuApip',
  'paraf',
  'harmonisasi',
  'siapDitetapkan'
])

/** Whether a plan in this state may be taken into a Perkada. */
export function mayTakeNaskah({ nama, tahap }: NaskahPerkadaDinilai): Result<true> {
  return DAPAT_DIMUAT.has(tahap)
    ? ok(true)
    : refuse(
        'TERKUNCI',
        `${nama} berada pada tahap ${LABEL_TAHAP[tahap]} dan tidak dapat dimuat dalam Perkada.`,
        'Naskah dimuat sejak Rancangan Akhir sampai sebelum ditetapkan.'
      )
}

/** What an official has signed keeps its plans and the numbers of their Lampiran (docs/adr/0013). */
export function mayArrangeNaskah(
  plans: readonly (NaskahPerkadaDinilai & { readonly diparaf: boolean })[],
  lama: readonly string[],
  baru: readonly string[]
): Result<true> {
  const signed = plans.find((one) => one.diparaf && !mayDropNaskah(one).ok)
  if (!signed || (lama.length === baru.length && lama.every((id, at) => id === baru[at]))) return ok(true)
  return refuse(
    'TERKUNCI',
    `${signed.nama} sudah diparaf bersama Perkada ini, sehingga naskah dan urutan Lampirannya tidak berubah lagi.`,
    'Tolak paraf dengan keberatan atas Perkada, lalu ubah susunannya pada tahap Harmonisasi; atau muat naskah lain dalam Perkada tersendiri.'
  )
}

/** Once officials sign, a plan stays in its Perkada: its words must not change by way of another one. */
export function mayDropNaskah({ nama, tahap }: NaskahPerkadaDinilai): Result<true> {
  return tahap === 'paraf' || tahap === 'siapDitetapkan'
    ? refuse(
        'TERKUNCI',
        `${nama} sedang atau sudah diparaf, sehingga tidak dapat dikeluarkan dari Perkada ini.`,
        'Tolak paraf dengan keberatan atas Perkada, lalu ubah susunannya pada tahap Harmonisasi.'
      )
    : ok(true)
}
