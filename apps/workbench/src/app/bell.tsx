import { IconBell } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useMutation, useQuery } from 'urql'
import { belumDibacaQuery, pemberitahuanQuery, tandaiDibaca } from '../pemberitahuan/data.ts'
import { PemberitahuanItem } from '../pemberitahuan/item.tsx'
import styles from '../pemberitahuan/pemberitahuan.module.css'
import { followUnread, unread } from '../pemberitahuan/unread.ts'
import { pemberitahuan as words } from '../text/pemberitahuan.ts'
import { MenuButton } from './menu-button.tsx'
import shell from './shell.module.css'
import { useStore } from './store.ts'

const shown = 6

/** What the person was told and has not read, on every page, live. */
export function Bell() {
  const [{ data }] = useQuery({ query: belumDibacaQuery })
  const [list, ask] = useQuery({ query: pemberitahuanQuery, variables: { first: shown, belumDibaca: true } })
  const [, mark] = useMutation(tandaiDibaca)
  const count = useStore(unread) ?? data?.belumDibaca ?? 0
  useEffect(followUnread, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another count means another list
  useEffect(() => ask({ requestPolicy: 'network-only' }), [count, ask])
  const rows = list.data?.pemberitahuan.edges.map(({ node }) => node) ?? []
  const read = async (id: string) => {
    const { data: done } = await mark({ id: [id] })
    if (done) unread.set(done.tandaiDibaca.belumDibaca)
  }
  return (
    <>
      <span className="only-read" role="status">
        {count > 0 ? words.baru(count) : ''}
      </span>
      <MenuButton
        label={words.lonceng(count)}
        face={
          <>
            <IconBell size={18} aria-hidden="true" />
            {count > 0 ? <span className={shell['count']}>{count > 99 ? '99+' : count}</span> : null}
          </>
        }
      >
        <h2>{words.judul}</h2>
        {count === 0 ? <p>{words.semuaDibaca}</p> : null}
        {count > 0 ? (
          <ul className={styles['list']}>
            {rows.map((row) => (
              <PemberitahuanItem key={row.id} row={row} closes onRead={(id) => void read(id)} />
            ))}
          </ul>
        ) : null}
        <p>
          <Link to="/pemberitahuan" data-closes>
            {words.lihatSemua}
          </Link>
        </p>
      </MenuButton>
    </>
  )
}
