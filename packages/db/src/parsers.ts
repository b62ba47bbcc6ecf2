import pg from 'pg'
import { fromJsonb } from './jsonb.ts'

type Parse = (text: string) => unknown

/**
 * int8 as a number: rupiah, counters and counts are safe integers (2^53 rupiah is more than the state's budget).
 * A larger one is our own fault and is thrown, never rounded.
 */
function parseInt8(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`int8 ${text} is not a safe integer`)
  return value
}

/** `timestamptz` as an ISO 8601 instant in UTC with milliseconds. */
const parseInstant: Parse = (text) => new Date(text).toISOString()
const asText: Parse = (text) => text

const { builtins } = pg.types

/** What the tenant tables give: text for decimals and dates, numbers for int8, ISO instants, parsed JSON. */
export const domainParsers: Readonly<Record<number, Parse>> = {
  [builtins.INT8]: parseInt8,
  [builtins.NUMERIC]: asText,
  [builtins.DATE]: asText,
  [builtins.TIMESTAMPTZ]: parseInstant,
  [builtins.JSON]: fromJsonb,
  [builtins.JSONB]: fromJsonb
}

/** What better-auth expects: `Date` for instants, a number for the int8 of its rate limit. */
export const authParsers: Readonly<Record<number, Parse>> = {
  [builtins.INT8]: parseInt8,
  [builtins.TIMESTAMPTZ]: (text) => new Date(text)
}

/** The same parsers in the shape that node-postgres takes per pool. */
export function pgTypes(parsers: Readonly<Record<number, Parse>>): pg.CustomTypesConfig {
  return {
    getTypeParser: ((id: number, format?: 'text' | 'binary') => {
      const own = format === 'binary' ? undefined : parsers[id]
      return own ?? pg.types.getTypeParser(id, format as 'text')
    }) as pg.CustomTypesConfig['getTypeParser']
  }
}
