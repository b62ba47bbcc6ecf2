import { useState } from 'react'
import { usePerson } from '../app/person.ts'
import { alihkan as words } from '../text/alihkan.ts'
import styles from './alihkan.module.css'
import { AlihkanDialog } from './dialog.tsx'

const who: ReadonlySet<string> = new Set(['adminPemda', 'kepalaBappelitbangda'])

interface HandoverButtonProps {
  readonly naskahId: string
  readonly opd: { readonly id: string; readonly nama: string }
  readonly onDone: () => void
}

/** The way from a plan's page to handing it over, for those who may. */
export function HandoverButton({ naskahId, opd, onDone }: HandoverButtonProps) {
  const person = usePerson()
  const [open, setOpen] = useState(false)
  const [said, setSaid] = useState('')
  if (!person.peran.some(({ peran }) => who.has(peran))) return null
  return (
    <>
      <span role="status">{said}</span>
      <button type="button" className={styles['button']} data-quiet onClick={() => setOpen(true)}>
        {words.tombol}
      </button>
      {open ? (
        <AlihkanDialog
          opd={opd}
          naskahId={naskahId}
          onDone={(text) => {
            setOpen(false)
            setSaid(text)
            onDone()
          }}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  )
}
