import { CatatanSign } from '../catatan/mark.tsx'
import { KeparahanIcon } from '../temuan/keparahan.tsx'
import { teks } from '../text/index.ts'
import { induk } from '../text/induk.ts'
import styles from './grid.module.css'
import type { CellState, GridCell } from './model.ts'

const signs: Record<CellState, string> = { local: '◦', sending: '↑', refused: '✕', conflict: '⇄' }

/** Signs of a cell's state, each with words for screen readers; nothing for a cell that is simply saved. */
export function CellMarks({ cell }: { cell: GridCell }) {
  const { state, temuan, contradicts, catatan, tinjau } = cell
  if (!state && !temuan && !contradicts && !catatan && !tinjau) return null
  return (
    <span className={styles['marks']}>
      {state ? (
        <span className={styles['mark']} data-state={state}>
          <span aria-hidden="true">{signs[state]}</span>
          <span className="only-read">, {cell.note ?? teks.grid.keadaan[state]}</span>
        </span>
      ) : null}
      {contradicts ? (
        <span className={styles['mark']} data-state="contradicts">
          <span aria-hidden="true">≠</span>
          <span className="only-read">, {teks.grid.bertentangan}</span>
        </span>
      ) : null}
      {temuan ? (
        <span className={styles['mark']}>
          <KeparahanIcon keparahan={temuan.keparahan} size={13} />
          <span className="only-read">, {teks.grid.adaTemuan(temuan.count, temuan.keparahan)}</span>
        </span>
      ) : null}
      {tinjau ? (
        <span className={styles['mark']} data-state="tinjau" title={induk.tandaSel}>
          <span aria-hidden="true">▲</span>
          <span className="only-read">, {induk.tandaSel}</span>
        </span>
      ) : null}
      {catatan ? <CatatanSign mark={catatan} /> : null}
    </span>
  )
}
