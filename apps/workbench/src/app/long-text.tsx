import { useId } from 'react'
import { umum } from '../text/umum.ts'
import styles from './form-dialog.module.css'

/** Longest reason in characters, as the server takes it. */
export const TEKS_TERPANJANG = 2_000

interface LongTextProps {
  readonly label: string
  readonly hint: string
  readonly value: string
  readonly onChange: (value: string) => void
}

/** A text with its length, in a form dialog; what is too long stays and says so instead of being cut. */
export function LongText({ label, hint, value, onChange }: LongTextProps) {
  const id = useId()
  const length = value.trim().length
  const isOver = length > TEKS_TERPANJANG
  return (
    <label>
      {label}
      <textarea
        required
        rows={3}
        value={value}
        aria-invalid={isOver}
        aria-describedby={id}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <small id={id}>
        {hint}{' '}
        <span className={isOver ? styles['over'] : undefined} aria-live={isOver ? 'assertive' : 'off'}>
          {(isOver ? umum.terlaluPanjang : umum.panjang)(length, TEKS_TERPANJANG)}
        </span>
      </small>
    </label>
  )
}
