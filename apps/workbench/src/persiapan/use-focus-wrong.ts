import type { RefObject } from 'react'
import { useEffect, useRef } from 'react'
import type { Refused } from './use-act.ts'

/** Brings the field that the server named into view and gives it the focus, once per refusal. */
export function useFocusWrong(refused: Refused | null): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (refused?.field == null) return
    const wrong = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')
    const target = wrong?.matches('fieldset') ? wrong.querySelector<HTMLElement>('input, button') : wrong
    target?.focus()
  }, [refused])
  return form
}
