import { createStore } from '../app/store.ts'
import type { CellRef } from './thread.ts'

/** Ctrl+Alt+M: the panel shall show the threads of a cell and take the focus; `back` returns it. */
export interface Asked {
  readonly cell: CellRef
  readonly back: () => void
}

export const askedCatatan = createStore<Asked | null>(null)

/** Which of the two the right panel shows. */
export const panelTab = createStore<'temuan' | 'catatan'>('temuan')

/** Opens the threads of a cell in the panel. */
export function askCatatan(cell: CellRef, back: () => void): void {
  panelTab.set('catatan')
  askedCatatan.set({ cell, back })
}

/** True for Ctrl+Alt+M, also where AltGr makes another character of the M. */
export const isCatatanKey = (event: {
  readonly key: string
  readonly code?: string
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
}): boolean =>
  (event.ctrlKey || event.metaKey) &&
  event.altKey &&
  (event.code === 'KeyM' || event.key.toLowerCase() === 'm')
