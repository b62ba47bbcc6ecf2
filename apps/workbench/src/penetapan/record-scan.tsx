import type { FormEvent } from 'react'
import { useRef, useState } from 'react'
import { useStep } from '../data/step.ts'
import shared from '../persiapan/persiapan.module.css'
import { usePlanPage } from '../rencana/plan-frame.tsx'
import { penetapan } from '../text/penetapan.ts'
import { Buttons } from './buttons.tsx'
import type { RantaiIsi } from './data.ts'
import { langkahPenetapan } from './data.ts'
import { Labelled, Refusal } from './form-parts.tsx'
import { useUpload } from './use-upload.ts'

const words = penetapan.paraf
type Sebagai = 'definitif' | 'plt' | 'plh'
const kedudukan: readonly Sebagai[] = ['definitif', 'plt', 'plh']

interface RecordScanProps {
  readonly hash: string
  readonly turn: RantaiIsi['langkah'][number]
  readonly onDone: () => void
  readonly onCancel: () => void
}

/** Bagian Hukum records a paraf that was given on paper: who, when, and the scanned page. */
export function RecordScan({ hash, turn, onDone, onCancel }: RecordScanProps) {
  const { naskahId } = usePlanPage()
  const step = useStep(langkahPenetapan)
  const scan = useUpload(naskahId)
  const file = useRef<HTMLInputElement>(null)
  const [penggunaId, setPenggunaId] = useState(turn.pejabat[0]?.penggunaId ?? '')
  const [nama, setNama] = useState('')
  const [sebagai, setSebagai] = useState<Sebagai>('definitif')
  const [day, setDay] = useState('')
  const [missing, setMissing] = useState('')
  const known = turn.pejabat.find((one) => one.penggunaId === penggunaId)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const chosen = file.current?.files?.[0]
    if (!chosen) return setMissing(words.berkasKosong)
    setMissing('')
    if (step.busy || scan.busy) return
    const stored = await scan.upload(chosen)
    if (stored === null) return
    const data = {
      jabatanId: turn.jabatanId,
      hash,
      pindaian: stored.hash,
      tanggal: day,
      penandatangan: known
        ? { penggunaId: known.penggunaId, nama: known.nama, sebagai: known.sebagai }
        : { penggunaId: null, nama, sebagai }
    }
    if (await step.run({ naskahId, peristiwa: 'catatParaf', data })) onDone()
  }
  return (
    <form className={shared['form']} onSubmit={submit}>
      <h3>
        {words.catat}: {turn.sebutan}
      </h3>
      <p className={shared['note']}>{words.catatArti}</p>
      <Labelled
        label={words.pejabat}
        control={(id) => (
          <select id={id} value={penggunaId} onChange={(event) => setPenggunaId(event.currentTarget.value)}>
            {turn.pejabat.map((one) => (
              <option key={one.penggunaId} value={one.penggunaId}>
                {penetapan.sebagai[one.sebagai]}
                {one.nama}
              </option>
            ))}
            <option value="">{words.pejabatLain}</option>
          </select>
        )}
      />
      {known ? null : (
        <>
          <Labelled
            label={words.nama}
            control={(id) => (
              <input id={id} required value={nama} onChange={(event) => setNama(event.currentTarget.value)} />
            )}
          />
          <Labelled
            label={words.sebagai}
            control={(id) => (
              <select
                id={id}
                value={sebagai}
                onChange={(event) =>
                  setSebagai(kedudukan.find((one) => one === event.currentTarget.value) ?? 'definitif')
                }
              >
                {kedudukan.map((one) => (
                  <option key={one} value={one}>
                    {words.kedudukan[one]}
                  </option>
                ))}
              </select>
            )}
          />
        </>
      )}
      <Labelled
        label={words.tanggal}
        control={(id) => (
          <input
            id={id}
            type="date"
            required
            value={day}
            onChange={(event) => setDay(event.currentTarget.value)}
          />
        )}
      />
      <Labelled
        label={words.pindaian}
        control={(id) => (
          <input id={id} ref={file} type="file" accept="application/pdf,image/png,image/jpeg" />
        )}
      />
      <Refusal text={missing || scan.refusal || step.refusal} />
      <Buttons label={words.simpan} busy={step.busy || scan.busy} onCancel={onCancel} />
    </form>
  )
}
