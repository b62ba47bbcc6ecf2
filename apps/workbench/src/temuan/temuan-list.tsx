import type { Keparahan } from '@selaras/domain/aturan'
import { useMemo, useState } from 'react'
import { useStore } from '../app/store.ts'
import { useChecked, useEditorState, usePlan } from '../rencana/editor-context.ts'
import { teks } from '../text/index.ts'
import { diffTemuan } from './diff.ts'
import { filterTemuan, noFilter, temuanAt } from './filter.ts'
import { Filters } from './filters.tsx'
import { focusedCell } from './focus.ts'
import { groupTemuan } from './group.ts'
import { Group } from './group-view.tsx'
import styles from './panel.module.css'
import { TemuanItem } from './temuan-item.tsx'

const words = teks.temuan

/** Whether the findings shown belong to what is on the screen. */
export function CheckState() {
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

/** Findings of the cell in focus first, then all by rule. */
export function TemuanList({ counts }: { counts: Readonly<Record<Keparahan, number>> }) {
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
