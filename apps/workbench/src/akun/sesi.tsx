import { useCallback, useEffect, useState } from 'react'
import { get, post } from '../app/session.ts'
import { akun } from '../text/akun.ts'
import { waktu } from '../text/format.ts'
import styles from './akun.module.css'

const words = akun.sesi

interface Sesi {
  readonly id: string
  readonly token: string
  readonly createdAt: string
  readonly ipAddress: string | null
  readonly userAgent: string | null
}

/** Where one is signed in, and the way to end it there. */
export function DaftarSesi() {
  const [list, setList] = useState<readonly Sesi[]>([])
  const [own, setOwn] = useState('')
  const [said, setSaid] = useState('')
  const load = useCallback(async () => {
    const [found, present] = await Promise.all([
      get<Sesi[]>('/api/auth/list-sessions'),
      get<{ session: { id: string } } | null>('/api/auth/get-session')
    ])
    if (!found.ok) return setSaid(words.gagal)
    setList([...found.value].sort((one, other) => other.createdAt.localeCompare(one.createdAt)))
    setOwn(present.ok ? (present.value?.session.id ?? '') : '')
  }, [])
  useEffect(() => {
    void load()
  }, [load])
  const end = async (path: string, body: object) => {
    const outcome = await post(`/api/auth/${path}`, body)
    setSaid(outcome.ok ? words.berakhir : outcome.pesan)
    await load()
  }
  return (
    <section className={styles['section']} aria-labelledby="akun-sesi">
      <h2 id="akun-sesi">{words.judul}</h2>
      <p className={styles['note']}>{words.isi}</p>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{words.kolom.perangkat}</th>
            <th scope="col">{words.kolom.alamat}</th>
            <th scope="col">{words.kolom.sejak}</th>
            <th scope="col">{words.kolom.aksi}</th>
          </tr>
        </thead>
        <tbody>
          {list.map((one) => {
            const device = deviceOf(one.userAgent)
            return (
              <tr key={one.id}>
                <th scope="row">{device}</th>
                <td>{one.ipAddress || '–'}</td>
                <td>{waktu(one.createdAt)}</td>
                <td>
                  {one.id === own ? (
                    words.ini
                  ) : (
                    <button
                      type="button"
                      className={styles['button']}
                      data-quiet
                      aria-label={words.akhiriSesi(device)}
                      onClick={() => void end('revoke-session', { token: one.token })}
                    >
                      {words.akhiri}
                    </button>
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {list.length > 1 ? (
        <button
          type="button"
          className={styles['button']}
          data-quiet
          onClick={() => void end('revoke-other-sessions', {})}
        >
          {words.akhiriLain}
        </button>
      ) : null}
      <p role="status" className={styles['done']}>
        {said}
      </p>
    </section>
  )
}

const browsers = [
  ['Edg/', 'Edge'],
  ['OPR/', 'Opera'],
  ['Firefox/', 'Firefox'],
  ['Chrome/', 'Chrome'],
  ['Safari/', 'Safari']
] as const
const systems = ['Windows', 'Android', 'iPhone', 'iPad', 'Mac OS', 'Linux']

/** Browser and system as far as the browser tells. */
export function deviceOf(agent: string | null): string {
  const browser = browsers.find(([sign]) => agent?.includes(sign))?.[1]
  const system = systems.find((name) => agent?.includes(name))
  return browser ? [browser, system].filter((part) => part).join(', ') : words.takDikenal
}
