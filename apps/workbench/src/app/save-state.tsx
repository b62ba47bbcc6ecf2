import { IconAlertTriangle, IconCheck, IconCloudOff, IconCloudUp } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { teks } from '../text/index.ts'
import styles from './shell.module.css'
import { createStore, useStore } from './store.ts'

/** How it stands with what the person typed, for the head of the page; null = no plan is open. */
export interface Saving {
  readonly state: 'saved' | 'sending' | 'waiting' | 'signedOut' | 'decide'
  /** Changes not yet with the server, or cells to be decided. */
  readonly count: number
}

export const saving = createStore<Saving | null>(null)

const icons = {
  saved: IconCheck,
  sending: IconCloudUp,
  waiting: IconCloudOff,
  signedOut: IconAlertTriangle,
  decide: IconAlertTriangle
} as const

/** "tersimpan", "mengirim 3 perubahan", "3 perubahan tersimpan di peramban ini", … */
export function SaveState() {
  const now = useStore(saving)
  if (!now) return <span />
  const Icon = icons[now.state]
  return (
    <span className={styles['saving']} data-state={now.state} role="status" aria-live="polite">
      <Icon size={16} aria-hidden="true" />
      {now.state === 'signedOut' ? (
        <Link to="/masuk" search={{ ke: location.pathname, habis: true }}>
          {teks.shell.simpan.signedOut(now.count)}
        </Link>
      ) : (
        teks.shell.simpan[now.state](now.count)
      )}
    </span>
  )
}
