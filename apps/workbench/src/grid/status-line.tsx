import { addDesimal, meanDesimal } from '@selaras/domain/indikator'
import { angka } from '../text/format.ts'
import { teks } from '../text/index.ts'
import { useGrid, useGridState } from './context.ts'
import { cells } from './fill.ts'
import styles from './grid.module.css'
import type { GridModel } from './model.ts'
import type { Range } from './select.ts'
import { isSingle, rangeOf } from './select.ts'

/** The line below the grid: what the last action did, else why the cell is locked, else the sum of the selection. */
export function StatusLine() {
  const { grid, model } = useGrid()
  const notice = useGridState((state) => state.notice)
  const selection = useGridState((state) => state.selection)
  const range = rangeOf(selection)
  const { active } = selection
  const cell = model.rows.length === 0 ? undefined : model.cell(active.row, active.column)
  const about = cell ? [cell.note, cell.contradicts ? teks.grid.bertentangan : '', cell.lock] : []
  return (
    <div className={styles['status']}>
      <div role="status" aria-live="polite" className={styles['notice']}>
        {notice ? (
          <>
            <span>{notice.text}</span>
            {notice.skipped.slice(0, 3).map((skipped) => (
              <span key={`${skipped.row} ${skipped.column}`} className={styles['skipped']}>
                “{skipped.text}”: {skipped.reason}
              </span>
            ))}
          </>
        ) : (
          <span className={styles['about']}>{about.filter(Boolean).join(' · ')}</span>
        )}
      </div>
      {notice?.again ? (
        <button type="button" className={styles['link']} onClick={notice.again.run}>
          {notice.again.label}
        </button>
      ) : null}
      <span className={styles['sums']}>{isSingle(range) ? '' : summary(model, range)}</span>
      <button type="button" className={styles['link']} onClick={() => grid.update({ help: true })}>
        F1 {teks.grid.judulTombolSingkat}
      </button>
    </div>
  )
}

function summary(model: GridModel, range: Range): string {
  const all = cells(range.top, range.left, range.bottom, range.right)
  const words = teks.grid.pilihan
  if (all.length > 5000) return words.banyak(all.length)
  const numbers = all.flatMap(({ row, column }) => {
    const kind = model.columns[column]?.kind
    const value = kind === 'text' ? null : model.value(row, column)
    return value === null ? [] : [value]
  })
  if (numbers.length < 2) return words.banyak(all.length)
  const mean = (meanDesimal(numbers, 2) ?? '0').replace(/\.00$/, '')
  return `${words.banyak(all.length)} · ${words.rata} ${angka(mean)} · ${words.jumlah} ${angka(addDesimal(...numbers))}`
}
