import type { PeranParaf } from '@selaras/domain/law'
import { LABEL_PERAN, PERAN_PARAF } from '@selaras/domain/tahap'
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { admin } from '../text/admin.ts'
import styles from './admin.module.css'

const words = admin.pengaturan.rantai

interface ChainEditorProps {
  readonly chain: readonly PeranParaf[]
  readonly onChange: (chain: readonly PeranParaf[]) => void
  /** Back to the order of the profile; null when that is in force. */
  readonly onDefault: (() => void) | null
}

/** The order of officials who sign, changed by keyboard or pointer: the row with the focus moves with Alt and an arrow. */
export function ChainEditor({ chain, onChange, onDefault }: ChainEditorProps) {
  const [said, setSaid] = useState('')
  const list = useRef<HTMLOListElement>(null)
  const missing = PERAN_PARAF.filter((peran) => !chain.includes(peran))
  const move = (at: number, step: -1 | 1) => {
    const to = at + step
    const moved = chain[at]
    const other = chain[to]
    if (!moved || !other) return
    onChange(chain.map((one, index) => (index === at ? other : index === to ? moved : one)))
    setSaid(words.pindah(LABEL_PERAN[moved], to + 1))
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`[data-peran="${moved}"]`)?.focus())
  }
  return (
    <div className={styles['section']}>
      <p className={styles['note']}>{words.isi}</p>
      <ol ref={list} className={styles['rows']}>
        {chain.map((peran, at) => {
          const label = LABEL_PERAN[peran]
          return (
            <li key={peran}>
              <button
                type="button"
                className={styles['link']}
                data-peran={peran}
                aria-label={`${at + 1}. ${label}`}
                onKeyDown={(event) => {
                  if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
                  event.preventDefault()
                  move(at, event.key === 'ArrowUp' ? -1 : 1)
                }}
              >
                {at + 1}. {label}
              </button>
              <button
                type="button"
                className={styles['icon']}
                aria-label={words.naik(label)}
                disabled={at === 0}
                onClick={() => move(at, -1)}
              >
                <IconArrowUp size={16} aria-hidden="true" />
              </button>
              <button
                type="button"
                className={styles['icon']}
                aria-label={words.turun(label)}
                disabled={at === chain.length - 1}
                onClick={() => move(at, 1)}
              >
                <IconArrowDown size={16} aria-hidden="true" />
              </button>
              <button
                type="button"
                className={styles['icon']}
                aria-label={words.hapus(label)}
                disabled={chain.length === 1}
                onClick={() => onChange(chain.filter((one) => one !== peran))}
              >
                <IconX size={16} aria-hidden="true" />
              </button>
            </li>
          )
        })}
      </ol>
      <span role="status" className="only-read">
        {said}
      </span>
      <div className={styles['tools']}>
        {missing.length > 0 ? (
          <label>
            {words.tambah}
            <select
              className={styles['search']}
              value=""
              onChange={(event) => {
                const added = missing.find((peran) => peran === event.currentTarget.value)
                if (added) onChange([...chain, added])
              }}
            >
              <option value="">{admin.pilih}</option>
              {missing.map((peran) => (
                <option key={peran} value={peran}>
                  {LABEL_PERAN[peran]}
                </option>
              ))}
            </select>
          </label>
        ) : null}
        {onDefault ? (
          <button type="button" className={styles['button']} data-quiet onClick={onDefault}>
            {words.bawaan}
          </button>
        ) : null}
      </div>
    </div>
  )
}
