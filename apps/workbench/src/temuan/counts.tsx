import type { Keparahan } from '@selaras/domain/aturan'
import { teks } from '../text/index.ts'
import styles from './counts.module.css'
import { KeparahanIcon, semuaKeparahan } from './keparahan.tsx'

/** Counts by severity in one line; zero is left out, none at all is said in words. */
export function TemuanCounts({ counts }: { counts: Readonly<Record<Keparahan, number>> }) {
  const present = semuaKeparahan.filter((keparahan) => counts[keparahan] > 0)
  if (present.length === 0) return <span className={styles['none']}>{teks.beranda.tanpaTemuan}</span>
  return (
    <span className={styles['counts']}>
      {present.map((keparahan) => (
        <span key={keparahan} className={styles['count']} data-keparahan={keparahan}>
          <KeparahanIcon keparahan={keparahan} size={14} />
          {counts[keparahan]}{' '}
          <span className={styles['word']}>{teks.temuan.keparahan[keparahan].toLowerCase()}</span>
        </span>
      ))}
    </span>
  )
}
