import { Link, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { post } from '../app/session.ts'
import { masuk as words } from '../text/masuk.ts'
import styles from './masuk.module.css'
import { useNewPassword } from './new-password.tsx'
import { Form, Refusal, Sheet } from './sheet.tsx'

/** Where the link of a reset mail leads: a new password, once. */
export function AturUlangPage() {
  const { token } = useSearch({ from: '/atur-ulang-sandi' })
  const chosen = useNewPassword()
  const [busy, setBusy] = useState(false)
  const [done, setDone] = useState(false)
  const [refusal, setRefusal] = useState('')
  const submit = async () => {
    if (!chosen.check()) return
    setBusy(true)
    const outcome = await post('/api/auth/reset-password', { token, newPassword: chosen.password })
    setBusy(false)
    setRefusal(outcome.ok ? '' : outcome.pesan)
    setDone(outcome.ok)
  }
  return (
    <Sheet title={words.aturUlang.judul}>
      {done ? (
        <p className={styles['note']} role="status">
          {words.aturUlang.selesai}
        </p>
      ) : null}
      <Refusal text={token === undefined ? words.aturUlang.tanpaTautan : refusal} />
      {done || token === undefined ? null : (
        <Form send={words.aturUlang.kirim} busy={busy} onSend={submit}>
          {chosen.fields}
        </Form>
      )}
      <p className={styles['beside']}>
        {done ? (
          <Link to="/masuk">{words.keMasuk}</Link>
        ) : (
          <Link to="/lupa-sandi">{words.aturUlang.mintaBaru}</Link>
        )}
      </p>
    </Sheet>
  )
}
