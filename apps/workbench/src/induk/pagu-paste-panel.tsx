import { useEffect, useRef } from 'react'
import { grid } from '../text/grid.ts'
import { induk as words } from '../text/induk.ts'
import styles from './induk.module.css'
import type { PastedPagu } from './pagu-paste.ts'
import type { PaguPaste } from './use-pagu-paste.ts'

const say = grid.tempel
const own = words.pagu

/** Doubtful cells shown; those that cannot be read are all shown, so that none of them is lost. */
const doubtfulShown = 6

/** What a pasted block would do before it does it, with a field for every text that is no amount. */
export function PaguPastePanel({ sheet }: { readonly sheet: PaguPaste }) {
  const panel = useRef<HTMLFormElement>(null)
  const { waiting } = sheet
  const open = waiting !== null
  useEffect(() => {
    if (open) panel.current?.querySelector<HTMLElement>('input, button')?.focus()
  }, [open])
  if (!waiting) return null
  const good = waiting.cells.filter(({ read }) => read.ok).length
  const broken = waiting.cells.filter(({ rusak }) => rusak)
  const doubtful = waiting.cells.filter(({ read, rusak }) => !rusak && read.ok && read.doubt !== undefined)
  return (
    <form
      ref={panel}
      className={styles['pasted']}
      aria-label={say.judul}
      onSubmit={(event) => {
        event.preventDefault()
        if (good > 0) sheet.apply()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') sheet.cancel()
      }}
    >
      <h2>{say.judul}</h2>
      <p>
        {say.ringkas(good, 0, waiting.cells.length - good)}.{' '}
        {waiting.outside > 0 ? say.luar(waiting.outside) : ''} {broken.length > 0 ? own.perbaiki : ''}
      </p>
      <Readings broken={broken} doubtful={doubtful} onMend={sheet.mend} />
      <div className={styles['actions']}>
        <button type="submit" className={styles['button']} disabled={good === 0}>
          {say.terapkan(good)}
        </button>
        <button type="button" className={styles['quiet']} onClick={sheet.cancel}>
          {say.batal}
        </button>
      </div>
    </form>
  )
}

interface ReadingsProps {
  readonly broken: readonly PastedPagu[]
  readonly doubtful: readonly PastedPagu[]
  readonly onMend: PaguPaste['mend']
}

function Readings({ broken, doubtful, onMend }: ReadingsProps) {
  if (broken.length + doubtful.length === 0) return null
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say.sel}</th>
          <th scope="col">{say.tertulis}</th>
          <th scope="col">{say.dibaca}</th>
        </tr>
      </thead>
      <tbody>
        {broken.map((cell) => (
          <tr key={nameOf(cell)}>
            <td>{nameOf(cell)}</td>
            <td>
              <input
                aria-label={own.tertulisDi(nameOf(cell))}
                aria-invalid={!cell.read.ok || undefined}
                value={cell.text}
                onChange={(event) => onMend(cell, event.currentTarget.value)}
              />
            </td>
            <Reading cell={cell} />
          </tr>
        ))}
        {doubtful.slice(0, doubtfulShown).map((cell) => (
          <tr key={nameOf(cell)}>
            <td>{nameOf(cell)}</td>
            <td>{cell.text}</td>
            <Reading cell={cell} />
          </tr>
        ))}
        {doubtful.length > doubtfulShown ? (
          <tr>
            <td colSpan={3}>{say.lainnya(doubtful.length - doubtfulShown)}</td>
          </tr>
        ) : null}
      </tbody>
    </table>
  )
}

const Reading = ({ cell: { read } }: { readonly cell: PastedPagu }) => (
  <td data-bad={!read.ok || undefined}>
    {read.ok ? (read.doubt ?? read.shown) : `${read.reason} ${read.advice}`}
  </td>
)

const nameOf = ({ opd, tahun }: PastedPagu): string => own.sel(opd.singkatan || opd.nama, tahun)
