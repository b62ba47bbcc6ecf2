import type { Fakta, LangkahParaf } from './facts.ts'

/** The position whose turn it is: the first whose paraf is missing or was given on another Lampiran; null = all signed. */
export function nextParaf({ paraf }: Pick<Fakta, 'paraf'>): LangkahParaf | null {
  return paraf?.rantai.find((langkah) => langkah.hash !== paraf.hashBeku) ?? null
}

/** True when one more paraf completes the chain. */
export function isLastParaf({ paraf }: Pick<Fakta, 'paraf'>): boolean {
  return paraf !== null && paraf.rantai.filter((langkah) => langkah.hash !== paraf.hashBeku).length === 1
}
