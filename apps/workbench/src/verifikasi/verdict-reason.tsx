import { useEffect, useId, useRef } from 'react'
import { useDraft } from '../catatan/draft.ts'
import { umum } from '../text/umum.ts'
import { verifikasi as words } from '../text/verifikasi.ts'
import type { NilaiPutusan, VerdictRow } from './verdict-tree.ts'
import styles from './verifikasi.module.css'

const text = words.putusan

interface ReasonProps {
  readonly naskahId: string
  readonly ke: number
  readonly row: VerdictRow
  readonly nilai: NilaiPutusan
  readonly busy: boolean
  readonly onSave: (alasan: string) => Promise<boolean>
  readonly onClose: () => void
}

/** A verdict other than "sesuai" says why. */
export function VerdictReason({ naskahId, ke, row, nilai, busy, onSave, onClose }: ReasonProps) {
  const [alasan, keep] = useDraft(`putusan.${naskahId}.${ke}.${row.id}`)
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [])
  const save = async () => {
    if (alasan.trim() === '' || busy) return
    if (await onSave(alasan.trim())) keep('')
  }
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
    >
      <label htmlFor={id}>
        {text.nilai[nilai]}: {text.alasan}
      </label>
      <p className={styles['hint']}>{text.alasanPerlu}</p>
      <textarea
        ref={field}
        id={id}
        rows={2}
        required
        value={alasan}
        onChange={(event) => keep(event.currentTarget.value)}
      />
      <div className={styles['actions']}>
        <button type="submit" className={styles['primary']} disabled={busy || alasan.trim() === ''}>
          {text.simpan}
        </button>
        <button
          type="button"
          className={styles['quiet']}
          onClick={() => {
            keep('')
            onClose()
          }}
        >
          {umum.batal}
        </button>
      </div>
    </form>
  )
}
