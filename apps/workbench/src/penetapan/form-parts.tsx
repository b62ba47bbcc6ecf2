import type { ReactNode } from 'react'
import { useId } from 'react'
import shared from '../persiapan/persiapan.module.css'

/** A label over what a person fills in; `control` gets the id it belongs to. */
export function Labelled({
  label,
  hint,
  control
}: {
  label: string
  hint?: string
  control: (id: string, describedBy: string | undefined) => ReactNode
}) {
  const id = useId()
  const hintId = hint === undefined ? undefined : `${id}-arti`
  return (
    <div className={shared['field']} data-wide>
      <label htmlFor={id}>{label}</label>
      {control(id, hintId)}
      {hint === undefined ? null : (
        <p id={hintId} className={shared['note']}>
          {hint}
        </p>
      )}
    </div>
  )
}

/** Why something was not done. */
export function Refusal({ text }: { text: string }) {
  return text === '' ? null : (
    <p role="alert" className={shared['refused']}>
      {text}
    </p>
  )
}
