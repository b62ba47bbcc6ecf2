import { admin } from '../text/admin.ts'
import styles from './admin.module.css'

export interface Dasar {
  readonly tanggal: string
  readonly dasar: string
}

/** From which day, and by which regulation. */
export function DasarFields({ value, onChange }: { value: Dasar; onChange: (value: Dasar) => void }) {
  return (
    <div className={styles['pair']}>
      <label>
        {admin.dasar.tanggal}
        <input
          type="date"
          required
          value={value.tanggal}
          onChange={(event) => onChange({ ...value, tanggal: event.currentTarget.value })}
        />
      </label>
      <label>
        {admin.dasar.dasar}
        <input
          required
          maxLength={300}
          value={value.dasar}
          onChange={(event) => onChange({ ...value, dasar: event.currentTarget.value })}
        />
        <small>{admin.dasar.petunjuk}</small>
      </label>
    </div>
  )
}
