import { Link, Outlet, useParams } from '@tanstack/react-router'
import { createContext, useContext, useEffect, useState } from 'react'
import messages from '../app/message.module.css'
import { onNaskahChanged } from '../data/live.ts'
import { teks } from '../text/index.ts'
import type { PlanHead } from './plan-head.ts'
import { usePlanHead } from './plan-head.ts'
import styles from './rencana.module.css'
import { SectionBar } from './section-bar.tsx'
import { TahapBar } from './tahap-bar.tsx'

/** What every page of a plan beside its tables may use. */
export interface PlanPage {
  readonly naskahId: string
  readonly head: PlanHead
  /** Newest version that this browser knows; rises when anybody changes the plan. */
  readonly versi: number
  /** To be called after an accepted change: the head is asked again. */
  readonly changed: () => void
}

const PlanPageContext = createContext<PlanPage | null>(null)

/** The plan whose page this is. Throws outside PlanFrame. */
export function usePlanPage(): PlanPage {
  const page = useContext(PlanPageContext)
  if (!page) throw new Error('This page stands outside the frame of a plan')
  return page
}

/** Frame of the pages of one plan beside its tables: tahap bar, links between the pages, the page. */
export function PlanFrame() {
  const { naskahId = '' } = useParams({ strict: false })
  const [versi, setVersi] = useState(0)
  useEffect(() => onNaskahChanged(naskahId, ({ versi: newest }) => setVersi(newest)), [naskahId])
  const { head, fetching, ask } = usePlanHead(naskahId, versi)
  const changed = () => ask({ requestPolicy: 'network-only' })
  if (!head)
    return fetching ? (
      <p className={styles['waiting']} role="status">
        {teks.umum.memuat}
      </p>
    ) : (
      <div className={messages['message']}>
        <h1>{teks.rencana.gagal.gone.judul}</h1>
        <p>{teks.rencana.gagal.gone.isi}</p>
        <p>
          <Link to="/renstra">{teks.shell.renstra}</Link>
        </p>
      </div>
    )
  return (
    <PlanPageContext value={{ naskahId, head, versi, changed }}>
      <div className={styles['plan']}>
        <TahapBar head={head} onMoved={changed} />
        <SectionBar naskahId={naskahId} />
        <div className={styles['page']}>
          <Outlet />
        </div>
      </div>
    </PlanPageContext>
  )
}
