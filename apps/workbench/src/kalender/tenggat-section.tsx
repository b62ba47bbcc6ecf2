import { isProfilId, PROFIL } from '@selaras/domain/law'
import styles from '../persiapan/persiapan.module.css'
import { kalender } from '../text/kalender.ts'

const words = kalender.tenggat

interface Tenggat {
  readonly profil: string
  readonly id: string
  readonly uraian: string
  readonly tahap: readonly string[]
  readonly lama: string
  readonly diaturPemda: boolean
  readonly pasti: boolean
}

/** The limits of each profile as they hold in this pemda, and who says so. */
export function TenggatSection({ tenggat }: { tenggat: readonly Tenggat[] }) {
  const profiles = [...new Set(tenggat.map(({ profil }) => profil))]
  return (
    <section className={styles['section']} aria-labelledby="tenggat">
      <h2 id="tenggat">{words.judul}</h2>
      <p className={styles['note']}>{words.isi}</p>
      {profiles.map((profil) => (
        <details key={profil}>
          <summary>{isProfilId(profil) ? PROFIL[profil].nama : profil}</summary>
          <div className={styles['scroll']}>
            <table className={styles['table']}>
              <thead>
                <tr>
                  <th scope="col">{words.uraian}</th>
                  <th scope="col">{words.tahap}</th>
                  <th scope="col">{words.lama}</th>
                  <th scope="col">{words.sumber}</th>
                </tr>
              </thead>
              <tbody>
                {tenggat
                  .filter((one) => one.profil === profil)
                  .map((one) => (
                    <tr key={one.id}>
                      <th scope="row">{one.uraian}</th>
                      <td>{one.tahap.join(', ')}</td>
                      <td>{one.lama}</td>
                      <td>{one.diaturPemda ? words.sendiri : one.pasti ? words.pasti : words.belumPasti}</td>
                    </tr>
                  ))}
              </tbody>
            </table>
          </div>
        </details>
      ))}
    </section>
  )
}
