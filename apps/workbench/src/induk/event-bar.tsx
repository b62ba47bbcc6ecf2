import { BENTUK_INDUK } from '@selaras/domain/tahap'
import { useState } from 'react'
import { FormDialog } from '../app/form-dialog.tsx'
import { LongText } from '../app/long-text.tsx'
import { useAct } from '../persiapan/use-act.ts'
import { induk as words } from '../text/induk.ts'
import { langkahMutation } from './data.ts'
import styles from './induk.module.css'
import type { IndukDetail } from './use-induk.ts'

const say = words.langkah

type Event = IndukDetail['peristiwa'][number]

/** Where the parent plan stands and the step that comes next, allowed or with the reason why not. */
export function EventBar({ detail, onMoved }: { detail: IndukDetail; onMoved: (told: string) => void }) {
  const [asked, setAsked] = useState<Event | null>(null)
  const events = detail.peristiwa.filter(({ olehSistem }) => !olehSistem)
  // A way out: offered to whoever may take it, never as the step that comes next.
  const forward = events.filter(({ peristiwa }) => peristiwa !== 'batalkan')
  const away = events.find(({ peristiwa, boleh }) => peristiwa === 'batalkan' && boleh)
  return (
    <section className={styles['bar']} aria-label={say.judul}>
      <p>
        <strong>{detail.label}</strong>
        {detail.kini ? <span className={styles['under']}> · {words.daftar.berlakuKini}</span> : null}
      </p>
      {forward.map((event) =>
        event.boleh ? (
          <button
            key={event.peristiwa}
            type="button"
            className={styles['button']}
            onClick={() => setAsked(event)}
          >
            {event.label}
          </button>
        ) : (
          <p key={event.peristiwa} className={styles['note']}>
            {say.belumDapat} {event.label}. {event.alasan} {event.saran}
          </p>
        )
      )}
      {away ? (
        <button type="button" className={styles['quiet']} onClick={() => setAsked(away)}>
          {away.label}
        </button>
      ) : null}
      {asked ? (
        <StepDialog detail={detail} event={asked} onClose={() => setAsked(null)} onMoved={onMoved} />
      ) : null}
    </section>
  )
}

interface StepDialogProps {
  readonly detail: IndukDetail
  readonly event: Event
  readonly onClose: () => void
  readonly onMoved: (told: string) => void
}

function StepDialog({ detail, event, onClose, onMoved }: StepDialogProps) {
  const { busy, refused, run } = useAct(langkahMutation)
  const [alasan, setAlasan] = useState('')
  const { peristiwa } = event
  const submit = async (form: FormData) => {
    const text = (name: string) => String(form.get(name) ?? '')
    const taken = await run({ indukId: detail.id, peristiwa, data: dataOf(peristiwa, text) })
    if (taken === null || taken.__typename !== 'IndukTersimpan') return
    onMoved(peristiwa === 'tetapkan' ? say.melangkah(taken.melangkah) : '')
    onClose()
  }
  const { berita } = BENTUK_INDUK[detail.jenis === 'RPD' ? 'RPD' : 'RPJMD']
  return (
    <FormDialog
      title={say.konfirmasi(event.label)}
      send={peristiwa === 'batalkan' ? event.label : say.lanjut}
      busy={busy}
      refusal={refused?.text ?? ''}
      {...(peristiwa === 'batalkan' ? { back: { label: say.kembali, onBack: onClose } } : {})}
      onSend={(fields) => void submit(fields)}
      onClose={onClose}
    >
      {peristiwa === 'tetapkan' ? (
        <>
          <Field name="nomor" label={say.nomor} />
          <Field name="tahun" label={say.tahun} type="number" />
          <Field name="tanggal" label={say.tanggalTetap} type="date" />
        </>
      ) : null}
      {peristiwa === 'undangkan' ? (
        <>
          <Field name="nama" label={say.berita} value={berita} />
          <Field name="tahun" label={say.tahunBerita} type="number" />
          <Field name="nomor" label={say.nomorBerita} />
          <Field name="tanggal" label={say.tanggalUndang} type="date" />
        </>
      ) : null}
      {peristiwa === 'batalkan' ? (
        <LongText label={say.alasan} name="alasan" value={alasan} onChange={setAlasan} />
      ) : null}
      <p>{isTold(peristiwa) ? say.akibat[peristiwa] : say.akibat.lain}</p>
    </FormDialog>
  )
}

interface FieldProps {
  readonly name: string
  readonly label: string
  readonly type?: 'text' | 'number' | 'date'
  readonly value?: string
}

const Field = ({ name, label, type = 'text', value }: FieldProps) => (
  <label>
    {label}
    <input name={name} type={type} required defaultValue={value} />
  </label>
)

const isTold = (peristiwa: string): peristiwa is keyof typeof say.akibat =>
  Object.hasOwn(say.akibat, peristiwa)

function dataOf(peristiwa: string, text: (name: string) => string): Record<string, unknown> {
  if (peristiwa === 'tetapkan')
    return { nomor: text('nomor'), tahun: Number(text('tahun')), tanggal: text('tanggal') }
  if (peristiwa === 'undangkan')
    return {
      berita: { nama: text('nama'), tahun: Number(text('tahun')), nomor: text('nomor') },
      tanggal: text('tanggal')
    }
  if (peristiwa === 'batalkan') return { alasan: text('alasan') }
  return {}
}
