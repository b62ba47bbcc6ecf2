import { IconArrowsMoveVertical, IconMinus, IconPencil, IconPlus, IconSum } from '@tabler/icons-react'
import { versi } from '../text/versi.ts'
import styles from './versi.module.css'

const signs = {
  ditambah: IconPlus,
  dihapus: IconMinus,
  diubah: IconPencil,
  dipindah: IconArrowsMoveVertical,
  jumlah: IconSum
} as const

const isKnown = (macam: string): macam is keyof typeof signs => macam in signs

/** What happened to a row as a sign; with `word` it is read out, too. Colour never says it alone. */
export function ChangeSign({ macam, word = false }: { readonly macam: string; readonly word?: boolean }) {
  if (!isKnown(macam)) return null
  const Sign = signs[macam]
  return (
    <span className={styles['sign']} data-macam={macam}>
      <Sign size={14} aria-hidden="true" />
      {word ? <span>{versi.banding.macam[macam]}</span> : null}
    </span>
  )
}
