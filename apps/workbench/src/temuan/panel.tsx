import type { Keparahan } from '@selaras/domain/aturan'
import { IconChevronsLeft, IconChevronsRight, IconMessage2 } from '@tabler/icons-react'
import type { KeyboardEvent } from 'react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useStore } from '../app/store.ts'
import { askedCatatan, panelTab } from '../catatan/ask.ts'
import { useCatatan } from '../catatan/context.tsx'
import { CatatanPanel } from '../catatan/panel.tsx'
import { useChecked, useEditorState, usePlan } from '../rencana/editor-context.ts'
import { catatan } from '../text/catatan.ts'
import { teks } from '../text/index.ts'
import { diffTemuan } from './diff.ts'
import { filterTemuan, noFilter, temuanAt } from './filter.ts'
import { Filters } from './filters.tsx'
import { focusedCell } from './focus.ts'
import { groupTemuan } from './group.ts'
import { Group } from './group-view.tsx'
import { KeparahanIcon, semuaKeparahan } from './keparahan.tsx'
import styles from './panel.module.css'
import { TemuanItem } from './temuan-item.tsx'

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

const tabNames = ['temuan', 'catatan'] as const

function PanelTabs({ onClose }: { onClose: () => void }) {
  const tab = useStore(panelTab)
  const checked = useChecked()
  const { threads } = useCatatan()
  const list = useRef<HTMLDivElement>(null)
  const counts = {
    temuan: checked?.temuan.length ?? 0,
    catatan: threads.filter(({ status }) => status !== 'selesai').length
  }
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
    event.preventDefault()
    const next = tab === 'temuan' ? 'catatan' : 'temuan'
    panelTab.set(next)
    list.current?.querySelector<HTMLElement>(`[data-tab="${next}"]`)?.focus()
  }
  return (
    <header className={styles['head']}>
      <div ref={list} role="tablist" aria-label={catatan.panel} className={styles['tabs']} onKeyDown={press}>
        {tabNames.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`panel-tab-${name}`}
            data-tab={name}
            aria-selected={tab === name}
            aria-controls="panel-isi"
            tabIndex={tab === name ? 0 : -1}
            onClick={() => panelTab.set(name)}
          >
            {name === 'temuan' ? catatan.tabTemuan : catatan.tab} <span>{counts[name]}</span>
          </button>
        ))}
      </div>
      <button
        type="button"
        className={styles['close']}
        onClick={onClose}
        aria-label={words.tutup}
        title={words.tutup}
      >
        <IconChevronsRight size={18} aria-hidden="true" />
      </button>
    </header>
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

/** Whether the findings shown belong to what is on the screen. */
function CheckState() {
  const stale = useEditorState(({ context }) => context.plan?.naskah !== context.checkedOf)
  const failed = useEditorState((snapshot) => snapshot.matches({ open: { checking: 'stopped' } }))
  const count = useEditorState(({ context }) => context.checked?.temuan.length ?? 0)
  const { baru, selesai } = useTemuanDiff()
  const moved = words.berubah(baru.size, selesai)
  return (
    <span role="status" className={styles['state']}>
      {failed ? words.gagal : stale ? words.memeriksa : words.diperiksa(count)}
      {stale || moved === '' ? null : <strong> · {moved}</strong>}
    </span>
  )
}

function TemuanList({ counts }: { counts: Readonly<Record<Keparahan, number>> }) {
  const checked = useChecked()
  const { naskah } = usePlan()
  const cell = useStore(focusedCell)
  const [filter, setFilter] = useState(noFilter)
  const temuan = checked?.temuan ?? []
  const here = temuanAt(temuan, cell)
  const { baru } = useTemuanDiff()
  const groups = useMemo(() => groupTemuan(filterTemuan(temuan, filter, naskah)), [temuan, filter, naskah])
  return (
    <>
      <Filters counts={counts} filter={filter} onChange={setFilter} />
      <div className={styles['list']}>
        {here.length > 0 ? (
          <section className={styles['here']} aria-label={words.diSel}>
            <h3>{words.diSel}</h3>
            {here.map((one) => (
              <TemuanItem key={`${one.aturan} ${one.pointer} ${one.tahun ?? ''}`} temuan={one} full />
            ))}
          </section>
        ) : null}
        {temuan.length === 0 ? <p className={styles['empty']}>{words.bersih}</p> : null}
        {temuan.length > 0 && groups.length === 0 ? (
          <p className={styles['empty']}>
            {words.takCocok}{' '}
            <button type="button" className={styles['link']} onClick={() => setFilter(noFilter)}>
              {words.hapusSaringan}
            </button>
          </p>
        ) : null}
        {groups.map((group) => (
          <Group key={`${group.aturan} ${group.keparahan}`} group={group} baru={baru} />
        ))}
        <NotChecked />
      </div>
    </>
  )
}

/** What the last change did to the findings. */
function useTemuanDiff() {
  const checked = useChecked()
  const before = useEditorState(({ context }) => context.checkedBefore)
  return useMemo(() => diffTemuan(before?.temuan ?? null, checked?.temuan ?? []), [before, checked])
}

/** Rules that could not be applied, and why: silence would look like approval. */
function NotChecked() {
  const list = useChecked()?.tidakDiperiksa ?? []
  if (list.length === 0) return null
  return (
    <details className={styles['notChecked']}>
      <summary>{words.tidakDiperiksa(list.length)}</summary>
      <ul>
        {list.map(({ aturan, sebab }) => (
          <li key={`${aturan} ${sebab}`}>
            {aturan}: {sebab}
          </li>
        ))}
      </ul>
    </details>
  )
}

function countByKeparahan(temuan: readonly { keparahan: Keparahan }[]): Record<Keparahan, number> {
  const counts = { kritis: 0, mayor: 0, minor: 0, info: 0 }
  for (const { keparahan } of temuan) counts[keparahan] += 1
  return counts
}
