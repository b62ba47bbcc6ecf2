import type { Naskah, NaskahId } from '@selaras/domain/naskah'
import { assign, fromCallback, fromPromise, setup } from 'xstate'
import type { CellKey } from './cells.ts'
import type { Checked, Checker } from './checker.ts'
import type { PlanState } from './plan-state.ts'
import { acknowledge, forget, merge, openPlan, reload } from './plan-state.ts'
import type { Kept, Storage } from './storage.ts'
import type { Answer, Batch, Delta, Loaded, RemoteEvent, Transport } from './transport.ts'
import { Gone, SignedOut, Unreachable } from './transport.ts'

/** The life of one plan in the browser: loaded, then sending, following others and checking side by side. */

export interface EditorInput {
  readonly naskahId: NaskahId
  readonly transport: Transport
  readonly storage: Storage
  readonly checker: Checker
}

export type EditorFailure = 'gone' | 'signedOut' | 'unreachable' | 'broken'

interface EditorContext extends EditorInput {
  readonly plan: PlanState | null
  readonly failure: EditorFailure | null
  readonly failureDetail: string
  /** Key of the batch under way. */
  readonly sending: string | null
  readonly attempts: number
  /** Newest version anybody told of. */
  readonly heard: number
  readonly checked: Checked | null
  /** The value the last answer of the checks belongs to. */
  readonly checkedOf: Naskah | null
}

export type EditorEvent =
  | { readonly type: 'committed'; readonly plan: PlanState }
  | { readonly type: 'forget'; readonly key: CellKey }
  | { readonly type: 'remote'; readonly event: RemoteEvent }
  | { readonly type: 'online' }
  | { readonly type: 'retry' }
  | { readonly type: 'reload' }

const kindOf = (error: unknown): EditorFailure =>
  error instanceof Gone
    ? 'gone'
    : error instanceof SignedOut
      ? 'signedOut'
      : error instanceof Unreachable
        ? 'unreachable'
        : 'broken'

const plan = (context: EditorContext): PlanState => {
  if (!context.plan) throw new Error('The plan is not loaded yet')
  return context.plan
}

export const editorMachine = setup({
  types: {} as { context: EditorContext; events: EditorEvent; input: EditorInput },
  actors: {
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
        await input.input.storage.dropBatch(input.batch.kunci)
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
  },
  guards: {
    hasBatch: ({ context }) => plan(context).batches.length > 0,
    isBehind: ({ context }) => context.heard > plan(context).versi && context.sending === null,
    isUnchecked: ({ context }) => plan(context).naskah !== context.checkedOf
  },
  delays: {
    backoff: ({ context }) => Math.min(30_000, 1000 * 2 ** Math.min(context.attempts, 5))
  }
}).createMachine({
  id: 'editor',
  context: ({ input }) => ({
    ...input,
    plan: null,
    failure: null,
    failureDetail: '',
    sending: null,
    attempts: 0,
    heard: 0,
    checked: null,
    checkedOf: null
  }),
  initial: 'loading',
  states: {
    loading: {
      invoke: {
        src: 'load',
        input: ({ context }) => context,
        onDone: {
          target: 'open',
          actions: assign(({ event }) => {
            const { loaded, kept } = event.output
            return { plan: openPlan(loaded, kept), heard: loaded.versi, failure: null, attempts: 0 }
          })
        },
        onError: {
          target: 'failed',
          actions: assign(({ event }) => ({
            failure: kindOf(event.error),
            failureDetail: String(event.error)
          }))
        }
      }
    },
    failed: { on: { retry: 'loading', online: 'loading' } },
    open: {
      type: 'parallel',
      invoke: { src: 'listen', input: ({ context }) => context },
      on: {
        committed: { actions: assign(({ event }) => ({ plan: event.plan })) },
        forget: { actions: assign(({ context, event }) => ({ plan: forget(plan(context), event.key) })) },
        remote: {
          actions: assign(({ context, event }) => ({ heard: Math.max(context.heard, event.event.versi) }))
        }
      },
      states: {
        sending: {
          initial: 'idle',
          states: {
            idle: { always: { guard: 'hasBatch', target: 'underWay' } },
            underWay: {
              entry: assign(({ context }) => ({ sending: plan(context).batches[0]?.kunci ?? null })),
              exit: assign({ sending: null }),
              invoke: {
                src: 'send',
                input: ({ context }) => {
                  const batch = plan(context).batches[0]
                  if (!batch) throw new Error('Nothing to send')
                  return { input: context, batch }
                },
                onDone: {
                  target: 'idle',
                  actions: assign(({ context, event }) => {
                    const { kunci, answer } = event.output
                    const versi = versionIn(answer, plan(context).versi)
                    return {
                      plan: acknowledge(plan(context), kunci, answer),
                      heard: Math.max(context.heard, versi),
                      attempts: 0,
                      failure: null
                    }
                  })
                },
                onError: {
                  target: 'waiting',
                  actions: assign(({ context, event }) => ({
                    failure: kindOf(event.error),
                    failureDetail: String(event.error),
                    attempts: context.attempts + 1
                  }))
                }
              }
            },
            waiting: {
              after: { backoff: 'underWay' },
              on: { online: 'underWay', retry: 'underWay' }
            }
          }
        },
        following: {
          initial: 'upToDate',
          states: {
            upToDate: {
              always: { guard: 'isBehind', target: 'fetching' },
              on: { reload: 'reloading' }
            },
            fetching: {
              invoke: {
                src: 'fetch',
                input: ({ context }) => ({
                  input: context,
                  since: plan(context).versi,
                  heard: context.heard
                }),
                onDone: {
                  target: 'upToDate',
                  actions: assign(({ context, event }) => takeRows(context, event.output))
                },
                onError: { target: 'waiting' }
              }
            },
            reloading: {
              invoke: {
                src: 'load',
                input: ({ context }) => context,
                onDone: {
                  target: 'upToDate',
                  actions: assign(({ context, event }) => ({
                    plan: reload(plan(context), event.output.loaded)
                  }))
                },
                onError: { target: 'waiting' }
              }
            },
            waiting: { after: { 2000: 'upToDate' }, on: { online: 'upToDate' } }
          }
        },
        checking: {
          initial: 'done',
          states: {
            done: { always: { guard: 'isUnchecked', target: 'settling' } },
            // A burst of changes is checked once.
            settling: { after: { 120: 'running' } },
            running: {
              invoke: {
                src: 'check',
                input: ({ context }) => ({ checker: context.checker, naskah: plan(context).naskah }),
                onDone: {
                  target: 'done',
                  actions: assign(({ event }) => ({
                    checked: event.output.checked,
                    checkedOf: event.output.naskah
                  }))
                },
                onError: {
                  target: 'stopped',
                  actions: assign(({ context }) => ({ checkedOf: plan(context).naskah }))
                }
              }
            },
            // The checks themselves failed: the last findings stay, the next change tries again.
            stopped: { on: { committed: 'settling', retry: 'settling' } }
          }
        }
      }
    }
  }
})

interface Fetched {
  readonly delta: Delta
  readonly loaded: Loaded | null
  /** What had been heard when the rows were asked for. */
  readonly heard: number
}

function takeRows(context: EditorContext, { delta, loaded, heard }: Fetched): Partial<EditorContext> {
  const before = plan(context)
  const after = loaded ? reload(before, loaded) : merge(before, delta)
  // A guess that there is something newer is settled by the answer; what was heard meanwhile still counts.
  return { plan: after, heard: context.heard === heard ? after.versi : Math.max(context.heard, after.versi) }
}

/** The newest version an answer tells of; a stale cell means that there is one we have not seen. */
function versionIn(answer: Answer, known: number): number {
  if (answer.ok) return answer.delta.versi
  return answer.refusal.code === 'BASI' ? known + 1 : known
}
