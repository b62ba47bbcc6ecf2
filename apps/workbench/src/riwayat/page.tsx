import { PERISTIWA } from '@selaras/domain/tahap'
import { Link, useSearch } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { usePlanPage } from '../rencana/plan-frame.tsx'
import { riwayat as words } from '../text/riwayat.ts'
import { umum } from '../text/umum.ts'
import { ChainState } from './chain-state.tsx'
import { EntryItem } from './entry-item.tsx'
import { useHistory } from './history-query.ts'
import styles from './riwayat.module.css'

const kinds = {
  semua: null,
  ubah: ['ubah'],
  langkah: Object.keys(PERISTIWA)
} as const
type Kind = keyof typeof kinds

/** Who changed what, from what to what, and when: of the plan, of one row, of one cell. */
export function RiwayatPage() {
  const { naskahId, head, versi } = usePlanPage()
  const { simpul, field } = useSearch({ strict: false })
  const [kind, setKind] = useState<Kind>('semua')
  const filter = { simpulId: simpul ?? null, field: field ?? null, tindakan: kinds[kind] }
  const { entries, fetching, loaded, hidden, hasMore, more } = useHistory(naskahId, filter, versi)
  useEffect(() => {
    document.title = `${words.judul} · ${head.judul}`
  }, [head])
  const label = entries.flatMap(({ perubahan }) => perubahan).find((one) => one.field === field)
  return (
    <div className={styles['page']}>
      <h2>{words.judul}</h2>
      <p className={styles['intro']}>{words.pengantar}</p>
      <div className={styles['tools']} role="group" aria-label={words.saring}>
        {(Object.keys(kinds) as Kind[]).map((one) => (
          <button key={one} type="button" aria-pressed={kind === one} onClick={() => setKind(one)}>
            {words.macam[one]}
          </button>
        ))}
        {simpul === undefined ? null : (
          <>
            <strong>{field === undefined ? words.untukBaris : words.untukSel(label?.label ?? field)}</strong>
            <Link to="/renstra/$naskahId/riwayat" params={{ naskahId }} search={{}}>
              {words.hapusSaringan}
            </Link>
          </>
        )}
      </div>
      {hidden ? <p role="status">{words.takTerbuka}</p> : null}
      {loaded ? null : <p role="status">{umum.memuat}</p>}
      {loaded && !hidden && entries.length === 0 && !fetching ? <p role="status">{words.kosong}</p> : null}
      <ol className={styles['list']}>
        {entries.map((entry) => (
          <EntryItem key={entry.seq} entry={entry} naskahId={naskahId} />
        ))}
      </ol>
      {hasMore ? (
        <p>
          <button type="button" className={styles['quiet']} disabled={fetching} onClick={more}>
            {words.lagi}
          </button>
        </p>
      ) : null}
      <ChainState naskahId={naskahId} />
    </div>
  )
}
