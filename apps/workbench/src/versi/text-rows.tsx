import { versi } from '../text/versi.ts'
import { ChangedValue } from './changed-value.tsx'
import type { Comparison } from './compare-query.ts'
import styles from './versi.module.css'

const words = versi.banding

/** Texts of the chapters that read differently, with the changed words marked. */
export function TextRows({ texts }: { readonly texts: Comparison['teks'] }) {
  if (texts.length === 0) return null
  return (
    <div className={styles['scroll']} role="region" aria-label={words.naskah} tabIndex={0}>
      <table className={styles['diff']}>
        <caption>{words.naskah}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles['what']}>
              {words.uraian}
            </th>
            <th scope="col">{words.menjadi}</th>
          </tr>
        </thead>
        <tbody>
          {texts.map((one) => (
            <tr key={`${one.tempat} ${one.semula ?? ''} ${one.menjadi ?? ''}`}>
              <th scope="row" className={styles['what']}>
                {one.tempat}
              </th>
              <td>
                <ChangedValue semula={one.semula} menjadi={one.menjadi} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
