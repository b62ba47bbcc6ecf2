import type { FormEvent } from 'react'
import { useRef, useState } from 'react'
import { useStep } from '../data/step.ts'
import { Labelled, Refusal } from '../penetapan/form-parts.tsx'
import parts from '../penetapan/penetapan.module.css'
import shared from '../persiapan/persiapan.module.css'
import { penetapan } from '../text/penetapan.ts'
import { perkada as texts } from '../text/perkada.ts'
import type { PerkadaDilihat } from './data.ts'
import { tetapkanPerkada, undangkanPerkada } from './data.ts'
import { type Attach, ScanInput } from './scan-section.tsx'

interface RecordProps {
  readonly perkada: PerkadaDilihat
  /** Sends the scan that was chosen here; why it was not taken stands at the scans of the page. */
  readonly attach: Attach
  readonly onDone: () => void
}

interface Line {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly type?: 'text' | 'number' | 'date'
  readonly optional?: boolean
}

function Input({ label, value, onChange, type = 'text', optional = false }: Line) {
  return (
    <Labelled
      label={label}
      control={(id) => (
        <input
          id={id}
          type={type}
          required={!optional}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    />
  )
}

/** Number and date of the penetapan: all plans of the Perkada are fixed together, or none. */
export function FixForm({ perkada, attach, onDone }: RecordProps) {
  const words = texts.tetapkan
  const step = useStep(tetapkanPerkada)
  const file = useRef<HTMLInputElement>(null)
  const [draft, setDraft] = useState({ nomor: '', tahun: '', tanggal: '' })
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const input = { perkadaId: perkada.id, ...draft, tahun: Number(draft.tahun) }
    const chosen = file.current?.files?.[0]
    if (step.busy || attach.busy || !(await step.run(input))) return
    if (chosen) await attach.send(chosen, '')
    onDone()
  }
  const waiting = perkada.naskah.filter((one) => one.tahap !== 'siapDitetapkan')
  if (waiting.length > 0)
    return (
      <section className={shared['section']} aria-labelledby="tetapkan">
        <h2 id="tetapkan">{words.judul}</h2>
        <p className={shared['note']}>
          {words.belumSiap(waiting.map((one) => `${one.opd.singkatan} (${one.tahapLabel ?? ''})`))}
        </p>
      </section>
    )
  return (
    <section className={shared['section']} aria-labelledby="tetapkan">
      <h2 id="tetapkan">{words.judul}</h2>
      <p className={shared['note']}>{words.keterangan}</p>
      <form className={parts['stack']} onSubmit={submit}>
        <Input label={words.nomor} value={draft.nomor} onChange={(nomor) => setDraft({ ...draft, nomor })} />
        <Input
          label={words.tanggal}
          type="date"
          value={draft.tanggal}
          onChange={(day) =>
            setDraft({ ...draft, tanggal: day, tahun: day === '' ? draft.tahun : day.slice(0, 4) })
          }
        />
        <Input
          label={words.tahun}
          type="number"
          value={draft.tahun}
          onChange={(tahun) => setDraft({ ...draft, tahun })}
        />
        <ScanInput input={file} label={texts.pindaian.sekalian} />
        <Refusal text={step.refusal} />
        <div className={shared['actions']}>
          <button type="submit" className={shared['button']} disabled={step.busy || attach.busy}>
            {step.busy || attach.busy ? penetapan.mengirim : words.simpan}
          </button>
        </div>
      </form>
    </section>
  )
}

/** Berita Daerah, its Tambahan and the day: all plans of the Perkada come into force. */
export function PromulgateForm({ perkada, attach, onDone }: RecordProps) {
  const words = texts.undangkan
  const step = useStep(undangkanPerkada)
  const file = useRef<HTMLInputElement>(null)
  const [draft, setDraft] = useState({
    nama: perkada.beritaDaerah,
    nomor: perkada.nomor ?? '',
    tahun: String(perkada.tahun ?? ''),
    tambahan: '',
    tanggal: perkada.tanggal ?? ''
  })
  const set = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part })
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const { nama, nomor, tahun, tambahan, tanggal } = draft
    const input = {
      perkadaId: perkada.id,
      berita: { nama, nomor, tahun: Number(tahun) },
      tambahan: tambahan === '' ? null : tambahan,
      tanggal
    }
    const chosen = file.current?.files?.[0]
    if (step.busy || attach.busy || !(await step.run(input))) return
    if (chosen) await attach.send(chosen, '')
    onDone()
  }
  return (
    <section className={shared['section']} aria-labelledby="undangkan">
      <h2 id="undangkan">{words.judul}</h2>
      <p className={shared['note']}>{words.keterangan}</p>
      <form className={parts['stack']} onSubmit={submit}>
        <Input label={words.nama} value={draft.nama} onChange={(nama) => set({ nama })} />
        <Input label={words.nomor} value={draft.nomor} onChange={(nomor) => set({ nomor })} />
        <Input label={words.tahun} type="number" value={draft.tahun} onChange={(tahun) => set({ tahun })} />
        <Input
          label={words.tambahan}
          optional
          value={draft.tambahan}
          onChange={(tambahan) => set({ tambahan })}
        />
        <Input
          label={words.tanggal}
          type="date"
          value={draft.tanggal}
          onChange={(tanggal) => set({ tanggal })}
        />
        {perkada.pindaian.length === 0 ? <ScanInput input={file} label={texts.pindaian.sekalian} /> : null}
        <Refusal text={step.refusal} />
        <div className={shared['actions']}>
          <button type="submit" className={shared['button']} disabled={step.busy || attach.busy}>
            {step.busy || attach.busy ? penetapan.mengirim : words.simpan}
          </button>
        </div>
      </form>
    </section>
  )
}
