import { IconCircleCheck, IconExclamationCircle, IconMessage2, IconMessageReply } from '@tabler/icons-react'
import { catatan as words } from '../text/catatan.ts'
import styles from './catatan.module.css'

const signs = { terbuka: IconMessage2, dijawab: IconMessageReply, selesai: IconCircleCheck } as const
type Status = keyof typeof signs
const isStatus = (text: string): text is Status => text in signs

/** State of a thread with its sign and its word. */
export function StatusTag({ status }: { status: string }) {
  const known: Status = isStatus(status) ? status : 'terbuka'
  const Sign = signs[known]
  return (
    <span className={styles['status']} data-status={known}>
      <Sign size={15} aria-hidden="true" /> {words.status[known]}
    </span>
  )
}

/** Must be answered before the next submission. */
export const WajibTag = () => (
  <span className={styles['wajib']}>
    <IconExclamationCircle size={15} aria-hidden="true" /> {words.wajib}
  </span>
)
