import { useLocation, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useEffect } from 'react'
import { teks } from '../text/index.ts'
import styles from './formulir.module.css'

/** The sheet of paper a read-only form lies on; jumps to the cell the address names. */
export function FormPage({ title, empty, children }: { title: string; empty: boolean; children: ReactNode }) {
  const { sel } = useSearch({ from: '/app/renstra/$naskahId/$tabel' })
  const jump = useLocation({ select: ({ state }) => state.jump })
  // biome-ignore lint/correctness/useExhaustiveDependencies: jumping to the same cell twice moves the focus again
  useEffect(() => {
    if (sel === undefined) return
    const cell = findCell(sel)
    if (!cell) return
    if (!cell.hasAttribute('tabindex')) cell.tabIndex = -1
    cell.scrollIntoView({ block: 'center', inline: 'center' })
    cell.focus({ preventScroll: true })
  }, [sel, jump])
  return (
    <div className={styles['page']}>
      <h2 className={styles['heading']}>{title}</h2>
      {empty ? (
        <div className={styles['empty']}>
          <h3>{teks.rencana.kosong.tabel.judul}</h3>
          <p>{teks.rencana.kosong.tabel.isi}</p>
        </div>
      ) : (
        children
      )}
    </div>
  )
}

/** The cell itself; a field that is not printed leads to the text of its row. */
function findCell(sel: string): HTMLElement | null {
  const space = sel.indexOf(' ')
  const id = sel.slice(0, space)
  const field = sel.slice(space + 1)
  if (id === 'bagian') return document.getElementById(`bagian-${field}`)
  return (
    document.getElementById(`sel-${id}-${field}`) ??
    document.getElementById(`sel-${id}-uraian`) ??
    document.querySelector<HTMLElement>(`[id^="sel-${CSS.escape(id)}-"]`)
  )
}
