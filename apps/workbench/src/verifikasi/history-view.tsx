import { Link } from '@tanstack/react-router'
import { tanggal } from '../text/format.ts'
import { verifikasi as words } from '../text/verifikasi.ts'
import type { Round } from './use-rounds.ts'
import styles from './verifikasi.module.css'

const text = words.riwayat

/** All rounds of the plan, with their results and minutes. */
export function HistoryView({ naskahId, rounds }: { naskahId: string; rounds: readonly Round[] }) {
  return (
    <section className={styles['section']} aria-labelledby="riwayat">
      <h2 id="riwayat">{text.judul}</h2>
      <div className={styles['scroll']} tabIndex={0} role="group" aria-label={text.judul}>
        <table className={styles['table']}>
          <thead>
            <tr>
              {[text.ke, text.tahap, text.dibuka, text.ditutup, text.simpulan, text.beritaAcara].map(
                (title) => (
                  <th key={title} scope="col">
                    {title}
                  </th>
                )
              )}
            </tr>
          </thead>
          <tbody>
            {rounds.map((round) => (
              <tr key={round.ke}>
                <th scope="row">
                  <Link
                    to="/renstra/$naskahId/verifikasi"
                    params={{ naskahId }}
                    search={{ ke: round.ke, bagian: 'putusan' }}
                  >
                    {words.putaran(round.ke)}
                  </Link>
                </th>
                <td>{words.tahap[round.tahap] ?? round.tahap}</td>
                <td>
                  {tanggal(round.dibuka)}, {round.dibukaOleh}
                </td>
                <td>
                  {round.ditutup === null
                    ? text.belum
                    : `${tanggal(round.ditutup)}, ${round.ditutupOleh ?? ''}`}
                </td>
                <td>{resultOf(round)}</td>
                <td>
                  {round.beritaAcara ? (
                    <Link
                      to="/renstra/$naskahId/verifikasi/$ke/berita-acara"
                      params={{ naskahId, ke: String(round.ke) }}
                    >
                      {text.bukaBa}
                    </Link>
                  ) : (
                    text.belum
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

const resultOf = ({ hasil, simpulan }: Round): string =>
  hasil === 'ditarik' ? text.ditarik : (words.simpulan[hasil ?? simpulan ?? ''] ?? text.belum)
