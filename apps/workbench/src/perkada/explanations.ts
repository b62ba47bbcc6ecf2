import { type BabPerkada, numberPasal } from '@selaras/domain/perkada'

/**
 * The explanations per pasal after bab or pasal were added or removed: each stays with the pasal it explains, a new
 * pasal has none. An edit of the words of a pasal moves nothing.
 */
export function movedExplanations(
  before: readonly BabPerkada[],
  after: readonly BabPerkada[],
  explanations: readonly string[]
): string[] {
  const old = numberPasal(before).map(({ pasal }) => pasal)
  const now = numberPasal(after).map(({ pasal }) => pasal)
  if (old.length === now.length) return now.map((_, at) => explanations[at] ?? '')
  return now.map((pasal) => {
    const at = old.indexOf(pasal)
    return at < 0 ? '' : (explanations[at] ?? '')
  })
}
