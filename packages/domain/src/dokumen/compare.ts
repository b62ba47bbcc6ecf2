import { below } from './pointer.ts'
import type { Dokumen } from './schema.ts'

/** A place where two dokumen differ; a side that has nothing there is undefined. A Sel is one place. */
export interface Selisih {
  readonly pointer: string
  readonly a: unknown
  readonly b: unknown
}

/**
 * Every place where two dokumen differ, in the order of `a`, then what only `b` has. Order of keys and `x-id` do not
 * count; order of rows does.
 */
export function compareDokumen(a: Dokumen, b: Dokumen): Selisih[] {
  const found: Selisih[] = []
  compare(a, b, '', found)
  return found
}

function compare(a: unknown, b: unknown, pointer: string, found: Selisih[]): void {
  if (Object.is(a, b)) return
  if (isContainer(a) && isContainer(b) && Array.isArray(a) === Array.isArray(b) && !isSel(a) && !isSel(b)) {
    for (const key of keys(a, b)) compare(at(a, key), at(b, key), below(pointer, key), found)
    return
  }
  if (!same(a, b)) found.push({ pointer, a, b })
}

function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (!isContainer(a) || !isContainer(b) || Array.isArray(a) !== Array.isArray(b)) return false
  return keys(a, b).every((key) => same(at(a, key), at(b, key)))
}

const isContainer = (value: unknown): value is object => value !== null && typeof value === 'object'
const isSel = (value: object): boolean => Object.hasOwn(value, 'teks') && Object.hasOwn(value, 'nilai')
const at = (value: object, key: string): unknown =>
  Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined

const keys = (a: object, b: object): string[] =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((key) => key !== 'x-id')
