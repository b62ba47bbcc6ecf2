/**
 * A look at JSON text before it is parsed: where it breaks (line and column, the same in every engine), keys that
 * stand twice (a parser would drop the first in silence), the key `__proto__`, and nesting without end.
 */

export interface JsonFault {
  readonly sebab: string
  readonly baris: number
  readonly kolom: number
}

const maxDepth = 100

/** The first fault of the text, or null when it is sound JSON with distinct keys. Never throws. */
export function findJsonFault(text: string): JsonFault | null {
  const scanner = new Scanner(text)
  const fault = scanner.run()
  return fault === null ? null : { sebab: fault, ...locate(text, scanner.at) }
}

function locate(text: string, at: number): { baris: number; kolom: number } {
  let baris = 1
  let start = 0
  for (let next = text.indexOf('\n'); next !== -1 && next < at; next = text.indexOf('\n', next + 1)) {
    baris += 1
    start = next + 1
  }
  return { baris, kolom: at - start + 1 }
}

const quote = 0x22
const backslash = 0x5c

type Frame = { readonly keys: Set<string> | null }

const literal = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const escapeSequence = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y
const space = /[ \t\n\r]*/y

class Scanner {
  at = 0
  private readonly text: string
  private readonly stack: Frame[] = []

  constructor(text: string) {
    this.text = text
  }

  /** Reads value after value until the text ends; the answer is the fault in Indonesian, or null. */
  run(): string | null {
    for (;;) {
      const fault = this.openValue()
      if (fault !== null) return fault
      const closed = this.closeValues()
      if (closed !== 'next') return closed === 'end' ? null : closed
    }
  }

  /** Reads one value; of an object or array only its opening, with the first key. */
  private openValue(): string | null {
    this.skip(space)
    const char = this.text[this.at]
    if (char === '{' || char === '[') return this.openContainer(char === '{')
    if (char === '"') return this.takeString() === null ? this.brokenString() : null
    if (this.take(literal) === null) return this.unexpected('sebuah nilai')
    return null
  }

  private openContainer(object: boolean): string | null {
    if (this.stack.length >= maxDepth) return `bertingkat lebih dari ${maxDepth} lapis`
    this.at += 1
    this.stack.push({ keys: object ? new Set() : null })
    this.skip(space)
    if (this.text[this.at] === (object ? '}' : ']')) return null
    return object ? (this.key() ?? this.openValue()) : this.openValue()
  }

  private key(): string | null {
    this.skip(space)
    const start = this.at
    const raw = this.takeString()
    if (raw === null)
      return this.text[start] === '"' ? this.brokenString() : this.unexpected('nama kunci dalam tanda kutip')
    const key = raw.includes('\\') ? (JSON.parse(raw) as string) : raw.slice(1, -1)
    const keys = this.stack.at(-1)?.keys
    if (key === '__proto__' || keys?.has(key)) this.at = start
    if (key === '__proto__') return 'kunci “__proto__” tidak diizinkan'
    if (keys?.has(key)) return `kunci “${key}” tertulis dua kali dalam objek yang sama`
    keys?.add(key)
    this.skip(space)
    if (this.text[this.at] !== ':') return this.unexpected('titik dua')
    this.at += 1
    return null
  }

  /** Closes what ends here. `next`: another value follows; `end`: the text is over; else a fault. */
  private closeValues(): 'next' | 'end' | string {
    for (;;) {
      this.skip(space)
      const frame = this.stack.at(-1)
      const char = this.text[this.at]
      if (!frame) return char === undefined ? 'end' : this.unexpected('akhir berkas')
      if (char === (frame.keys ? '}' : ']')) {
        this.stack.pop()
        this.at += 1
        continue
      }
      if (char !== ',')
        return this.unexpected(frame.keys ? 'koma atau kurung kurawal tutup' : 'koma atau kurung siku tutup')
      this.at += 1
      return frame.keys ? (this.key() ?? 'next') : 'next'
    }
  }

  private skip(pattern: RegExp): void {
    this.take(pattern)
  }

  private take(pattern: RegExp): string | null {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.text)
    if (!found) return null
    this.at += found[0].length
    return found[0]
  }

  /** A string with its quotes; null leaves `at` at the character that is wrong. By hand: a pattern could overflow. */
  private takeString(): string | null {
    const start = this.at
    if (this.text[start] !== '"') return null
    for (this.at += 1; this.at < this.text.length; this.at += 1) {
      const code = this.text.charCodeAt(this.at)
      if (code === quote) return this.text.slice(start, ++this.at)
      if (code < 0x20) return null
      if (code === backslash) {
        if (this.take(escapeSequence) === null) return null
        this.at -= 1
      }
    }
    return null
  }

  private brokenString(): string {
    return this.at >= this.text.length
      ? 'berkas terpotong di tengah teks dalam tanda kutip'
      : 'teks dalam tanda kutip memuat karakter yang tidak sah atau tidak ditutup'
  }

  private unexpected(expected: string): string {
    const char = this.text[this.at]
    return char === undefined
      ? `berkas terpotong, seharusnya masih ada ${expected}`
      : `ada “${char}”, seharusnya ${expected}`
  }
}
