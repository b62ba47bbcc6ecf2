/**
 * JSON for `jsonb` columns. PostgreSQL refuses two things that JavaScript text may hold: NUL and
 * lone surrogates (both come out of damaged PDF text). They are written behind the private character
 * U+EDB0 and restored on reading, so that nothing a document holds is lost or refused.
 */
const MARK = '\uEDB0'
const toEscape = /\\\\|\\u0000|\\u(d[89a-f][0-9a-f]{2})|\uEDB0/g
const toRestore = /\uEDB0(0|E|S([0-9a-f]{4}))/g

/** JSON text of a value, safe to cast to `jsonb`; read it back with `fromJsonb`. */
export function toJsonb(value: unknown): string {
  const text = JSON.stringify(value)
  if (!text.includes('\\u') && !text.includes(MARK)) return text
  return text.replace(toEscape, (found, surrogate: string | undefined) => {
    if (found === '\\\\') return found
    if (found === '\\u0000') return `${MARK}0`
    if (found === MARK) return `${MARK}E`
    return `${MARK}S${surrogate}`
  })
}

/** Value of a `json` or `jsonb` column, as `toJsonb` was given it. */
export function fromJsonb(text: string): unknown {
  // Most rows of a plan have nothing in `tertulis`.
  if (text === '{}') return {}
  if (!text.includes(MARK)) return JSON.parse(text)
  return JSON.parse(
    text.replace(toRestore, (_found, kind: string, surrogate: string | undefined) => {
      if (kind === '0') return '\\u0000'
      return kind === 'E' ? MARK : `\\u${surrogate}`
    })
  )
}
