import type { Temuan } from '../aturan/index.ts'
import type { Cetakan } from '../cetak/index.ts'
import { kunciTemuan, locate } from '../cetak/index.ts'
import type { Asal } from '../naskah/index.ts'

/** A finding with the key under which it is answered, and the cell it leads to. */
export interface TemuanBerkunci {
  readonly kunci: string
  readonly temuan: Temuan
  readonly asal: Asal | undefined
}

/** Gives every finding on a print its key; findings of one key are one finding, the first is kept. */
export function withKunci(
  { asal }: Pick<Cetakan, 'asal'>,
  temuan: readonly Temuan[]
): readonly TemuanBerkunci[] {
  const found = new Map<string, TemuanBerkunci>()
  for (const one of temuan) {
    const kunci = kunciTemuan(one, asal)
    if (!found.has(kunci)) found.set(kunci, { kunci, temuan: one, asal: locate(asal, one.pointer) })
  }
  return [...found.values()]
}
