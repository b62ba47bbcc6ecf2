import type { ReactNode } from 'react'
import { useEffect, useId, useRef, useState } from 'react'
import styles from './shell.module.css'

interface MenuButtonProps {
  readonly label: string
  readonly face: ReactNode
  readonly children: ReactNode
}

/** A button that opens a small panel below it; Esc and a click elsewhere close it and give the focus back. */
export function MenuButton({ label, face, children }: MenuButtonProps) {
  const [open, setOpen] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const id = useId()
  useEffect(() => {
    if (!open) return
    const away = (event: PointerEvent) => {
      if (!box.current?.contains(event.target as Node)) setOpen(false)
    }
    document.addEventListener('pointerdown', away)
    return () => document.removeEventListener('pointerdown', away)
  }, [open])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens for Esc from what it holds
    <div
      ref={box}
      className={styles['menu']}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return
        setOpen(false)
        button.current?.focus()
      }}
    >
      <button
        ref={button}
        type="button"
        className={styles['headButton']}
        aria-label={label}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {face}
      </button>
      {open ? (
        // biome-ignore lint/a11y/noStaticElementInteractions: a choice inside closes the panel
        // biome-ignore lint/a11y/useKeyWithClickEvents: keys work on the links and buttons inside
        <div
          id={id}
          className={styles['panel']}
          onClick={(event) => {
            if (event.target instanceof Element && event.target.closest('a, [data-closes]')) setOpen(false)
          }}
        >
          {children}
        </div>
      ) : null}
    </div>
  )
}
