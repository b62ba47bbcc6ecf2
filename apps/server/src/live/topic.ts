/** A listener slower than this many messages is dropped; its browser reconnects and loads the difference. */
const maxWaiting = 256

/** Hands messages to those who listen to a key, within this process. */
export class Topic<Message> {
  readonly #listeners = new Map<string, Set<Mailbox<Message>>>()
  #closed = false

  publish(key: string, message: Message): void {
    for (const mailbox of this.#listeners.get(key) ?? []) mailbox.put(message)
  }

  /** Messages under this key from now on; ends when the caller returns it or the topic closes. */
  subscribe(key: string): AsyncIterableIterator<Message> {
    const mailbox = new Mailbox<Message>(() => this.#remove(key, mailbox))
    if (this.#closed) mailbox.close()
    else this.#listeners.set(key, (this.#listeners.get(key) ?? new Set()).add(mailbox))
    return mailbox
  }

  /** Ends every subscription; nobody can subscribe here again. */
  close(): void {
    this.#closed = true
    this.dropAll()
  }

  /** Ends every present subscription. */
  dropAll(): void {
    for (const mailboxes of [...this.#listeners.values()])
      for (const mailbox of [...mailboxes]) mailbox.close()
  }

  get size(): number {
    let count = 0
    for (const mailboxes of this.#listeners.values()) count += mailboxes.size
    return count
  }

  #remove(key: string, mailbox: Mailbox<Message>): void {
    const mailboxes = this.#listeners.get(key)
    mailboxes?.delete(mailbox)
    if (mailboxes?.size === 0) this.#listeners.delete(key)
  }
}

class Mailbox<Message> implements AsyncIterableIterator<Message> {
  readonly #waiting: Message[] = []
  readonly #onClose: () => void
  #wake: ((result: IteratorResult<Message>) => void) | null = null
  #closed = false

  constructor(onClose: () => void) {
    this.#onClose = onClose
  }

  put(message: Message): void {
    if (this.#closed) return
    if (this.#wake) {
      const wake = this.#wake
      this.#wake = null
      wake({ value: message, done: false })
    } else if (this.#waiting.length >= maxWaiting) this.close()
    else this.#waiting.push(message)
  }

  close(): void {
    if (this.#closed) return
    this.#closed = true
    this.#onClose()
    this.#wake?.({ value: undefined, done: true })
    this.#wake = null
  }

  next(): Promise<IteratorResult<Message>> {
    if (this.#waiting.length > 0)
      return Promise.resolve({ value: this.#waiting.shift() as Message, done: false })
    if (this.#closed) return Promise.resolve({ value: undefined, done: true })
    return new Promise((resolve) => {
      this.#wake = resolve
    })
  }

  return(): Promise<IteratorResult<Message>> {
    this.close()
    return Promise.resolve({ value: undefined, done: true })
  }

  [Symbol.asyncIterator](): AsyncIterableIterator<Message> {
    return this
  }
}
