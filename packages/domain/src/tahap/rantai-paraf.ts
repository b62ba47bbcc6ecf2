import type { Penandatangan } from './events.ts'
import type { Fakta, LangkahParaf } from './facts.ts'

/** The position whose turn it is: the first whose paraf is missing or was given on another Lampiran; null = all signed. */
export function nextParaf({ paraf }: Pick<Fakta, 'paraf'>): LangkahParaf | null {
  return paraf?.rantai.find((langkah) => langkah.hash !== paraf.hashBeku) ?? null
}

/** True when one more paraf completes the chain. */
export function isLastParaf({ paraf }: Pick<Fakta, 'paraf'>): boolean {
  return paraf !== null && paraf.rantai.filter((langkah) => langkah.hash !== paraf.hashBeku).length === 1
}

/** What tells one official from another in a chain: the account, else the name as written, case and spaces aside. */
export const kunciOrang = ({ penggunaId, nama }: Pick<Penandatangan, 'penggunaId' | 'nama'>): string =>
  penggunaId ?? `nama:${nama.trim().replace(/\s+/g, ' ').toLowerCase()}`

/** The position for which this person has signed the present Lampiran already, or null. */
export const parafOrang = ({ paraf }: Pick<Fakta, 'paraf'>, orang: string): LangkahParaf | null =>
  paraf?.rantai.find((langkah) => langkah.hash === paraf.hashBeku && langkah.oleh === orang) ?? null
