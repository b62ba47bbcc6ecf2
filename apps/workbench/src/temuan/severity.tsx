import type { Keparahan } from '@selaras/domain/aturan'
import {
  IconAlertTriangleFilled,
  IconInfoCircle,
  IconPointFilled,
  IconXboxXFilled
} from '@tabler/icons-react'
import { teks } from '../text/index.ts'
import styles from './severity.module.css'

const icons = {
  kritis: IconXboxXFilled,
  mayor: IconAlertTriangleFilled,
  minor: IconPointFilled,
  info: IconInfoCircle
} as const

/** Colour and shape of a severity; the word stands beside it or is read aloud by the caller. */
export function SeverityIcon({ severity, size = 16 }: { severity: Keparahan; size?: number }) {
  const Icon = icons[severity]
  return <Icon size={size} className={styles['icon']} data-severity={severity} aria-hidden="true" />
}

/** Icon with its word: colour is never the only carrier. */
export function Severity({ severity }: { severity: Keparahan }) {
  return (
    <span className={styles['severity']} data-severity={severity}>
      <SeverityIcon severity={severity} />
      {teks.temuan.keparahan[severity]}
    </span>
  )
}
