import type * as z from 'zod'
import { pointer as makePointer, parentPointer, parsePointer, resolvePointer } from './pointer.ts'
import type { Dokumen } from './schema.ts'
import { describePlace } from './tempat.ts'

/** One thing that keeps a file from being read. */
export interface Masalah {
  readonly pointer: string
  /** The place in words. */
  readonly tempat: string
  /** The reason, a clause in Indonesian. */
  readonly sebab: string
}

type Issue = z.core.$ZodIssue

/** The reasons of zod in Indonesian, with their places, in the order of the file. */
export function explainIssues(json: unknown, issues: readonly Issue[]): Masalah[] {
  return issues.flatMap((issue) => {
    const pointer = makePointer(...issue.path.map((part) => (typeof part === 'number' ? part : String(part))))
    const value = resolvePointer(json, pointer)
    const tempat = describePlace(json as Dokumen, pointer)
    const missing = value === undefined && issue.code !== 'unrecognized_keys'
    const list = missing ? [`wajib ada${suggestKey(json, pointer)}`] : reasons(issue, value)
    return list.map((sebab) => ({ pointer, tempat, sebab }))
  })
}

function reasons(issue: Issue, value: unknown): string[] {
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => `kunci “${key}” tidak dikenal (kunci tambahan harus berawalan x-)`)
    case 'invalid_type':
      return [`harus ${nameType(issue.expected)}, bukan ${describe(value)}`]
    case 'invalid_value':
      return [
        `harus ${issue.values.map((known) => `“${String(known)}”`).join(' atau ')}, bukan ${describe(value)}`
      ]
    case 'invalid_format':
      return [explainPattern(issue.path.at(-1), value)]
    case 'invalid_key':
      return ['kunci tahun harus empat angka']
    case 'too_small':
      return [issue.origin === 'array' ? `minimal ${issue.minimum} butir` : `paling kecil ${issue.minimum}`]
    case 'too_big':
      return [issue.origin === 'array' ? `maksimal ${issue.maximum} butir` : `paling besar ${issue.maximum}`]
    default:
      return [issue.message]
  }
}

/** Names a key beside the missing one that looks like a slip of the pen. */
function suggestKey(json: unknown, pointer: string): string {
  const parent = resolvePointer(json, parentPointer(pointer))
  const key = parsePointer(pointer)?.at(-1)
  if (key === undefined || parent === null || typeof parent !== 'object') return ''
  const near = Object.keys(parent).find(
    (other) =>
      other.toLowerCase() === key.toLowerCase() || editDistance(other, key) <= Math.max(1, key.length / 3)
  )
  return near === undefined ? '' : ` (ada kunci “${near}”, mungkin salah tulis)`
}

function editDistance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (const [row, letter] of [...a].entries()) {
    const next = [row + 1]
    for (const [at, other] of [...b].entries()) {
      const swap = (above[at] ?? 0) + (letter === other ? 0 : 1)
      next.push(Math.min(swap, (above[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1))
    }
    above = next
  }
  return above.at(-1) ?? 0
}

const types: ReadonlyMap<string, string> = new Map(
  Object.entries({
    string: 'teks',
    number: 'bilangan',
    int: 'bilangan bulat',
    boolean: 'true atau false',
    array: 'daftar',
    object: 'objek',
    record: 'objek',
    null: 'null'
  })
)

const nameType = (type: string): string => types.get(type) ?? type

function describe(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'daftar'
  if (typeof value === 'object') return 'objek'
  if (typeof value === 'string') return `teks “${value.length > 40 ? `${value.slice(0, 39)}…` : value}”`
  if (typeof value === 'number') return `bilangan ${value}`
  return String(value)
}

function explainPattern(key: PropertyKey | undefined, value: unknown): string {
  const given = describe(value)
  switch (key) {
    case 'nilai':
      return `harus bilangan desimal bertitik tanpa pemisah ribuan, misalnya "8740671375.10", bukan ${given}`
    case 'merujuk':
    case 'pembilang':
    case 'penyebut':
      return `harus JSON Pointer yang berawalan “/”, bukan ${given}`
    case 'nomenklatur':
      return `harus nama edisi nomenklatur, misalnya kepmendagri-050-5889-2021, bukan ${given}`
    default:
      return String(key).startsWith('tanggal')
        ? `harus tanggal tahun-bulan-hari, misalnya 2023-04-11, bukan ${given}`
        : `bentuknya salah: ${given}`
  }
}
