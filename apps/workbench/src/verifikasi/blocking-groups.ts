import type { TemuanMenghalangi } from './use-harus-dijawab.ts'

/** What somebody may say about a blocking finding. */
export type Tanggap = 'jawab' | 'terima'

/** Blocking findings of one rule, in the order of the server. */
export interface BlockingGroup {
  readonly aturan: string
  readonly keparahan: string
  readonly temuan: readonly TemuanMenghalangi[]
}

/** Grouped by rule; groups stay in the order in which their first finding comes. */
export function groupBlocking(temuan: readonly TemuanMenghalangi[]): readonly BlockingGroup[] {
  const groups = new Map<string, TemuanMenghalangi[]>()
  for (const one of temuan) {
    const key = `${one.aturan} ${one.keparahan}`
    const list = groups.get(key)
    if (list) list.push(one)
    else groups.set(key, [one])
  }
  return [...groups.values()].flatMap((list) => {
    const [first] = list
    return first ? [{ aturan: first.aturan, keparahan: first.keparahan, temuan: list }] : []
  })
}

/**
 * Keys that a checkbox for many findings stands for. The OPD's leaves alone what is answered as long as something is
 * not: one press never writes over answers that were thought about one by one.
 */
export function keysForMany(temuan: readonly TemuanMenghalangi[], tanggap: Tanggap): readonly string[] {
  const waiting = tanggap === 'jawab' ? temuan.filter((one) => one.tanggapan === null) : temuan
  return (waiting.length > 0 ? waiting : temuan).map(({ kunci }) => kunci)
}

/** State of a checkbox for many, and the choice after it is pressed. */
export function pressMany(
  chosen: ReadonlySet<string>,
  keys: readonly string[]
): { readonly state: 'semua' | 'sebagian' | 'kosong'; readonly after: ReadonlySet<string> } {
  const count = keys.filter((key) => chosen.has(key)).length
  const all = keys.length > 0 && count === keys.length
  const after = new Set(chosen)
  for (const key of keys) {
    if (all) after.delete(key)
    else after.add(key)
  }
  return { state: all ? 'semua' : count > 0 ? 'sebagian' : 'kosong', after }
}
