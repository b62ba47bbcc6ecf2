import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { post } from '../app/session.ts'
import { masuk as words } from '../text/masuk.ts'
import styles from './masuk.module.css'
import { Field, Form, Refusal, Sheet } from './sheet.tsx'

/** Asks for the mail with the link to a new password; the answer is the same whether the e-mail has an account or not. */
export function LupaSandiPage() {
  const [email, setEmail] = useState('')
  const [busy, setBusy] = useState(false)
  const [tried, setTried] = useState(false)
  const [refusal, setRefusal] = useState('')
  const [sent, setSent] = useState(false)
  const submit = async () => {
    setTried(true)
    if (email.trim() === '') return
    setBusy(true)
    const outcome = await post('/api/auth/request-password-reset', { email: email.trim() })
    setBusy(false)
    setRefusal(outcome.ok ? '' : outcome.pesan)
    setSent(outcome.ok)
  }
  return (
    <Sheet title={words.lupaSandi.judul}>
      {sent ? (
        <p className={styles['note']} role="status">
          {words.lupaSandi.terkirim}
        </p>
      ) : (
        <>
          <Refusal text={refusal} />
          <Form send={words.lupaSandi.kirim} busy={busy} onSend={submit}>
            <p>{words.lupaSandi.isi}</p>
            <Field
              label={words.surel}
              error={tried && email === '' ? words.kosongSurel : ''}
              autoFocus
              type="email"
              name="email"
              autoComplete="username"
              value={email}
              onValue={setEmail}
            />
          </Form>
        </>
      )}
      <p className={styles['beside']}>
        <Link to="/masuk">{words.keMasuk}</Link>
      </p>
    </Sheet>
  )
}
