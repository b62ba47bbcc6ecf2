import { Link } from '@tanstack/react-router'
import { induk } from '../text/induk.ts'
import styles from './induk.module.css'

interface TinjauanStripProps {
  readonly naskahId: string
  /** Rows of the whole plan that are up for review. */
  readonly tinjau: ReadonlySet<string>
  /** Rows that this table shows. */
  readonly rows: readonly string[]
}

/** Says in words what the small marks in the table mean, with the way to old and new side by side. */
export function TinjauanStrip({ naskahId, tinjau, rows }: TinjauanStripProps) {
  const count = new Set(rows.filter((id) => tinjau.has(id))).size
  if (count === 0) return null
  return (
    <p className={styles['strip']} role="status">
      ▲ {induk.strip(count)}{' '}
      <Link to="/renstra/$naskahId/induk" params={{ naskahId }}>
        {induk.stripBuka}
      </Link>
    </p>
  )
}
