import { useMemo } from 'react'
import { useDraft } from '../catatan/draft.ts'

const read = (text: string): readonly string[] => {
  try {
    const kept: unknown = JSON.parse(text)
    return Array.isArray(kept) ? kept.filter((one): one is string => typeof one === 'string') : []
  } catch {
    return []
  }
}

/**
 * Keys that a person has ticked in a list, kept like a draft: over new data, another page and a reload. What has left
 * the list is no longer chosen.
 */
export function useChosen(
  draft: string,
  present: readonly string[]
): readonly [ReadonlySet<string>, (next: ReadonlySet<string>) => void] {
  const [text, keep] = useDraft(draft)
  const chosen = useMemo(() => {
    const there = new Set(present)
    return new Set(read(text).filter((one) => there.has(one)))
  }, [text, present])
  return [chosen, (next) => keep(next.size === 0 ? '' : JSON.stringify([...next]))]
}
