import type { Kabar } from '@selaras/db'
import { Kehadiran } from './kehadiran.ts'
import { Topic } from './topic.ts'

/** What the other browsers are told after an accepted mutation; small, they fetch the rest. */
export interface PerubahanNaskah {
  readonly pemdaId: string
  readonly naskahId: string
  readonly versi: number
  /** The plan is as it was: a round of verification or a thread about it has changed. */
  readonly perihal?: 'percakapan'
}

/** Hands changes and news to the people they are for. One hub per process, fed by the database's notifications. */
export class LiveHub {
  readonly #changes = new Topic<PerubahanNaskah>()
  readonly #told = new Topic<null>()
  /** Who is in which plan, as far as this process has heard. */
  readonly kehadiran = new Kehadiran()

  publish(change: PerubahanNaskah): void {
    this.#changes.publish(keyOf(change.pemdaId, change.naskahId), change)
  }

  /** Changes of one plan from now on; ends when the caller returns it or the hub closes. */
  subscribe(pemdaId: string, naskahId: string): AsyncIterableIterator<PerubahanNaskah> {
    return this.#changes.subscribe(keyOf(pemdaId, naskahId))
  }

  /** News that no table keeps: somebody is in a plan, somebody was told something. */
  tell(kabar: Kabar): void {
    if (kabar.jenis === 'hadir') return this.kehadiran.hear(kabar)
    for (const penggunaId of kabar.penggunaId) this.#told.publish(keyOf(kabar.pemdaId, penggunaId), null)
  }

  /** One message whenever this person's notifications have changed. */
  subscribeTold(pemdaId: string, penggunaId: string): AsyncIterableIterator<null> {
    return this.#told.subscribe(keyOf(pemdaId, penggunaId))
  }

  /** Ends every subscription; the browsers reconnect elsewhere, nobody can subscribe here again. */
  close(): void {
    this.#changes.close()
    this.#told.close()
    this.kehadiran.close()
  }

  /** Ends every present subscription, because changes may have been missed; the browsers reconnect and load the difference. */
  dropAll(): void {
    this.#changes.dropAll()
    this.#told.dropAll()
  }

  /** Open subscriptions of news: notifications and presence. */
  get listeners(): number {
    return this.#told.size + this.kehadiran.size
  }

  /** Open subscriptions of changes. */
  get size(): number {
    return this.#changes.size
  }
}

const keyOf = (pemdaId: string, id: string): string => `${pemdaId}/${id}`
