/**
 * One idea, one word. The terms of the field as this project uses them; docs/glosarium.md is printed from here, and
 * tooling/lint/words.ts refuses the words in `larangan` in identifiers and file names.
 */
export interface Istilah {
  /** The word in Indonesian, with spaces; in code the same words in camelCase. */
  readonly istilah: string
  /** One or two sentences in Indonesian. */
  readonly arti: string
  /** Regulation or document it comes from; `rancangan Selaras` for words that are ours. */
  readonly sumber: string
  /** Other words for the same idea, in camelCase: forbidden in identifiers and file names. */
  readonly larangan: readonly string[]
}
