import { Button, PasswordInput, TextInput } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
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
          <TextInput
            ref={first}
            label={words.surel}
            type="email"
            name="email"
            autoComplete="username"
            value={email}
            error={tried && email === '' ? words.kosongSurel : null}
            onChange={(event) => setEmail(event.currentTarget.value)}
          />
          <PasswordInput
            label={words.sandi}
            name="password"
            autoComplete="current-password"
            value={password}
            error={tried && password === '' ? words.kosongSandi : null}
            visibilityToggleButtonProps={{ 'aria-label': words.tampilkan, tabIndex: 0 }}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
          <Button type="submit" loading={busy} fullWidth>
            {words.masuk}
          </Button>
        </form>
      </section>
    </main>
  )
}
