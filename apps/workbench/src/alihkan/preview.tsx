import { type JenisSimpul, namaJenis } from '@selaras/domain/naskah'
import type { ResultOf } from 'gql.tada'
import { alihkan as words } from '../text/alihkan.ts'
import { angka } from '../text/format.ts'
import styles from './alihkan.module.css'
import type { previewQuery } from './data.ts'

type Answer = ResultOf<typeof previewQuery>['pratinjauAlihan']
export type Pratinjau = Extract<Answer, { __typename: 'PratinjauAlihan' }>

/** What moves: how many rows of each kind, how much per year, and what else follows from it. */
export function PartPreview({ seen, nama }: { readonly seen: Pratinjau; readonly nama: string }) {
  const { opdAsal, opdPenerima, jumlah, pagu, akibat } = seen
  return (
    <section aria-labelledby="pratinjau-alihan" className={styles['preview']}>
      <h3 id="pratinjau-alihan">{words.pratinjau}</h3>
      <p>
        {nama === '' ? null : <strong>{nama}</strong>} {words.beralih(opdAsal, opdPenerima)}.
      </p>
      <ul className={styles['counts']}>
        {jumlah.map((one) => (
          <li key={one.jenis}>
            <strong>{angka(String(one.jumlah))}</strong> {namaJenis[one.jenis as JenisSimpul] ?? one.jenis}
          </li>
        ))}
      </ul>
      {pagu === null ? <p className={styles['note']}>{words.paguTertutup}</p> : null}
      {pagu && pagu.length > 0 ? (
        <table className={styles['amounts']}>
          <thead>
            <tr>
              <th scope="col">{words.kolom.tahun}</th>
              <th scope="col">{words.kolom.pagu}</th>
            </tr>
          </thead>
          <tbody>
            {pagu.map(({ tahun, rupiah }) => (
              <tr key={tahun}>
                <th scope="row">{tahun}</th>
                <td>{angka(rupiah)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      {akibat.length > 0 ? (
        <ul className={styles['effects']}>
          {akibat.map((one) => (
            <li key={one.jenis}>{words.akibat[one.jenis]?.(one.jumlah)}</li>
          ))}
        </ul>
      ) : null}
      <p className={styles['note']}>{words.ikut}</p>
    </section>
  )
}
