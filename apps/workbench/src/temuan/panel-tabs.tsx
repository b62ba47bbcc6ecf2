import { IconChevronsRight } from '@tabler/icons-react'
import type { KeyboardEvent } from 'react'
import { useRef } from 'react'
import { useStore } from '../app/store.ts'
import { panelTab } from '../catatan/ask.ts'
import { useCatatan } from '../catatan/context.tsx'
import { useChecked } from '../rencana/editor-context.ts'
import { catatan } from '../text/catatan.ts'
import { teks } from '../text/index.ts'
import styles from './panel.module.css'

const words = teks.temuan
const tabNames = ['temuan', 'catatan'] as const

/** Findings or comments, and closing the panel. */
export function PanelTabs({ onClose }: { onClose: () => void }) {
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
