import {
  IconArrowBackUp,
  IconArrowDown,
  IconArrowForwardUp,
  IconArrowUp,
  IconLock,
  IconPlus
} from '@tabler/icons-react'
import { useSyncExternalStore } from 'react'
import { useCatatan } from '../catatan/context.tsx'
import type { GridController } from '../grid/controller.ts'
import { run } from '../grid/run.ts'
import type { Sheet } from '../sheet/sheet.ts'
import { SheetModel } from '../sheet/sheet-model.ts'
import type { JenisBaris } from '../sheet/structure.ts'
import { childJenis } from '../sheet/structure.ts'
import { teks } from '../text/index.ts'
import { verifikasi } from '../text/verifikasi.ts'
import { useEditor, usePlan } from './editor-context.ts'
import styles from './rencana.module.css'
import type { Ask } from './row-actions.ts'
import { addUnder, subjectOf } from './row-actions.ts'

const words = teks.rencana.alat

interface ToolsProps {
  readonly sheet: Sheet
  readonly controller: GridController
  readonly closed: ReadonlySet<string>
  readonly setClosed: (closed: ReadonlySet<string>) => void
  readonly ask: (ask: Ask) => void
}

/** The tools of a sheet, for the row in focus; each also has a key. */
export function SheetTools({ sheet, controller, closed, setClosed, ask }: ToolsProps) {
  const plan = usePlan()
  const active = useSyncExternalStore(controller.subscribe, () => controller.getState().selection.active.row)
  const row = controller.model instanceof SheetModel ? controller.model.rows[active] : undefined
  const node = row && subjectOf(plan.naskah, row)
  const allClosed = () =>
    setClosed(
      new Set(
        sheet
          .rows(plan.naskah, new Set())
          .filter((line) => line.expandable && line.tone !== 'band')
          .map((line) => line.id)
      )
    )
  const { batasSel } = useCatatan()
  const locked = plan.lock !== null
  const note = plan.lock ?? (batasSel === null ? null : verifikasi.batasSelPita(batasSel.length))
  return (
    <div className={styles['tools']} role="toolbar" aria-label={words.judul}>
      {locked ? null : (
        <>
          <StepTool controller={controller} way="undo" disabled={plan.undo.length === 0} />
          <StepTool controller={controller} way="redo" disabled={plan.redo.length === 0} />
          <hr />
        </>
      )}
      {note !== null ? null : (
        <>
          <AddTools sheet={sheet} controller={controller} {...(node ? { node } : {})} />
          <hr />
          <button
            type="button"
            className={styles['quiet']}
            disabled={!node}
            aria-label={words.naik}
            title={words.naik}
            onClick={() => run(controller, { type: 'moveUp' })}
          >
            <IconArrowUp size={16} aria-hidden="true" />
          </button>
          <button
            type="button"
            className={styles['quiet']}
            disabled={!node}
            aria-label={words.turun}
            title={words.turun}
            onClick={() => run(controller, { type: 'moveDown' })}
          >
            <IconArrowDown size={16} aria-hidden="true" />
          </button>
          <button
            type="button"
            className={styles['quiet']}
            disabled={!node}
            onClick={() => node && ask({ kind: 'move', nodeId: node.id })}
          >
            {words.pindah}
          </button>
          <button
            type="button"
            className={styles['quiet']}
            disabled={!node}
            onClick={() => node && ask({ kind: 'remove', nodeId: node.id })}
          >
            {words.hapus}
          </button>
          <hr />
        </>
      )}
      <button
        type="button"
        className={styles['quiet']}
        onClick={() => (closed.size === 0 ? allClosed() : setClosed(new Set()))}
      >
        {closed.size === 0 ? words.tutupSemua : words.bukaSemua}
      </button>
      {note !== null ? (
        <span className={styles['lock']}>
          <IconLock size={15} aria-hidden="true" /> {note}
        </span>
      ) : null}
    </div>
  )
}

function StepTool({
  controller,
  way,
  disabled
}: {
  controller: GridController
  way: 'undo' | 'redo'
  disabled: boolean
}) {
  const [label, keys, Sign] =
    way === 'undo'
      ? ([words.urung, 'Ctrl+Z', IconArrowBackUp] as const)
      : ([words.ulang, 'Ctrl+Y', IconArrowForwardUp] as const)
  return (
    <button
      type="button"
      className={styles['quiet']}
      disabled={disabled}
      title={`${label} (${keys})`}
      aria-label={label}
      onClick={() => run(controller, { type: way })}
    >
      <Sign size={17} aria-hidden="true" />
    </button>
  )
}

function AddTools({
  sheet,
  controller,
  node
}: {
  sheet: Sheet
  controller: GridController
  node?: { id: string; jenis: Parameters<typeof childJenis>[0] }
}) {
  const editor = useEditor()
  const add = (parentId: string | null, jenis: JenisBaris) => {
    const answer = addUnder(editor, sheet, parentId, jenis)
    if ('reason' in answer) controller.update({ notice: { text: answer.reason, skipped: [] } })
    else
      requestAnimationFrame(() => controller.goTo(answer.row, jenis === 'indikator' ? 'indikator' : 'uraian'))
  }
  const top = sheet.top as JenisBaris
  return (
    <>
      <AddTool jenis={top} onAdd={() => add(null, top)} />
      {node
        ? childJenis(node.jenis).map((jenis) => (
            <AddTool key={jenis} jenis={jenis} onAdd={() => add(node.id, jenis)} />
          ))
        : null}
    </>
  )
}

const AddTool = ({ jenis, onAdd }: { jenis: JenisBaris; onAdd: () => void }) => (
  <button type="button" className={styles['quiet']} onClick={onAdd}>
    <IconPlus size={14} aria-hidden="true" /> <span className="only-read">{words.tambah} </span>
    {teks.lembar.tingkat[jenis]}
  </button>
)

/** An empty table names the next action. */
export function EmptySheet({ sheet }: { sheet: Sheet }) {
  const editor = useEditor()
  const { lock } = usePlan()
  const text = sheet.top === 'tujuan' ? teks.rencana.kosong.tujuan : teks.rencana.kosong.program
  return (
    <div className={styles['emptySheet']}>
      <h2>{text.judul}</h2>
      <p>{lock ?? text.isi}</p>
      {lock === null ? (
        <button
          type="button"
          className={styles['event']}
          onClick={() => addUnder(editor, sheet, null, sheet.top as JenisBaris)}
        >
          {text.aksi}
        </button>
      ) : null}
    </div>
  )
}
