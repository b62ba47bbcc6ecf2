import type { Keparahan } from '@selaras/domain/aturan'
import { IconChevronsLeft, IconChevronsRight } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useStore } from '../app/store.ts'
import { useChecked, useEditorState, usePlan } from '../rencana/editor-context.ts'
import { tabs, tabTitle } from '../rencana/tabs.ts'
import { teks } from '../text/index.ts'
import type { TemuanFilter } from './filter.ts'
import { filterTemuan, noFilter, temuanAt } from './filter.ts'
import { focusedCell } from './focus.ts'
import type { TemuanGroup } from './group.ts'
import { groupTemuan } from './group.ts'
import { KeparahanIcon, KeparahanTag, semuaKeparahan } from './keparahan.tsx'
import styles from './panel.module.css'
import { TemuanItem } from './temuan-item.tsx'

const words = teks.temuan
const openKey = 'selaras.temuan'

/** The right panel: what is wrong with the plan, the cell in focus first, then by rule. */
export function TemuanPanel() {
  const [open, setOpen] = useState(() => localStorage.getItem(openKey) !== 'tutup')
  const checked = useChecked()
  const toggle = () => {
    localStorage.setItem(openKey, open ? 'tutup' : 'buka')
    setOpen(!open)
  }
  const counts = useMemo(() => countByKeparahan(checked?.temuan ?? []), [checked])
  if (!open) {
    return (
      <button
        type="button"
        className={styles['strip']}
        onClick={toggle}
        aria-label={`${words.buka}: ${words.diperiksa(checked?.temuan.length ?? 0)}`}
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
      </button>
    )
  }
  return (
    <aside className={styles['panel']} aria-label={words.judul}>
      <header className={styles['head']}>
        <h2>{words.judul}</h2>
        <CheckState />
        <button
          type="button"
          className={styles['close']}
          onClick={toggle}
          aria-label={words.tutup}
          title={words.tutup}
        >
          <IconChevronsRight size={18} aria-hidden="true" />
        </button>
      </header>
      {checked ? <TemuanList counts={counts} /> : null}
    </aside>
  )
}

/** Whether the findings shown belong to what is on the screen. */
function CheckState() {
  const stale = useEditorState(({ context }) => context.plan?.naskah !== context.checkedOf)
  const failed = useEditorState((snapshot) => snapshot.matches({ open: { checking: 'stopped' } }))
  const count = useEditorState(({ context }) => context.checked?.temuan.length ?? 0)
  return (
    <span role="status" className={styles['state']}>
      {failed ? words.gagal : stale ? words.memeriksa : words.diperiksa(count)}
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
          <Group key={`${group.aturan} ${group.keparahan}`} group={group} />
        ))}
        <NotChecked />
      </div>
    </>
  )
}

function Filters({
  counts,
  filter,
  onChange
}: {
  counts: Readonly<Record<Keparahan, number>>
  filter: TemuanFilter
  onChange: (filter: TemuanFilter) => void
}) {
  const checked = useChecked()
  const rules = useMemo(
    () =>
      [...new Map((checked?.temuan ?? []).map(({ aturan, judul }) => [aturan, judul]))].sort(([a], [b]) =>
        a < b ? -1 : 1
      ),
    [checked]
  )
  const flip = (keparahan: Keparahan) => {
    const next = new Set(filter.keparahan)
    if (!next.delete(keparahan)) next.add(keparahan)
    onChange({ ...filter, keparahan: next })
  }
  return (
    <div className={styles['filters']} role="group" aria-label={words.saring}>
      <div className={styles['chips']}>
        {semuaKeparahan.map((keparahan) => (
          <button
            key={keparahan}
            type="button"
            aria-pressed={filter.keparahan.has(keparahan)}
            disabled={counts[keparahan] === 0}
            onClick={() => flip(keparahan)}
          >
            <KeparahanIcon keparahan={keparahan} size={14} />
            {words.keparahan[keparahan]} {counts[keparahan]}
          </button>
        ))}
      </div>
      <div className={styles['selects']}>
        <select
          aria-label={words.aturan}
          value={filter.aturan ?? ''}
          onChange={(event) => onChange({ ...filter, aturan: event.currentTarget.value || null })}
        >
          <option value="">{words.semuaAturan}</option>
          {rules.map(([id, judul]) => (
            <option key={id} value={id}>
              {id} {judul}
            </option>
          ))}
        </select>
        <select
          aria-label={words.tabel}
          value={filter.tab ?? ''}
          onChange={(event) =>
            onChange({ ...filter, tab: tabs.find((tab) => tab === event.currentTarget.value) ?? null })
          }
        >
          <option value="">{words.semuaTabel}</option>
          {tabs
            .filter((tab) => tab !== 'perbedaan')
            .map((tab) => (
              <option key={tab} value={tab}>
                {tabTitle(tab)}
              </option>
            ))}
        </select>
      </div>
    </div>
  )
}

const shownPlaces = 20

function Group({ group }: { group: TemuanGroup }) {
  const [open, setOpen] = useState(false)
  const [all, setAll] = useState(false)
  const shown = all ? group.temuan : group.temuan.slice(0, shownPlaces)
  return (
    <section className={styles['group']}>
      <h3>
        <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          <span aria-hidden="true" className={styles['sign']}>
            {open ? '▾' : '▸'}
          </span>
          <KeparahanIcon keparahan={group.keparahan} />
          <span className={styles['title']}>
            <span className="only-read">{words.keparahan[group.keparahan]}: </span>
            {group.judul}
            <small>
              {group.aturan}
              {group.percobaan ? ` · ${words.percobaan}` : ''}
            </small>
          </span>
          <span className={styles['number']}>{group.temuan.length}</span>
        </button>
      </h3>
      {open ? (
        <div className={styles['groupBody']}>
          <KeparahanTag keparahan={group.keparahan} />
          {group.kenapa === '' ? null : (
            <p>
              <strong>{words.kenapa}:</strong> {group.kenapa}
            </p>
          )}
          <p>
            <strong>{words.perbaikan}:</strong> {group.perbaikan}
          </p>
          {shown.map((one) => (
            <TemuanItem key={`${one.pointer} ${one.tahun ?? ''} ${one.actual ?? ''}`} temuan={one} />
          ))}
          {shown.length < group.temuan.length ? (
            <button type="button" className={styles['link']} onClick={() => setAll(true)}>
              {teks.perbedaan.lagi(group.temuan.length - shown.length)}
            </button>
          ) : null}
        </div>
      ) : null}
    </section>
  )
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
