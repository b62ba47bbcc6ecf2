import type { PengingatTertulis } from '@selaras/domain/administrasi'
import { pengingatText, readPengingat } from '@selaras/domain/administrasi'
import type { Pengingat } from '@selaras/domain/law'
import { useId } from 'react'
import { admin } from '../text/admin.ts'
import styles from './admin.module.css'

const words = admin.pengaturan.pengingat

interface PengingatFieldsProps {
  readonly bawaan: Pengingat
  readonly typed: PengingatTertulis
  readonly onType: (typed: PengingatTertulis) => void
  /** Null = the profile is followed already. */
  readonly onDefault: (() => void) | null
}

/** When people are reminded of a limit: how many days before, and how often once it is overdue. */
export function PengingatFields({ bawaan, typed, onType, onDefault }: PengingatFieldsProps) {
  const wrong = useId()
  const read = readPengingat(typed)
  const usual = pengingatText(bawaan)
  const about = read.ok ? {} : { 'aria-invalid': true, 'aria-describedby': wrong }
  return (
    <>
      <p className={styles['note']}>{words.isi}</p>
      <div className={styles['pair']}>
        <label>
          {words.hariSebelum}
          <input
            inputMode="numeric"
            maxLength={60}
            value={typed.hariSebelum}
            {...about}
            onChange={(event) => onType({ ...typed, hariSebelum: event.currentTarget.value })}
          />
          <span className={styles['under']}>{words.bawaan(usual.hariSebelum)}</span>
        </label>
        <label>
          {words.terlambatSetiap}
          <input
            inputMode="numeric"
            maxLength={4}
            value={typed.terlambatSetiap}
            {...about}
            onChange={(event) => onType({ ...typed, terlambatSetiap: event.currentTarget.value })}
          />
          <span className={styles['under']}>{words.bawaan(usual.terlambatSetiap)}</span>
        </label>
      </div>
      {read.ok ? null : (
        <p id={wrong} className={styles['refusal']} role="alert">
          {read.refusal.message} {read.refusal.advice}
        </p>
      )}
      {onDefault ? (
        <div className={styles['actions']}>
          <button type="button" className={styles['button']} data-quiet onClick={onDefault}>
            {words.ikuti}
          </button>
        </div>
      ) : null}
    </>
  )
}
