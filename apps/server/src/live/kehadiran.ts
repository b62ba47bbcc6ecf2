import type { KabarHadir } from '@selaras/db'
import { Topic } from './topic.ts'

/** Somebody in a plan: one browser tab. */
export interface OrangHadir {
  readonly penggunaId: string
  readonly nama: string
  readonly tab: string
  readonly sel: { readonly simpulId: string; readonly field: string } | null
}

/** A browser says every 15 seconds that it is still there; who is not heard of for this long has left. */
const lamaHadir = 40_000
const seringSapu = 5_000
/** Most tabs remembered of one plan, so that nobody fills the memory. */
const palingBanyak = 200
/** Most tabs of which it is remembered when they last spoke. */
const palingBanyakTab = 5000

interface Hadir extends OrangHadir {
  readonly sampai: number
}

/** Who is on which cell of which plan: kept in memory alone, and only for seconds. */
export class Kehadiran {
  readonly #rooms = new Map<string, Map<string, Hadir>>()
  readonly #topic = new Topic<null>()
  readonly #spoke = new Map<string, number>()
  readonly #clock: () => number
  #sweep: NodeJS.Timeout | null = null

  constructor(clock: () => number = Date.now) {
    this.#clock = clock
  }

  /** Takes what some process has told; whoever listens to that plan hears when it made a difference. */
  hear({ pemdaId, naskahId, penggunaId, nama, tab, sel, ada }: KabarHadir): void {
    const key = `${pemdaId}/${naskahId}`
    const room = this.#rooms.get(key) ?? new Map<string, Hadir>()
    // A tab is one person's: nobody moves or removes somebody else.
    const seat = `${penggunaId}/${tab}`
    const before = room.get(seat)
    if (!ada) room.delete(seat)
    else if (before || room.size < palingBanyak)
      room.set(seat, { penggunaId, nama, tab, sel, sampai: this.#clock() + lamaHadir })
    if (room.size > 0) this.#rooms.set(key, room)
    else this.#rooms.delete(key)
    const same = ada === (before !== undefined) && sameSel(before?.sel ?? null, sel)
    if (!same) this.#topic.publish(key, null)
    this.#keepSweeping()
  }

  /** Whether a tab may say something already, or did so less than `jarak` milliseconds ago; remembers that it did. */
  maySpeak(seat: string, now: number, jarak: number): boolean {
    const last = this.#spoke.get(seat)
    if (last !== undefined && now >= last && now - last < jarak) return false
    // Out and in again: the map keeps the order in which tabs spoke, and forgets the quietest.
    this.#spoke.delete(seat)
    this.#spoke.set(seat, now)
    const [quietest] = this.#spoke.keys()
    if (this.#spoke.size > palingBanyakTab && quietest !== undefined) this.#spoke.delete(quietest)
    return true
  }

  /** Who is in a plan now, by name. */
  list(pemdaId: string, naskahId: string): readonly OrangHadir[] {
    const now = this.#clock()
    return [...(this.#rooms.get(`${pemdaId}/${naskahId}`)?.values() ?? [])]
      .filter((one) => one.sampai > now)
      .sort((a, b) => a.nama.localeCompare(b.nama, 'id') || a.tab.localeCompare(b.tab))
  }

  /** One message whenever `list` says something else. */
  subscribe(pemdaId: string, naskahId: string): AsyncIterableIterator<null> {
    return this.#topic.subscribe(`${pemdaId}/${naskahId}`)
  }

  /** Removes who was not heard of for too long; called by itself every few seconds while anybody is there. */
  sweep(): void {
    const now = this.#clock()
    for (const [key, room] of this.#rooms) {
      const gone = [...room].filter(([, one]) => one.sampai <= now)
      for (const [seat] of gone) room.delete(seat)
      if (room.size === 0) this.#rooms.delete(key)
      if (gone.length > 0) this.#topic.publish(key, null)
    }
    this.#keepSweeping()
  }

  close(): void {
    this.#topic.close()
    this.#rooms.clear()
    this.#keepSweeping()
  }

  /** Open subscriptions. */
  get size(): number {
    return this.#topic.size
  }

  #keepSweeping(): void {
    if (this.#rooms.size > 0 && this.#sweep === null)
      this.#sweep = setInterval(() => this.sweep(), seringSapu).unref()
    if (this.#rooms.size === 0 && this.#sweep !== null) {
      clearInterval(this.#sweep)
      this.#sweep = null
    }
  }
}

const sameSel = (a: OrangHadir['sel'], b: OrangHadir['sel']): boolean =>
  a?.simpulId === b?.simpulId && a?.field === b?.field
