import { useCallback, useSyncExternalStore } from 'react'
import { usePerson } from '../app/person.ts'

/**
 * Text somebody is writing, kept in this browser per person until the server has taken it: a refusal, a dropped line,
 * another page or a reload loses nothing.
 */

const prefix = 'selaras.draf'
const listeners = new Set<() => void>()

const read = (key: string): string => {
  try {
    return localStorage.getItem(key) ?? ''
  } catch {
    return memory.get(key) ?? ''
  }
}
// A browser that refuses storage keeps drafts as long as the page is open.
const memory = new Map<string, string>()

function write(key: string, text: string): void {
  try {
    if (text === '') localStorage.removeItem(key)
    else localStorage.setItem(key, text)
  } catch {
    memory.set(key, text)
  }
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/**
 * The draft under a key of this person, '' = none; the function that keeps it; and the one that drops it when the server
 * has taken `sent`, unless somebody has typed on in the meantime.
 */
export function useDraft(key: string): readonly [string, (text: string) => void, (sent: string) => void] {
  const { id } = usePerson()
  const full = `${prefix}.${id}.${key}`
  const text = useSyncExternalStore(subscribe, () => read(full))
  const keep = useCallback((next: string) => write(full, next), [full])
  const drop = useCallback(
    (sent: string) => {
      if (read(full) === sent) write(full, '')
    },
    [full]
  )
  return [text, keep, drop]
}
