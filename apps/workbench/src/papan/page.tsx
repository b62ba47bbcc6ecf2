import { IconArrowDown, IconArrowUp, IconDownload } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useEffect, useMemo, useState } from 'react'
import { useQuery } from 'urql'
import { opdQuery } from '../beranda/plan-row.ts'
import { graphql } from '../data/graphql.ts'
import styles from '../persiapan/persiapan.module.css'
import { namaRencana, tanggal } from '../text/format.ts'
import { kalender } from '../text/kalender.ts'
import { rencana } from '../text/rencana.ts'
import { umum } from '../text/umum.ts'
import type { BoardRow, Order, SortKey } from './board.ts'
import { boardCsv, columns, filterBoard, rowsOf, sortBoard } from './board.ts'

const words = kalender.papan

const papanQuery = graphql(`
  query Papan {
    papan {
      naskahId judul jenis tahun contoh tahap label urutan pemegang hari batas batasUraian sisaHari
      opd { id nama singkatan }
      temuan { kritis mayor minor info terkini }
    }
  }
`)

/** The stage board: every OPD and plan with stage, open findings and days left, to be sorted, filtered and taken along. */
export function PapanPage() {
  const [{ data, error }] = useQuery({ query: papanQuery })
  const [{ data: offices }] = useQuery({ query: opdQuery, variables: { first: 200 } })
  const [order, setOrder] = useState<Order>({ key: 'opd', down: false })
  const [filter, setFilter] = useState({ cari: '', tahap: '', terlambat: false, kritis: false })
  useEffect(() => {
    document.title = `${words.judul} · Selaras`
  }, [])
  const rows = useMemo(
    () =>
      rowsOf(
        data?.papan ?? [],
        (offices?.daftarOpd.edges ?? []).map(({ node }) => node)
      ),
    [data, offices]
  )
  const shown = useMemo(() => sortBoard(filterBoard(rows, filter), order), [rows, filter, order])
  if (!data)
    return (
      <p className={styles['page']} role="status">
        {error ? words.gagalMuat : umum.memuat}
      </p>
    )
  const stages = [...new Map(data.papan.map((one) => [one.tahap, one])).values()].sort(
    (a, b) => a.urutan - b.urutan
  )
  return (
    <div className={styles['page']} style={{ width: 'min(90rem, 100%)' }}>
      <div className={styles['head']}>
        <h1>{words.judul}</h1>
        <button type="button" className={styles['quiet']} onClick={() => download(boardCsv(shown))}>
          <IconDownload size={16} aria-hidden="true" /> {words.unduh}
        </button>
      </div>
      <section className={styles['section']}>
        <p className={styles['note']}>{words.isi}</p>
        <ul className={styles['strip']} aria-label={words.ringkas}>
          {stages.map((one) => (
            <li key={one.tahap}>
              {one.label}: {data.papan.filter(({ tahap }) => tahap === one.tahap).length}
            </li>
          ))}
        </ul>
        <search className={styles['filters']} aria-label={words.saring}>
          <label>
            <span className="only-read">{words.cari}</span>
            <input
              type="search"
              placeholder={words.cari}
              size={28}
              value={filter.cari}
              onChange={(event) => setFilter({ ...filter, cari: event.currentTarget.value })}
            />
          </label>
          <label>
            {words.tahap}
            <select
              value={filter.tahap}
              onChange={(event) => setFilter({ ...filter, tahap: event.currentTarget.value })}
            >
              <option value="">{words.semuaTahap}</option>
              {stages.map((one) => (
                <option key={one.tahap} value={one.tahap}>
                  {one.label}
                </option>
              ))}
            </select>
          </label>
          <label>
            <input
              type="checkbox"
              checked={filter.terlambat}
              onChange={(event) => setFilter({ ...filter, terlambat: event.currentTarget.checked })}
            />
            {words.hanyaTerlambat}
          </label>
          <label>
            <input
              type="checkbox"
              checked={filter.kritis}
              onChange={(event) => setFilter({ ...filter, kritis: event.currentTarget.checked })}
            />
            {words.hanyaTemuan}
          </label>
          <span role="status" className={styles['under']}>
            {words.jumlah(shown.length, rows.length)}
          </span>
        </search>
        {rows.length === 0 ? <p>{words.kosong}</p> : <Board rows={shown} order={order} setOrder={setOrder} />}
      </section>
    </div>
  )
}

function Board({
  rows,
  order,
  setOrder
}: {
  rows: readonly BoardRow[]
  order: Order
  setOrder: (order: Order) => void
}) {
  return (
    <div className={styles['scroll']}>
      <table className={styles['table']}>
        <caption className="only-read">{words.judul}</caption>
        <thead>
          <tr>
            {columns.map(({ key, number }) => (
              <th
                key={key}
                scope="col"
                {...(number ? { 'data-number': true } : {})}
                aria-sort={order.key === key ? (order.down ? 'descending' : 'ascending') : 'none'}
              >
                <SortButton column={key} order={order} setOrder={setOrder} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <BoardLine key={row.id} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function SortButton({
  column,
  order,
  setOrder
}: {
  column: SortKey
  order: Order
  setOrder: (order: Order) => void
}) {
  const active = order.key === column
  const Sign = order.down ? IconArrowDown : IconArrowUp
  return (
    <button
      type="button"
      className={styles['sort']}
      title={words.urutkan(words[column])}
      onClick={() => setOrder({ key: column, down: active ? !order.down : false })}
    >
      {words[column]}
      {active ? <Sign size={14} aria-hidden="true" /> : null}
    </button>
  )
}

function BoardLine({ row }: { row: BoardRow }) {
  const { plan } = row
  if (!plan)
    return (
      <tr>
        <th scope="row">{row.opd}</th>
        <td colSpan={columns.length - 1} className={styles['under']}>
          {words.belumAda}
        </td>
      </tr>
    )
  const { temuan } = plan
  return (
    <tr>
      <th scope="row" title={row.opd}>
        {row.opd}
      </th>
      <td>
        <Link
          to="/renstra/$naskahId/$tabel"
          params={{ naskahId: plan.naskahId, tabel: 'verifikasi' }}
          title={plan.judul}
        >
          {namaRencana(plan)}
        </Link>
        {plan.contoh ? <span className={styles['under']}> ({umum.contoh.toLowerCase()})</span> : null}
      </td>
      <td>
        {plan.label}
        {plan.pemegang !== plan.label && <div className={styles['under']}>{plan.pemegang}</div>}
      </td>
      {(['kritis', 'mayor', 'minor'] as const).map((weight) => (
        <td
          key={weight}
          data-number
          className={weight === 'kritis' && (temuan?.kritis ?? 0) > 0 ? styles['over'] : undefined}
        >
          {temuan === null ? (weight === 'kritis' ? words.belumDiperiksa : '') : temuan[weight]}
        </td>
      ))}
      <td data-number>{plan.hari + 1}</td>
      <td>
        {plan.batas === null ? words.tanpaBatas : tanggal(plan.batas)}
        {plan.batasUraian ? <div className={styles['under']}>{plan.batasUraian}</div> : null}
      </td>
      <td data-number className={plan.sisaHari !== null && plan.sisaHari < 0 ? styles['over'] : undefined}>
        {plan.sisaHari === null ? '' : rencana.tahap.sisa(plan.sisaHari)}
      </td>
    </tr>
  )
}

function download(csv: string): void {
  const address = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = address
  link.download = words.berkas
  link.click()
  URL.revokeObjectURL(address)
}
