import { Link } from '@tanstack/react-router'
import { namaRencana, waktu } from '../text/format.ts'
import { versi as words } from '../text/versi.ts'
import { peristiwaWords, tahapWords } from './labels.ts'
import type { Version } from './use-versions.ts'
import styles from './versi.module.css'

interface TableProps {
  readonly versions: readonly Version[]
  readonly naskahId: string
  readonly chosen: { readonly dari: string | null; readonly ke: string | null }
  readonly onDari: (kunci: string) => void
  readonly onKe: (kunci: string) => void
  readonly onCompare: (dari: string, ke: string) => void
}

/** Versions newest first; the one before each is one click away. */
export function VersionTable({ versions, naskahId, chosen, onDari, onKe, onCompare }: TableProps) {
  return (
    <table className={styles['table']}>
      <caption className="only-read">{words.daftar}</caption>
      <thead>
        <tr>
          <th scope="col">{words.kolom.semula}</th>
          <th scope="col">{words.kolom.menjadi}</th>
          <th scope="col">{words.kolom.versi}</th>
          <th scope="col">{words.kolom.tahap}</th>
          <th scope="col">{words.kolom.waktu}</th>
          <th scope="col">{words.kolom.oleh}</th>
          <th scope="col">{words.kolom.hash}</th>
          <th scope="col">
            <span className="only-read">{words.bandingkan}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {versions.map((one) => {
          const label = nameOf(one)
          const before = one.sebelumnya
          return (
            <tr key={one.kunci} data-present={one.alasan === null || undefined}>
              <td className={styles['pick']}>
                <input
                  type="radio"
                  name="dari"
                  aria-label={`${words.kolom.semula}: ${label}`}
                  checked={chosen.dari === one.kunci}
                  onChange={() => onDari(one.kunci)}
                />
              </td>
              <td className={styles['pick']}>
                <input
                  type="radio"
                  name="ke"
                  aria-label={`${words.kolom.menjadi}: ${label}`}
                  checked={chosen.ke === one.kunci}
                  onChange={() => onKe(one.kunci)}
                />
              </td>
              <th scope="row">
                {one.alasan === null ? (
                  <strong>{words.kini}</strong>
                ) : (
                  words.potret(peristiwaWords(one.alasan))
                )}
                <small>
                  {one.naskahId === naskahId ? (
                    namaRencana(one)
                  ) : (
                    <Link to="/renstra/$naskahId/$tabel" params={{ naskahId: one.naskahId, tabel: 'versi' }}>
                      {namaRencana(one)}
                    </Link>
                  )}{' '}
                  · {words.nomor(one.versi)}
                </small>
              </th>
              <td>{tahapWords(one.tahap)}</td>
              <td className={styles['when']}>{waktu(one.pada)}</td>
              <td>{one.oleh ?? ''}</td>
              <td>{one.hash ? <code title={one.hash}>{one.hash.slice(0, 12)}</code> : ''}</td>
              <td>
                {before !== null ? (
                  <button
                    type="button"
                    className={styles['quiet']}
                    onClick={() => onCompare(before, one.kunci)}
                  >
                    {words.lihatBeda}
                    <span className="only-read">: {label}</span>
                  </button>
                ) : null}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

const nameOf = (one: Version): string =>
  `${one.alasan === null ? words.kini : words.potret(peristiwaWords(one.alasan))}, ${namaRencana(one)}, ${words.nomor(one.versi)}`
