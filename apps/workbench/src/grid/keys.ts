import { teks } from '../text/index.ts'
import type { Direction } from './select.ts'

/** The keyboard of the grid as one table (design/ux.md, "Grid"): `commandFor` reads it and the F1 list shows it. */

export type Command =
  | { readonly type: 'move' | 'jump' | 'extend' | 'extendJump'; readonly direction: Direction }
  | { readonly type: 'page' | 'extendPage'; readonly direction: 'up' | 'down' }
  | { readonly type: 'first' | 'last' | 'rowStart' | 'rowEnd' }
  | { readonly type: 'selectAll' | 'selectRow' | 'selectColumn' | 'collapse' }
  | { readonly type: 'enter' | 'edit' | 'clear' | 'fillDown' | 'fillRight' | 'undo' | 'redo' }
  | { readonly type: 'insertAfter' | 'removeRow' | 'moveUp' | 'moveDown' | 'menu' | 'help' | 'comment' }
  | { readonly type: 'overwrite'; readonly character: string }
  | { readonly type: 'save'; readonly then: 'down' | 'up' | 'next' | 'previous' }
  | { readonly type: 'discard' | 'newline' }

/** The part of a KeyboardEvent that matters here. */
export interface Key {
  readonly key: string
  readonly ctrl: boolean
  readonly shift: boolean
  readonly alt: boolean
  /** True while an input method composes a character. */
  readonly composing?: boolean
  /** Place of the key on the keyboard: Ctrl+Alt makes other characters on some layouts. */
  readonly code?: string
}

export interface KeyHelp {
  readonly keys: string
  readonly what: string
}

interface Binding {
  readonly match: (key: Key) => boolean
  readonly command: Command
}

const arrows: Record<string, Direction> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right'
}

const plain = (name: string, command: Command): Binding => ({
  match: (key) => key.key === name && !key.ctrl && !key.shift && !key.alt,
  command
})
const withCtrl = (name: string, command: Command, shift = false): Binding => ({
  match: (key) => key.key.toLowerCase() === name.toLowerCase() && key.ctrl && !key.alt && key.shift === shift,
  command
})
const withShift = (name: string, command: Command): Binding => ({
  match: (key) => key.key === name && key.shift && !key.ctrl && !key.alt,
  command
})

const isCatatan = ({ key, code, ctrl, alt }: Key): boolean =>
  ctrl && alt && (code === 'KeyM' || key.toLowerCase() === 'm')

const navigation: readonly Binding[] = [
  plain('Home', { type: 'rowStart' }),
  plain('End', { type: 'rowEnd' }),
  withCtrl('Home', { type: 'first' }),
  withCtrl('End', { type: 'last' }),
  plain('PageUp', { type: 'page', direction: 'up' }),
  plain('PageDown', { type: 'page', direction: 'down' }),
  withShift('PageUp', { type: 'extendPage', direction: 'up' }),
  withShift('PageDown', { type: 'extendPage', direction: 'down' }),
  withCtrl('a', { type: 'selectAll' }),
  withShift(' ', { type: 'selectRow' }),
  withCtrl(' ', { type: 'selectColumn' }),
  plain('Escape', { type: 'collapse' }),
  plain('Enter', { type: 'enter' }),
  plain('F2', { type: 'edit' }),
  plain('F1', { type: 'help' }),
  plain('Delete', { type: 'clear' }),
  plain('Backspace', { type: 'clear' }),
  withCtrl('d', { type: 'fillDown' }),
  withCtrl('r', { type: 'fillRight' }),
  withCtrl('z', { type: 'undo' }),
  withCtrl('y', { type: 'redo' }),
  withCtrl('z', { type: 'redo' }, true),
  withCtrl('Enter', { type: 'insertAfter' }),
  withCtrl('Delete', { type: 'removeRow' }),
  { match: isCatatan, command: { type: 'comment' } },
  withShift('F10', { type: 'menu' }),
  plain('ContextMenu', { type: 'menu' })
]

const editing: readonly Binding[] = [
  plain('Enter', { type: 'save', then: 'down' }),
  withShift('Enter', { type: 'save', then: 'up' }),
  plain('Tab', { type: 'save', then: 'next' }),
  withShift('Tab', { type: 'save', then: 'previous' }),
  plain('Escape', { type: 'discard' }),
  { match: (key) => key.key === 'Enter' && key.alt && !key.ctrl, command: { type: 'newline' } }
]

/** What a key means in this mode, or null when the browser should have it (Tab out of the grid, Ctrl+C, Ctrl+K). */
export function commandFor(key: Key, mode: 'navigation' | 'editing'): Command | null {
  if (key.composing) return null
  if (mode === 'editing') return editing.find((binding) => binding.match(key))?.command ?? null
  const direction = arrows[key.key]
  if (direction) return arrowCommand(key, direction)
  const bound = navigation.find((binding) => binding.match(key))
  if (bound) return bound.command
  const printable = [...key.key].length === 1 && !key.ctrl && !key.alt
  return printable ? { type: 'overwrite', character: key.key } : null
}

function arrowCommand(key: Key, direction: Direction): Command | null {
  if (key.alt) {
    if (key.ctrl || !key.shift) return null
    if (direction === 'up') return { type: 'moveUp' }
    return direction === 'down' ? { type: 'moveDown' } : null
  }
  if (key.ctrl) return { type: key.shift ? 'extendJump' : 'jump', direction }
  return { type: key.shift ? 'extend' : 'move', direction }
}

/** The list shown by F1, in the order people look for things. */
export const keyHelp: readonly KeyHelp[] = teks.grid.daftarTombol
