import { IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useEffect, useId, useRef } from 'react'
import { teks } from '../text/index.ts'
import styles from './dialog.module.css'

interface DialogProps {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A modal window on the browser's own <dialog>: focus stays inside, Esc closes, the rest of the page is inert. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null)
  const pressed = useRef<EventTarget | null>(null)
  const id = useId()
  useEffect(() => {
    const dialog = element.current
    if (dialog && !dialog.open) dialog.showModal()
    return () => dialog?.close()
  }, [])
  return (
    <dialog
      ref={element}
      className={styles['dialog']}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onPointerDown={(event) => {
        pressed.current = event.target
      }}
      onClick={(event) => {
        // A selection that is dragged out of a field ends outside too, and must not cost what was typed.
        if (event.target === element.current && pressed.current === element.current) onClose()
      }}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <header className={styles['head']}>
        <h2 id={id}>{title}</h2>
        <button type="button" className={styles['close']} aria-label={teks.umum.tutup} onClick={onClose}>
          <IconX size={18} aria-hidden="true" />
        </button>
      </header>
      <div className={styles['body']}>{children}</div>
    </dialog>
  )
}
