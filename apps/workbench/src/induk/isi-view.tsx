import type { IsiInduk } from '@selaras/domain/cascade'
import { angka } from '../text/format.ts'
import { induk as words } from '../text/induk.ts'
import styles from './induk.module.css'

/** Content of a parent as its children confirm it: words, code, indicators with their targets. */
export function IsiView({ isi, gone = words.kaitan.hilang }: { isi: IsiInduk | null; gone?: string }) {
  if (isi === null) return <p className={styles['gone']}>{gone}</p>
  return (
    <div className={styles['isi']}>
      {isi.uraian === '' ? null : (
        <p>
          {isi.kode ? <span className={styles['kode']}>{isi.kode} </span> : null}
          {isi.uraian}
        </p>
      )}
      {isi.indikator.length > 0 ? (
        <ul>
          {isi.indikator.map((one) => (
            <li key={one.uraian}>
              {words.isiInduk.indikator(one.uraian, one.satuan)}
              <span className={styles['targets']}>
                {one.awal === null ? null : (
                  <span>
                    {words.isiInduk.awal} {shown(one.awal)}
                  </span>
                )}
                {Object.entries(one.target).map(([tahun, nilai]) =>
                  nilai === null ? null : (
                    <span key={tahun}>
                      {tahun}: {shown(nilai)}
                    </span>
                  )
                )}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}

/** A number as people read it; "n/a" stays. */
const shown = (nilai: string): string => (/^-?\d+(\.\d+)?$/.test(nilai) ? angka(nilai) : nilai)
