import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { currentUser, post, signIn, signOut } from '../app/session.ts'
import { masuk } from '../text/masuk.ts'
import styles from './masuk.module.css'
import { useNewPassword } from './new-password.tsx'
import { Field, Form, Refusal, Sheet } from './sheet.tsx'

const words = masuk.undangan

interface Undangan {
  readonly pemda: string
  readonly nama: string
  readonly surel: string
  readonly peran: readonly string[]
  readonly punyaAkun: boolean
}

/** Where the link of an invitation leads: name and password for a new account, or signing in with the one there is. */
export function UndanganPage() {
  const { token } = useParams({ from: '/undangan/$token' })
  const [undangan, setUndangan] = useState<Undangan | null>(null)
  const [refusal, setRefusal] = useState('')
  const [signedIn, setSignedIn] = useState(false)
  useEffect(() => {
    let gone = false
    const load = async () => {
      const [found, user] = await Promise.all([
        post<Undangan>('/api/undangan/baca', { token }),
        currentUser().catch(() => null)
      ])
      if (gone) return
      setSignedIn(user !== null)
      if (found.ok) setUndangan(found.value)
      else setRefusal(found.pesan)
    }
    void load()
    return () => {
      gone = true
    }
  }, [token])
  return (
    <Sheet title={words.judul}>
      <Refusal text={refusal} />
      {undangan ? (
        <>
          <div className={styles['invited']}>
            <p>{words.mengundang(undangan.pemda)}</p>
            <ul>
              {undangan.peran.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
          </div>
          {undangan.punyaAkun ? (
            <OwnAccount token={token} undangan={undangan} signedIn={signedIn} />
          ) : (
            <NewAccount token={token} undangan={undangan} />
          )}
        </>
      ) : refusal === '' ? (
        <p role="status">{words.memuat}</p>
      ) : (
        <p className={styles['beside']}>
          <Link to="/masuk">{masuk.keMasuk}</Link>
        </p>
      )}
    </Sheet>
  )
}

function NewAccount({ token, undangan }: { readonly token: string; readonly undangan: Undangan }) {
  const navigate = useNavigate()
  const chosen = useNewPassword()
  const [nama, setNama] = useState(undangan.nama)
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState('')
  const submit = async () => {
    setTried(true)
    if (!chosen.check() || nama.trim() === '') return
    setBusy(true)
    const taken = await post('/api/undangan/terima', { token, nama, sandi: chosen.password })
    const outcome = taken.ok ? await signIn(undangan.surel, chosen.password) : null
    setBusy(false)
    if (!taken.ok) return setRefusal(taken.pesan)
    await navigate({ to: outcome === 'in' ? '/' : '/masuk', replace: true })
  }
  return (
    <>
      <Refusal text={refusal} />
      <Form send={words.buatAkun} busy={busy} onSend={submit}>
        <Field
          label={words.untuk}
          type="email"
          autoComplete="username"
          readOnly
          value={undangan.surel}
          onValue={() => {}}
        />
        <Field
          label={words.nama}
          error={tried && nama.trim() === '' ? words.kosongNama : ''}
          autoComplete="name"
          value={nama}
          onValue={setNama}
        />
        {chosen.fields}
      </Form>
    </>
  )
}

interface OwnAccountProps {
  readonly token: string
  readonly undangan: Undangan
  readonly signedIn: boolean
}

function OwnAccount({ token, undangan, signedIn }: OwnAccountProps) {
  const navigate = useNavigate()
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState('')
  const accept = async () => {
    setBusy(true)
    const taken = await post('/api/undangan/terima', { token })
    setBusy(false)
    if (taken.ok) await navigate({ to: '/', replace: true })
    else setRefusal(taken.pesan)
  }
  const leave = async () => {
    await signOut()
    await navigate({ to: '/masuk', search: { ke: `/undangan/${token}` } })
  }
  if (!signedIn)
    return (
      <>
        <p className={styles['note']}>{words.punyaAkun(undangan.surel)}</p>
        <p className={styles['beside']}>
          <Link to="/masuk" search={{ ke: `/undangan/${token}` }}>
            {masuk.masuk}
          </Link>
        </p>
      </>
    )
  return (
    <>
      <Refusal text={refusal} />
      <Form send={words.terima} busy={busy} onSend={accept}>
        {null}
      </Form>
      {refusal === '' ? null : (
        <p className={styles['beside']}>
          <button type="button" className={styles['quiet']} onClick={() => void leave()}>
            {words.keluar}
          </button>
        </p>
      )}
    </>
  )
}
