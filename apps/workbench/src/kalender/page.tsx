import { mayHoldForum, mayIssueSuratEdaran } from '@selaras/domain/persiapan'
import { Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useQuery } from 'urql'
import { usePerson } from '../app/person.ts'
import { ForumForm } from '../persiapan/forum-form.tsx'
import styles from '../persiapan/persiapan.module.css'
import { tanggal } from '../text/format.ts'
import { kalender as words } from '../text/kalender.ts'
import { persiapan } from '../text/persiapan.ts'
import { umum } from '../text/umum.ts'
import { kalenderQuery } from './data.ts'
import { Schedule } from './schedule.tsx'
import { SuratSection } from './surat-section.tsx'
import { TenggatSection } from './tenggat-section.tsx'

/** The pemda's calendar: what is due for whom, letters, forum, and the limits as they hold here. */
export function KalenderPage() {
  const person = usePerson()
  const roles = person.peran.map(({ peran }) => peran)
  const [{ data, error }, ask] = useQuery({ query: kalenderQuery })
  const again = () => ask({ requestPolicy: 'network-only' })
  useEffect(() => {
    document.title = `${words.judul} · Selaras`
  }, [])
  if (!data)
    return (
      <p className={styles['page']} role="status">
        {error ? words.gagalMuat : umum.memuat}
      </p>
    )
  return (
    <div className={styles['page']}>
      <h1>{words.judul}</h1>
      <Schedule days={data.kalender} />
      <SuratSection surat={data.daftarSuratEdaran} may={mayIssueSuratEdaran(roles).ok} onIssued={again} />
      <ForumList forum={data.daftarForum} mayMake={mayHoldForum(true, roles).ok} onMade={again} />
      <TenggatSection tenggat={data.tenggatProfil} />
    </div>
  )
}

interface ForumRingkas {
  readonly id: string
  readonly nama: string
  readonly tanggal: string
  readonly tempat: string
  readonly nomor: string | null
  readonly penyelenggara: { readonly nama: string }
}

function ForumList({
  forum,
  mayMake,
  onMade
}: {
  forum: readonly ForumRingkas[]
  mayMake: boolean
  onMade: () => void
}) {
  const [making, setMaking] = useState(false)
  return (
    <section className={styles['section']} aria-labelledby="daftar-forum">
      <h2 id="daftar-forum">{words.forum.judul}</h2>
      {making ? (
        <ForumForm
          forum={null}
          lintas
          onCancel={() => setMaking(false)}
          onSaved={() => {
            setMaking(false)
            onMade()
          }}
        />
      ) : null}
      {!making && forum.length === 0 ? <p className={styles['note']}>{words.forum.belum}</p> : null}
      {!making && forum.length > 0 ? (
        <div className={styles['scroll']}>
          <table className={styles['table']}>
            <caption className="only-read">{words.forum.judul}</caption>
            <thead>
              <tr>
                <th scope="col">{persiapan.forum.nama}</th>
                <th scope="col">{persiapan.forum.tanggal}</th>
                <th scope="col">{persiapan.forum.tempat}</th>
                <th scope="col">{persiapan.beritaAcara.judul}</th>
              </tr>
            </thead>
            <tbody>
              {forum.map((one) => (
                <tr key={one.id}>
                  <th scope="row">
                    <Link to="/forum/$forumId" params={{ forumId: one.id }}>
                      {one.nama}
                    </Link>
                    <div className={styles['under']}>
                      {persiapan.forum.diselenggarakan(one.penyelenggara.nama)}
                    </div>
                  </th>
                  <td>{tanggal(one.tanggal)}</td>
                  <td>{one.tempat}</td>
                  <td>{one.nomor ?? persiapan.beritaAcara.draf}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
      {mayMake && !making ? (
        <div>
          <button type="button" className={styles['quiet']} onClick={() => setMaking(true)}>
            {persiapan.forum.buatLintas}
          </button>
        </div>
      ) : null}
    </section>
  )
}
