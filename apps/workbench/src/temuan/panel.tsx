import type { Keparahan } from '@selaras/domain/aturan'
import { IconChevronsLeft, IconMessage2 } from '@tabler/icons-react'
import { useEffect, useMemo, useState } from 'react'
import { useStore } from '../app/store.ts'
import { askedCatatan, panelTab } from '../catatan/ask.ts'
import { useCatatan } from '../catatan/context.tsx'
import { CatatanPanel } from '../catatan/panel.tsx'
import { useChecked } from '../rencana/editor-context.ts'
import { catatan } from '../text/catatan.ts'
import { teks } from '../text/index.ts'
import { KeparahanIcon, semuaKeparahan } from './keparahan.tsx'
import styles from './panel.module.css'
import { PanelTabs } from './panel-tabs.tsx'
import { CheckState, TemuanList } from './temuan-list.tsx'

const words = teks.temuan
const openKey = 'selaras.temuan'

/** The right panel: what is wrong with the plan and what was said about it, the cell in focus first. */
export function SidePanel() {
  const [open, setOpen] = useState(() => localStorage.getItem(openKey) !== 'tutup')
  const asked = useStore(askedCatatan)
  const show = (next: boolean) => {
    localStorage.setItem(openKey, next ? 'buka' : 'tutup')
    setOpen(next)
  }
  // Ctrl+Alt+M on a cell opens the panel.
  useEffect(() => {
    if (!asked) return
    localStorage.setItem(openKey, 'buka')
    setOpen(true)
  }, [asked])
  const checked = useChecked()
  const counts = useMemo(() => countByKeparahan(checked?.temuan ?? []), [checked])
  if (!open) return <Strip counts={counts} onOpen={() => show(true)} />
  return (
    <aside className={styles['panel']} aria-label={catatan.panel}>
      <PanelTabs onClose={() => show(false)} />
      <PanelBody counts={counts} />
    </aside>
  )
}

/** The closed panel: what would be seen in it. */
function Strip({ counts, onOpen }: { counts: Readonly<Record<Keparahan, number>>; onOpen: () => void }) {
  const { threads } = useCatatan()
  const open = threads.filter(({ status }) => status !== 'selesai').length
  const total = semuaKeparahan.reduce((sum, keparahan) => sum + counts[keparahan], 0)
  return (
    <button
      type="button"
      className={styles['strip']}
      onClick={onOpen}
      aria-label={`${words.buka}: ${words.diperiksa(total)}, ${catatan.jumlah(open)}`}
    >
      <IconChevronsLeft size={18} aria-hidden="true" />
      {semuaKeparahan.map((keparahan) =>
        counts[keparahan] > 0 ? (
          <span key={keparahan} className={styles['stripCount']} data-keparahan={keparahan}>
            <KeparahanIcon keparahan={keparahan} size={15} />
            {counts[keparahan]}
          </span>
        ) : null
      )}
      {open > 0 ? (
        <span className={styles['stripCount']}>
          <IconMessage2 size={15} aria-hidden="true" />
          {open}
        </span>
      ) : null}
    </button>
  )
}

function PanelBody({ counts }: { counts: Readonly<Record<Keparahan, number>> }) {
  const tab = useStore(panelTab)
  const checked = useChecked()
  return (
    <div id="panel-isi" role="tabpanel" aria-labelledby={`panel-tab-${tab}`} className={styles['body']}>
      <h2 className="only-read">{tab === 'catatan' ? catatan.tab : catatan.tabTemuan}</h2>
      {tab === 'catatan' ? (
        <CatatanPanel />
      ) : (
        <>
          <CheckState />
          {checked ? <TemuanList counts={counts} /> : null}
        </>
      )}
    </div>
  )
}

function countByKeparahan(temuan: readonly { keparahan: Keparahan }[]): Record<Keparahan, number> {
  const counts = { kritis: 0, mayor: 0, minor: 0, info: 0 }
  for (const { keparahan } of temuan) counts[keparahan] += 1
  return counts
}
