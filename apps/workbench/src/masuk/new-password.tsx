import { useState } from 'react'
import { masuk as words } from '../text/masuk.ts'
import styles from './masuk.module.css'
import { Field } from './sheet.tsx'

/** A new password typed twice; `valid` when both are the same and long enough. What is guessed easily the server says. */
export function useNewPassword() {
  const [first, setFirst] = useState('')
  const [second, setSecond] = useState('')
  const [shown, setShown] = useState(false)
  const [tried, setTried] = useState(false)
  const short = first.length < 10
  const different = first !== second
  const type = shown ? 'text' : 'password'
  return {
    password: first,
    /** Whether it may be sent; from now on its errors are shown. */
    check(): boolean {
      setTried(true)
      return !short && !different
    },
    fields: (
      <>
        <Field
          label={words.sandiBaru.label}
          hint={words.sandiBaru.petunjuk}
          error={tried && short ? words.sandiBaru.pendek : ''}
          type={type}
          name="new-password"
          autoComplete="new-password"
          value={first}
          onValue={setFirst}
        />
        <Field
          label={words.sandiBaru.ulang}
          error={tried && !short && different ? words.sandiBaru.beda : ''}
          type={type}
          name="new-password-again"
          autoComplete="new-password"
          value={second}
          onValue={setSecond}
        />
        <label className={styles['show']}>
          <input type="checkbox" checked={shown} onChange={() => setShown(!shown)} />
          {words.tampilkan}
        </label>
      </>
    )
  }
}
