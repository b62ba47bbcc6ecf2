import { IconMessage2, IconMessage2Check, IconMessage2Exclamation } from '@tabler/icons-react'
import { catatan as words } from '../text/catatan.ts'
import styles from './catatan.module.css'
import type { CatatanMark } from './thread.ts'

/** The sign of a cell that was commented on: how many threads are open and whether one must be answered. */
export function CatatanSign({ mark }: { mark: CatatanMark }) {
  const { terbuka, wajib, selesai } = mark
  const text = terbuka > 0 ? words.tanda(terbuka, wajib) : words.tandaSelesai(selesai)
  const Sign = wajib > 0 ? IconMessage2Exclamation : terbuka > 0 ? IconMessage2 : IconMessage2Check
  return (
    <span
      className={styles['sign']}
      data-wajib={wajib > 0 || undefined}
      data-done={terbuka === 0 || undefined}
      title={text}
    >
      <Sign size={14} aria-hidden="true" />
      <span aria-hidden="true">{terbuka > 0 ? terbuka : ''}</span>
      <span className="only-read">, {text}</span>
    </span>
  )
}
