import type { Peristiwa } from './events.ts'
import type { Fakta } from './facts.ts'
import type { Guard } from './guard.ts'
import { jalur } from './guard.ts'
import { SYARAT_PENETAPAN } from './guards-penetapan.ts'
import { SYARAT_PENYUSUNAN } from './guards-penyusunan.ts'
import { SYARAT_VERIFIKASI } from './guards-verifikasi.ts'
import { isLastParaf } from './rantai-paraf.ts'

/** Guards that ask the facts alone, so that the tahap bar can show them before the person acts. */
export const SYARAT = {
  ...SYARAT_PENYUSUNAN,
  ...SYARAT_VERIFIKASI,
  ...SYARAT_PENETAPAN
} satisfies Record<string, Guard>

export type SyaratNama = keyof typeof SYARAT

/** Conditions that choose between two next states; the way without a condition is the default. */
export const CABANG = {
  masihDiacu: (f: Fakta) => !f.masaAcuanHabis,
  suratEdaranTerbit: (f: Fakta) => jalur(f)?.suratEdaran !== true || f.suratEdaran !== null,
  adaForum: (f: Fakta) => jalur(f)?.forum === true,
  indukSudahDitetapkan: (f: Fakta) => f.induk.ditetapkan,
  perluReviuApip: (f: Fakta) => jalur(f)?.reviuApip === true,
  parafTerakhir: (f: Fakta) => isLastParaf(f),
  keberatanAtasPerkada: (_: Fakta, event: Peristiwa) =>
    event.type === 'tolakParaf' && event.keberatan === 'perkada'
} satisfies Record<string, (facts: Fakta, event: Peristiwa) => boolean>

export type CabangNama = keyof typeof CABANG
