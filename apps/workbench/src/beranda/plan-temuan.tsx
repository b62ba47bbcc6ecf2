import { Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { planClient } from '../data/client.ts'
import { planTransport } from '../data/plan-transport.ts'
import type { Checked } from '../naskah/checker.ts'
import { workerChecker } from '../naskah/checker.ts'
import { groupTemuan } from '../temuan/group.ts'
import { KeparahanTag } from '../temuan/keparahan.tsx'
import { teks } from '../text/index.ts'
import styles from './beranda.module.css'

const words = teks.beranda
const shownGroups = 6

/** The findings of one plan, one line per rule, the gravest first. */
export function PlanTemuan({ planId, title, version }: { planId: string; title: string; version: number }) {
  const checked = useChecked(planId, version)
  if (checked === 'failed') return null
  const groups = checked ? groupTemuan(checked.temuan) : []
  return (
    <section className={styles['section']} aria-labelledby="temuan-utama">
      <div className={styles['sectionHead']}>
        <h2 id="temuan-utama">{words.temuanUtama}</h2>
        <Link to="/renstra/$naskahId" params={{ naskahId: planId }}>
          {words.bukaTemuan}
        </Link>
      </div>
      <p className={styles['note']} role="status">
        {!checked ? words.memeriksa : groups.length === 0 ? words.bersih : words.temuanUtamaDari(title)}
      </p>
      {groups.length > 0 ? (
        <ul className={styles['groups']}>
          {groups.slice(0, shownGroups).map((group) => (
            <li key={`${group.aturan} ${group.keparahan}`}>
              <KeparahanTag keparahan={group.keparahan} />
              <div>
                {group.judul}
                <small>{group.temuan[0]?.pesan}</small>
              </div>
              <span className={styles['where']}>
                {group.temuan.length === 1 ? group.temuan[0]?.tempat : words.tempatLain(group.temuan.length)}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  )
}

function useChecked(planId: string, version: number): Checked | 'failed' | null {
  const [checked, setChecked] = useState<{ of: string; result: Checked | 'failed' } | null>(null)
  const wanted = `${planId} ${version}`
  useEffect(() => {
    let live = true
    const checker = workerChecker()
    planTransport(planClient())
      .load(planId)
      .then(({ naskah }) => checker.check(naskah))
      .then((result) => live && setChecked({ of: wanted, result }))
      .catch(() => live && setChecked({ of: wanted, result: 'failed' }))
    return () => {
      live = false
      checker.end()
    }
  }, [planId, wanted])
  return checked?.of === wanted ? checked.result : null
}
