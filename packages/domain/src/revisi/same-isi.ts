import { sameJson } from '../naskah/json.ts'
import type { Isi } from '../naskah/types.ts'

type Bag = Readonly<Record<string, unknown>>

/** Same value of a field. A flat object, as a printed cell is, is compared key by key without walking it. */
export function sameIsi(a: Isi, b: Isi): boolean {
  if (a === b) return true
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return false
  if (Array.isArray(a) || Array.isArray(b)) return sameJson(a, b)
  const [left, right] = [a as Bag, b as Bag]
  let keys = 0
  for (const key in left) {
    const is = right[key]
    const was = left[key]
    if (was !== is && !(isHolder(was) && isHolder(is) && sameJson(was, is))) return false
    keys += 1
  }
  for (const _key in right) keys -= 1
  // Other keys, or one that holds undefined on one side.
  return keys === 0 || sameJson(a, b)
}

const isHolder = (value: unknown): boolean => typeof value === 'object' && value !== null
