import { tanggal } from '../text/format.ts'
import { induk } from '../text/induk.ts'
import styles from './induk.module.css'

interface WajibDitinjauProps {
  readonly sejak: string
  readonly sisaHari: number | null
  /** A perubahan or reviu of the plan is under way. */
  readonly sedangDitinjau: boolean
}

/** Mark of a plan in force whose parent changed after it: the word, and how many days are left. */
export function WajibDitinjau({ sejak, sisaHari, sedangDitinjau }: WajibDitinjauProps) {
  const words = induk.wajibDitinjau
  return (
    <span className={styles['must']} title={induk.kaitan.wajib(tanggal(sejak))}>
      ▲ {sedangDitinjau ? words.sedang : words.tanda}
      {sedangDitinjau || sisaHari === null ? '' : `, ${words.sisa(sisaHari)}`}
    </span>
  )
}
