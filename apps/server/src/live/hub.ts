/** What the other browsers are told after an accepted mutation; small, they fetch the rest. */
export interface PerubahanNaskah {
  readonly pemdaId: string
  readonly naskahId: string
  readonly versi: number
}

/** A listener slower than this many messages is dropped; its browser reconnects and loads the difference. */
const maxWaiting = 256

/** Hands changes to the people who have a plan open. One hub per process, fed by the database's notifications. */
export class LiveHub {
  readonly #listeners = new Map<string, Set<Mailbox>>()
  #closed = false

  publish(change: PerubahanNaskah): void {
    for (const mailbox of this.#listeners.get(keyOf(change.pemdaId, change.naskahId)) ?? [])
      mailbox.put(change)
  }

  /** Changes of one plan from now on; ends when the caller returns it or the hub closes. */
  subscribe(pemdaId: string, naskahId: string): AsyncIterableIterator<PerubahanNaskah> {
    const key = keyOf(pemdaId, naskahId)
    const mailbox = new Mailbox(() => this.#remove(key, mailbox))
    if (this.#closed) mailbox.close()
    else this.#listeners.set(key, (this.#listeners.get(key) ?? new Set()).add(mailbox))
    return mailbox
  }

  /** Ends every subscription; the browsers reconnect elsewhere, nobody can subscribe here again. */
  close(): void {
    this.#closed = true
    this.dropAll()
  }

  /** Ends every present subscription, because changes may have been missed; the browsers reconnect and load the difference. */
  dropAll(): void {
    for (const mailboxes of [...this.#listeners.values()])
      for (const mailbox of [...mailboxes]) mailbox.close()
  }

  get size(): number {
    let count = 0
    for (const mailboxes of this.#listeners.values()) count += mailboxes.size
    return count
  }

  #remove(key: string, mailbox: Mailbox): void {
    const mailboxes = this.#listeners.get(key)
    mailboxes?.delete(mailbox)
    if (mailboxes?.size === 0) this.#listeners.delete(key)
  }
}

const keyOf = (pemdaId: string, naskahId: string): string => `${pemdaId}/${naskahId}`

class Mailbox implements AsyncIterableIterator<PerubahanNaskah> {
  readonly #waiting: PerubahanNaskah[] = []
  readonly #onClose: () => void
  #wake: ((result: IteratorResult<PerubahanNaskah>) => void) | null = null
  #closed = false

  constructor(onClose: () => void) {
    this.#onClose = onClose
  }

  put(change: PerubahanNaskah): void {
    if (this.#closed) return
    if (this.#wake) {
      const wake = this.#wake
      this.#wake = null
      wake({ value: change, done: false })
    } else if (this.#waiting.length >= maxWaiting) this.close()
    else this.#waiting.push(change)
  }

  close(): void {
    if (this.#closed) return
    this.#closed = true
    this.#onClose()
    this.#wake?.({ value: undefined, done: true })
    this.#wake = null
  }

  next(): Promise<IteratorResult<PerubahanNaskah>> {
    const first = this.#waiting.shift()
    if (first) return Promise.resolve({ value: first, done: false })
    if (this.#closed) return Promise.resolve({ value: undefined, done: true })
    return new Promise((resolve) => {
      this.#wake = resolve
    })
  }

  return(): Promise<IteratorResult<PerubahanNaskah>> {
    this.close()
    return Promise.resolve({ value: undefined, done: true })
  }

  [Symbol.asyncIterator](): AsyncIterableIterator<PerubahanNaskah> {
    return this
  }
}
