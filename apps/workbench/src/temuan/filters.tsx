import type { Keparahan } from '@selaras/domain/aturan'
import { useMemo } from 'react'
import { useChecked } from '../rencana/editor-context.ts'
import { tabs, tabTitle } from '../rencana/tabs.ts'
import { teks } from '../text/index.ts'
import type { TemuanFilter } from './filter.ts'
import { KeparahanIcon, semuaKeparahan } from './keparahan.tsx'
import styles from './panel.module.css'

const words = teks.temuan

/** Which findings the panel shows: by severity, rule, table. */
export function Filters({
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
