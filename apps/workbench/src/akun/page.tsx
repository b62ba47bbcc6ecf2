import { LABEL_PERAN } from '@selaras/domain/tahap'
import { useEffect, useState } from 'react'
import { usePerson } from '../app/person.ts'
import { get, post } from '../app/session.ts'
import { useNewPassword } from '../masuk/new-password.tsx'
import { Field, Form, Refusal } from '../masuk/sheet.tsx'
import { akun as words } from '../text/akun.ts'
import { tanggal } from '../text/format.ts'
import styles from './akun.module.css'
import { FaktorKedua } from './faktor-kedua.tsx'
import { DaftarSesi } from './sesi.tsx'

/** One's own account: roles with their days, name, password, second factor, sessions. */
export function AkunPage() {
  const person = usePerson()
  useEffect(() => {
    document.title = `${words.judul} · Selaras`
  }, [])
  return (
    <div className={styles['page']}>
      <h1>{words.judul}</h1>
      {person.perluFaktorKedua ? (
        <p className={styles['must']} role="alert">
          {words.wajib}
        </p>
      ) : null}
      <section className={styles['section']} aria-labelledby="akun-peran">
        <h2 id="akun-peran">{words.peran.judul}</h2>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{words.peran.kolom.peran}</th>
              <th scope="col">{words.peran.kolom.opd}</th>
              <th scope="col">{words.peran.kolom.mulai}</th>
              <th scope="col">{words.peran.kolom.selesai}</th>
            </tr>
          </thead>
          <tbody>
            {person.peran.map((one) => (
              <tr key={`${one.peran} ${one.opd?.id} ${one.mulai}`}>
                <th scope="row">
                  {one.sebagai === 'definitif' ? '' : one.sebagai === 'plt' ? 'Plt. ' : 'Plh. '}
                  {LABEL_PERAN[one.peran]}
                </th>
                <td>{one.opd?.nama ?? '–'}</td>
                <td>{tanggal(one.mulai)}</td>
                <td>{one.selesai === null ? words.peran.tanpaAkhir : tanggal(one.selesai)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p className={styles['note']}>{words.peran.petunjuk}</p>
      </section>
      <FaktorKedua />
      <Sandi />
      <Nama />
      <DaftarSesi />
    </div>
  )
}

function Nama() {
  const [nama, setNama] = useState('')
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState('')
  const [done, setDone] = useState(false)
  useEffect(() => {
    void get<{ user: { name: string } } | null>('/api/auth/get-session').then((found) => {
      if (found.ok) setNama(found.value?.user.name ?? '')
    })
  }, [])
  const save = async () => {
    setBusy(true)
    const outcome = await post('/api/auth/update-user', { name: nama.trim() })
    setBusy(false)
    setDone(outcome.ok)
    setRefusal(outcome.ok ? '' : outcome.pesan)
  }
  return (
    <section className={styles['section']} aria-labelledby="akun-nama">
      <h2 id="akun-nama">{words.diri.judul}</h2>
      <div className={styles['narrow']}>
        <Refusal text={refusal} />
        <Form send={words.diri.simpan} busy={busy} onSend={save}>
          <Field
            label={words.diri.nama}
            hint={words.diri.petunjuk}
            autoComplete="name"
            value={nama}
            onValue={setNama}
          />
        </Form>
      </div>
      <p role="status" className={styles['done']}>
        {done ? words.diri.tersimpan : ''}
      </p>
    </section>
  )
}

function Sandi() {
  const chosen = useNewPassword()
  const [old, setOld] = useState('')
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState('')
  const [done, setDone] = useState(false)
  const save = async () => {
    setTried(true)
    setDone(false)
    if (!chosen.check() || old === '') return
    setBusy(true)
    const outcome = await post('/api/auth/change-password', {
      currentPassword: old,
      newPassword: chosen.password,
      revokeOtherSessions: true
    })
    setBusy(false)
    setDone(outcome.ok)
    setRefusal(outcome.ok ? '' : outcome.pesan)
  }
  return (
    <section className={styles['section']} aria-labelledby="akun-sandi">
      <h2 id="akun-sandi">{words.sandi.judul}</h2>
      <div className={styles['narrow']}>
        <Refusal text={refusal} />
        <Form send={words.sandi.simpan} busy={busy} onSend={save}>
          <Field
            label={words.sandi.lama}
            error={tried && old === '' ? words.sandi.kosong : ''}
            type="password"
            autoComplete="current-password"
            value={old}
            onValue={setOld}
          />
          {chosen.fields}
        </Form>
      </div>
      <p role="status" className={styles['done']}>
        {done ? words.sandi.tersimpan : ''}
      </p>
    </section>
  )
}
