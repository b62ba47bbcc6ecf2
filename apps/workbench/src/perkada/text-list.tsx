import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react'
import parts from '../penetapan/penetapan.module.css'
import shared from '../persiapan/persiapan.module.css'
import { perkada } from '../text/perkada.ts'
import styles from './perkada.module.css'

const words = perkada.isian

interface TextListProps {
  readonly nama: string
  readonly rows: readonly string[]
  readonly onChange: (rows: string[]) => void
}

/** The list without one place, or with two places exchanged. */
const without = (rows: readonly string[], at: number): string[] => rows.filter((_, index) => index !== at)
const exchanged = (rows: readonly string[], at: number, other: number): string[] =>
  rows.map((row, index) => (index === at ? (rows[other] ?? row) : index === other ? (rows[at] ?? row) : row))

/** Items of Menimbang or Mengingat: worded, put in order, added and removed with the keyboard alone. */
export function TextList({ nama, rows, onChange }: TextListProps) {
  return (
    <fieldset className={parts['stack']}>
      <legend>{nama}</legend>
      {rows.map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: items have no identity but their place
        <div key={at} className={styles['item']}>
          <textarea
            rows={2}
            aria-label={words.baris(nama, at + 1)}
            value={row}
            onChange={(event) => {
              const text = event.currentTarget.value
              onChange(rows.map((one, index) => (index === at ? text : one)))
            }}
          />
          <span className={styles['tools']}>
            <button
              type="button"
              className={shared['icon']}
              disabled={at === 0}
              aria-label={words.naik(nama, at + 1)}
              onClick={() => onChange(exchanged(rows, at, at - 1))}
            >
              <IconArrowUp size={16} aria-hidden="true" />
            </button>
            <button
              type="button"
              className={shared['icon']}
              disabled={at === rows.length - 1}
              aria-label={words.turun(nama, at + 1)}
              onClick={() => onChange(exchanged(rows, at, at + 1))}
            >
              <IconArrowDown size={16} aria-hidden="true" />
            </button>
            <button
              type="button"
              className={shared['icon']}
              aria-label={words.hapus(nama, at + 1)}
              onClick={() => onChange(without(rows, at))}
            >
              <IconTrash size={16} aria-hidden="true" />
            </button>
          </span>
        </div>
      ))}
      <div className={shared['actions']}>
        <button type="button" className={shared['quiet']} onClick={() => onChange([...rows, ''])}>
          <IconPlus size={15} aria-hidden="true" /> {words.tambahButir}
        </button>
      </div>
    </fieldset>
  )
}
