import { useEffect, useRef } from 'react'
import { teks } from '../text/index.ts'
import { writePasted } from './block.ts'
import { useGrid, useGridState } from './context.ts'
import type { GridController, PastedCell, Preview } from './controller.ts'
import styles from './grid.module.css'
import type { DotMeans, Reading } from './model.ts'

const words = teks.grid.tempel

interface Read {
  readonly cell: PastedCell
  readonly reading: Reading
}

/** What a doubtful paste would do, before it does it: how each doubtful number is read, what is left out and why. */
export function PastePreview() {
  const { grid } = useGrid()
  const preview = useGridState((state) => state.preview)
  const first = useRef<HTMLButtonElement>(null)
  const open = preview !== null
  useEffect(() => {
    if (open) first.current?.focus()
  }, [open])
  if (!preview) return null
  const reads = readAll(grid, preview)
  const good = reads.filter(({ reading }) => reading.ok)
  const bad = reads.filter(({ reading }) => !reading.ok)
  const doubtful = reads.filter(({ reading }) => reading.ok && reading.doubt !== undefined)
  const locked = preview.cells.length - reads.length
  const cancel = () => {
    grid.update({ preview: null })
    grid.refocus()
  }
  return (
    <section
      className={styles['preview']}
      aria-label={words.judul}
      onKeyDown={(event) => {
        if (event.key === 'Escape') cancel()
      }}
    >
      <h3>{words.judul}</h3>
      <p>
        {words.ringkas(good.length, locked, bad.length)}.{' '}
        {preview.outside > 0 ? words.luar(preview.outside) : ''}
      </p>
      {doubtful.length > 0 || preview.dot === 'decimal' ? (
        <DotChoice grid={grid} preview={preview} count={doubtful.length} />
      ) : null}
      <ReadingTable grid={grid} reads={[...bad, ...doubtful]} />
      <div className={styles['actions']}>
        <button
          ref={first}
          type="button"
          className={styles['primary']}
          disabled={good.length === 0}
          onClick={() => writePasted(grid, preview.cells, preview.dot)}
        >
          {words.terapkan(good.length)}
        </button>
        <button type="button" className={styles['plain']} onClick={cancel}>
          {words.batal}
        </button>
      </div>
    </section>
  )
}

function DotChoice({ grid, preview, count }: { grid: GridController; preview: Preview; count: number }) {
  const choose = (dot: DotMeans) => grid.update({ preview: { ...preview, dot } })
  const options: readonly [DotMeans, string][] = [
    ['thousands', words.ribuan],
    ['decimal', words.desimal]
  ]
  return (
    <fieldset className={styles['choice']}>
      <legend>{words.ambigu(count)}</legend>
      {options.map(([dot, label]) => (
        <label key={dot}>
          <input type="radio" name="dot" checked={preview.dot === dot} onChange={() => choose(dot)} />
          {label}
        </label>
      ))}
    </fieldset>
  )
}

function ReadingTable({ grid, reads }: { grid: GridController; reads: readonly Read[] }) {
  if (reads.length === 0) return null
  const shown = reads.slice(0, 6)
  return (
    <table className={styles['readings']}>
      <thead>
        <tr>
          <th scope="col">{words.sel}</th>
          <th scope="col">{words.tertulis}</th>
          <th scope="col">{words.dibaca}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map(({ cell, reading }) => (
          <tr key={`${cell.row} ${cell.column}`}>
            <td>{placeOf(grid, cell)}</td>
            <td>{cell.text}</td>
            <td data-bad={!reading.ok || undefined}>{reading.ok ? reading.shown : reading.reason}</td>
          </tr>
        ))}
        {reads.length > shown.length ? (
          <tr>
            <td colSpan={3}>{words.lainnya(reads.length - shown.length)}</td>
          </tr>
        ) : null}
      </tbody>
    </table>
  )
}

function readAll(grid: GridController, preview: Preview): Read[] {
  return preview.cells.flatMap((cell) =>
    cell.lock === undefined
      ? [{ cell, reading: grid.model.read(cell.row, cell.column, cell.text, preview.dot) }]
      : []
  )
}

function placeOf(grid: GridController, cell: PastedCell): string {
  const column = grid.model.columns[cell.column]
  const row = grid.model.columns.findIndex((candidate) => candidate.tree)
  const title = [...(column?.groups.slice(-1) ?? []), column?.title ?? ''].join(' ')
  return `${grid.model.cell(cell.row, Math.max(0, row)).text} · ${title}`
}
