/** A number read from text, as a decimal string; `dibaca` when another reader could take it for another number. */
export interface Angka {
  readonly nilai: string
  readonly dibaca?: string
}

/**
 * Reads one number in id-ID notation (`1.234,5`), accepting what spreadsheets leave behind: a decimal dot, comma
 * groups, spaces as groups, parentheses for a negative. Undefined when it is not one number. A single group such as
 * `1.234` is thousands, except for a percentage, where it is a decimal; both are told.
 */
export function readAngka(text: string, options: { readonly persen?: boolean } = {}): Angka | undefined {
  const inner = /^\((.+)\)$/.exec(text.trim())
  const bare = (inner?.[1] ?? text.trim()).replace(/^−/, '-').replace(/^\+/, '')
  const negative = bare.startsWith('-') !== Boolean(inner)
  const digits = bare.replace(/^-/, '')
  const found = readUnsigned(digits, options.persen ?? false)
  if (!found) return undefined
  const nilai = normalise(found.nilai, negative)
  const why = found.dibaca ?? (inner ? 'kurung dianggap tanda negatif' : undefined)
  return why ? { nilai, dibaca: `“${text.trim()}” dibaca ${nilai.replace('.', ',')}; ${why}.` } : { nilai }
}

function normalise(nilai: string, negative: boolean): string {
  const trimmed = nilai.replace(/^0+(?=\d)/, '')
  return negative && /[1-9]/.test(trimmed) ? `-${trimmed}` : trimmed
}

function readUnsigned(text: string, persen: boolean): Angka | undefined {
  if (/^\d+$/.test(text)) return { nilai: text }
  if (/^[1-9]\d{0,2}( \d{3})+(,\d+)?$/.test(text))
    return { nilai: text.replaceAll(' ', '').replace(',', '.') }
  if (/^[1-9]\d{0,2}\.\d{3}$/.test(text)) return readSingleDot(text, persen)
  if (/^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/.test(text))
    return { nilai: text.replaceAll('.', '').replace(',', '.') }
  if (/^[1-9]\d{0,2}(,\d{3}){2,}(\.\d+)?$/.test(text) || /^[1-9]\d{0,2}(,\d{3})+\.\d+$/.test(text)) {
    return {
      nilai: text.replaceAll(',', ''),
      dibaca: 'koma dianggap pemisah ribuan dan titik pemisah desimal'
    }
  }
  if (/^[1-9]\d{0,2},\d{3}$/.test(text)) {
    return { nilai: text.replace(',', '.'), dibaca: 'koma dianggap pemisah desimal' }
  }
  if (/^\d+,\d+$/.test(text)) return { nilai: text.replace(',', '.') }
  if (/^\d+\.\d+$/.test(text)) return { nilai: text, dibaca: 'titik dianggap pemisah desimal' }
  return undefined
}

function readSingleDot(text: string, persen: boolean): Angka {
  return persen
    ? { nilai: text, dibaca: 'titik dianggap pemisah desimal karena satuannya persen' }
    : { nilai: text.replace('.', ''), dibaca: 'titik dianggap pemisah ribuan' }
}
