import { createContext, useCallback, useContext, useMemo, useSyncExternalStore } from 'react'
import type { Keparahan } from '../grid/model.ts'
import type { CellKey } from '../naskah/cells.ts'
import { cellKey, saveStates } from '../naskah/cells.ts'
import type { Checked } from '../naskah/checker.ts'
import type { Editor, EditorSnapshot } from '../naskah/editor.ts'
import type { PlanState } from '../naskah/plan-state.ts'
import type { TemuanMark } from '../sheet/scope.ts'

export const EditorContext = createContext<Editor | null>(null)

export function useEditor(): Editor {
  const editor = useContext(EditorContext)
  if (!editor) throw new Error('No plan is open here')
  return editor
}

/** A part of the editor's state; renders again only when that part differs. */
export function useEditorState<Part>(select: (snapshot: EditorSnapshot) => Part): Part {
  const { actor } = useEditor()
  const subscribe = useCallback(
    (listener: () => void) => {
      const subscription = actor.subscribe(listener)
      return () => subscription.unsubscribe()
    },
    [actor]
  )
  return useSyncExternalStore(subscribe, () => select(actor.getSnapshot()))
}

/** The open plan; only below a page that has waited for it. */
export function usePlan(): PlanState {
  const plan = useEditorState(({ context }) => context.plan)
  if (!plan) throw new Error('The plan is not loaded yet')
  return plan
}

export const useChecked = (): Checked | null => useEditorState(({ context }) => context.checked)

/** Cells that wait for the server. */
export function useSaves() {
  const plan = usePlan()
  const sending = useEditorState(({ context }) => context.sending)
  return useMemo(() => saveStates(plan.batches, sending), [plan.batches, sending])
}

const weight: Record<Keparahan, number> = { kritis: 3, mayor: 2, minor: 1, info: 0 }

/** Findings by cell: how many and the gravest; a finding about a whole row marks its text. */
export function useTemuanMarks(): ReadonlyMap<CellKey, TemuanMark> {
  const checked = useChecked()
  return useMemo(() => {
    const marks = new Map<CellKey, TemuanMark>()
    for (const { asal, keparahan } of checked?.temuan ?? []) {
      if (!asal || asal.simpulId === null) continue
      const key = cellKey(asal.simpulId, asal.field === '' ? 'uraian' : asal.field)
      const mark = marks.get(key)
      const gravest = mark && weight[mark.keparahan] >= weight[keparahan] ? mark.keparahan : keparahan
      marks.set(key, { keparahan: gravest, count: (mark?.count ?? 0) + 1 })
    }
    return marks
  }, [checked])
}
