import type { Keparahan } from '@selaras/domain/aturan'
import { teks } from '../text/index.ts'
import styles from './counts.module.css'
import { SeverityIcon } from './severity.tsx'

const severities = ['kritis', 'mayor', 'minor', 'info'] as const satisfies readonly Keparahan[]

/** Counts by severity in one line; zero is left out, none at all is said in words. */
export function TemuanCounts({ counts }: { counts: Readonly<Record<Keparahan, number>> }) {
  const present = severities.filter((severity) => counts[severity] > 0)
  if (present.length === 0) return <span className={styles['none']}>{teks.beranda.tanpaTemuan}</span>
  return (
    <span className={styles['counts']}>
      {present.map((severity) => (
        <span key={severity} className={styles['count']} data-severity={severity}>
          <SeverityIcon severity={severity} size={14} />
          {counts[severity]}{' '}
          <span className={styles['word']}>{teks.temuan.keparahan[severity].toLowerCase()}</span>
        </span>
      ))}
    </span>
  )
}
