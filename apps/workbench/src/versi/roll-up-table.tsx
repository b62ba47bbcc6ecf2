import { angka } from '../text/format.ts'
import { versi } from '../text/versi.ts'
import type { Comparison } from './compare-query.ts'
import styles from './versi.module.css'

const words = versi.banding

interface TableProps {
  readonly tingkat: Comparison['tingkat']
  readonly banyak: Comparison['banyak']
}

/** Pagu per level and year before and after, with the difference; and how many rows each level has. */
export function RollUpTable({ tingkat, banyak }: TableProps) {
  if (tingkat.length === 0) return null
  const levels = [...new Set(tingkat.map((one) => one.tingkat))]
  const years = [...new Set(tingkat.map(({ tahun }) => tahun))]
  const cellOf = (level: string, tahun: number | null) =>
    tingkat.find((one) => one.tingkat === level && one.tahun === tahun)
  const rowsOf = (level: string): string => {
    const found = banyak.find((one) => one.tingkat === level)
    if (!found) return ''
    return found.semula === found.menjadi
      ? angka(String(found.menjadi))
      : `${angka(String(found.semula))} → ${angka(String(found.menjadi))}`
  }
  return (
    <div className={styles['scroll']} role="region" aria-label={words.rekap} tabIndex={0}>
      <table className={styles['diff']}>
        <caption>{words.rekap}</caption>
        <thead>
          <tr>
            <th scope="col">{words.kolom.tingkat}</th>
            <th scope="col" className={styles['number']}>
              {words.kolom.baris}
            </th>
            {years.map((year) => (
              <th key={year ?? 'semua'} scope="col" className={styles['number']}>
                {year ?? words.semuaTahun}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {levels.map((level) => (
            <tr key={level}>
              <th scope="row">{words.tingkat[level] ?? level}</th>
              <td className={styles['number']}>{rowsOf(level)}</td>
              {years.map((year) => {
                const cell = cellOf(level, year)
                return (
                  <td key={year ?? 'semua'} className={styles['number']}>
                    {cell ? <Amount cell={cell} /> : null}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Amount({ cell }: { readonly cell: Comparison['tingkat'][number] }) {
  const rupiah = (value: string | null): string => (value === null ? '–' : angka(value))
  if (cell.semula === cell.menjadi) return <>{rupiah(cell.menjadi)}</>
  return (
    <>
      <del className={styles['old']}>
        <span className="only-read">{words.lamaLalu} </span>
        {rupiah(cell.semula)}
      </del>
      <ins className={styles['new']}>
        <span className="only-read">{words.baruLalu} </span>
        {rupiah(cell.menjadi)}
      </ins>
      <small className={styles['delta']}>
        {versi.selisih(cell.selisih)}
        {cell.persen === null ? '' : ` (${versi.persen(cell.persen)})`}
      </small>
    </>
  )
}
