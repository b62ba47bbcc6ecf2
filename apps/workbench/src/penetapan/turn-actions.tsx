import type { FormEvent } from 'react'
import { useState } from 'react'
import { usePerson } from '../app/person.ts'
import { useStep } from '../data/step.ts'
import shared from '../persiapan/persiapan.module.css'
import { usePlanPage } from '../rencana/plan-frame.tsx'
import { teks } from '../text/index.ts'
import { penetapan } from '../text/penetapan.ts'
import { Buttons } from './buttons.tsx'
import type { RantaiIsi } from './data.ts'
import { langkahPenetapan } from './data.ts'
import { Labelled, Refusal } from './form-parts.tsx'
import { Hash } from './hash.tsx'
import styles from './penetapan.module.css'
import { RecordScan } from './record-scan.tsx'

const words = penetapan.paraf
type Which = 'paraf' | 'catatParaf' | 'tolakParaf'

/** What this person may do about the position whose turn it is; what they may not says why. */
export function TurnActions({ chain, onDone }: { chain: RantaiIsi; onDone: () => void }) {
  const { head } = usePlanPage()
  const { peran } = usePerson()
  const [open, setOpen] = useState<Which | null>(null)
  // The position that was just dealt with: until the chain is loaded again, nobody may act for it once more.
  const [dealt, setDealt] = useState<string | null>(null)
  const events = (['paraf', 'catatParaf', 'tolakParaf'] as const).flatMap((which) => {
    const found = head.peristiwa.find((one) => one.peristiwa === which)
    return found ? [{ ...found, which }] : []
  })
  const turn = chain.langkah.find((one) => one.jabatanId === chain.giliran)
  if (events.length === 0 || !turn) return null
  const done = () => {
    setOpen(null)
    setDealt(turn.jabatanId)
    onDone()
  }
  if (dealt === turn.jabatanId)
    return (
      <p className={shared['note']} role="status">
        {teks.umum.memuat}
      </p>
    )
  const [first] = events
  const blocked = events.every((one) => !one.boleh)
  if (blocked)
    return (
      <p className={shared['note']}>
        {teks.rencana.tahap.belumDapat} {first?.alasan} {first?.saran}
      </p>
    )
  // Somebody may object and yet not sign: they are told why.
  const own = peran.some((one) => one.peran === 'bagianHukum') ? 'catatParaf' : 'paraf'
  const hindered = events.find((one) => one.which === own && !one.boleh)
  return (
    <div className={styles['turn']}>
      {hindered ? (
        <p className={shared['missing']}>
          {teks.rencana.tahap.belumDapat} {hindered.alasan} {hindered.saran}
        </p>
      ) : null}
      {open === null ? (
        <div className={shared['actions']}>
          {events
            .filter((one) => one.boleh)
            .map((one) => (
              <button
                key={one.which}
                type="button"
                className={shared[one.which === 'paraf' ? 'button' : 'quiet']}
                onClick={() => setOpen(one.which)}
              >
                {one.label}
              </button>
            ))}
        </div>
      ) : null}
      {open === 'paraf' ? <GiveParaf hash={chain.hash} onDone={done} onCancel={() => setOpen(null)} /> : null}
      {open === 'catatParaf' ? (
        <RecordScan
          key={turn.jabatanId}
          hash={chain.hash}
          turn={turn}
          onDone={done}
          onCancel={() => setOpen(null)}
        />
      ) : null}
      {open === 'tolakParaf' ? <Refuse onDone={done} onCancel={() => setOpen(null)} /> : null}
    </div>
  )
}

interface ActProps {
  readonly onDone: () => void
  readonly onCancel: () => void
}

/** The person signs what they see: the hash goes along and must still be the frozen one. */
function GiveParaf({ hash, onDone, onCancel }: ActProps & { hash: string }) {
  const { naskahId } = usePlanPage()
  const step = useStep(langkahPenetapan)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!step.busy && (await step.run({ naskahId, peristiwa: 'paraf', data: { hash } }))) onDone()
  }
  return (
    <form className={shared['form']} onSubmit={submit}>
      <h3>{words.tanya}</h3>
      <p>{words.arti}</p>
      <Hash value={hash} />
      <Refusal text={step.refusal} />
      <Buttons label={words.ya} busy={step.busy} onCancel={onCancel} />
    </form>
  )
}

function Refuse({ onDone, onCancel }: ActProps) {
  const { naskahId } = usePlanPage()
  const step = useStep(langkahPenetapan)
  const [keberatan, setKeberatan] = useState<'perkada' | 'lampiran'>('perkada')
  const [alasan, setAlasan] = useState('')
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!step.busy && (await step.run({ naskahId, peristiwa: 'tolakParaf', data: { keberatan, alasan } })))
      onDone()
  }
  return (
    <form className={shared['form']} onSubmit={submit}>
      <fieldset className={shared['group']}>
        <legend>{words.tolakArti}</legend>
        {(['perkada', 'lampiran'] as const).map((one) => (
          <label key={one} className={styles['choice']}>
            <input
              type="radio"
              name="keberatan"
              checked={keberatan === one}
              onChange={() => setKeberatan(one)}
            />
            {one === 'perkada' ? words.atasPerkada : words.atasLampiran}
          </label>
        ))}
      </fieldset>
      <Labelled
        label={words.alasan}
        control={(id) => (
          <textarea
            id={id}
            rows={3}
            required
            value={alasan}
            onChange={(event) => setAlasan(event.currentTarget.value)}
          />
        )}
      />
      <Refusal text={step.refusal} />
      <Buttons label={words.tolak} busy={step.busy} onCancel={onCancel} />
    </form>
  )
}
