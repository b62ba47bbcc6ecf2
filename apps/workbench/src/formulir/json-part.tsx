import type { Isi } from '@selaras/domain/naskah'
import { isObject, isSel } from '@selaras/domain/naskah'
import { IconMessagePlus } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useRef } from 'react'
import { askCatatan, isCatatanKey } from '../catatan/ask.ts'
import { useCatatan } from '../catatan/context.tsx'
import { CatatanSign } from '../catatan/mark.tsx'
import type { CellRef } from '../catatan/thread.ts'
import { placeOf } from '../catatan/thread.ts'
import { textOf } from '../sheet/cell-view.ts'
import { catatan } from '../text/catatan.ts'
import { teks } from '../text/index.ts'
import styles from './formulir.module.css'

interface PartProps {
  readonly id: string
  readonly title: string
  /** What a comment on this part hangs on. */
  readonly cell: CellRef
}

/** A part held verbatim, laid out by its own shape: lists as tables, objects as facts, texts as prose. */
export const JsonPart = ({ value, ...part }: PartProps & { value: Isi }) => (
  <PartSection {...part}>
    <JsonValue value={value} />
  </PartSection>
)

/** A part of the document under its title, with its comments. */
export function PartSection({ id, title, cell, children }: PartProps & { children: ReactNode }) {
  const button = useRef<HTMLButtonElement>(null)
  const mark = useCatatan().marks.get(placeOf(cell))
  const ask = () => askCatatan(cell, () => button.current?.focus())
  return (
    <section
      className={styles['part']}
      id={id}
      aria-label={title}
      onKeyDown={(event) => {
        if (!isCatatanKey(event)) return
        event.preventDefault()
        ask()
      }}
    >
      <h3 className={styles['partHead']}>
        {title}
        {mark ? <CatatanSign mark={mark} /> : null}
        <button
          ref={button}
          type="button"
          className={styles['comment']}
          aria-label={catatan.tulisDi(title)}
          title={`${catatan.tulis} (Ctrl+Alt+M)`}
          onClick={ask}
        >
          <IconMessagePlus size={17} aria-hidden="true" />
        </button>
      </h3>
      {children}
    </section>
  )
}

function JsonValue({ value }: { value: Isi }) {
  if (isSimple(value)) return <span className={styles['prose']}>{simple(value)}</span>
  if (Array.isArray(value)) return <JsonList list={value as readonly Isi[]} />
  return (
    <dl className={styles['facts']}>
      {Object.entries(value as Record<string, Isi>).map(([key, part]) => (
        <Fact key={key} name={key} part={part} />
      ))}
    </dl>
  )
}

const Fact = ({ name, part }: { name: string; part: Isi }) => (
  <>
    <dt>{nameOf(name)}</dt>
    <dd>
      <JsonValue value={part} />
    </dd>
  </>
)

function JsonList({ list }: { list: readonly Isi[] }) {
  const rows = list.flatMap((item) =>
    !isSimple(item) && isObject(item) ? [item as Record<string, Isi>] : []
  )
  if (rows.length !== list.length) {
    return (
      <ol>
        {list.map((item, at) => (
          <li key={keyOf(item, at)}>
            <JsonValue value={item} />
          </li>
        ))}
      </ol>
    )
  }
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  // Trees and long prose read better one below the other.
  const deep = rows.some((row) =>
    Object.values(row).some((part) => Array.isArray(part) && part.length > 0 && !isSimple(part[0] as Isi))
  )
  if (deep || keys.length > 7) {
    return (
      <ol>
        {rows.map((row, at) => (
          <li key={keyOf(row as Isi, at)}>
            <JsonValue value={row as Isi} />
          </li>
        ))}
      </ol>
    )
  }
  return (
    <div className={styles['scroll']} tabIndex={0} role="group">
      <table className={styles['table']}>
        <thead>
          <tr>
            {keys.map((key) => (
              <th key={key} scope="col">
                {nameOf(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={keyOf(row as Isi, at)}>
              {keys.map((key) => (
                <td key={key}>{<JsonValue value={row[key] ?? null} />}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Entries of a part held verbatim have no id; their content and place name them. */
const keyOf = (item: Isi, at: number): string => `${at} ${textOf(item).slice(0, 40)}`

const isSimple = (value: Isi): boolean => value === null || typeof value !== 'object' || isSel(value)

function simple(value: Isi): string {
  if (typeof value === 'boolean') return value ? teks.formulir.bab.ya : teks.formulir.bab.tidak
  return textOf(value)
}

/** A key of the format in words: `nomorUrut` → "nomor urut". */
const nameOf = (key: string): string => key.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
