import { teks } from '../text/index.ts'
import { useGrid } from './context.ts'
import styles from './grid.module.css'
import { indent } from './row-height.ts'

/** The open/close sign of a row with children; a mouse target only, the keyboard uses Enter on the cell. */
export function TreeSign({ index }: { index: number }) {
  const { model } = useGrid()
  const row = model.rows[index]
  if (!row) return null
  const style = { marginInlineStart: row.indent * indent }
  if (!row.expandable) return <span className={styles['sign']} style={style} aria-hidden="true" />
  return (
    <span
      className={styles['sign']}
      style={style}
      data-toggle={row.id}
      title={row.expanded ? teks.grid.tutupTurunan : teks.grid.bukaTurunan}
      aria-hidden="true"
    >
      {row.expanded ? '▾' : '▸'}
    </span>
  )
}
