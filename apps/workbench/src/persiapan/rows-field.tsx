import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { persiapan } from '../text/persiapan.ts'
import styles from './persiapan.module.css'

export interface RowColumn<Key extends string> {
  readonly key: Key
  readonly label: string
  readonly lines?: number
}

interface RowsFieldProps<Key extends string> {
  readonly legend: string
  readonly hint?: string
  readonly columns: readonly RowColumn<Key>[]
  readonly rows: readonly Readonly<Record<Key, string>>[]
  readonly onChange: (rows: readonly Readonly<Record<Key, string>>[]) => void
  readonly add: string
  /** Name of the list in the input, and the path the server found fault with: `hadir.2.nama`. */
  readonly path: string
  readonly wrong: string | null
}

/** A list of people or texts that a person types: one line each, added at the end, removed one by one. */
export function RowsField<Key extends string>({
  legend,
  hint,
  columns,
  rows,
  onChange,
  add,
  path,
  wrong
}: RowsFieldProps<Key>) {
  const body = useRef<HTMLTableSectionElement>(null)
  const adding = useRef(false)
  const count = rows.length
  useEffect(() => {
    if (!adding.current || count === 0) return
    adding.current = false
    body.current?.lastElementChild?.querySelector<HTMLElement>('input, textarea')?.focus()
  }, [count])
  const empty = Object.fromEntries(columns.map(({ key }) => [key, ''])) as Record<Key, string>
  const change = (at: number, key: Key, value: string) =>
    onChange(rows.map((row, index) => (index === at ? { ...row, [key]: value } : row)))
  return (
    <fieldset className={styles['rows']} aria-invalid={wrong === path || undefined}>
      <legend>{legend}</legend>
      {hint ? <p className={styles['note']}>{hint}</p> : null}
      {count > 0 ? (
        <table>
          <thead>
            <tr>
              {columns.map(({ key, label }) => (
                <th key={key} scope="col">
                  {label}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody ref={body}>
            {rows.map((row, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity but their place
              <tr key={at}>
                {columns.map(({ key, label, lines }) => {
                  const shared = {
                    'aria-label': persiapan.baris(label, at + 1),
                    'aria-invalid':
                      wrong === `${path}.${at}.${key}` || wrong === `${path}.${at}` || undefined,
                    value: row[key]
                  }
                  return (
                    <td key={key}>
                      {lines ? (
                        <textarea
                          {...shared}
                          rows={lines}
                          onChange={(event) => change(at, key, event.currentTarget.value)}
                        />
                      ) : (
                        <input {...shared} onChange={(event) => change(at, key, event.currentTarget.value)} />
                      )}
                    </td>
                  )
                })}
                <td>
                  <button
                    type="button"
                    className={styles['icon']}
                    aria-label={persiapan.hapusBaris(at + 1)}
                    title={persiapan.hapusBaris(at + 1)}
                    onClick={() => onChange(rows.filter((_, index) => index !== at))}
                  >
                    <IconTrash size={16} aria-hidden="true" />
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      <button
        type="button"
        className={styles['quiet']}
        onClick={() => {
          adding.current = true
          onChange([...rows, empty])
        }}
      >
        <IconPlus size={15} aria-hidden="true" /> {add}
      </button>
    </fieldset>
  )
}
