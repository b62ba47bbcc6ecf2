import type { FormEvent, RefObject } from 'react'
import { useRef, useState } from 'react'
import { useStep } from '../data/step.ts'
import { base64Of } from '../penetapan/file-text.ts'
import { Labelled, Refusal } from '../penetapan/form-parts.tsx'
import { Hash } from '../penetapan/hash.tsx'
import parts from '../penetapan/penetapan.module.css'
import shared from '../persiapan/persiapan.module.css'
import { angka, waktu } from '../text/format.ts'
import { penetapan } from '../text/penetapan.ts'
import { perkada as texts } from '../text/perkada.ts'
import type { PerkadaDilihat } from './data.ts'
import { lampirkanPindaian } from './data.ts'

const words = texts.pindaian

export interface Attach {
  /** Sends the file; false with the reason in `refusal`. */
  readonly send: (file: File, alasan: string) => Promise<boolean>
  readonly busy: boolean
  readonly refusal: string
}

/** Sends the scan of a signed Perkada. */
export function useAttach(perkadaId: string): Attach {
  const step = useStep(lampirkanPindaian)
  const send = async (file: File, alasan: string) =>
    step.run({ perkadaId, nama: file.name, isi: await base64Of(file), alasan })
  return { send, busy: step.busy, refusal: step.refusal }
}

/** Chooses the scan, also while penetapan or pengundangan is recorded. */
export function ScanInput({ input, label }: { input: RefObject<HTMLInputElement | null>; label: string }) {
  return (
    <Labelled
      label={label}
      control={(id) => <input id={id} ref={input} type="file" accept="application/pdf" />}
    />
  )
}

interface ScanProps {
  readonly perkada: PerkadaDilihat
  readonly attach: Attach
  readonly mayAttach: boolean
  readonly onDone: () => void
}

/** The scan of what was signed, those that it replaced, and the way to add one. */
export function ScanSection({ perkada, attach, mayAttach, onDone }: ScanProps) {
  const [current, ...before] = perkada.pindaian
  return (
    <section className={shared['section']} aria-labelledby="pindaian">
      <h2 id="pindaian">{words.judul}</h2>
      {current ? <Scan scan={current} /> : <p className={shared['note']}>{words.belum}</p>}
      {before.length > 0 ? (
        <details>
          <summary>{words.lama(before.length)}</summary>
          {before.map((one, at) => (
            <div key={one.id} className={parts['stack']}>
              <p className={shared['note']}>
                {words.diganti(
                  perkada.pindaian[at]?.alasan ?? '',
                  waktu(perkada.pindaian[at]?.pada ?? one.pada)
                )}
              </p>
              <Scan scan={one} />
            </div>
          ))}
        </details>
      ) : null}
      {mayAttach ? <ScanForm attach={attach} replaces={current !== undefined} onDone={onDone} /> : null}
    </section>
  )
}

function Scan({ scan }: { scan: PerkadaDilihat['pindaian'][number] }) {
  return (
    <dl className={shared['facts']}>
      <dt>{words.berkas(scan.ke)}</dt>
      <dd>
        <a href={`/berkas/${scan.id}`} download={scan.nama}>
          {penetapan.unduh(scan.nama)}
        </a>{' '}
        ({words.ukuran(angka(String(Math.max(1, Math.round(scan.ukuran / 1024)))))})
      </dd>
      <dt>{words.sidik}</dt>
      <dd>
        <Hash value={scan.hash} />
      </dd>
      <dt>{words.dilampirkan}</dt>
      <dd>{words.oleh(scan.oleh, waktu(scan.pada))}</dd>
    </dl>
  )
}

function ScanForm({ attach, replaces, onDone }: { attach: Attach; replaces: boolean; onDone: () => void }) {
  const file = useRef<HTMLInputElement>(null)
  const [alasan, setAlasan] = useState('')
  const [missing, setMissing] = useState('')
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const chosen = file.current?.files?.[0]
    if (!chosen) return setMissing(penetapan.paraf.berkasKosong)
    setMissing('')
    if (attach.busy || !(await attach.send(chosen, alasan))) return
    setAlasan('')
    if (file.current) file.current.value = ''
    onDone()
  }
  return (
    <form className={parts['stack']} onSubmit={submit}>
      <h3>{replaces ? words.ganti : words.lampirkan}</h3>
      {replaces ? <p className={shared['note']}>{words.gantiArti}</p> : null}
      <ScanInput input={file} label={words.pilih} />
      {replaces ? (
        <Labelled
          label={words.alasan}
          control={(id) => (
            <textarea
              id={id}
              rows={2}
              required
              value={alasan}
              onChange={(event) => setAlasan(event.currentTarget.value)}
            />
          )}
        />
      ) : null}
      <Refusal text={missing || attach.refusal} />
      <div className={shared['actions']}>
        <button type="submit" className={shared['button']} disabled={attach.busy}>
          {attach.busy ? penetapan.mengirim : words.simpan}
        </button>
      </div>
    </form>
  )
}
