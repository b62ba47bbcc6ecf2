import { Link, useParams } from '@tanstack/react-router'
import { teks } from '../text/index.ts'
import styles from './rencana.module.css'
import { sections, sectionTitle } from './sections.ts'

/** The pages of one plan: its tables, and what happens to it from persiapan to its end. */
export function SectionBar({ naskahId }: { naskahId: string }) {
  const { tabel } = useParams({ strict: false })
  return (
    <nav className={styles['sections']} aria-label={teks.rencana.halaman}>
      <Link
        to="/renstra/$naskahId"
        params={{ naskahId }}
        activeOptions={{ exact: true }}
        className={styles['section']}
        {...(tabel === undefined ? {} : { 'aria-current': 'page' as const })}
      >
        {teks.rencana.isi}
      </Link>
      {sections.map((section) => (
        <Link
          key={section}
          to={`/renstra/$naskahId/${section}`}
          params={{ naskahId }}
          className={styles['section']}
        >
          {sectionTitle(section)}
        </Link>
      ))}
    </nav>
  )
}
