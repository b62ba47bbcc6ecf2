import type { ReactNode } from 'react'
import { Dialog } from '../app/dialog.tsx'
import { admin } from '../text/admin.ts'
import { teks } from '../text/index.ts'
import styles from './admin.module.css'

interface ActFormProps {
  readonly title: string
  readonly send: string
  readonly busy: boolean
  readonly refusal: string
  readonly onSend: () => void
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A dialog with one form; what was typed stays after a refusal. */
export function ActForm({ title, send, busy, refusal, onSend, onClose, children }: ActFormProps) {
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          if (!busy) onSend()
        }}
      >
        {refusal === '' ? null : (
          <p className={styles['refusal']} role="alert">
            {refusal}
          </p>
        )}
        {children}
        <div className={styles['actions']}>
          <button type="submit" className={styles['button']} disabled={busy}>
            {busy ? admin.sedang : send}
          </button>
          <button type="button" className={styles['button']} data-quiet onClick={onClose}>
            {teks.umum.batal}
          </button>
        </div>
      </form>
    </Dialog>
  )
}

export interface Dasar {
  readonly tanggal: string
  readonly dasar: string
}

/** From which day, and by which regulation. */
export function DasarFields({ value, onChange }: { value: Dasar; onChange: (value: Dasar) => void }) {
  return (
    <div className={styles['pair']}>
      <label>
        {admin.dasar.tanggal}
        <input
          type="date"
          required
          value={value.tanggal}
          onChange={(event) => onChange({ ...value, tanggal: event.currentTarget.value })}
        />
      </label>
      <label>
        {admin.dasar.dasar}
        <input
          required
          maxLength={300}
          value={value.dasar}
          onChange={(event) => onChange({ ...value, dasar: event.currentTarget.value })}
        />
        <small>{admin.dasar.petunjuk}</small>
      </label>
    </div>
  )
}
