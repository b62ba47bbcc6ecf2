import { isTingkat } from '../cascade/index.ts'
import type { Naskah, Simpul, SimpulId } from '../naskah/index.ts'
import type { PutusanSimpul } from './cakupan.ts'
import type { PutusanTercatat } from './susun-fakta.ts'

/** What was said of a plan in an earlier round, and what became of its rows since. */
export interface SejakPutaran {
  readonly putusan: readonly PutusanTercatat[]
  /** As `changedSince` of revisi tells it. */
  readonly berubah: ReadonlySet<SimpulId>
  readonly tercetak: ReadonlySet<SimpulId>
}

/** The verdict of each row: its own, else that of the nearest row above whose verdict holds for all below it. */
export function effectivePutusan<Putusan extends PutusanSimpul>(
  naskah: Naskah,
  putusan: readonly Putusan[]
): (id: SimpulId) => Putusan | null {
  const own = new Map(putusan.map((one) => [one.simpulId, one]))
  const whole = own.get(naskah.id) ?? null
  const known = new Map<SimpulId, Putusan | null>()
  return (id) => {
    const direct = own.get(id)
    if (direct) return direct
    const path: SimpulId[] = []
    let found: Putusan | null = whole
    for (let at = above(naskah, id); at !== null && !path.includes(at); at = above(naskah, at)) {
      const verdict = own.get(at)
      const seen = verdict?.subpohon ? verdict : known.get(at)
      if (seen !== undefined) {
        found = seen
        break
      }
      path.push(at)
    }
    for (const one of path) known.set(one, found)
    return found
  }
}

/**
 * Verdicts "sesuai" of an earlier round that can be offered again, the highest rows first: nothing in the row and below it
 * has changed since and all of it was judged "sesuai". A verdict on the row alone needs the row alone. Only an offer:
 * somebody who verifies now must say so again.
 */
export function offerTetap(naskah: Naskah, sejak: SejakPutaran): readonly PutusanSimpul[] {
  const verdictOf = effectivePutusan(naskah, sejak.putusan)
  const broken = new Set<SimpulId>()
  const breakUp = (id: SimpulId | null): void => {
    for (let at = id; at !== null && !broken.has(at); at = above(naskah, at)) broken.add(at)
  }
  const below = new Map<SimpulId, SimpulId[]>()
  const tops: SimpulId[] = []
  for (const node of naskah.simpul.values()) {
    if (node.jenis === 'naskah') continue
    if (sejak.berubah.has(node.id) || verdictOf(node.id)?.putusan !== 'sesuai') breakUp(node.id)
    const parent = above(naskah, node.id)
    if (parent === null) tops.push(node.id)
    // Indicators and the like are judged with the row in which they are printed.
    else if (isTingkat(node.jenis)) below.set(parent, [...(below.get(parent) ?? []), node.id])
  }
  const whole = sejak.putusan.find(({ simpulId }) => simpulId === naskah.id)
  if (whole?.putusan === 'sesuai' && broken.size === 0 && sejak.berubah.size === 0)
    return [{ simpulId: naskah.id, subpohon: true }]

  const alone = new Set(
    sejak.putusan.flatMap((one) => (!one.subpohon && one.putusan === 'sesuai' ? [one.simpulId] : []))
  )
  const offered: PutusanSimpul[] = []
  const walk = (id: SimpulId): void => {
    if (!broken.has(id) && sejak.tercetak.has(id)) {
      offered.push({ simpulId: id, subpohon: true })
      return
    }
    if (alone.has(id) && !sejak.berubah.has(id) && sejak.tercetak.has(id))
      offered.push({ simpulId: id, subpohon: false })
    for (const child of below.get(id) ?? []) walk(child)
  }
  for (const id of tops) walk(id)
  return offered
}

/** Offers on rows that nobody has judged in the present round yet. */
export function openOffers<Tetap extends PutusanSimpul>(
  naskah: Naskah,
  offers: readonly Tetap[],
  kini: readonly PutusanSimpul[]
): readonly Tetap[] {
  const verdictOf = effectivePutusan(naskah, kini)
  return offers.filter(({ simpulId }) => verdictOf(simpulId) === null)
}

/** The row above, or null for a top row; the plan itself is no row. */
function above(naskah: Naskah, id: SimpulId): SimpulId | null {
  const parent: Simpul | undefined = naskah.simpul.get(naskah.simpul.get(id)?.indukId ?? '')
  return parent === undefined || parent.jenis === 'naskah' ? null : parent.id
}
