import type { Keparahan } from '@selaras/domain/aturan'
import type { Io } from './io.ts'

/** Colour and wrapping for a terminal; plain text for everything else. */
export interface Gaya {
  readonly tebal: (text: string) => string
  readonly redup: (text: string) => string
  readonly parah: (keparahan: Keparahan, text: string) => string
  /** Breaks a sentence at the width of the terminal, every line indented. */
  readonly alinea: (text: string, indent: number) => string
}

const kode: Readonly<Record<Keparahan, string>> = { kritis: '1;31', mayor: '33', minor: '36', info: '2' }

export function gayaFor(io: Pick<Io, 'terminal' | 'columns'>): Gaya {
  const paint = (sgr: string, text: string): string => (io.terminal ? `\u001b[${sgr}m${text}\u001b[0m` : text)
  return {
    tebal: (text) => paint('1', text),
    redup: (text) => paint('2', text),
    parah: (keparahan, text) => paint(kode[keparahan], text),
    alinea: (text, indent) =>
      wrap(text, indent, io.terminal ? Math.min(io.columns, 110) : Number.POSITIVE_INFINITY)
  }
}

function wrap(text: string, indent: number, width: number): string {
  const pad = ' '.repeat(indent)
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/)) {
    if (line !== '' && indent + line.length + 1 + word.length > width) {
      lines.push(pad + line)
      line = word
    } else {
      line = line === '' ? word : `${line} ${word}`
    }
  }
  return [...lines, pad + line].join('\n')
}
