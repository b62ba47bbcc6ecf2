import { IconAlertTriangle, IconCircleDashed } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useQuery } from 'urql'
import type { FragmentOf } from '../data/graphql.ts'
import { graphql, readFragment } from '../data/graphql.ts'
import { acuan as words } from '../text/acuan.ts'
import { namaRencana } from '../text/format.ts'
import { umum } from '../text/umum.ts'
import styles from './acuan.module.css'

const cellFragment = graphql(`
  fragment SelAcuanTampil on AcuanOpd { tahun jenis keadaan naskah { id judul jenis tahun } }
`)

const mapQuery = graphql(
  `
    query PetaAcuan($tahun: [Int!]!) {
      petaAcuan(tahun: $tahun) { opd { id nama } sel { ...SelAcuanTampil } }
    }
  `,
  [cellFragment]
)

type Cell = ReturnType<typeof readCell>
const readCell = (cell: FragmentOf<typeof cellFragment>) => readFragment(cellFragment, cell)

const shown = 5

/** OPD × year × Renja or Perubahan Renja: which plan guides it; none and several are named. */
export function AcuanPage() {
  const [first, setFirst] = useState(new Date().getFullYear() - 2)
  const years = Array.from({ length: shown }, (_, at) => first + at)
  const [{ data, fetching }] = useQuery({ query: mapQuery, variables: { tahun: years } })
  useEffect(() => {
    document.title = `${words.judul} · Selaras`
  }, [])
  const rows = data?.petaAcuan ?? []
  const cells = rows.flatMap(({ sel }) => sel.map(readCell))
  const count = (keadaan: string): number => cells.filter((cell) => cell.keadaan === keadaan).length
  return (
    <div className={styles['page']}>
      <h1>{words.judul}</h1>
      <p className={styles['intro']}>{words.pengantar}</p>
      <label className={styles['from']}>
        {words.dariTahun}
        <input
          type="number"
          min={1945}
          max={2096}
          value={first}
          onChange={(event) => {
            const year = event.currentTarget.valueAsNumber
            if (Number.isInteger(year) && year >= 1945 && year <= 2096) setFirst(year)
          }}
        />
      </label>
      {data ? (
        <p role="status">
          {rows.length === 0 ? words.kosong : words.masalah(count('tidakAda'), count('ganda'))}{' '}
          {count('tidakAda') + count('ganda') > 0 ? words.saran : ''}
        </p>
      ) : (
        <p role="status">{fetching ? umum.memuat : umum.takTerjangkau.isi}</p>
      )}
      {rows.length > 0 ? <Legend /> : null}
      {rows.length > 0 ? (
        <div className={styles['scroll']} role="region" aria-label={words.judul} tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col" rowSpan={2}>
                  {words.opd}
                </th>
                {years.map((year) => (
                  <th key={year} scope="colgroup" colSpan={2}>
                    {year}
                  </th>
                ))}
              </tr>
              <tr>
                {years.flatMap((year) =>
                  ['renja', 'perubahanRenja'].map((jenis) => (
                    <th key={`${year} ${jenis}`} scope="col">
                      <abbr title={`${words.panjang[jenis]} ${year}`}>{words.pendek[jenis]}</abbr>
                    </th>
                  ))
                )}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ opd, sel }) => (
                <tr key={opd.id}>
                  <th scope="row">{opd.nama}</th>
                  {sel.map(readCell).map((cell) => (
                    <td key={`${cell.tahun} ${cell.jenis}`} data-state={cell.keadaan}>
                      <Guides cell={cell} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
    </div>
  )
}

/** What the signs in the cells mean; they alone stand in narrow columns. */
function Legend() {
  return (
    <ul className={styles['legend']} aria-label={words.keterangan}>
      <li>
        <IconCircleDashed size={15} aria-hidden="true" /> {words.tiada}
      </li>
      <li data-conflict>
        <IconAlertTriangle size={15} aria-hidden="true" /> {words.ganda}
      </li>
      <li>{words.tautan}</li>
    </ul>
  )
}

function Guides({ cell }: { readonly cell: Cell }) {
  if (cell.keadaan === 'tidakAda')
    return (
      <span className={styles['gap']} title={words.tiada}>
        <IconCircleDashed size={15} aria-hidden="true" />
        <span className="only-read">{words.tiada}</span>
      </span>
    )
  return (
    <>
      {cell.keadaan === 'ganda' ? (
        <strong className={styles['conflict']}>
          <IconAlertTriangle size={15} aria-hidden="true" /> {words.ganda}
        </strong>
      ) : null}
      {cell.naskah.map((plan) => (
        <Link
          key={plan.id}
          to="/renstra/$naskahId/$tabel"
          params={{ naskahId: plan.id, tabel: 'versi' }}
          title={plan.judul}
        >
          {namaRencana(plan)}
        </Link>
      ))}
    </>
  )
}
