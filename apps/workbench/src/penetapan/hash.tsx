import styles from './penetapan.module.css'

/** A hash as people compare it: its beginning and end, the whole one for those who want it. */
export function Hash({ value }: { value: string }) {
  return (
    <details className={styles['hash']}>
      <summary>
        <code>
          {value.slice(0, 8)}…{value.slice(-8)}
        </code>
      </summary>
      <code className={styles['full']}>{value}</code>
    </details>
  )
}
