import { useNavigate, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useEffect, useId, useRef, useState } from 'react'
import type { SignInRefusal } from '../app/session.ts'
import { signIn } from '../app/session.ts'
import { masuk as words } from '../text/masuk.ts'
import styles from './masuk.module.css'

/** The sign-in page; after it, back to where the person wanted to go. */
export function MasukPage() {
  const navigate = useNavigate()
  const { ke, habis } = useSearch({ from: '/masuk' })
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [shown, setShown] = useState(false)
  const [busy, setBusy] = useState(false)
  const [tried, setTried] = useState(false)
  const [refusal, setRefusal] = useState<SignInRefusal | null>(null)
  const first = useRef<HTMLInputElement>(null)
  useEffect(() => {
    document.title = `${words.judul} · Selaras`
    first.current?.focus()
  }, [])
  const submit = async () => {
    setTried(true)
    if (email === '' || password === '') return
    setBusy(true)
    const refused = await signIn(email, password)
    setBusy(false)
    setRefusal(refused)
    if (!refused) await navigate({ to: ke ?? '/', replace: true })
  }
  return (
    <main className={styles['page']}>
      <section className={styles['sheet']} aria-labelledby="masuk-judul">
        <header className={styles['head']}>
          <img src="/selaras.svg" alt="" width={40} height={40} />
          <div>
            <h1 id="masuk-judul">Selaras</h1>
            <p>{words.sambutan}</p>
          </div>
        </header>
        {habis && !refusal ? <p className={styles['note']}>{words.habis}</p> : null}
        {refusal ? (
          <p className={styles['refusal']} role="alert">
            {words.gagal[refusal.reason]}
          </p>
        ) : null}
        <form
          className={styles['form']}
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            void submit()
          }}
        >
          <Field label={words.surel} error={tried && email === '' ? words.kosongSurel : ''}>
            {(described) => (
              <input
                ref={first}
                type="email"
                name="email"
                autoComplete="username"
                value={email}
                {...described}
                onChange={(event) => setEmail(event.currentTarget.value)}
              />
            )}
          </Field>
          <Field label={words.sandi} error={tried && password === '' ? words.kosongSandi : ''}>
            {(described) => (
              <input
                type={shown ? 'text' : 'password'}
                name="password"
                autoComplete="current-password"
                value={password}
                {...described}
                onChange={(event) => setPassword(event.currentTarget.value)}
              />
            )}
          </Field>
          <label className={styles['show']}>
            <input type="checkbox" checked={shown} onChange={() => setShown(!shown)} />
            {words.tampilkan}
          </label>
          <button type="submit" disabled={busy} className={styles['submit']}>
            {busy ? words.sedang : words.masuk}
          </button>
        </form>
      </section>
    </main>
  )
}

interface FieldProps {
  readonly label: string
  readonly error: string
  readonly children: (described: {
    id: string
    'aria-invalid'?: true
    'aria-describedby'?: string
  }) => ReactNode
}

/** A labelled field with its error below it, tied together for screen readers. */
function Field({ label, error, children }: FieldProps) {
  const id = useId()
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      {children(error === '' ? { id } : { id, 'aria-invalid': true, 'aria-describedby': `${id}-error` })}
      {error === '' ? null : (
        <p id={`${id}-error`} className={styles['error']}>
          {error}
        </p>
      )}
    </div>
  )
}
