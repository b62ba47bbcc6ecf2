import type { Change } from '@selaras/domain/naskah'
import { uuidv7 } from 'uuidv7'
import type { Actor, SnapshotFrom } from 'xstate'
import { createActor } from 'xstate'
import { teks } from '../text/index.ts'
import type { CellKey } from './cells.ts'
import { editorMachine } from './editor.machine.ts'
import type { EditorInput } from './editor-actors.ts'
import type { Committed, PlanState } from './plan-state.ts'
import { commit, stepBack } from './plan-state.ts'
import type { ChangeRefused, Draft } from './replay.ts'
import type { Storage } from './storage.ts'

export type EditorSnapshot = SnapshotFrom<typeof editorMachine>

/** One open plan: what pages call to change it. Every call takes effect at once and is sent and stored behind it. */
export interface Editor {
  readonly actor: Actor<typeof editorMachine>
  plan(): PlanState | null
  /** Applies a draft; the answer names the changes that were refused here and why. */
  change(draft: Draft): readonly ChangeRefused[]
  undo(): StepReport | null
  redo(): StepReport | null
  /** Conflict: the person's own value after all. */
  keepMine(key: CellKey): void
  /** Conflict or refused value: what the server has. */
  keepTheirs(key: CellKey): void
  retry(): void
  reload(): void
  end(): void
}

export interface StepReport {
  readonly label: string
  readonly refused: number
}

/** Opens a plan and starts loading it. */
export function openEditor(input: EditorInput): Editor {
  const actor = createActor(editorMachine, { input })
  const plan = () => actor.getSnapshot().context.plan
  const stamp = () => ({ kunci: uuidv7(), dibuat: Date.now() })
  const take = (committed: Committed) => {
    if (committed.batch) void input.storage.putBatch(committed.batch)
    actor.send({ type: 'committed', plan: committed.state })
  }
  const step = (way: 'undo' | 'redo'): StepReport | null => {
    const state = plan()
    const done = state ? stepBack(state, way, stamp()) : null
    if (!done) return null
    take(done)
    return { label: done.label, refused: done.refused.length }
  }
  const change = (draft: Draft): readonly ChangeRefused[] => {
    const state = plan()
    if (!state) return []
    const done = commit(state, draft, stamp())
    if (done.batch) take(done)
    return done.refused
  }
  keepSteps(actor, input.storage)
  actor.start()
  return {
    actor,
    plan,
    change,
    undo: () => step('undo'),
    redo: () => step('redo'),
    keepMine: (key) => {
      const conflict = plan()?.conflicts.get(key)
      if (!conflict) return
      const { simpulId, field, theirs, mine } = conflict
      // Changing the cell settles its conflict; when it has changed once more the choice stays open.
      const write: Change = {
        jenis: 'isi',
        simpulId,
        field,
        ...(theirs === undefined ? {} : { dari: theirs }),
        ...(mine === undefined ? {} : { ke: mine })
      }
      change({ label: teks.lembar.langkah.tegaskan, lewati: false, changes: [write] })
    },
    keepTheirs: (key) => actor.send({ type: 'forget', key }),
    retry: () => actor.send({ type: 'retry' }),
    reload: () => actor.send({ type: 'reload' }),
    end: () => {
      actor.stop()
      input.checker.end()
    }
  }
}

/** Stores undo, redo and open conflicts whenever they change, so that they survive a reload. */
function keepSteps(actor: Actor<typeof editorMachine>, storage: Storage): void {
  let stored: PlanState | null = null
  actor.subscribe(({ context }) => {
    const { plan } = context
    if (!plan || (stored && sameSteps(stored, plan))) return
    const first = stored === null
    stored = plan
    if (first) return
    const { undo, redo, conflicts, refused } = plan
    void storage.putSteps(plan.naskahId, { undo, redo, conflicts, refused })
  })
}

const sameSteps = (a: PlanState, b: PlanState): boolean =>
  a.undo === b.undo && a.redo === b.redo && a.conflicts === b.conflicts && a.refused === b.refused
