/** Reading a bare decimal as people type it here: comma for decimals, dot for thousands, no-break space, "Rp". */

/** The text without "Rp", no-break spaces and blanks between digits. */
export function bare(text: string): string {
  return text
    .replace(/[\u00a0\u202f\u2007]/g, ' ')
    .replace(/^\s*rp\.?\s*/i, '')
    .replace(/,-\s*$/, '')
    .trim()
    .replace(/(\d) (?=\d{3}\b)/g, '$1')
}

/** A decimal string with a dot, or null when the text is no number. A dot before exactly three digits is a separator. */
export function parseDesimal(text: string): string | null {
  const value = bare(text)
  if (/^-?\d+(,\d+)?$/.test(value)) return value.replace(',', '.')
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(value)) return value.replaceAll('.', '').replace(',', '.')
  if (/^-?\d+\.\d+$/.test(value)) return value
  return null
}

/** Whether a dot may be meant as a decimal point: `1.234`, one dot before exactly three digits, no comma. */
export function isAmbiguous(text: string): boolean {
  return /^-?[1-9]\d{0,2}\.\d{3}$/.test(bare(text))
}
