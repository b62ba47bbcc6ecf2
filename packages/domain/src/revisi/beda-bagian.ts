import { printNaskah } from '../cetak/print.ts'
import { pointer } from '../dokumen/pointer.ts'
import { describePlace } from '../dokumen/tempat.ts'
import { isObject, sameJson } from '../naskah/json.ts'
import type { Json } from '../naskah/types.ts'
import type { Perbandingan } from './align.ts'
import { editScript } from './myers.ts'

/** One text or value inside a part that is held verbatim (bab, dasar hukum, Perkada) and reads differently. */
export interface BedaTeks {
  readonly bagian: string
  /** The place in words, as for a finding. */
  readonly tempat: string
  readonly semula: string | null
  readonly menjadi: string | null
}

interface Temu {
  readonly jalur: readonly (string | number)[]
  readonly lama: Json | undefined
  readonly baru: Json | undefined
}

/** Never printed, or no more than an id. */
const diam: ReadonlySet<string> = new Set(['bentuk', 'format', 'x-id', 'simpulId'])

/** What differs in the parts held verbatim, down to the single text; paragraphs are matched by content, not by number. */
export function susunBedaBagian({ lama, baru, beda }: Perbandingan): BedaTeks[] {
  const parts = beda.bagian.filter(({ nama }) => !diam.has(nama))
  if (parts.length === 0) return []
  const [before, now] = [printNaskah(lama).dokumen, printNaskah(baru).dokumen]
  return parts.flatMap(({ nama, ...part }) =>
    diffJson(part.lama, part.baru, []).map(({ jalur, lama: semula, baru: menjadi }) => ({
      bagian: nama,
      tempat: describePlace(menjadi === undefined ? before : now, pointer(nama, ...jalur)),
      semula: textOf(semula),
      menjadi: textOf(menjadi)
    }))
  )
}

const textOf = (value: Json | undefined): string | null =>
  value === undefined ? null : typeof value === 'string' ? value : value === null ? '' : JSON.stringify(value)

function diffJson(lama: Json | undefined, baru: Json | undefined, jalur: Temu['jalur']): Temu[] {
  if (sameJson(lama, baru)) return []
  if (Array.isArray(lama) && Array.isArray(baru)) return diffList(lama, baru, jalur)
  if (isObject(lama) && isObject(baru)) {
    const keys = new Set([...Object.keys(lama), ...Object.keys(baru)])
    return [...keys].flatMap((key) =>
      diam.has(key)
        ? []
        : diffJson(lama[key] as Json | undefined, baru[key] as Json | undefined, [...jalur, key])
    )
  }
  const only = lama ?? baru
  if ((lama === undefined || baru === undefined) && isHolder(only)) {
    const entries = Object.entries(only as Readonly<Record<string, Json>>)
    return entries.flatMap(([key, value]) =>
      diam.has(key)
        ? []
        : diffJson(baru === undefined ? value : undefined, baru === undefined ? undefined : value, [
            ...jalur,
            key
          ])
    )
  }
  return [{ jalur, lama, baru }]
}

const isHolder = (value: Json | undefined): boolean =>
  (Array.isArray(value) && value.length > 0) || (isObject(value) && Object.keys(value).length > 0)

/** Items that left and items that came at the same spot are taken for one that changed. */
function diffList(lama: readonly Json[], baru: readonly Json[], jalur: Temu['jalur']): Temu[] {
  const found: Temu[] = []
  let gone: number[] = []
  let come: number[] = []
  const settle = (): void => {
    for (let at = 0; at < Math.max(gone.length, come.length); at += 1) {
      const [from, to] = [gone[at], come[at]]
      found.push(
        ...diffJson(from === undefined ? undefined : lama[from], to === undefined ? undefined : baru[to], [
          ...jalur,
          to ?? from ?? 0
        ])
      )
    }
    gone = []
    come = []
  }
  for (const step of editScript(lama.map(keyOf), baru.map(keyOf))) {
    if (step.jenis === 'sama') settle()
    else if (step.jenis === 'hapus') gone.push(step.a)
    else come.push(step.b)
  }
  settle()
  return found
}

const keyOf = (value: Json): string => JSON.stringify(value)
