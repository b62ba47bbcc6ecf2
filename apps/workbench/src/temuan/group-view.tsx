import { useState } from 'react'
import { teks } from '../text/index.ts'
import { keyOf } from './diff.ts'
import type { TemuanGroup } from './group.ts'
import { KeparahanIcon, KeparahanTag } from './keparahan.tsx'
import styles from './panel.module.css'
import { TemuanItem } from './temuan-item.tsx'

const words = teks.temuan
const shownPlaces = 20

/** All findings of one rule: why it exists, what to do, and every place. */
export function Group({ group, baru }: { group: TemuanGroup; baru: ReadonlySet<string> }) {
  const isNew = group.temuan.some((one) => baru.has(keyOf(one)))
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
              {isNew ? <strong className={styles['new']}> · {words.baru}</strong> : null}
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
            <TemuanItem key={keyOf(one)} temuan={one} isNew={baru.has(keyOf(one))} />
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
