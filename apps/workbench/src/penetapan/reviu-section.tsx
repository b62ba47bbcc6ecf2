import type { FormEvent } from 'react'
import { useRef, useState } from 'react'
import { usePerson } from '../app/person.ts'
import { useStep } from '../data/step.ts'
import shared from '../persiapan/persiapan.module.css'
import { usePlanPage } from '../rencana/plan-frame.tsx'
import { waktu } from '../text/format.ts'
import { penetapan } from '../text/penetapan.ts'
import { TahapEvent } from '../verifikasi/tahap-event.tsx'
import type { PenetapanIsi } from './data.ts'
import { catatReviu } from './data.ts'
import { Labelled, Refusal } from './form-parts.tsx'
import { Hash } from './hash.tsx'
import styles from './penetapan.module.css'
import { useUpload } from './use-upload.ts'

const words = penetapan.reviu

/** What Inspektorat found on the frozen Lampiran, and its way to say so. */
export function ReviuSection({ reviu, onDone }: { reviu: PenetapanIsi['reviuApip']; onDone: () => void }) {
  const { head } = usePlanPage()
  const { peran } = usePerson()
  const here = head.tahap === 'reviuApip'
  const mine = here && peran.some((one) => one.peran === 'inspektorat')
  if (!here && reviu.length === 0) return null
  return (
    <section className={shared['section']} aria-labelledby="reviu">
      <h2 id="reviu">{words.judul}</h2>
      <p className={shared['note']}>{words.keterangan}</p>
      {reviu.length === 0 ? <p className={shared['missing']}>{words.belum}</p> : null}
      <ul className={shared['list']}>
        {reviu.map((one) => (
          <li key={one.id}>
            <strong>{words.oleh(one.oleh, waktu(one.pada))}</strong> {words.atas} <Hash value={one.hash} />
            {one.isi === '' ? null : <p>{one.isi}</p>}
            {one.berkas ? (
              <p>
                <a href={`/berkas/${one.berkas.id}`} download={one.berkas.nama}>
                  {penetapan.unduh(one.berkas.nama)}
                </a>
              </p>
            ) : null}
          </li>
        ))}
      </ul>
      {mine ? <ReviuForm onDone={onDone} /> : null}
      {here ? (
        <>
          <TahapEvent peristiwa="selesaikanReviu" />
          {mine ? <TahapEvent peristiwa="kembalikan" primary={false} /> : null}
        </>
      ) : null}
    </section>
  )
}

function ReviuForm({ onDone }: { onDone: () => void }) {
  const { naskahId } = usePlanPage()
  const step = useStep(catatReviu)
  const scan = useUpload(naskahId)
  const file = useRef<HTMLInputElement>(null)
  const [isi, setIsi] = useState('')
  const [saved, setSaved] = useState(false)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (step.busy || scan.busy) return
    const chosen = file.current?.files?.[0]
    const stored = chosen ? await scan.upload(chosen) : null
    if (chosen && stored === null) return
    if (!(await step.run({ naskahId, isi, berkasId: stored?.id ?? null }))) return
    setIsi('')
    setSaved(true)
    if (file.current) file.current.value = ''
    onDone()
  }
  return (
    <form className={shared['form']} onSubmit={submit}>
      <fieldset className={styles['stack']}>
        <legend className="only-read">{words.simpan}</legend>
        <Labelled
          label={words.isi}
          control={(id) => (
            <textarea
              id={id}
              rows={5}
              value={isi}
              onChange={(event) => {
                setIsi(event.currentTarget.value)
                setSaved(false)
              }}
            />
          )}
        />
        <Labelled
          label={words.berkas}
          control={(id) => (
            <input id={id} ref={file} type="file" accept="application/pdf,image/png,image/jpeg" />
          )}
        />
      </fieldset>
      <Refusal text={scan.refusal || step.refusal} />
      <div className={shared['actions']}>
        <button type="submit" className={shared['button']} disabled={step.busy || scan.busy}>
          {step.busy || scan.busy ? penetapan.mengirim : words.simpan}
        </button>
        <span role="status" className={shared['done']}>
          {saved ? words.tersimpan : ''}
        </span>
      </div>
    </form>
  )
}
