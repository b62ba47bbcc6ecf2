import { useEffect, useMemo, useState } from 'react'
import { useMutation, useQuery } from 'urql'
import { useStore } from '../app/store.ts'
import page from '../persiapan/persiapan.module.css'
import { pemberitahuan as words } from '../text/pemberitahuan.ts'
import { umum } from '../text/umum.ts'
import { pemberitahuanQuery, tandaiDibaca } from './data.ts'
import type { PemberitahuanRow } from './item.tsx'
import { PemberitahuanItem } from './item.tsx'
import styles from './pemberitahuan.module.css'
import { unread } from './unread.ts'

const pageSize = 30

/** Everything the person was told, newest first, with what is read and what is not. */
export function PemberitahuanPage() {
  const [onlyUnread, setOnlyUnread] = useState(false)
  const [after, setAfter] = useState<string | null>(null)
  const [earlier, setEarlier] = useState<readonly PemberitahuanRow[]>([])
  const [{ data, error }, ask] = useQuery({
    query: pemberitahuanQuery,
    variables: { first: pageSize, after, belumDibaca: onlyUnread }
  })
  const [, mark] = useMutation(tandaiDibaca)
  const count = useStore(unread)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another count is the reason to look again
  useEffect(() => ask({ requestPolicy: 'network-only' }), [count, ask])
  useEffect(() => {
    document.title = `${words.judul} · Selaras`
  }, [])
  const here = useMemo(() => data?.pemberitahuan.edges.map(({ node }) => node) ?? [], [data])
  const rows = [...new Map([...earlier, ...here].map((row) => [row.id, row])).values()]
  const read = async (id?: string[]) => {
    const { data: done } = await mark(id ? { id } : {})
    if (!done) return
    unread.set(done.tandaiDibaca.belumDibaca)
    const now = new Date().toISOString()
    setEarlier((list) =>
      list.map((row) => (!id || id.includes(row.id) ? { ...row, dibaca: row.dibaca ?? now } : row))
    )
  }
  const info = data?.pemberitahuan.pageInfo
  return (
    <div className={page['page']}>
      <div className={page['head']}>
        <h1>{words.judul}</h1>
        <span className={page['filters']}>
          <label>
            <input
              type="checkbox"
              checked={onlyUnread}
              onChange={(event) => {
                setOnlyUnread(event.currentTarget.checked)
                setAfter(null)
                setEarlier([])
              }}
            />
            {words.hanyaBelum}
          </label>
          <button type="button" className={page['quiet']} disabled={count === 0} onClick={() => void read()}>
            {words.tandaiSemua}
          </button>
        </span>
      </div>
      {!data ? <p role="status">{error ? words.gagalMuat : umum.memuat}</p> : null}
      {data && rows.length === 0 ? (
        <p className={page['note']}>{onlyUnread ? words.semuaDibaca : words.kosong}</p>
      ) : null}
      {rows.length > 0 ? (
        <ul className={styles['list']} aria-label={words.judul}>
          {rows.map((row) => (
            <PemberitahuanItem key={row.id} row={row} onRead={(id) => void read([id])} />
          ))}
        </ul>
      ) : null}
      {info?.hasNextPage ? (
        <div>
          <button
            type="button"
            className={page['quiet']}
            onClick={() => {
              setEarlier(rows)
              setAfter(info.endCursor)
            }}
          >
            {words.lagi}
          </button>
        </div>
      ) : null}
    </div>
  )
}
