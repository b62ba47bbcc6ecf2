import shared from '../persiapan/persiapan.module.css'
import { penetapan } from '../text/penetapan.ts'
import { umum } from '../text/umum.ts'

/** Send and give up, at the end of each form of this page. */
export function Buttons({ label, busy, onCancel }: { label: string; busy: boolean; onCancel: () => void }) {
  return (
    <div className={shared['actions']}>
      <button type="submit" className={shared['button']} disabled={busy}>
        {busy ? penetapan.mengirim : label}
      </button>
      <button type="button" className={shared['quiet']} onClick={onCancel}>
        {umum.batal}
      </button>
    </div>
  )
}
