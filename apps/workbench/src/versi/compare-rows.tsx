import { namaTabel, teksTempat } from '@selaras/domain/revisi'
import { useMemo } from 'react'
import { versi } from '../text/versi.ts'
import { ChangeSign } from './change-sign.tsx'
import { ChangedValue } from './changed-value.tsx'
import type { CompareCell, CompareRow } from './compare-query.ts'
import styles from './versi.module.css'

const words = versi.banding

/** Rows that differ, one table per printed table; yearly cells stand under their years. */
export function CompareRows({ rows }: { readonly rows: readonly CompareRow[] }) {
  const tables = useMemo(() => {
    const found = new Map<string, CompareRow[]>()
    for (const row of rows) found.set(row.tabel, [...(found.get(row.tabel) ?? []), row])
    return [...found]
  }, [rows])
  return tables.map(([tabel, list]) => <CompareTable key={tabel} title={namaTabel(tabel)} rows={list} />)
}

function CompareTable({ title, rows }: { readonly title: string; readonly rows: readonly CompareRow[] }) {
  const years = useMemo(
    () =>
      [
        ...new Set(rows.flatMap((row) => row.sel.flatMap(({ tahun }) => (tahun === null ? [] : [tahun]))))
      ].sort((a, b) => a - b),
    [rows]
  )
  return (
    <div className={styles['scroll']} role="region" aria-label={title} tabIndex={0}>
      <table className={styles['diff']}>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles['what']}>
              {words.uraian}
            </th>
            <th scope="col">{words.isian}</th>
            {years.length === 0 ? <th scope="col">{words.menjadi}</th> : null}
            {years.map((year) => (
              <th key={year} scope="col" className={styles['number']}>
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <RowGroup key={row.simpulId} row={row} years={years} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface Line {
  readonly nama: string
  readonly label: string
  readonly cells: readonly CompareCell[]
}

/** Cells of one column, all its years together. */
function linesOf(row: CompareRow): Line[] {
  const lines = new Map<string, CompareCell[]>()
  for (const cell of row.sel) lines.set(cell.nama, [...(lines.get(cell.nama) ?? []), cell])
  return [...lines].map(([nama, cells]) => ({ nama, label: cells[0]?.labelNama ?? nama, cells }))
}

function RowGroup({ row, years }: { readonly row: CompareRow; readonly years: readonly number[] }) {
  const lines = linesOf(row)
  const span = Math.max(1, lines.length + (row.dari && row.ke ? 1 : 0))
  const gone = row.macam.includes('dihapus')
  const head = (
    <th scope="rowgroup" rowSpan={span} className={styles['what']}>
      <span className={styles['signs']}>
        {row.macam.map((macam) => (
          <ChangeSign key={macam} macam={macam} word />
        ))}
      </span>
      <span className={gone ? styles['gone'] : undefined}>
        {row.kode ? <code>{row.kode} </code> : null}
        {row.uraian}
      </span>
      {row.di.length > 0 ? <small>{row.di.join(' › ')}</small> : null}
    </th>
  )
  const width = Math.max(1, years.length)
  const moved =
    row.dari && row.ke ? (
      <tr data-macam="dipindah">
        {head}
        <td>{words.letak}</td>
        <td colSpan={width}>
          <ChangedValue semula={teksTempat(row.dari)} menjadi={teksTempat(row.ke)} />
        </td>
      </tr>
    ) : null
  if (lines.length === 0)
    return (
      moved ?? (
        <tr>
          {head}
          <td colSpan={width + 1} />
        </tr>
      )
    )
  return (
    <>
      {moved}
      {lines.map((line, at) => (
        <tr key={line.nama}>
          {at === 0 && !moved ? head : null}
          <td>
            {line.label}
            {line.cells.some(({ turunan }) => turunan) ? <small>{words.jumlahDari}</small> : null}
          </td>
          <LineCells line={line} years={years} />
        </tr>
      ))}
    </>
  )
}

function LineCells({ line, years }: { readonly line: Line; readonly years: readonly number[] }) {
  const plain = line.cells.find(({ tahun }) => tahun === null)
  if (plain)
    return (
      <td colSpan={Math.max(1, years.length)} className={plain.uang ? styles['number'] : undefined}>
        <ChangedValue semula={plain.semula} menjadi={plain.menjadi} />
        <Delta cell={plain} />
      </td>
    )
  return years.map((year) => {
    const cell = line.cells.find(({ tahun }) => tahun === year)
    return (
      <td key={year} className={styles['number']}>
        {cell ? (
          <>
            <ChangedValue semula={cell.semula} menjadi={cell.menjadi} />
            <Delta cell={cell} />
          </>
        ) : null}
      </td>
    )
  })
}

/** How far a number moved; nothing for a text. */
function Delta({ cell }: { readonly cell: CompareCell }) {
  if (cell.selisih === null || cell.semula === null || cell.menjadi === null) return null
  return (
    <small className={styles['delta']}>
      {versi.selisih(cell.selisih)}
      {cell.persen === null ? '' : ` (${versi.persen(cell.persen)})`}
    </small>
  )
}
