import { useId, useState } from 'react'
import { useStep } from '../data/step.ts'
import { usePlanPage } from '../rencana/plan-frame.tsx'
import { teks } from '../text/index.ts'
import { verifikasi as words } from '../text/verifikasi.ts'
import { langkahTahapMutation } from './data.ts'
import styles from './verifikasi.module.css'

interface EventProps {
  readonly peristiwa: string
  /** Data the event carries, beside a reason that is asked for here. */
  readonly data?: Readonly<Record<string, unknown>>
  /** Stands out on the page. */
  readonly primary?: boolean
}

/** An event of the plan as a button; when it is not allowed it says why and what to do. */
export function TahapEvent({ peristiwa, data = {}, primary = true }: EventProps) {
  const { naskahId, head, changed } = usePlanPage()
  const step = useStep(langkahTahapMutation)
  const [alasan, setAlasan] = useState('')
  const [asked, setAsked] = useState(false)
  const id = useId()
  const event = head.peristiwa.find((one) => one.peristiwa === peristiwa)
  if (!event) return null
  const needsReason = event.perluData.includes('alasan')
  const send = async () => {
    if (step.busy || (needsReason && alasan.trim() === '')) return
    const more = needsReason ? { ...data, alasan: alasan.trim() } : data
    if (!(await step.run({ naskahId, peristiwa, data: more }))) return
    setAsked(false)
    changed()
  }
  return (
    <div className={styles['event']}>
      {asked ? (
        <form
          className={styles['form']}
          onSubmit={(submitted) => {
            submitted.preventDefault()
            void send()
          }}
        >
          <p>
            <strong>{teks.rencana.tahap.konfirmasi(event.label)}</strong> {teks.rencana.tahap.akibat}
          </p>
          {needsReason ? (
            <>
              <label htmlFor={id}>{words.simpulkan.alasanKembali}</label>
              <textarea
                id={id}
                rows={3}
                required
                value={alasan}
                onChange={(change) => setAlasan(change.currentTarget.value)}
              />
            </>
          ) : null}
          {step.refusal === '' ? null : (
            <p role="alert" className={styles['refusal']}>
              {step.refusal}
            </p>
          )}
          <div className={styles['actions']}>
            <button type="submit" className={styles['primary']} disabled={step.busy}>
              {step.busy ? words.mengirim : teks.rencana.tahap.lanjut}
            </button>
            <button type="button" className={styles['quiet']} onClick={() => setAsked(false)}>
              {teks.umum.batal}
            </button>
          </div>
        </form>
      ) : (
        <button
          type="button"
          className={styles[primary ? 'primary' : 'quiet']}
          disabled={!event.boleh}
          aria-describedby={event.boleh ? undefined : id}
          onClick={() => setAsked(true)}
        >
          {event.label}
        </button>
      )}
      {event.boleh ? null : (
        <p id={id} className={styles['hint']}>
          {teks.rencana.tahap.belumDapat} {event.alasan} {event.saran}
        </p>
      )}
    </div>
  )
}
