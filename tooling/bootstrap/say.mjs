// Everything the bootstrap has to say goes to stderr: stdout belongs to the command that runs behind it.

/** @param {string} indonesian @param {string} english */
export function say(indonesian, english) {
  process.stderr.write(`[selaras] ${indonesian} / ${english}\n`)
}

/** Ends the bootstrap with both sentences and an exit code; thrown so that locks are released on the way out. */
export class Stop extends Error {
  /** @param {number} code @param {string} [indonesian] @param {string} [english] */
  constructor(code, indonesian = '', english = '') {
    super(indonesian)
    this.code = code
    this.indonesian = indonesian
    this.english = english
  }

  print() {
    if (this.indonesian) process.stderr.write(`[selaras] ${this.indonesian}\n[selaras] ${this.english}\n`)
  }
}
