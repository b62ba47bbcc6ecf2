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

/** The draft under a key of this person, '' = none, and the function that keeps it. */
export function useDraft(key: string): readonly [string, (text: string) => void] {
  const { id } = usePerson()
  const full = `${prefix}.${id}.${key}`
  const text = useSyncExternalStore(subscribe, () => read(full))
  const keep = useCallback((next: string) => write(full, next), [full])
  return [text, keep]
}
