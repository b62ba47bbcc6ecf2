import type { Naskah, NaskahId } from '@selaras/domain/naskah'
import { fromCallback, fromPromise } from 'xstate'
import type { CellKey } from './cells.ts'
import type { Checked, Checker } from './checker.ts'
import type { PlanState } from './plan-state.ts'
import type { Kept, Storage } from './storage.ts'
import type { Answer, Batch, Delta, Loaded, RemoteEvent, Transport } from './transport.ts'
import { Gone, SignedOut, Unreachable } from './transport.ts'

/** What the editor machine does outside itself: load, send, follow others, check. */

export interface EditorInput {
  readonly naskahId: NaskahId
  readonly transport: Transport
  readonly storage: Storage
  readonly checker: Checker
}

export type EditorFailure = 'gone' | 'signedOut' | 'unreachable' | 'broken'

export type EditorEvent =
  | { readonly type: 'committed'; readonly plan: PlanState }
  | { readonly type: 'forget'; readonly key: CellKey }
  | { readonly type: 'remote'; readonly event: RemoteEvent }
  | { readonly type: 'online' }
  | { readonly type: 'retry' }
  | { readonly type: 'reload' }

/** What kept a request from its answer. */
export const kindOf = (error: unknown): EditorFailure =>
  error instanceof Gone
    ? 'gone'
    : error instanceof SignedOut
      ? 'signedOut'
      : error instanceof Unreachable
        ? 'unreachable'
        : 'broken'

export interface Fetched {
  readonly delta: Delta
  readonly loaded: Loaded | null
  /** What had been heard when the rows were asked for. */
  readonly heard: number
}

export const editorActors = {
  load: fromPromise<{ loaded: Loaded; kept: Kept }, EditorInput>(async ({ input }) => {
    const [loaded, kept] = await Promise.all([
      input.transport.load(input.naskahId),
      input.storage.load(input.naskahId)
    ])
    return { loaded, kept }
  }),
  send: fromPromise<{ kunci: string; answer: Answer }, { input: EditorInput; batch: Batch }>(
    async ({ input }) => {
      const answer = await input.input.transport.send(input.input.naskahId, input.batch)
      return { kunci: input.batch.kunci, answer }
    }
  ),
  fetch: fromPromise<Fetched, { input: EditorInput; since: number; heard: number }>(async ({ input }) => {
    const { transport, naskahId } = input.input
    const delta = await transport.delta(naskahId, input.since)
    return { delta, loaded: delta.penuh ? await transport.load(naskahId) : null, heard: input.heard }
  }),
  check: fromPromise<{ checked: Checked; naskah: Naskah }, { checker: Checker; naskah: Naskah }>(
    async ({ input }) => ({
      checked: await input.checker.check(input.naskah),
      naskah: input.naskah
    })
  ),
  listen: fromCallback<EditorEvent, EditorInput>(({ input, sendBack }) => {
    const online = () => sendBack({ type: 'online' })
    globalThis.addEventListener?.('online', online)
    const end = input.transport.subscribe(input.naskahId, (event) => sendBack({ type: 'remote', event }))
    return () => {
      globalThis.removeEventListener?.('online', online)
      end()
    }
  })
}
