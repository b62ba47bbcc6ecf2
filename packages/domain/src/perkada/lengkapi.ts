import { ok, type Result, refuse } from '../result.ts'
import {
  type AyatPerkada,
  type IsiPerkada,
  numberPasal,
  type PasalBernomor,
  type PejabatPerkada
} from './perkada.ts'
import { romawi } from './sebutan.ts'

/**
 * Whether a text that officials have signed was completed and nothing more: what was filled stands word for word, what
 * was empty may be anything. A list that has items keeps their number, because what is counted is referred to.
 */
export function mayComplete(lama: IsiPerkada, baru: IsiPerkada): Result<true> {
  const bagian = bagianBerubah(lama, baru)
  return bagian === null
    ? ok(true)
    : refuse(
        'TERKUNCI',
        `${bagian} sudah terisi ketika Perkada ini mulai diparaf, sehingga tidak berubah lagi.`,
        'Isi bagian yang masih kosong saja. Untuk mengubah yang lain, tolak paraf dengan keberatan atas Perkada agar teksnya diharmonisasi.'
      )
}

const kept = (lama: string, baru: string): boolean => lama === '' || lama === baru

/** A list that had nothing may become anything. */
const keptList = (lama: readonly string[], baru: readonly string[]): boolean =>
  lama.length === 0 || (lama.length === baru.length && lama.every((one, at) => kept(one, baru[at] ?? '')))

const keptPejabat = (lama: PejabatPerkada, baru: PejabatPerkada): boolean =>
  kept(lama.jabatan, baru.jabatan) && kept(lama.nama, baru.nama)

/** An ayat without butir lacks nothing, so it gets none. */
const keptAyat = (lama: AyatPerkada, baru: AyatPerkada | undefined): boolean =>
  baru !== undefined &&
  kept(lama.teks, baru.teks) &&
  lama.butir.length === baru.butir.length &&
  keptList(lama.butir, baru.butir) &&
  (lama.penomoran === baru.penomoran || lama.butir.every((one) => one === ''))

/** The first part that was filled and is another one now, as people call it; null = none. */
function bagianBerubah(lama: IsiPerkada, baru: IsiPerkada): string | null {
  const parts: readonly (readonly [nama: string, kept: boolean])[] = [
    ['Judul', kept(lama.judul, baru.judul)],
    ['Menimbang', keptList(lama.menimbang, baru.menimbang)],
    ['Mengingat', keptList(lama.mengingat, baru.mengingat)],
    ['Penjelasan umum', lama.penjelasan.umum === baru.penjelasan.umum],
    ['Judul Lampiran', kept(lama.lampiran, baru.lampiran)],
    ['Tempat penetapan', kept(lama.tempat, baru.tempat)],
    ['Yang menetapkan', keptPejabat(lama.penetap, baru.penetap)],
    ['Yang mengundangkan', keptPejabat(lama.pengundang, baru.pengundang)]
  ]
  return parts.find(([, same]) => !same)?.[0] ?? babBerubah(lama, baru)
}

/** The same for bab, pasal and their penjelasan. A pasal is known by its place in its bab. */
function babBerubah(lama: IsiPerkada, baru: IsiPerkada): string | null {
  if (lama.bab.length === 0) return null
  if (lama.bab.length !== baru.bab.length) return 'Susunan bab'
  const now = numberPasal(baru.bab)
  const before = numberPasal(lama.bab)
  for (const [at, bab] of lama.bab.entries()) {
    const own = before.filter((one) => one.bab === at)
    const next = now.filter((one) => one.bab === at)
    if (!kept(bab.judul, baru.bab[at]?.judul ?? '')) return `Judul Bab ${romawi(at + 1)}`
    if (own.length > 0 && own.length !== next.length) return `Susunan pasal Bab ${romawi(at + 1)}`
    for (const [place, pasal] of own.entries()) {
      const found = next[place]
      if (!found || !keptPasal(pasal, found)) return `Pasal ${pasal.nomor}`
      // An empty one was signed as "Cukup jelas."
      if (penjelasanOf(lama, pasal) !== penjelasanOf(baru, found)) return `Penjelasan Pasal ${pasal.nomor}`
    }
  }
  return null
}

const penjelasanOf = ({ penjelasan }: IsiPerkada, { nomor }: PasalBernomor): string =>
  penjelasan.pasal[nomor - 1] ?? ''

const keptPasal = ({ pasal: lama }: PasalBernomor, { pasal: baru }: PasalBernomor): boolean =>
  lama.ayat.length === 0 ||
  (lama.ayat.length === baru.ayat.length && lama.ayat.every((one, at) => keptAyat(one, baru.ayat[at])))
