import type { Naskah } from '@selaras/domain/naskah'
import { assign, setup } from 'xstate'
import type { Checked } from './checker.ts'
import type { EditorEvent, EditorFailure, EditorInput, Fetched } from './editor-actors.ts'
import { editorActors, kindOf } from './editor-actors.ts'
import type { PlanState } from './plan-state.ts'
import { acknowledge, forget, merge, openPlan, reload } from './plan-state.ts'
import type { Answer } from './transport.ts'

/** The life of one plan in the browser: loaded, then sending, following others and checking side by side. */

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
  /** The answer before that, to tell what a change did to the findings. */
  readonly checkedBefore: Checked | null
  /** The value the last answer of the checks belongs to. */
  readonly checkedOf: Naskah | null
}

const plan = (context: EditorContext): PlanState => {
  if (!context.plan) throw new Error('The plan is not loaded yet')
  return context.plan
}

export const editorMachine = setup({
  types: {} as { context: EditorContext; events: EditorEvent; input: EditorInput },
  actors: editorActors,
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
    checkedBefore: null,
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
                  actions: [
                    assign(({ context, event }) => {
                      const { kunci, answer } = event.output
                      const versi = versionIn(answer, plan(context).versi)
                      return {
                        plan: acknowledge(plan(context), kunci, answer),
                        heard: Math.max(context.heard, versi),
                        attempts: 0,
                        failure: null
                      }
                    }),
                    // Only now: what was refused is kept before the outbox forgets what was sent.
                    ({ context, event }) => void context.storage.dropBatch(event.output.kunci)
                  ]
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
                  actions: assign(({ context, event }) => ({
                    checked: event.output.checked,
                    checkedBefore: context.checked,
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
