import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { post, type SignInRefusal, signIn } from '../app/session.ts'
import { masuk as words } from '../text/masuk.ts'
import styles from './masuk.module.css'
import { Field, Form, Refusal, Sheet } from './sheet.tsx'

/** The sign-in page; after it, back to where the person wanted to go. */
export function MasukPage() {
  const navigate = useNavigate()
  const { ke } = useSearch({ from: '/masuk' })
  const [second, setSecond] = useState(false)
  const enter = () => navigate({ to: ke ?? '/', replace: true })
  return second ? (
    <SecondFactor onDone={enter} onAgain={() => setSecond(false)} />
  ) : (
    <Password onDone={enter} onSecond={() => setSecond(true)} />
  )
}

function Password({ onDone, onSecond }: { onDone: () => Promise<void>; onSecond: () => void }) {
  const { habis } = useSearch({ from: '/masuk' })
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [shown, setShown] = useState(false)
  const [busy, setBusy] = useState(false)
  const [tried, setTried] = useState(false)
  const [refusal, setRefusal] = useState<SignInRefusal | null>(null)
  const submit = async () => {
    setTried(true)
    if (email === '' || password === '') return
    setBusy(true)
    const outcome = await signIn(email, password)
    setBusy(false)
    setRefusal(typeof outcome === 'string' ? null : outcome)
    if (outcome === 'in') await onDone()
    if (outcome === 'second') onSecond()
  }
  return (
    <Sheet title={words.judul}>
      {habis && !refusal ? <p className={styles['note']}>{words.habis}</p> : null}
      <Refusal text={refusal ? words.gagal[refusal.reason] : ''} />
      <Form send={words.masuk} busy={busy} onSend={submit}>
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
        <Field
          label={words.sandi}
          error={tried && password === '' ? words.kosongSandi : ''}
          type={shown ? 'text' : 'password'}
          name="password"
          autoComplete="current-password"
          value={password}
          onValue={setPassword}
        />
        <label className={styles['show']}>
          <input type="checkbox" checked={shown} onChange={() => setShown(!shown)} />
          {words.tampilkan}
        </label>
      </Form>
      <p className={styles['beside']}>
        <Link to="/lupa-sandi">{words.lupa}</Link>
      </p>
    </Sheet>
  )
}

/** The code that follows the password: of the authenticator, or one of the backup codes. */
function SecondFactor({ onDone, onAgain }: { onDone: () => Promise<void>; onAgain: () => void }) {
  const [code, setCode] = useState('')
  const [backup, setBackup] = useState(false)
  const [busy, setBusy] = useState(false)
  const [tried, setTried] = useState(false)
  const [refusal, setRefusal] = useState('')
  const submit = async () => {
    setTried(true)
    if (code.trim() === '') return
    setBusy(true)
    const path = backup ? 'verify-backup-code' : 'verify-totp'
    const outcome = await post(`/api/auth/two-factor/${path}`, { code: code.replace(/\s/g, '') })
    setBusy(false)
    if (outcome.ok) return onDone()
    setRefusal(outcome.pesan)
    if (outcome.kode === 'INVALID_TWO_FACTOR_COOKIE') onAgain()
  }
  return (
    <Sheet title={words.kedua.judul}>
      <Refusal text={refusal} />
      <Form send={words.kedua.kirim} busy={busy} onSend={submit}>
        <Field
          key={backup ? 'cadangan' : 'kode'}
          label={backup ? words.kedua.cadangan : words.kedua.kode}
          hint={backup ? words.kedua.petunjukCadangan : words.kedua.petunjuk}
          error={tried && code === '' ? words.kedua.kosong : ''}
          autoFocus
          name="code"
          inputMode={backup ? 'text' : 'numeric'}
          autoComplete="one-time-code"
          value={code}
          onValue={setCode}
        />
      </Form>
      <p className={styles['beside']}>
        <button
          type="button"
          className={styles['quiet']}
          onClick={() => {
            setBackup(!backup)
            setCode('')
            setRefusal('')
            setTried(false)
          }}
        >
          {backup ? words.kedua.pakaiKode : words.kedua.pakaiCadangan}
        </button>
        <button type="button" className={styles['quiet']} onClick={onAgain}>
          {words.keMasuk}
        </button>
      </p>
    </Sheet>
  )
}
