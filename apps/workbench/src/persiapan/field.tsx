import { useId } from 'react'
import styles from './persiapan.module.css'

interface FieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly type?: 'text' | 'date' | 'number'
  /** Path of this field in the input, and the one the server found fault with. */
  readonly path: string
  readonly wrong: string | null
  readonly wide?: boolean
}

/** A labelled input; marked when the server named it as the one that is wrong. */
export function Field({ label, value, onChange, type = 'text', path, wrong, wide = false }: FieldProps) {
  const id = useId()
  return (
    <div className={styles['field']} data-wide={wide || undefined}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={type}
        value={value}
        aria-invalid={wrong === path || undefined}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  )
}
