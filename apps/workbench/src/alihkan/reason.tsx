import { useId } from 'react'
import { alihkan as words } from '../text/alihkan.ts'
import styles from './alihkan.module.css'

/** Longest reason in characters, as the server takes it. */
export const ALASAN_TERPANJANG = 2_000

/** The reason with its length; what is too long stays and says so instead of being cut. */
export function Reason({
  value,
  onChange
}: {
  readonly value: string
  readonly onChange: (value: string) => void
}) {
  const id = useId()
  const length = value.trim().length
  const isOver = length > ALASAN_TERPANJANG
  return (
    <label>
      {words.alasan}
      <textarea
        required
        rows={3}
        value={value}
        aria-invalid={isOver}
        aria-describedby={id}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <small id={id}>
        {words.petunjukAlasan}{' '}
        <span className={isOver ? styles['over'] : undefined} aria-live={isOver ? 'assertive' : 'off'}>
          {(isOver ? words.terlaluPanjang : words.panjang)(length, ALASAN_TERPANJANG)}
        </span>
      </small>
    </label>
  )
}
