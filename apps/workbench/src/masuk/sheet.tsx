import type { InputHTMLAttributes, ReactNode } from 'react'
import { useEffect, useId } from 'react'
import { masuk as words } from '../text/masuk.ts'
import styles from './masuk.module.css'

/** The sheet of paper on which every page before signing in stands. */
export function Sheet({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  useEffect(() => {
    document.title = `${title} · Selaras`
  }, [title])
  const isSignIn = title === words.judul
  return (
    <main className={styles['page']}>
      <section className={styles['sheet']} aria-labelledby="masuk-judul">
        <header className={styles['head']}>
          <img src="/selaras.svg" alt="" width={40} height={40} />
          <div>
            <h1 id="masuk-judul">{isSignIn ? 'Selaras' : title}</h1>
            <p>{isSignIn ? words.sambutan : 'Selaras'}</p>
          </div>
        </header>
        {children}
      </section>
    </main>
  )
}

interface FieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'onChange' | 'value'> {
  readonly label: string
  readonly value: string
  readonly onValue: (value: string) => void
  readonly error?: string
  readonly hint?: string
}

/** A labelled field with its hint and error below it, tied together for screen readers. */
export function Field({ label, value, onValue, error = '', hint, ...input }: FieldProps) {
  const id = useId()
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter((one) => one !== '')
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <input
        {...input}
        id={id}
        value={value}
        aria-invalid={error !== '' || undefined}
        aria-describedby={described.length > 0 ? described.join(' ') : undefined}
        onChange={(event) => onValue(event.currentTarget.value)}
      />
      {hint ? (
        <p id={`${id}-hint`} className={styles['hint']}>
          {hint}
        </p>
      ) : null}
      {error === '' ? null : (
        <p id={`${id}-error`} className={styles['error']}>
          {error}
        </p>
      )}
    </div>
  )
}

/** Why the server said no; read out at once. */
export const Refusal = ({ text }: { readonly text: string }) =>
  text === '' ? null : (
    <p className={styles['refusal']} role="alert">
      {text}
    </p>
  )

interface FormProps {
  readonly send: string
  readonly busy: boolean
  readonly onSend: () => Promise<void>
  readonly children: ReactNode
}

/** A form with its one button. */
export function Form({ send, busy, onSend, children }: FormProps) {
  return (
    <form
      className={styles['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (!busy) void onSend()
      }}
    >
      {children}
      <button type="submit" disabled={busy} className={styles['submit']}>
        {busy ? words.sedang : send}
      </button>
    </form>
  )
}
