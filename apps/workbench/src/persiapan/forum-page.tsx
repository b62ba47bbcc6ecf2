import { IconPrinter } from '@tabler/icons-react'
import { Link, useParams } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useQuery } from 'urql'
import { tanggal } from '../text/format.ts'
import { persiapan } from '../text/persiapan.ts'
import { umum } from '../text/umum.ts'
import styles from '../verifikasi/berita-acara.module.css'
import { forumQuery } from './data.ts'
import { FixForum } from './fix-forum.tsx'
import { ForumForm } from './forum-form.tsx'
import { ForumPaper } from './forum-paper.tsx'
import page from './persiapan.module.css'

const words = persiapan.forum

/** A forum on an address of its own: its berita acara as a sheet of paper, and for the host the form behind it. */
export function ForumPage() {
  const { forumId } = useParams({ from: '/app/forum/$forumId' })
  const [{ data, fetching }, ask] = useQuery({ query: forumQuery, variables: { id: forumId } })
  const [editing, setEditing] = useState(false)
  const forum = data?.forum ?? null
  useEffect(() => {
    if (forum) document.title = `${persiapan.beritaAcara.judul}, ${forum.nama}, ${tanggal(forum.tanggal)}`
  }, [forum])
  const again = () => {
    setEditing(false)
    ask({ requestPolicy: 'network-only' })
  }
  if (!forum)
    return (
      <p className={page['page']} role="status">
        {fetching ? umum.memuat : persiapan.beritaAcara.takAda}
      </p>
    )
  if (editing)
    return (
      <div className={page['page']}>
        <h1>{words.ubah}</h1>
        <ForumForm forum={forum} lintas={forum.lintas} onCancel={() => setEditing(false)} onSaved={again} />
      </div>
    )
  return (
    <div className={styles['desk']}>
      <div className={styles['tools']}>
        <Link to="/kalender">{words.kembali}</Link>
        <span className={page['actions']}>
          {forum.bolehUbah ? (
            <button type="button" className={page['quiet']} onClick={() => setEditing(true)}>
              {words.ubah}
            </button>
          ) : null}
          <button type="button" className={styles['print']} onClick={() => window.print()}>
            <IconPrinter size={17} aria-hidden="true" /> {words.cetak}
          </button>
        </span>
      </div>
      {forum.bolehUbah ? (
        <div className={styles['tools']}>
          <FixForum forum={forum} onSaved={again} />
        </div>
      ) : null}
      <ForumPaper forum={forum} />
    </div>
  )
}
