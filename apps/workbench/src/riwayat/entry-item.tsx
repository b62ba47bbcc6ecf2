import { Link } from '@tanstack/react-router'
import { waktu } from '../text/format.ts'
import { riwayat as words } from '../text/riwayat.ts'
import { ChangedValue } from '../versi/changed-value.tsx'
import type { Entry } from './history-query.ts'
import styles from './riwayat.module.css'

/** One entry: who, when, what was done; the cells it changed below it. */
export function EntryItem({ entry, naskahId }: { readonly entry: Entry; readonly naskahId: string }) {
  const hidden = entry.jumlahPerubahan - entry.perubahan.length
  const many = entry.perubahan.length > 8
  const list = (
    <table className={styles['changes']}>
      <tbody>
        {entry.perubahan.map((change, at) => (
          // One entry may change the same cell twice; its changes are never reordered.
          // biome-ignore lint/suspicious/noArrayIndexKey: the place is the identity
          <tr key={at}>
            <th scope="row">
              {change.simpulId === null ? (
                change.tempat
              ) : (
                <Link
                  to="/renstra/$naskahId/riwayat"
                  params={{ naskahId }}
                  search={{
                    simpul: change.simpulId,
                    ...(change.field === null ? {} : { field: change.field })
                  }}
                >
                  {change.tempat}
                </Link>
              )}
              <small>
                {[change.label, words.kata[change.macam] ?? ''].filter((part) => part !== '').join(', ')}
              </small>
            </th>
            <td>
              <ChangedValue semula={change.dari} menjadi={change.ke} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
  return (
    <li className={styles['entry']}>
      <p className={styles['line']}>
        <strong>{entry.label}</strong>
        {entry.langkah ? <span>{entry.langkah}</span> : null}
        <span className={styles['who']}>
          {entry.oleh} · <time dateTime={entry.pada}>{waktu(entry.pada)}</time> ·{' '}
          {entry.dariRenstraLain ? words.dariRenstraLain : `#${entry.seq}`}
        </span>
      </p>
      {entry.alasan ? <p>{entry.alasan}</p> : null}
      {entry.perubahan.length === 0 ? null : many ? (
        <details>
          <summary>{words.jumlah(entry.jumlahPerubahan)}</summary>
          {list}
        </details>
      ) : (
        list
      )}
      {hidden > 0 ? <p className={styles['who']}>{words.selebihnya(hidden)}</p> : null}
    </li>
  )
}
