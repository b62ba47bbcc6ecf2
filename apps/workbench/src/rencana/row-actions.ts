import type { Naskah, Simpul, SimpulId } from '@selaras/domain/naskah'
import { uuidv7 } from 'uuidv7'
import type { GridMenuItem } from '../grid/model.ts'
import type { Editor } from '../naskah/editor.ts'
import type { Draft } from '../naskah/replay.ts'
import type { Sheet, SheetRow } from '../sheet/sheet.ts'
import type { Insertion, JenisBaris } from '../sheet/structure.ts'
import { childJenis, insertAfter, insertUnder, moveStep, parentsFor } from '../sheet/structure.ts'
import { teks } from '../text/index.ts'

/** What may be done to rows of a sheet, from the keyboard, the cell menu and the tools. */

/** A question before an action. */
export type Ask = { readonly kind: 'remove' | 'move'; readonly nodeId: SimpulId }

const words = teks.lembar

/** The node a line stands for: its own on the first line, its indikator on the further ones. */
export const subjectOf = (naskah: Naskah, row: SheetRow): Simpul | undefined => {
  const id = row.tone === 'band' || row.tone === 'total' ? null : row.first ? row.nodeId : row.indikatorId
  return id === null ? undefined : naskah.simpul.get(id)
}

export function rowActions(editor: Editor, sheet: Sheet, ask: (ask: Ask) => void) {
  const naskah = () => editor.plan()?.naskah
  const subject = (row: SheetRow): Simpul | undefined => {
    const now = naskah()
    return now && subjectOf(now, row)
  }
  return {
    insertAfter: (row: SheetRow): { row: string } | { reason: string } => {
      const now = naskah()
      const node = subject(row)
      if (!now || !node)
        return { reason: row.tone === 'band' ? words.tempat.barisJudul : words.tempat.barisJumlah }
      return put(editor, insertAfter(now, node, uuidv7()), node.jenis as JenisBaris)
    },
    remove: (row: SheetRow): void => {
      const node = subject(row)
      if (node && editor.plan()?.lock === null) ask({ kind: 'remove', nodeId: node.id })
    },
    move: (row: SheetRow, step: -1 | 1): void => {
      const now = naskah()
      const node = subject(row)
      const change = now && node ? moveStep(now, node, step) : null
      if (change) editor.change({ label: words.langkah.pindah, changes: [change], lewati: false })
    },
    menu: (row: SheetRow): readonly GridMenuItem[] => {
      const now = naskah()
      const node = subject(row)
      if (!now || !node || editor.plan()?.lock !== null) return []
      const children = childJenis(node.jenis).map(
        (jenis): GridMenuItem => ({
          id: `add-${jenis}`,
          label: words.tambah[jenis],
          run: () => void addUnder(editor, sheet, node.id, jenis)
        })
      )
      const places = parentsFor(now, node).length
      const move: GridMenuItem = {
        id: 'move',
        label: words.pindahKe.menu,
        run: () => ask({ kind: 'move', nodeId: node.id })
      }
      return [...children, places === 0 ? { ...move, disabled: words.pindahKe.takAda } : move]
    }
  }
}

/** Adds a row at the end of a parent, or of the table; answers with the row or the reason why not. */
export function addUnder(
  editor: Editor,
  sheet: Sheet,
  parentId: SimpulId | null,
  jenis: JenisBaris
): { row: string } | { reason: string } {
  const now = editor.plan()?.naskah
  if (!now) return { reason: '' }
  const parent = parentId === null ? null : (now.simpul.get(parentId) ?? null)
  return put(editor, insertUnder(now, parent, jenis, sheet.id, uuidv7()), jenis)
}

function put(
  editor: Editor,
  { changes, id }: Insertion,
  jenis: JenisBaris
): { row: string } | { reason: string } {
  const draft: Draft = { label: words.langkah.tambah[jenis], changes, lewati: false }
  const [refused] = editor.change(draft)
  return refused ? { reason: `${refused.refusal.message} ${refused.refusal.advice}` } : { row: id }
}
