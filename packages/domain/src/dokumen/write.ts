import type * as z from 'zod'
import { Dokumen } from './schema.ts'

/**
 * The text of a dokumen, byte-stable: keys in the order of the schema, then `x-` keys by name, years ascending,
 * two spaces of indent, an object that fits the line on one line, a line end at the end.
 */
export const writeDokumen = (dokumen: Dokumen): string => `${write(dokumen, Dokumen, 0)}\n`

const maxWidth = 120

type Schema = z.ZodType | undefined
/** The parts of a zod definition that say what stands below; read, never changed. */
interface Definition {
  readonly type: string
  readonly shape?: Readonly<Record<string, z.ZodType>>
  readonly element?: z.ZodType
  readonly valueType?: z.ZodType
  readonly innerType?: z.ZodType
  readonly getter?: () => z.ZodType
}

function definition(schema: Schema): Definition | undefined {
  let found = schema?._zod.def as Definition | undefined
  while (found && (found.innerType || found.getter)) {
    found = (found.innerType ?? found.getter?.())?._zod.def as Definition | undefined
  }
  return found
}

function write(value: unknown, schema: Schema, indent: number, lead = 0): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const line = writeLine(value, schema, maxWidth - indent - lead)
  if (line !== null) return line
  const pad = ' '.repeat(indent + 2)
  const rows = Array.isArray(value)
    ? value.map((item) => pad + write(item, definition(schema)?.element, indent + 2))
    : entries(value, schema).map(([key, item, below]) => {
        const name = `${JSON.stringify(key)}: `
        return pad + name + write(item, below, indent + 2, name.length)
      })
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  return `${open}\n${rows.join(',\n')}\n${' '.repeat(indent)}${close}`
}

/** The value on one line, or null when it is wider than `room` or holds a list of objects, which is a table. */
function writeLine(value: unknown, schema: Schema, room: number): string | null {
  if (value === null || typeof value !== 'object') {
    const text = JSON.stringify(value)
    return text.length > room ? null : text
  }
  const list = Array.isArray(value)
  if (list && value.some((item) => item !== null && typeof item === 'object')) return null
  const parts: string[] = []
  let width = 2
  const below = definition(schema)
  const members: readonly Entry[] = list
    ? value.map((item) => ['', item, below?.element])
    : entries(value, schema)
  for (const [key, item, itemSchema] of members) {
    const name = list ? '' : `${JSON.stringify(key)}: `
    const text = writeLine(item, itemSchema, room - width - name.length)
    if (text === null) return null
    parts.push(name + text)
    width += name.length + text.length + 2
    if (width - 2 > room) return null
  }
  return list ? `[${parts.join(', ')}]` : `{${parts.join(', ')}}`
}

type Entry = readonly [key: string, value: unknown, schema: Schema]

/** The members of an object in canonical order, without those that are undefined. */
function entries(value: object, schema: Schema): Entry[] {
  const below = definition(schema)
  const record = value as Readonly<Record<string, unknown>>
  const shape = below?.shape ?? {}
  const known = Object.keys(shape).filter((key) => Object.hasOwn(record, key))
  const free = Object.keys(record).filter((key) => !Object.hasOwn(shape, key))
  // Free keys of a record keep their order, which is the printed one; extra keys of an object have none.
  if (below?.type !== 'record') free.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
  return [...known, ...free]
    .filter((key) => record[key] !== undefined)
    .map((key) => [key, record[key], shape[key] ?? below?.valueType])
}
