import { Navigate, useParams } from '@tanstack/react-router'
import type { ComponentType } from 'react'
import { lazy, Suspense } from 'react'
import { pendanaan } from '../sheet/pendanaan.ts'
import { tujuan } from '../sheet/tujuan.ts'
import { teks } from '../text/index.ts'
import styles from './rencana.module.css'
import { SheetPage } from './sheet-page.tsx'
import type { Tab } from './tabs.ts'
import { isTab } from './tabs.ts'

const form = (
  name:
    | 'MasalahPage'
    | 'KinerjaPage'
    | 'AnggaranPage'
    | 'StrategiPage'
    | 'IndikatorPage'
    | 'IkkPage'
    | 'DaftarButirPage'
    | 'BabPage'
    | 'SektorPage'
) => lazy(() => import('../formulir/index.ts').then((pages) => ({ default: pages[name] })))

const pages: Readonly<Record<Tab, ComponentType>> = {
  't-b-35': form('MasalahPage'),
  't-c-23': form('KinerjaPage'),
  't-c-24': form('AnggaranPage'),
  't-c-25': () => <SheetPage key="t-c-25" sheet={tujuan} />,
  't-c-26': form('StrategiPage'),
  't-c-27': () => <SheetPage key="t-c-27" sheet={pendanaan} />,
  't-c-28': form('IndikatorPage'),
  ikk: form('IkkPage'),
  daftar: form('DaftarButirPage'),
  bab: form('BabPage'),
  'data-sektor': form('SektorPage'),
  perbedaan: lazy(() =>
    import('../perbedaan/page.tsx').then(({ PerbedaanPage }) => ({ default: PerbedaanPage }))
  )
}

/** The table the address names. */
export function TablePage() {
  const { naskahId, tabel } = useParams({ from: '/app/renstra/$naskahId/$tabel' })
  if (!isTab(tabel))
    return <Navigate to="/renstra/$naskahId/$tabel" params={{ naskahId, tabel: 't-c-27' }} replace />
  const Page = pages[tabel]
  return (
    <Suspense
      fallback={
        <p className={styles['waiting']} role="status">
          {teks.umum.memuat}
        </p>
      }
    >
      <Page />
    </Suspense>
  )
}
