import type { Keparahan } from '@selaras/domain/aturan'
import {
  IconAlertTriangleFilled,
  IconInfoCircle,
  IconPointFilled,
  IconXboxXFilled
} from '@tabler/icons-react'
import { teks } from '../text/index.ts'
import styles from './keparahan.module.css'

const icons = {
  kritis: IconXboxXFilled,
  mayor: IconAlertTriangleFilled,
  minor: IconPointFilled,
  info: IconInfoCircle
} as const

/** The gravest first. */
export const semuaKeparahan = ['kritis', 'mayor', 'minor', 'info'] as const satisfies readonly Keparahan[]

/** Colour and shape of a severity; the word stands beside it or is read aloud by the caller. */
export function KeparahanIcon({ keparahan, size = 16 }: { keparahan: Keparahan; size?: number }) {
  const Icon = icons[keparahan]
  return <Icon size={size} className={styles['icon']} data-keparahan={keparahan} aria-hidden="true" />
}

/** Icon with its word: colour is never the only carrier. */
export function KeparahanTag({ keparahan }: { keparahan: Keparahan }) {
  return (
    <span className={styles['keparahan']} data-keparahan={keparahan}>
      <KeparahanIcon keparahan={keparahan} />
      {teks.temuan.keparahan[keparahan]}
    </span>
  )
}
