import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { HandoverButton } from '../alihkan/handover-button.tsx'
import { usePlanPage } from '../rencana/plan-frame.tsx'
import { umum } from '../text/umum.ts'
import { versi as words } from '../text/versi.ts'
import { AcuanSection } from './acuan-section.tsx'
import { NewPerubahan } from './new-perubahan.tsx'
import { addressOf } from './side-key.ts'
import { useVersions } from './use-versions.ts'
import styles from './versi.module.css'
import { VersionTable } from './version-table.tsx'

/** All versions of a plan, two of which are chosen to be compared, and the way to a perubahan. */
export function VersiPage() {
  const { naskahId, head, versi, changed } = usePlanPage()
  const { plan, versions, fetching, ask } = useVersions(naskahId, versi)
  const [dari, setDari] = useState<string | null>(null)
  const [ke, setKe] = useState<string | null>(null)
  const navigate = useNavigate()
  useEffect(() => {
    document.title = `${words.judul} · ${head.judul}`
  }, [head])
  useEffect(() => {
    if (versi > 0) ask({ requestPolicy: 'network-only' })
  }, [versi, ask])
  if (!plan)
    return (
      <p className={styles['page']} role="status">
        {fetching ? umum.memuat : umum.takDitemukan.isi}
      </p>
    )
  const compare = (from: string, to: string) =>
    navigate({
      to: '/renstra/$naskahId/versi/$dari/$ke',
      params: { naskahId, dari: addressOf(from), ke: addressOf(to) }
    })
  const ready = dari !== null && ke !== null && dari !== ke
  return (
    <div className={styles['page']}>
      <header className={styles['head']}>
        <h2>{words.judul}</h2>
        <HandoverButton naskahId={naskahId} opd={head.opd} onDone={changed} />
        <NewPerubahan plan={{ ...plan, head }} onMade={changed} />
      </header>
      <p className={styles['intro']}>{words.pengantar}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (ready) void compare(dari, ke)
        }}
      >
        <VersionTable
          versions={versions}
          naskahId={naskahId}
          chosen={{ dari, ke }}
          onDari={setDari}
          onKe={setKe}
          onCompare={(from, to) => void compare(from, to)}
        />
        <p className={styles['tools']}>
          <button type="submit" className={styles['primary']} disabled={!ready}>
            {words.bandingkan}
          </button>
          {ready ? null : <span>{words.pilihDua}</span>}
        </p>
      </form>
      <AcuanSection
        naskahId={naskahId}
        tahun={plan.tahun}
        masaAcuan={plan.masaAcuan}
        onSet={() => {
          ask({ requestPolicy: 'network-only' })
          changed()
        }}
      />
    </div>
  )
}
