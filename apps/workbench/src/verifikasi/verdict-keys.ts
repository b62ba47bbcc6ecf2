import type { SimpulId } from '@selaras/domain/naskah'
import type { NilaiPutusan, VerdictRow } from './verdict-tree.ts'
import { nilaiPutusan } from './verdict-tree.ts'

/** What a key does on a row of the tree of verdicts. */
export type VerdictKey =
  | { readonly type: 'go'; readonly to: SimpulId }
  | { readonly type: 'toggle' | 'choose' | 'jump' }
  | { readonly type: 'judge'; readonly nilai: NilaiPutusan }

/** The keys of the W3C tree grid, space to choose, 1 to 3 to judge, Enter to see the row in its table. */
export function verdictKey(
  key: string,
  row: VerdictRow,
  shown: readonly VerdictRow[],
  state: { readonly open: boolean; readonly editable: boolean }
): VerdictKey | null {
  const moved = moveKey(key, row, shown, state.open)
  if (moved) return moved
  if (key === 'Enter') return row.level > 1 ? { type: 'jump' } : null
  if (!state.editable) return null
  if (key === ' ') return { type: 'choose' }
  const nilai = nilaiPutusan[Number(key) - 1]
  return nilai ? { type: 'judge', nilai } : null
}

function moveKey(
  key: string,
  row: VerdictRow,
  shown: readonly VerdictRow[],
  isOpen: boolean
): VerdictKey | null {
  const at = shown.findIndex(({ id }) => id === row.id)
  const open = isOpen && row.children.length > 0
  const go = (to: number): VerdictKey | null => {
    const target = shown[Math.max(0, Math.min(shown.length - 1, to))]
    return target ? { type: 'go', to: target.id } : null
  }
  switch (key) {
    case 'ArrowDown':
      return go(at + 1)
    case 'ArrowUp':
      return go(at - 1)
    case 'Home':
      return go(0)
    case 'End':
      return go(shown.length - 1)
    case 'ArrowRight':
      if (open) return go(at + 1)
      return row.children.length > 0 ? { type: 'toggle' } : null
    case 'ArrowLeft':
      if (open) return { type: 'toggle' }
      return row.parentId === null ? null : { type: 'go', to: row.parentId }
    default:
      return null
  }
}
