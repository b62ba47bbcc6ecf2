import { useEffect } from 'react'
import { useQuery } from 'urql'
import { usePlanPage } from '../rencana/plan-frame.tsx'
import { persiapan as words } from '../text/persiapan.ts'
import { umum } from '../text/umum.ts'
import { BatasPaguSection } from './batas-pagu.tsx'
import { persiapanQuery } from './data.ts'
import { ForumSection } from './forum-section.tsx'
import styles from './persiapan.module.css'
import { TimSection } from './tim-section.tsx'

/** What a plan needs before and beside its tables: who drafts it, what the pemda gave it, its forum. */
export function PersiapanPage() {
  const { naskahId, versi, changed } = usePlanPage()
  const [{ data, error, fetching }, ask] = useQuery({ query: persiapanQuery, variables: { id: naskahId } })
  useEffect(() => {
    if (versi > 0) ask({ requestPolicy: 'network-only' })
  }, [versi, ask])
  const again = () => {
    ask({ requestPolicy: 'network-only' })
    changed()
  }
  if (!data?.naskah)
    return (
      <p className={styles['page']} role="status">
        {error || !fetching ? words.gagalMuat : umum.memuat}
      </p>
    )
  return (
    <div className={styles['page']}>
      <TimSection tim={data.naskah.timPenyusun} onSaved={again} />
      <BatasPaguSection naskah={data.naskah} surat={data.daftarSuratEdaran} />
      <ForumSection forum={data.naskah.forum} semua={data.daftarForum} onSaved={again} />
    </div>
  )
}
