import { Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useQuery } from 'urql'
import { usePerson } from '../app/person.ts'
import { periode, waktu } from '../text/format.ts'
import { induk as words } from '../text/induk.ts'
import { umum } from '../text/umum.ts'
import { listQuery } from './data.ts'
import styles from './induk.module.css'
import { legalOf } from './legal.ts'
import { NewIndukDialog } from './new-induk.tsx'

const say = words.daftar

/** Every version of the pemda's RPJMD and RPD, newest first. */
export function DaftarIndukPage() {
  const person = usePerson()
  const [{ data, error }] = useQuery({ query: listQuery, requestPolicy: 'cache-and-network' })
  const [asking, setAsking] = useState(false)
  const writes = person.peran.some(({ peran }) => peran === 'verifikator' || peran === 'kepalaBappelitbangda')
  useEffect(() => {
    document.title = `${words.judul} · Selaras`
  }, [])
  const list = [...(data?.daftarInduk ?? [])].reverse()
  return (
    <div className={styles['page']}>
      <header className={styles['head']}>
        <div className={styles['headRow']}>
          <h1>{words.judul}</h1>
          {writes ? (
            <button type="button" className={styles['button']} onClick={() => setAsking(true)}>
              {words.baru.tombol}
            </button>
          ) : null}
        </div>
        <p className={styles['note']}>{say.penjelasan}</p>
      </header>
      {!data ? <p role="status">{error ? say.muatGagal : umum.memuat}</p> : null}
      {data && list.length === 0 ? (
        <p className={styles['note']}>
          {say.belumAda} {writes ? say.belumAdaSaran.bappelitbangda : say.belumAdaSaran.opd}
        </p>
      ) : null}
      {list.length > 0 ? (
        <table className={styles['table']}>
          <caption className="only-read">{words.judul}</caption>
          <thead>
            <tr>
              <th scope="col">{say.nama}</th>
              <th scope="col">{say.tahap}</th>
              <th scope="col">{say.dasarHukum}</th>
              <th scope="col">{say.diubah}</th>
            </tr>
          </thead>
          <tbody>
            {list.map((one) => (
              <tr key={one.id}>
                <th scope="row">
                  <Link to="/induk/$indukId" params={{ indukId: one.id }}>
                    {one.judul}
                  </Link>
                  <div className={styles['under']}>
                    {one.jenis} {periode(one.tahun)}
                    {one.contoh ? ` · ${umum.contoh}` : ''}
                  </div>
                </th>
                <td>
                  {one.label}
                  {one.kini ? <div className={styles['under']}>{say.berlakuKini}</div> : null}
                </td>
                <td>{legalOf(one)}</td>
                <td>{waktu(one.diubahPada)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      {asking ? <NewIndukDialog onClose={() => setAsking(false)} /> : null}
    </div>
  )
}
