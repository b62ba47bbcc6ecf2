import type { Sel } from '../dokumen/sel.ts'
import type { Isi, Json } from './types.ts'

/** Same JSON value; the order of keys does not count, and a key that holds undefined counts as absent. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return a === b
  if (Array.isArray(a) || Array.isArray(b)) {
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((item, at) => sameJson(item, b[at]))
    )
  }
  const left = a as Record<string, unknown>
  const right = b as Record<string, unknown>
  let count = 0
  for (const key of Object.keys(left)) {
    if (left[key] === undefined) continue
    if (!Object.hasOwn(right, key) || !sameJson(left[key], right[key])) return false
    count += 1
  }
  return count === Object.keys(right).filter((key) => right[key] !== undefined).length
}

/** True for an object, not an array or null. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' && !Array.isArray(value)

/** A printed cell. */
export const isSel = (value: Isi | undefined): value is Sel =>
  isObject(value) && Object.hasOwn(value, 'teks') && Object.hasOwn(value, 'nilai')

/** A value that stands in a Dokumen as JSON; undefined keys never occur in one that was read from a file. */
export const asJson = (value: unknown): Json => value as Json
