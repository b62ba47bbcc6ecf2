import { listKonflik } from '@selaras/domain/naskah'
import { Link, useParams } from '@tanstack/react-router'
import { useMemo } from 'react'
import { KeparahanIcon } from '../temuan/keparahan.tsx'
import { teks } from '../text/index.ts'
import { useChecked, usePlan } from './editor-context.ts'
import styles from './rencana.module.css'
import type { Tab } from './tabs.ts'
import { tabOf, tabs } from './tabs.ts'

const words = teks.rencana

/** One link per table, with the number of findings that must be seen. */
export function TabBar() {
  const { naskahId } = useParams({ from: '/app/renstra/$naskahId' })
  const counts = useTabCounts()
  const open = useOpenKonflik()
  return (
    <nav className={styles['tabs']} aria-label={words.tabel}>
      {tabs.map((tab) => {
        if (tab === 'perbedaan' && open === 0) return null
        const count = tab === 'perbedaan' ? open : (counts.get(tab) ?? 0)
        const label = tab === 'perbedaan' ? words.perbedaanDiTab(count) : words.temuanDiTab(count)
        return (
          <Link
            key={tab}
            to="/renstra/$naskahId/$tabel"
            params={{ naskahId, tabel: tab }}
            className={styles['tab']}
          >
            <small>{words.tab[tab].form}</small>
            <span>
              {words.tab[tab].nama}
              {count > 0 ? (
                <span className={styles['tabCount']} title={label}>
                  {tab === 'perbedaan' ? '≠' : <KeparahanIcon keparahan="mayor" size={11} />}
                  {count}
                  <span className="only-read"> {label}</span>
                </span>
              ) : null}
            </span>
          </Link>
        )
      })}
    </nav>
  )
}

/** Findings that are kritis or mayor, by table. */
function useTabCounts(): ReadonlyMap<Tab, number> {
  const checked = useChecked()
  const { naskah } = usePlan()
  return useMemo(() => {
    const counts = new Map<Tab, number>()
    for (const { asal, keparahan, percobaan } of checked?.temuan ?? []) {
      if (!asal || percobaan || (keparahan !== 'kritis' && keparahan !== 'mayor')) continue
      const tab = tabOf(naskah, asal)
      counts.set(tab, (counts.get(tab) ?? 0) + 1)
    }
    return counts
  }, [checked, naskah])
}

/** Differences of an import that wait for a decision. */
export function useOpenKonflik(): number {
  const { naskah } = usePlan()
  return useMemo(() => listKonflik(naskah).length, [naskah])
}
