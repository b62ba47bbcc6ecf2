import { useId } from 'react'
import { umum } from '../text/umum.ts'
import styles from './form-dialog.module.css'

/** Longest reason in characters, as the server takes it. */
export const TEKS_TERPANJANG = 2_000

interface LongTextProps {
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** For a form that is read by names. */
  readonly name?: string
}

/** A text with its length; what is too long stays and says so instead of being cut. */
export function LongText({ label, hint = '', value, onChange, name }: LongTextProps) {
  const id = useId()
  const length = value.trim().length
  const isOver = length > TEKS_TERPANJANG
  return (
    <div className={styles['long']}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        name={name}
        required
        rows={3}
        value={value}
        aria-invalid={isOver}
        aria-describedby={`${id}-petunjuk`}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <small id={`${id}-petunjuk`}>
        {hint} {isOver ? '' : umum.panjang(length, TEKS_TERPANJANG)}
      </small>
      <small role="status" className={styles['over']}>
        {isOver ? umum.terlaluPanjang(length, TEKS_TERPANJANG) : ''}
      </small>
    </div>
  )
}
