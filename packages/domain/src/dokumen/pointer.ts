/** JSON Pointers (RFC 6901), the only way a Temuan, a `merujuk` or a `rumusData` names a place in a Dokumen. */

const escapePart = (part: string): string => part.replaceAll('~', '~0').replaceAll('/', '~1')
const unescapePart = (part: string): string => part.replaceAll('~1', '/').replaceAll('~0', '~')

/** The pointer of the given parts, escaped; without parts it is `''`, the whole document. */
export const pointer = (...parts: readonly (string | number)[]): string => below('', ...parts)

/** `base` lengthened by parts, escaped. */
export function below(base: string, ...parts: readonly (string | number)[]): string {
  let text = base
  // Walks and checks make tens of thousands of pointers; hardly any part needs escaping.
  for (const part of parts) {
    text += typeof part === 'string' && /[~/]/.test(part) ? `/${escapePart(part)}` : `/${part}`
  }
  return text
}

/** The parts of a pointer, unescaped; null when the text is no pointer (it must be empty or begin with `/`). */
export function parsePointer(text: string): string[] | null {
  if (text === '') return []
  if (!text.startsWith('/') || /~(?![01])/.test(text)) return null
  return text.slice(1).split('/').map(unescapePart)
}

/**
 * The value a pointer leads to, or undefined when it leads nowhere. Only own keys count, so that `__proto__` or
 * `length` never answers.
 */
export function resolvePointer(root: unknown, text: string): unknown {
  const parts = parsePointer(text)
  if (!parts) return undefined
  let value: unknown = root
  for (const part of parts) {
    value = child(value, part)
    if (value === undefined) return undefined
  }
  return value
}

function child(value: unknown, part: string): unknown {
  if (Array.isArray(value)) return /^(0|[1-9]\d*)$/.test(part) ? value[Number(part)] : undefined
  if (value === null || typeof value !== 'object' || !Object.hasOwn(value, part)) return undefined
  return (value as Record<string, unknown>)[part]
}

/** The pointer of the thing that holds this one; `''` for a top-level key. */
export const parentPointer = (text: string): string => text.slice(0, Math.max(0, text.lastIndexOf('/')))
