import { tanggal } from '../text/format.ts'
import { induk } from '../text/induk.ts'
import styles from './induk.module.css'

interface WajibDitinjauProps {
  readonly sejak: string
  readonly sisaHari: number | null
}

/** Mark of a plan in force whose parent changed after it: the word, and how many days are left. */
export function WajibDitinjau({ sejak, sisaHari }: WajibDitinjauProps) {
  const words = induk.wajibDitinjau
  return (
    <span className={styles['must']} title={induk.kaitan.wajib(tanggal(sejak))}>
      ▲ {words.tanda}
      {sisaHari === null ? '' : `, ${words.sisa(sisaHari)}`}
    </span>
  )
}
