/**
 * How sure a legal item is. The tags are those of the project's fact sheet: `DOK-L` and `DOK-P` are printed in the two
 * sample plans, `SRC` seen in another public source, `APP` seen in an existing application (good for layouts, not
 * law), `GK` general knowledge not checked against the text, `CALC` recomputed, `design` our own proposal.
 */
export type Tanda = 'DOK-L' | 'DOK-P' | 'SRC' | 'APP' | 'GK' | 'CALC' | 'design'

/** Where a legal item comes from and how sure we are of it. */
export interface Sumber {
  /** Id in the register of regulations, or null when it is our own design. */
  readonly peraturan: string | null
  readonly tanda: readonly Tanda[]
  /** False = a person of the pemda must confirm it before it stands in a legal output. */
  readonly confirmed: boolean
  readonly catatan?: string
}

/** Only what an enacted document prints, or what is no claim about law at all, needs no confirmation. */
const convincing: ReadonlySet<Tanda> = new Set(['DOK-L', 'DOK-P', 'CALC'])

/** A source with its tags; `confirmed` follows from the tags and is never set by hand. */
export function sumber(peraturan: string | null, tanda: readonly Tanda[], catatan?: string): Sumber {
  const confirmed = tanda.some((t) => convincing.has(t))
  return catatan === undefined ? { peraturan, tanda, confirmed } : { peraturan, tanda, confirmed, catatan }
}
