import { createClient } from 'graphql-sse'
import { useEffect, useSyncExternalStore } from 'react'
import { uuidv7 } from 'uuidv7'
import { createStore } from '../app/store.ts'

/** Somebody else who has the plan open. */
export interface OrangHadir {
  readonly id: string
  readonly nama: string
  readonly tab: string
  readonly sel: { readonly simpulId: string; readonly field: string } | null
}

interface Cell {
  readonly simpulId: string | null
  readonly field: string
}

const nobody: readonly OrangHadir[] = []
/** Everybody else in the open plan; empty when none is open. */
export const others = createStore<readonly OrangHadir[]>(nobody)

const byCell = createStore<ReadonlyMap<string, string>>(new Map())
const keyOf = (simpulId: string, field: string): string => `${simpulId} ${field}`

/** Names of the others on a cell, `Rina Wulandari, Agus Prasetyo`; undefined when nobody is there. */
export function useNamesOn(
  cell: { readonly simpulId: string; readonly field: string } | null
): string | undefined {
  return useSyncExternalStore(byCell.subscribe, () =>
    cell === null ? undefined : byCell.get().get(keyOf(cell.simpulId, cell.field))
  )
}

function take(list: readonly OrangHadir[]): void {
  others.set(list)
  const names = new Map<string, string>()
  for (const { sel, nama } of list) {
    if (!sel) continue
    const key = keyOf(sel.simpulId, sel.field)
    const before = names.get(key)
    names.set(key, before === undefined ? nama : before.includes(nama) ? before : `${before}, ${nama}`)
  }
  byCell.set(names)
}

/** A person may be in several tabs: each is named once, with the cell of the tab that is on one. */
export function peopleOf(list: readonly OrangHadir[]): readonly OrangHadir[] {
  const people = new Map<string, OrangHadir>()
  for (const one of list) {
    const before = people.get(one.id)
    if (!before || (before.sel === null && one.sel !== null)) people.set(one.id, one)
  }
  return [...people.values()]
}

/** Monogram of a name: `Rina Wulandari` → `RW`. */
export const monogramOf = (nama: string): string =>
  nama
    .split(/\s+/)
    .filter((word) => /^\p{L}/u.test(word))
    .slice(0, 2)
    .map((word) => word.charAt(0).toUpperCase())
    .join('') || '?'

const heartbeat = 15_000
const settle = 300
const stream = '/graphql/stream'
const headers = { 'content-type': 'application/json', 'x-selaras': '1' }
const hadirMutation =
  'mutation Hadir($naskahId: ID!, $tab: String!, $simpulId: ID, $field: String, $pergi: Boolean) { hadir(naskahId: $naskahId, tab: $tab, simpulId: $simpulId, field: $field, pergi: $pergi) { __typename ... on HadirDiterima { orang { id nama tab sel { simpulId field } } } } }'
const kehadiranQuery =
  'subscription Kehadiran($naskahId: ID!) { kehadiran(naskahId: $naskahId) { orang { id nama tab sel { simpulId field } } } }'

/**
 * Says where this person is as long as the page of the plan is open and visible, and hears of the others. `follow`
 * names the cell and calls back when it changes.
 */
export function usePresence(
  naskahId: string,
  userId: string,
  follow: { readonly get: () => Cell | null; readonly subscribe: (listener: () => void) => () => void }
): void {
  useEffect(() => {
    const tab = uuidv7()
    let stop: (() => void) | null = null
    const turn = () => {
      if (document.visibilityState === 'visible') stop ??= bePresent(naskahId, userId, tab, follow)
      else {
        stop?.()
        stop = null
      }
    }
    turn()
    document.addEventListener('visibilitychange', turn)
    return () => {
      document.removeEventListener('visibilitychange', turn)
      stop?.()
    }
  }, [naskahId, userId, follow])
}

function bePresent(
  naskahId: string,
  userId: string,
  tab: string,
  follow: Parameters<typeof usePresence>[2]
): () => void {
  const hear = (list: readonly OrangHadir[]) => take(list.filter((one) => one.id !== userId))
  const say = (pergi: boolean) => {
    const cell = follow.get()
    const variables = {
      naskahId,
      tab,
      pergi,
      ...(cell?.simpulId ? { simpulId: cell.simpulId, field: cell.field } : {})
    }
    void fetch('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers,
      keepalive: pergi,
      body: JSON.stringify({ query: hadirMutation, variables })
    })
      .then(async (response) => {
        const told: { data?: { hadir?: { orang?: readonly OrangHadir[] } } } = await response.json()
        if (!pergi && told.data?.hadir?.orang) hear(told.data.hadir.orang)
      })
      // Presence is a courtesy: without it everything else works.
      .catch(() => undefined)
  }
  let timer: ReturnType<typeof setTimeout> | undefined
  const moved = () => {
    clearTimeout(timer)
    timer = setTimeout(() => say(false), settle)
  }
  say(false)
  const beat = setInterval(() => say(false), heartbeat)
  const unfollow = follow.subscribe(moved)
  const live = createClient({
    url: stream,
    credentials: 'same-origin',
    headers: { 'x-selaras': '1' },
    retryAttempts: Number.POSITIVE_INFINITY
  })
  const end = live.subscribe<{ kehadiran: { orang: readonly OrangHadir[] } }>(
    { query: kehadiranQuery, variables: { naskahId } },
    {
      next: ({ data }) => {
        if (data?.kehadiran) hear(data.kehadiran.orang)
      },
      error: () => {},
      complete: () => {}
    }
  )
  return () => {
    clearTimeout(timer)
    clearInterval(beat)
    unfollow()
    end()
    live.dispose()
    say(true)
    take(nobody)
  }
}
