import { z } from 'zod'
import { tanggal } from '../text/format.ts'
import { induk as words } from '../text/induk.ts'
import { readIsi } from './data.ts'
import styles from './induk.module.css'
import { IsiView } from './isi-view.tsx'
import type { Baris, NaskahTerkait } from './use-kaitan.ts'

const say = words.kaitan

const Isi = z.object({
  kaitan: z.array(z.object({ kaitanId: z.string(), simpulId: z.string(), lama: z.json(), baru: z.json() })),
  tanpaJawaban: z.array(z.object({ indukSimpulId: z.string(), uraian: z.string() }))
})

/** What differed between the draft of the parent and the parent when it was fixed, as it was listed then. */
export function FixedDifferences({
  beda,
  rows
}: {
  beda: NonNullable<NaskahTerkait['bedaInduk']>
  rows: readonly Baris[]
}) {
  const [latest] = beda
  if (!latest) return null
  const { kaitan, tanpaJawaban } = Isi.parse(latest.isi)
  return (
    <section className={styles['stack']} aria-labelledby="beda">
      <h2 id="beda">{say.beda}</h2>
      <p className={styles['note']}>
        {say.bedaIsi} {tanggal(latest.waktu)}
      </p>
      {kaitan.length + tanpaJawaban.length === 0 ? <p>✓ {say.bedaKosong}</p> : null}
      {kaitan.length > 0 ? (
        <table className={styles['table']}>
          <caption className="only-read">{say.beda}</caption>
          <thead>
            <tr>
              <th scope="col">{say.baris}</th>
              <th scope="col">{say.semula}</th>
              <th scope="col">{say.menjadi}</th>
            </tr>
          </thead>
          <tbody>
            {kaitan.map((one) => (
              <tr key={one.kaitanId}>
                <th scope="row">{rows.find(({ id }) => id === one.simpulId)?.uraian ?? ''}</th>
                <td>
                  <IsiView isi={readIsi(one.lama)} />
                </td>
                <td>
                  <IsiView isi={readIsi(one.baru)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      {tanpaJawaban.length > 0 ? (
        <ul className={styles['links']}>
          {tanpaJawaban.map((one) => (
            <li key={one.indukSimpulId}>○ {one.uraian}</li>
          ))}
        </ul>
      ) : null}
    </section>
  )
}
