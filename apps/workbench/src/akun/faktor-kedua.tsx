import { useState } from 'react'
import { renderSVG } from 'uqr'
import { usePerson } from '../app/person.ts'
import { post } from '../app/session.ts'
import { Field, Form, Refusal } from '../masuk/sheet.tsx'
import { akun } from '../text/akun.ts'
import styles from './akun.module.css'

const words = akun.faktor

interface Pasang {
  readonly totpURI: string
  readonly backupCodes: readonly string[]
}

type Task = 'pasang' | 'lepas' | 'cadangan'

/** The second factor: set it up with a QR code and a first code, take it off, make new backup codes. */
export function FaktorKedua() {
  const person = usePerson()
  const [on, setOn] = useState(person.faktorKedua)
  const [task, setTask] = useState<Task | null>(null)
  const [setup, setSetup] = useState<Pasang | null>(null)
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  const [said, setSaid] = useState('')
  const begin = (next: Task) => {
    setTask(next)
    setSaid('')
    setCodes(null)
  }
  const activated = () => {
    // A page that was shut because the factor was missing opens again with a fresh start.
    if (person.perluFaktorKedua) return window.location.assign('/')
    setOn(true)
    setSetup(null)
    setSaid(words.aktif)
  }
  const confirmed = (answer: Partial<Pasang>) => {
    setTask(null)
    if (task === 'pasang' && answer.totpURI !== undefined)
      setSetup({ totpURI: answer.totpURI, backupCodes: answer.backupCodes ?? [] })
    if (task === 'cadangan') setCodes(answer.backupCodes ?? [])
    if (task === 'lepas') {
      setOn(false)
      setSaid(words.dilepas)
    }
  }
  return (
    <section className={styles['section']} aria-labelledby="akun-faktor">
      <h2 id="akun-faktor">{words.judul}</h2>
      <p className={styles['note']}>{on ? words.sudah : words.belum}</p>
      {task === null && setup === null ? (
        <div className={styles['actions']}>
          {on ? (
            <>
              <button type="button" className={styles['button']} data-quiet onClick={() => begin('cadangan')}>
                {words.buatCadangan}
              </button>
              <button type="button" className={styles['button']} data-quiet onClick={() => begin('lepas')}>
                {words.lepas}
              </button>
            </>
          ) : (
            <button type="button" className={styles['button']} onClick={() => begin('pasang')}>
              {words.pasang}
            </button>
          )}
        </div>
      ) : null}
      {task === null ? null : (
        <WithPassword key={task} task={task} onDone={confirmed} onCancel={() => setTask(null)} />
      )}
      {setup ? <Setup setup={setup} onDone={activated} /> : null}
      {codes ? <Codes codes={codes} /> : null}
      <p role="status" className={styles['done']}>
        {said}
      </p>
    </section>
  )
}

const address = { pasang: 'enable', lepas: 'disable', cadangan: 'generate-backup-codes' } as const

interface WithPasswordProps {
  readonly task: Task
  readonly onDone: (answer: Partial<Pasang>) => void
  readonly onCancel: () => void
}

/** What changes the second factor asks for the password once more. */
function WithPassword({ task, onDone, onCancel }: WithPasswordProps) {
  const [password, setPassword] = useState('')
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState('')
  const send = async () => {
    setBusy(true)
    const outcome = await post<Partial<Pasang>>(`/api/auth/two-factor/${address[task]}`, { password })
    setBusy(false)
    if (outcome.ok) onDone(outcome.value)
    else setRefusal(outcome.pesan)
  }
  const label = { pasang: words.lanjut, lepas: words.lepas, cadangan: words.buatCadangan }[task]
  return (
    <div className={styles['narrow']}>
      <Refusal text={refusal} />
      {task === 'pasang' ? null : (
        <p className={styles['note']}>{task === 'lepas' ? words.lepasIsi : words.buatCadanganIsi}</p>
      )}
      <Form send={label} busy={busy} onSend={send}>
        <Field
          label={words.sandi}
          autoFocus
          type="password"
          autoComplete="current-password"
          value={password}
          onValue={setPassword}
        />
      </Form>
      <div className={styles['actions']}>
        <button type="button" className={styles['button']} data-quiet onClick={onCancel}>
          {words.batal}
        </button>
      </div>
    </div>
  )
}

function Setup({ setup, onDone }: { readonly setup: Pasang; readonly onDone: () => void }) {
  const [code, setCode] = useState('')
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState('')
  const send = async () => {
    setBusy(true)
    const outcome = await post('/api/auth/two-factor/verify-totp', { code: code.replace(/\s/g, '') })
    setBusy(false)
    if (outcome.ok) onDone()
    else setRefusal(outcome.pesan)
  }
  const svg = renderSVG(setup.totpURI, { border: 0, blackColor: '#000', whiteColor: '#fff' })
  return (
    <div className={styles['setup']}>
      <img
        className={styles['qr']}
        alt={words.gambar}
        src={`data:image/svg+xml;utf8,${encodeURIComponent(svg)}`}
      />
      <div className={styles['section']}>
        <p>{words.pindai}</p>
        <p className={styles['note']}>
          {words.ketik}{' '}
          <span className={styles['secret']}>{new URL(setup.totpURI).searchParams.get('secret')}</span>
        </p>
        <Codes codes={setup.backupCodes} />
        <div className={styles['narrow']}>
          <Refusal text={refusal} />
          <Form send={words.aktifkan} busy={busy} onSend={send}>
            <Field
              label={words.kode}
              inputMode="numeric"
              autoComplete="one-time-code"
              value={code}
              onValue={setCode}
            />
          </Form>
        </div>
      </div>
    </div>
  )
}

function Codes({ codes }: { readonly codes: readonly string[] }) {
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(codes.join('\n'))
    setCopied(true)
  }
  return (
    <>
      <h3>{words.cadangan}</h3>
      <p className={styles['note']}>{words.cadanganIsi}</p>
      <ul className={styles['codes']}>
        {codes.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <button type="button" className={styles['button']} data-quiet onClick={() => void copy()}>
        {words.salin}
      </button>
      <span role="status">{copied ? words.tersalin : ''}</span>
    </>
  )
}
