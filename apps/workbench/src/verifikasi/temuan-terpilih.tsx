import { useEffect, useId, useRef, useState } from 'react'
import { useDraft } from '../catatan/draft.ts'
import { useStep } from '../data/step.ts'
import { verifikasi as words } from '../text/verifikasi.ts'
import type { Tanggap } from './blocking-groups.ts'
import { jawabTemuanMutation, terimaTemuanMutation } from './data.ts'
import styles from './verifikasi.module.css'

const text = words.terpilih

/** Where the one reason is kept until it was taken. */
export const draftOfMany = (naskahId: string, tanggap: Tanggap): string => `${tanggap}.terpilih.${naskahId}`

interface TerpilihProps {
  readonly naskahId: string
  readonly tanggap: Tanggap
  readonly chosen: ReadonlySet<string>
  readonly jumlah: number
  readonly onChoose: (next: ReadonlySet<string>) => void
  /** The list is read again: after it was taken, and after a refusal, which mostly means that something is gone. */
  readonly onDone: () => void
}

/** One reason for all findings that are chosen; text and choice stay until the server has taken them. */
export function TemuanTerpilih({ naskahId, tanggap, chosen, jumlah, onChoose, onDone }: TerpilihProps) {
  const [reason, keep, drop] = useDraft(draftOfMany(naskahId, tanggap))
  const send = useSend(naskahId, tanggap)
  const told = useRef<HTMLParagraphElement>(null)
  const [taken, setTaken] = useState(0)
  const id = useId()
  const count = chosen.size
  const latest = useRef(chosen)
  useEffect(() => {
    latest.current = chosen
  }, [chosen])
  const submit = async () => {
    if (count === 0 || reason.trim() === '' || send.busy) return
    const done = await send.run([...chosen], reason.trim())
    if (done) {
      setTaken(count)
      drop(reason)
      // What was ticked while it was under way stays ticked.
      onChoose(new Set([...latest.current].filter((kunci) => !chosen.has(kunci))))
      told.current?.focus()
    }
    onDone()
  }
  return (
    <form
      className={styles['terpilih']}
      data-open={count > 0 || undefined}
      aria-label={text.judul[tanggap]}
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <p ref={told} role="status" tabIndex={-1}>
        {count === 0 && taken > 0 ? `✓ ${text.selesai[tanggap](taken)}` : text.jumlah(count, jumlah)}
      </p>
      {count > 0 || reason !== '' ? (
        <>
          <label htmlFor={id}>{text.alasan(count)}</label>
          <textarea id={id} rows={2} value={reason} onChange={(event) => keep(event.currentTarget.value)} />
          {send.refusal === '' ? null : (
            <p role="alert" className={styles['refusal']}>
              {send.refusal}
            </p>
          )}
          <div className={styles['actions']}>
            <button
              type="submit"
              className={styles['primary']}
              disabled={count === 0 || send.busy || reason.trim() === ''}
            >
              {send.busy ? words.mengirim : text.kirim[tanggap](count)}
            </button>
            <button
              type="button"
              className={styles['quiet']}
              onClick={() => {
                keep('')
                onChoose(new Set())
                told.current?.focus()
              }}
            >
              {text.batal}
            </button>
          </div>
        </>
      ) : null}
    </form>
  )
}

/** Sends the reason under the name it has on either side. */
function useSend(naskahId: string, tanggap: Tanggap) {
  const jawab = useStep(jawabTemuanMutation)
  const terima = useStep(terimaTemuanMutation)
  return {
    busy: jawab.busy || terima.busy,
    refusal: tanggap === 'jawab' ? jawab.refusal : terima.refusal,
    run: (kunciTemuan: string[], reason: string) =>
      tanggap === 'jawab'
        ? jawab.run({ naskahId, kunciTemuan, jawaban: reason })
        : terima.run({ naskahId, kunciTemuan, alasan: reason })
  }
}
