import { useId, useState } from 'react'
import { useDraft } from '../catatan/draft.ts'
import { umum } from '../text/umum.ts'
import { verifikasi as words } from '../text/verifikasi.ts'
import styles from './verifikasi.module.css'

interface ReasonProps {
  /** Under which the text is kept until it was taken. */
  readonly draft: string
  /** Text of the button that opens the form, of the field, and of the button that sends. */
  readonly open: string
  readonly label: string
  readonly send: string
  readonly busy: boolean
  readonly refusal: string
  readonly onSend: (text: string) => Promise<boolean>
  readonly initial?: string
}

/** A button that asks for a reason; what was typed stays until the server has it. */
export function ReasonForm({ draft, open, label, send, busy, refusal, onSend, initial = '' }: ReasonProps) {
  const [text, keep, drop] = useDraft(draft)
  const [asking, setAsking] = useState(false)
  const id = useId()
  const submit = async () => {
    if (text.trim() === '' || busy) return
    if (!(await onSend(text.trim()))) return
    drop(text)
    setAsking(false)
  }
  if (!asking && text === '')
    return (
      <button
        type="button"
        className={styles['quiet']}
        onClick={() => {
          keep(initial)
          setAsking(true)
        }}
      >
        {open}
      </button>
    )
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={3}
        value={text}
        // biome-ignore lint/a11y/noAutofocus: the person has just asked for this form
        autoFocus={asking}
        onChange={(event) => keep(event.currentTarget.value)}
      />
      {refusal === '' ? null : (
        <p role="alert" className={styles['refusal']}>
          {refusal}
        </p>
      )}
      <div className={styles['actions']}>
        <button type="submit" className={styles['primary']} disabled={busy || text.trim() === ''}>
          {busy ? words.mengirim : send}
        </button>
        <button
          type="button"
          className={styles['quiet']}
          onClick={() => {
            keep('')
            setAsking(false)
          }}
        >
          {umum.batal}
        </button>
      </div>
    </form>
  )
}
