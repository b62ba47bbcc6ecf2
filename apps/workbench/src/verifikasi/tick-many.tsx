import { useEffect, useRef } from 'react'
import { pressMany } from './blocking-groups.ts'
import styles from './verifikasi.module.css'

interface TickManyProps {
  readonly label: string
  /** The label is read out alone; what stands beside the box says it to the eye. */
  readonly bare?: boolean
  readonly keys: readonly string[]
  readonly chosen: ReadonlySet<string>
  readonly onChoose: (next: ReadonlySet<string>) => void
}

/** A checkbox that stands for many: ticked, empty, or neither when only some of them are chosen. */
export function TickMany({ label, bare = false, keys, chosen, onChoose }: TickManyProps) {
  const box = useRef<HTMLInputElement>(null)
  const { state, after } = pressMany(chosen, keys)
  useEffect(() => {
    if (box.current) box.current.indeterminate = state === 'sebagian'
  }, [state])
  return (
    <label className={styles['check']}>
      <input ref={box} type="checkbox" checked={state === 'semua'} onChange={() => onChoose(after)} />
      <span className={bare ? 'only-read' : undefined}>{label}</span>
    </label>
  )
}
