import type { ReactNode } from 'react'
import { umum } from '../text/umum.ts'
import { Dialog } from './dialog.tsx'
import styles from './form-dialog.module.css'

interface FormDialogProps {
  readonly title: string
  /** On the button that sends, and while it is under way. */
  readonly send: string
  readonly sending?: string
  readonly busy: boolean
  /** Why it was refused; empty when it was not. */
  readonly refusal: string
  /** The second button where it does not just close: one step back. */
  readonly back?: { readonly label: string; readonly onBack: () => void }
  /** Gets the fields by name, for a form that does not keep its own state. */
  readonly onSend: (fields: FormData) => void
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A dialog with one form; what was typed stays after a refusal, which stands beside the button. */
export function FormDialog(props: FormDialogProps) {
  const { title, send, sending = umum.mengirim, busy, refusal, back, onSend, onClose, children } = props
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          if (!busy) onSend(new FormData(event.currentTarget))
        }}
      >
        {children}
        {refusal === '' ? null : (
          <p
            role="alert"
            className={styles['refusal']}
            ref={(node) => node?.scrollIntoView?.({ block: 'nearest' })}
          >
            {refusal}
          </p>
        )}
        <div className={styles['actions']}>
          <button type="submit" className={styles['primary']} disabled={busy}>
            {busy ? sending : send}
          </button>
          <button
            type="button"
            className={styles['quiet']}
            disabled={back !== undefined && busy}
            onClick={back?.onBack ?? onClose}
          >
            {back?.label ?? umum.batal}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
