import type { Cell, CellStyle } from 'hucre/xlsx'

/** Excel holds no longer text in a cell. */
const longest = 32_767

/** XML 1.0 knows no control characters but these three, and no half of a surrogate pair. */
const unprintable = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/**
 * A text that a person typed as a text of the sheet, whatever it begins with. The text format (`@`) keeps it one also
 * when somebody edits the cell afterwards, where Excel would read "=…" again.
 */
export function textCell(text: string, style: CellStyle): Partial<Cell> {
  const clean = text.replace(unprintable, '\uFFFD').slice(0, longest)
  return { value: clean, type: 'string', style: { ...style, numFmt: '@' } }
}

/** Whole rupiah or a decimal as a number of the sheet; a double holds either exactly up to 15 digits, longer ones stay text. */
export function numberCell(value: string | null, style: CellStyle, numFmt: string): Partial<Cell> {
  if (value === null) return textCell('', style)
  const digits = value.replace(/[-.]/g, '').replace(/^0+/, '')
  return digits.length <= 15 && /^-?\d+(\.\d+)?$/.test(value)
    ? { value: Number(value), type: 'number', style: { ...style, numFmt } }
    : textCell(value, style)
}
