import type { Refusal } from '@selaras/domain'
import type { BagianNama, Change, Json, Naskah, NaskahId, Simpul, SimpulId } from '@selaras/domain/naskah'

/** How the editor reaches the server; tests and the demo put an in-memory server behind the same four calls. */
export interface Transport {
  /** The whole plan; throws `Unreachable` without a connection and `Gone` when the plan may not be read. */
  load(naskahId: NaskahId): Promise<Loaded>
  /** Rows changed after a version. */
  delta(naskahId: NaskahId, since: number): Promise<Delta>
  /** Sends one batch; the same `kunci` may be sent again and has one effect. Throws `Unreachable`. */
  send(naskahId: NaskahId, batch: Batch): Promise<Answer>
  /** Tells of every accepted change by anybody; answers with the function that ends it. */
  subscribe(naskahId: NaskahId, listener: (event: RemoteEvent) => void): () => void
}

export interface Loaded {
  readonly naskah: Naskah
  readonly versi: number
  /** Why nothing may be changed now; null = it may. */
  readonly lock: string | null
}

export interface Delta {
  readonly versi: number
  /** The server no longer knows what changed since: load again. */
  readonly penuh: boolean
  readonly simpul: readonly Simpul[]
  readonly dihapus: readonly SimpulId[]
  readonly bagian: Readonly<Record<BagianNama, Json>>
}

/** Changes made in one step by one person: sent, accepted and undone together. */
export interface Batch {
  /** Idempotency key. */
  readonly kunci: string
  readonly naskahId: NaskahId
  readonly label: string
  readonly changes: readonly Change[]
  /** Locked and stale cells are left out and the rest is applied; else all or nothing. */
  readonly lewati: boolean
  /** Milliseconds, for the order after a reload. */
  readonly dibuat: number
}

export type Answer =
  | {
      readonly ok: true
      readonly delta: Delta
      readonly dilewati: readonly { indeks: number; refusal: Refusal }[]
    }
  | { readonly ok: false; readonly refusal: Refusal }

export interface RemoteEvent {
  readonly versi: number
}

export interface Author {
  readonly nama: string
  /** ISO 8601. */
  readonly pada: string
}

/** No answer came: no network, server stopped, time is up. Nothing is lost, the batch is sent again. */
export class Unreachable extends Error {}
/** The plan does not exist for this person, or its content is not visible in this tahap. */
export class Gone extends Error {}
/** The session has ended; the person has to sign in again, unsent changes wait. */
export class SignedOut extends Error {}
