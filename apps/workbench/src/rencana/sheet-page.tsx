import type { Naskah } from '@selaras/domain/naskah'
import { useLocation, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useEffect, useLayoutEffect, useMemo, useState } from 'react'
import { uuidv7 } from 'uuidv7'
import { askCatatan } from '../catatan/ask.ts'
import { useCatatan } from '../catatan/context.tsx'
import { GridController } from '../grid/controller.ts'
import { TreeGrid } from '../grid/tree-grid.tsx'
import { TinjauanStrip } from '../induk/tinjauan-strip.tsx'
import { useTinjauan } from '../induk/use-tinjauan.ts'
import { BatasStrip } from '../persiapan/batas-strip.tsx'
import type { Sheet, SheetColumn } from '../sheet/sheet.ts'
import { SheetModel } from '../sheet/sheet-model.ts'
import { focusedCell } from '../temuan/focus.ts'
import { verifikasi } from '../text/verifikasi.ts'
import { closedCells } from './closed-cells.ts'
import { useEditor, usePlan, useSaves, useTemuanMarks } from './editor-context.ts'
import { MoveDialog } from './move-dialog.tsx'
import { RemoveDialog } from './remove-dialog.tsx'
import styles from './rencana.module.css'
import type { Ask } from './row-actions.ts'
import { rowActions } from './row-actions.ts'
import { EmptySheet, SheetTools } from './sheet-tools.tsx'
import { useUnitKerja } from './use-unit-kerja.ts'

/** An editable table of the plan: its tools, the tree grid, and what is asked before rows go or move. */
export function SheetPage({ sheet }: { sheet: Sheet }) {
  const editor = useEditor()
  const plan = usePlan()
  const saves = useSaves()
  const temuan = useTemuanMarks()
  const { marks: catatan, batasSel, izin } = useCatatan()
  const tinjau = useTinjauan(plan.naskah.id, plan.versi)
  const navigate = useNavigate()
  const { naskahId } = useParams({ from: '/app/renstra/$naskahId' })
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set())
  const [ask, setAsk] = useState<Ask | null>(null)
  const units = useUnitKerja(naskahId, sheet.id === 'programPendanaan')
  const columns = useColumns(sheet, plan.naskah, units)
  const rows = useMemo(() => sheet.rows(plan.naskah, closed), [sheet, plan.naskah, closed])
  const model = useMemo(
    () =>
      new SheetModel(sheet, columns, rows, {
        plan,
        saves,
        temuan,
        catatan,
        tinjau,
        closed: closedCells(plan.naskah, batasSel, izin),
        newId: uuidv7,
        change: editor.change,
        undo: editor.undo,
        redo: editor.redo,
        toggle: (id) => setClosed(flip(closed, id)),
        focused: (row, column) => focusedCell.set(addressOf(row, column)),
        comment: (row, column, back) => {
          const cell = addressOf(row, column)
          if (cell) askCatatan(cell, back)
        },
        history: (row, column) => {
          const cell = addressOf(row, column)
          if (cell)
            void navigate({
              to: '/renstra/$naskahId/riwayat',
              params: { naskahId },
              search: { simpul: cell.simpulId, field: cell.field }
            })
        },
        ...rowActions(editor, sheet, setAsk),
        ...(batasSel === null ? {} : fixedRows)
      }),
    [
      sheet,
      columns,
      rows,
      plan,
      saves,
      temuan,
      catatan,
      tinjau,
      batasSel,
      izin,
      editor,
      closed,
      navigate,
      naskahId
    ]
  )
  const [controller] = useState(() => new GridController(model))
  useLayoutEffect(() => controller.setModel(model), [controller, model])
  useJumpedTo(controller, plan.naskah, setClosed)
  useEffect(() => () => focusedCell.set(null), [])
  const closeAsk = () => {
    setAsk(null)
    controller.refocus()
  }
  return (
    <div className={styles['table']}>
      <SheetTools sheet={sheet} controller={controller} closed={closed} setClosed={setClosed} ask={setAsk} />
      <TinjauanStrip naskahId={naskahId} tinjau={tinjau} rows={rows.flatMap(({ nodeId }) => nodeId ?? [])} />
      {rows.length === 0 ? <EmptySheet sheet={sheet} /> : <TreeGrid controller={controller} model={model} />}
      {sheet.id === 'programPendanaan' ? <BatasStrip /> : null}
      {ask?.kind === 'remove' ? <RemoveDialog nodeId={ask.nodeId} onClose={closeAsk} /> : null}
      {ask?.kind === 'move' ? <MoveDialog nodeId={ask.nodeId} onClose={closeAsk} /> : null}
    </div>
  )
}

/** Under such a limit rows stay as they are. */
const fixedRows = {
  insertAfter: () => ({ reason: verifikasi.batasSel }),
  remove: () => {},
  move: () => {},
  menu: () => []
}

/** Columns of the sheet, the same array as long as they say the same: a new one would lay out the whole grid again. */
function useColumns(sheet: Sheet, naskah: Naskah, units: readonly string[]): readonly SheetColumn[] {
  const columns = useMemo(
    () =>
      sheet
        .columns(naskah)
        .map((column) =>
          column.id === 'unitKerja' && units.length > 0 ? { ...column, choices: units } : column
        ),
    [sheet, naskah, units]
  )
  const [kept, setKept] = useState(columns)
  if (kept === columns || JSON.stringify(kept) === JSON.stringify(columns)) return kept
  setKept(columns)
  return columns
}

function flip(closed: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(closed)
  if (!next.delete(id)) next.add(id)
  return next
}

function addressOf(
  row: { nodeId: string | null; indikatorId: string | null },
  column: { of: string; field: string }
) {
  const simpulId = column.of === 'node' ? row.nodeId : row.indikatorId
  return simpulId === null ? null : { simpulId, field: column.field }
}

/** Puts the focus on the cell the address names, opening what hides it. */
function useJumpedTo(
  controller: GridController,
  naskah: ReturnType<typeof usePlan>['naskah'],
  setClosed: (closed: ReadonlySet<string>) => void
): void {
  const { sel } = useSearch({ from: '/app/renstra/$naskahId/$tabel' })
  const jump = useLocation({ select: ({ state }) => state.jump })
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new address moves the focus, not every change of the plan
  useEffect(() => {
    if (sel === undefined) return
    const space = sel.indexOf(' ')
    const simpulId = sel.slice(0, space)
    const field = sel.slice(space + 1)
    if (!naskah.simpul.has(simpulId)) return
    setClosed(new Set())
    const timer = requestAnimationFrame(() => focusCell(controller, simpulId, field))
    return () => cancelAnimationFrame(timer)
  }, [sel, jump, controller])
}

function focusCell(controller: GridController, simpulId: string, field: string): void {
  const model = controller.model
  if (!(model instanceof SheetModel)) return
  const row = model.rows.find(
    (line) => (line.first && line.nodeId === simpulId) || line.indikatorId === simpulId
  )
  if (!row) return
  const of = row.nodeId === simpulId ? 'node' : 'indikator'
  const wanted = field === '' ? 'uraian' : field.replace(/^jumlahProgramPendanaan/, 'pagu')
  const column =
    model.columns.find((candidate) => candidate.of === of && candidate.field === wanted) ?? model.columns[1]
  controller.goTo(row.id, column?.id ?? '')
}
