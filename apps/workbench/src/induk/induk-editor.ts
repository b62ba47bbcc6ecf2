import type { ChangeInduk, RencanaInduk } from '@selaras/domain/induk'
import { applyInduk } from '@selaras/domain/induk'
import { uuidv7 } from 'uuidv7'

/** What the server said to a batch of changes. */
export type Sent =
  | { readonly kind: 'taken' }
  | { readonly kind: 'offline' }
  | {
      readonly kind: 'refused'
      readonly kode: string
      readonly text: string
      /** Changes that start from a value which is no longer there, by position, and what is stored now. */
      readonly basi: readonly { readonly indeks: number; readonly kini: unknown }[]
    }

/** A change that somebody else was faster with. */
export interface Stale {
  readonly change: ChangeInduk
  /** What is stored now. */
  readonly kini: unknown
}

export type SaveState =
  | { readonly kind: 'saved' | 'sending' | 'offline' }
  | {
      readonly kind: 'refused'
      readonly kode: string
      readonly text: string
      readonly basi: readonly Stale[]
    }

export interface IndukState {
  readonly induk: RencanaInduk
  readonly save: SaveState
  /** A change that the domain itself refuses; nothing was changed. */
  readonly objection: string | null
  readonly canUndo: boolean
  readonly canRedo: boolean
}

interface Batch {
  readonly kunci: string
  readonly changes: readonly ChangeInduk[]
}

type Send = (batch: Batch) => Promise<Sent>

/**
 * A parent plan that is being edited: every accepted change is shown at once and sent in order, one batch at a time. What
 * the server refuses stays on screen until the person decides.
 */
export class IndukEditor {
  #state: IndukState
  readonly #send: Send
  readonly #opd: ReadonlySet<string>
  readonly #waiting: Batch[] = []
  readonly #undo: (readonly ChangeInduk[])[] = []
  readonly #redo: (readonly ChangeInduk[])[] = []
  readonly #listeners = new Set<() => void>()
  #busy = false

  constructor(induk: RencanaInduk, opd: ReadonlySet<string>, send: Send) {
    this.#send = send
    this.#opd = opd
    this.#state = { induk, save: { kind: 'saved' }, objection: null, canUndo: false, canRedo: false }
  }

  get = (): IndukState => this.#state

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Applies and sends; false when the domain refuses, which `objection` then explains. */
  change = (changes: readonly ChangeInduk[]): boolean => {
    const undo = this.#apply(changes)
    if (undo === null) return false
    this.#undo.push(undo)
    this.#redo.length = 0
    this.#set({})
    return true
  }

  undo = (): void => this.#step(this.#undo, this.#redo)
  redo = (): void => this.#step(this.#redo, this.#undo)

  /** Tries the refused or unsent batches again; with `mine` what was stale starts from the stored value. */
  again = (mine = false): void => {
    const { save } = this.#state
    const [first] = this.#waiting
    if (mine && save.kind === 'refused' && first) {
      const kini = new Map(save.basi.map((one) => [one.change, one.kini]))
      const changes = first.changes.map((one) => (kini.has(one) ? rebased(one, kini.get(one)) : one))
      this.#waiting[0] = { kunci: uuidv7(), changes }
    }
    void this.#drain()
  }

  #step(from: (readonly ChangeInduk[])[], to: (readonly ChangeInduk[])[]): void {
    const changes = from.pop()
    if (!changes) return
    const back = this.#apply(changes)
    if (back !== null) to.push(back)
    this.#set({})
  }

  #apply(changes: readonly ChangeInduk[]): readonly ChangeInduk[] | null {
    const applied = applyInduk(this.#state.induk, changes, { opd: this.#opd })
    if (!applied.ok) {
      this.#set({ objection: `${applied.refusal.message} ${applied.refusal.advice}` })
      return null
    }
    this.#waiting.push({ kunci: uuidv7(), changes })
    this.#set({ induk: applied.value.induk, objection: null })
    void this.#drain()
    return applied.value.balik
  }

  async #drain(): Promise<void> {
    if (this.#busy) return
    this.#busy = true
    this.#set({ save: { kind: 'sending' } })
    for (let batch = this.#waiting[0]; batch; batch = this.#waiting[0]) {
      const sent = await this.#send(batch)
      if (sent.kind !== 'taken') {
        this.#busy = false
        const { changes } = batch
        this.#set({ save: sent.kind === 'offline' ? sent : { ...sent, basi: staleOf(changes, sent.basi) } })
        return
      }
      this.#waiting.shift()
    }
    this.#busy = false
    this.#set({ save: { kind: 'saved' } })
  }

  #set(part: Partial<IndukState>): void {
    this.#state = {
      ...this.#state,
      ...part,
      canUndo: this.#undo.length > 0,
      canRedo: this.#redo.length > 0
    }
    for (const listener of this.#listeners) listener()
  }
}

/** The same change starting from the value that is stored now. */
function rebased(change: ChangeInduk, kini: unknown): ChangeInduk {
  if (change.jenis === 'isi') return { ...change, dari: (kini ?? undefined) as typeof change.dari }
  if (change.jenis === 'pagu') return { ...change, dari: typeof kini === 'number' ? kini : null }
  return change
}

const staleOf = (
  changes: readonly ChangeInduk[],
  basi: Extract<Sent, { kind: 'refused' }>['basi']
): Stale[] =>
  basi.flatMap(({ indeks, kini }) => {
    const change = changes[indeks]
    return change ? [{ change, kini }] : []
  })
