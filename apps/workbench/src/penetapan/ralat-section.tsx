import { IconTrash } from '@tabler/icons-react'
import type { FormEvent } from 'react'
import { useState } from 'react'
import { useQuery } from 'urql'
import { useStep } from '../data/step.ts'
import shared from '../persiapan/persiapan.module.css'
import { usePlanPage } from '../rencana/plan-frame.tsx'
import { waktu } from '../text/format.ts'
import { penetapan } from '../text/penetapan.ts'
import { Buttons } from './buttons.tsx'
import type { PenetapanIsi } from './data.ts'
import { langkahPenetapan, teksNaskahQuery } from './data.ts'
import { Labelled, Refusal } from './form-parts.tsx'
import styles from './penetapan.module.css'
import { type TeksSalah, wordingsOf } from './wordings.ts'

const words = penetapan.ralat

/** Corrections of wording of a plan in force: those recorded, and a way to record one. */
export function RalatSection({ ralat, onDone }: { ralat: PenetapanIsi['ralat']; onDone: () => void }) {
  const { head } = usePlanPage()
  const [open, setOpen] = useState(false)
  const event = head.peristiwa.find((one) => one.peristiwa === 'ralat')
  if (!event && ralat.length === 0) return null
  return (
    <section className={shared['section']} aria-labelledby="ralat">
      <h2 id="ralat">{words.judul}</h2>
      <p className={shared['note']}>{words.keterangan}</p>
      {ralat.length === 0 ? <p>{words.belum}</p> : null}
      {ralat.map((one) => (
        <article key={one.ke}>
          <h3>{words.ke(one.ke, waktu(one.pada), one.oleh)}</h3>
          <p className={shared['note']}>{one.alasan}</p>
          <dl className={shared['facts']}>
            {one.butir.map((butir) => (
              <div key={`${butir.simpulId} ${butir.field}`}>
                <dt>
                  {words.lama}: <span className={styles['old']}>{butir.lama}</span>
                </dt>
                <dd>
                  {words.baru}: {butir.baru}
                </dd>
              </div>
            ))}
          </dl>
        </article>
      ))}
      {event?.boleh && !open ? (
        <div className={shared['actions']}>
          <button type="button" className={shared['quiet']} onClick={() => setOpen(true)}>
            {words.buat}
          </button>
        </div>
      ) : null}
      {open ? (
        <RalatForm
          ralat={ralat}
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

interface RalatFormProps {
  readonly ralat: PenetapanIsi['ralat']
  readonly onDone: () => void
  readonly onCancel: () => void
}

function RalatForm({ ralat, onDone, onCancel }: RalatFormProps) {
  const { naskahId } = usePlanPage()
  const step = useStep(langkahPenetapan)
  const [{ data }] = useQuery({ query: teksNaskahQuery, variables: { id: naskahId } })
  const [cari, setCari] = useState('')
  const [alasan, setAlasan] = useState('')
  const [butir, setButir] = useState<readonly (TeksSalah & { readonly baru: string })[]>([])
  const all = wordingsOf(data?.naskah?.simpul ?? [], ralat)
  const wanted = cari.trim().toLowerCase()
  const found =
    wanted.length < 3 ? [] : all.filter(({ lama }) => lama.toLowerCase().includes(wanted)).slice(0, 40)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!step.busy && (await step.run({ naskahId, peristiwa: 'ralat', data: { alasan, butir } }))) onDone()
  }
  return (
    <form className={styles['turn']} onSubmit={submit}>
      <Labelled
        label={words.cari}
        hint={words.cariArti}
        control={(id, hint) => (
          <input
            id={id}
            type="search"
            aria-describedby={hint}
            value={cari}
            onChange={(event) => setCari(event.currentTarget.value)}
          />
        )}
      />
      {wanted.length >= 3 && found.length === 0 ? <p role="status">{words.takAda}</p> : null}
      <ul className={styles['pick']}>
        {found.map((one) => (
          <li key={`${one.simpulId} ${one.field}`}>
            <button
              type="button"
              aria-label={words.pilih(one.lama)}
              onClick={() => {
                setButir([
                  ...butir.filter((b) => b.simpulId !== one.simpulId || b.field !== one.field),
                  { ...one, baru: one.lama }
                ])
                setCari('')
              }}
            >
              {one.lama}
            </button>
          </li>
        ))}
      </ul>
      {butir.map((one, at) => (
        <div key={`${one.simpulId} ${one.field}`} className={shared['group']}>
          <p>
            {words.lama}: <span className={styles['old']}>{one.lama}</span>
          </p>
          <Labelled
            label={words.baru}
            control={(id) => (
              <textarea
                id={id}
                rows={2}
                required
                value={one.baru}
                onChange={(event) => {
                  const baru = event.currentTarget.value
                  setButir(butir.map((b, index) => (index === at ? { ...b, baru } : b)))
                }}
              />
            )}
          />
          <button
            type="button"
            className={shared['icon']}
            aria-label={words.hapus(at + 1)}
            onClick={() => setButir(butir.filter((_, index) => index !== at))}
          >
            <IconTrash size={16} aria-hidden="true" />
          </button>
        </div>
      ))}
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
      <Refusal text={step.refusal} />
      <Buttons label={words.simpan} busy={step.busy} onCancel={onCancel} />
    </form>
  )
}
