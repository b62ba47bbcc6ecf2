import type { Temuan } from '../aturan/index.ts'
import type { Cetakan } from '../cetak/index.ts'
import { kunciTemuan, locate } from '../cetak/index.ts'
import type { Asal, Naskah } from '../naskah/index.ts'
import { describeSel } from './tempat.ts'

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

/** A finding in words by its key alone, also when it is not there any more: rule, place and year. */
export function nameTemuan(naskah: Naskah, kunci: string): string {
  const [aturan, place, tahun] = readKey(kunci)
  if (typeof aturan !== 'string') return 'yang tidak dikenal'
  const [simpulId, bagian, field] = Array.isArray(place) ? place : [null, null, null]
  const cell = {
    simpulId: typeof simpulId === 'string' ? simpulId : null,
    field: [bagian, field].find((one): one is string => typeof one === 'string' && one !== '') ?? null
  }
  const year = typeof tahun === 'number' ? ` (${tahun})` : ''
  return `${aturan} pada ${describeSel(naskah, cell)}${year}`
}

/** The parts of a key; none where the text is no key of ours. */
function readKey(kunci: string): readonly unknown[] {
  try {
    const read: unknown = JSON.parse(kunci)
    return Array.isArray(read) ? read : []
  } catch {
    return []
  }
}
