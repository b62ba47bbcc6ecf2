import type { FormEvent } from 'react'
import { useState } from 'react'
import { useStep } from '../data/step.ts'
import shared from '../persiapan/persiapan.module.css'
import { usePlanPage } from '../rencana/plan-frame.tsx'
import { tanggal, waktu } from '../text/format.ts'
import { penetapan } from '../text/penetapan.ts'
import { Buttons } from './buttons.tsx'
import type { PenetapanIsi } from './data.ts'
import { langkahPenetapan } from './data.ts'
import { Labelled, Refusal } from './form-parts.tsx'
import styles from './penetapan.module.css'

const words = penetapan.cabut

/** The later Perkada that revokes the plan: recorded, or to be recorded by Bagian Hukum. */
export function CabutSection({
  pencabutan,
  onDone
}: {
  pencabutan: PenetapanIsi['pencabutan']
  onDone: () => void
}) {
  const { head } = usePlanPage()
  const [open, setOpen] = useState(false)
  const event = head.peristiwa.find((one) => one.peristiwa === 'cabut')
  if (!event?.boleh && pencabutan === null) return null
  return (
    <section className={shared['section']} aria-labelledby="cabut">
      <h2 id="cabut">{words.judul}</h2>
      {pencabutan ? (
        <>
          <p>{words.isi(pencabutan.nomor, pencabutan.tahun, tanggal(pencabutan.tanggal))}</p>
          <p>{pencabutan.alasan}</p>
          <p className={shared['note']}>{words.oleh(pencabutan.oleh, waktu(pencabutan.pada))}</p>
        </>
      ) : (
        <p className={shared['note']}>{words.keterangan}</p>
      )}
      {event?.boleh && !open ? (
        <div className={shared['actions']}>
          <button type="button" className={shared['quiet']} onClick={() => setOpen(true)}>
            {words.buat}
          </button>
        </div>
      ) : null}
      {open ? (
        <CabutForm
          onCancel={() => setOpen(false)}
          onDone={() => {
            setOpen(false)
            onDone()
          }}
        />
      ) : null}
    </section>
  )
}

function CabutForm({ onDone, onCancel }: { onDone: () => void; onCancel: () => void }) {
  const { naskahId } = usePlanPage()
  const step = useStep(langkahPenetapan)
  const [draft, setDraft] = useState({ nomor: '', tahun: '', tanggal: '', alasan: '' })
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const { nomor, tahun, tanggal: day, alasan } = draft
    const data = { perkada: { nomor, tahun: Number(tahun), tanggal: day }, alasan }
    if (!step.busy && (await step.run({ naskahId, peristiwa: 'cabut', data }))) onDone()
  }
  const fields = [
    ['nomor', 'text'],
    ['tahun', 'number'],
    ['tanggal', 'date']
  ] as const
  return (
    <form className={styles['turn']} onSubmit={submit}>
      {fields.map(([key, type]) => (
        <Labelled
          key={key}
          label={words[key]}
          control={(id) => (
            <input
              id={id}
              type={type}
              required
              value={draft[key]}
              onChange={(event) => setDraft({ ...draft, [key]: event.currentTarget.value })}
            />
          )}
        />
      ))}
      <Labelled
        label={words.alasan}
        control={(id) => (
          <textarea
            id={id}
            rows={3}
            required
            value={draft.alasan}
            onChange={(event) => setDraft({ ...draft, alasan: event.currentTarget.value })}
          />
        )}
      />
      <Refusal text={step.refusal} />
      <Buttons label={words.simpan} busy={step.busy} onCancel={onCancel} />
    </form>
  )
}
