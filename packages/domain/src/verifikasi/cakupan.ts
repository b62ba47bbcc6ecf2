import type { Naskah, Simpul, SimpulId } from '../naskah/index.ts'
import { inOrder } from '../naskah/index.ts'
import type { SimpulanPutaran } from '../tahap/index.ts'

/** A verdict on a node; with `subpohon` it covers everything below it. On the plan itself it covers all. */
export interface PutusanSimpul {
  readonly simpulId: string
  readonly subpohon: boolean
}

type Cover = 'seluruhnya' | 'sendiri' | 'tidak'

/**
 * Topmost rows on which no verdict stands, in printed order of their kind: nothing above them covers them. Empty = the
 * whole plan has been judged.
 */
export function uncovered(naskah: Naskah, putusan: readonly PutusanSimpul[]): readonly Simpul[] {
  const own = new Map<SimpulId, boolean>()
  for (const { simpulId, subpohon } of putusan) {
    if (simpulId === naskah.id) return []
    own.set(simpulId, (own.get(simpulId) ?? false) || subpohon)
  }
  const covers = coverage(naskah, own)
  return [...naskah.simpul.values()]
    .filter((node) => node.jenis !== 'naskah' && covers(node) === 'tidak' && !isCounted(naskah, covers, node))
    .sort(inOrder)
}

/** The verdict on the whole plan. */
export interface PutusanSeluruh {
  readonly putusan: SimpulanPutaran
  /** How many verdicts on parts of it say so; null = it was given on the plan itself. */
  readonly cabang: number | null
}

const beratnya = ['perluPenyempurnaan', 'sesuaiDenganCatatan', 'sesuai'] as const

/**
 * The verdict on the plan itself, else the heaviest of those on its branches once nothing is left to judge; null = there is
 * something left. Derived, never stored.
 */
export function wholePutusan(
  naskah: Naskah,
  putusan: readonly (PutusanSimpul & { readonly putusan: SimpulanPutaran })[]
): PutusanSeluruh | null {
  const own = putusan.find(({ simpulId }) => simpulId === naskah.id)
  if (own) return { putusan: own.putusan, cabang: null }
  if (putusan.length === 0 || uncovered(naskah, putusan).length > 0) return null
  const heaviest = beratnya.find((one) => putusan.some((each) => each.putusan === one)) ?? 'sesuai'
  return { putusan: heaviest, cabang: putusan.filter((each) => each.putusan === heaviest).length }
}

/** The row above stands in the list already. */
function isCounted(naskah: Naskah, covers: (node: Simpul) => Cover, node: Simpul): boolean {
  const parent = node.indukId === null ? undefined : naskah.simpul.get(node.indukId)
  return parent !== undefined && parent.jenis !== 'naskah' && covers(parent) === 'tidak'
}

/** How a row is covered; each row is asked once, whatever the depth of the tree. */
function coverage(naskah: Naskah, own: ReadonlyMap<SimpulId, boolean>): (node: Simpul) => Cover {
  const known = new Map<SimpulId, Cover>()
  return (node) => {
    const path: Simpul[] = []
    let above: Cover = 'tidak'
    for (let at: Simpul | undefined = node; at && !path.includes(at); ) {
      const seen = known.get(at.id)
      if (seen) {
        above = seen
        break
      }
      path.push(at)
      at = at.indukId === null ? undefined : naskah.simpul.get(at.indukId)
    }
    for (const one of path.reverse()) {
      const verdict = own.get(one.id)
      above =
        above === 'seluruhnya' || verdict === true ? 'seluruhnya' : verdict === false ? 'sendiri' : 'tidak'
      known.set(one.id, above)
    }
    return above
  }
}
