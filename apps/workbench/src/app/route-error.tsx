import { Link } from '@tanstack/react-router'
import { umum as words } from '../text/umum.ts'
import styles from './message.module.css'

/** An address that leads nowhere. */
export function NotFound() {
  return (
    <main className={styles['message']}>
      <h1>{words.takDitemukan.judul}</h1>
      <p>{words.takDitemukan.isi}</p>
      <p>
        <Link to="/">{words.keBeranda}</Link>
      </p>
    </main>
  )
}

/** Our own fault, or no connection while a page was loading. */
export function RouteError({ error, reset }: { error: unknown; reset: () => void }) {
  // fetch says TypeError when no answer came.
  const offline = error instanceof TypeError
  const text = offline ? words.takTerjangkau : words.galat
  return (
    <main className={styles['message']}>
      <h1>{text.judul}</h1>
      <p>{text.isi}</p>
      {offline ? null : (
        <p className={styles['detail']}>{error instanceof Error ? error.message : String(error)}</p>
      )}
      <p>
        <button type="button" className={styles['button']} onClick={reset}>
          {words.cobaLagi}
        </button>
      </p>
    </main>
  )
}
