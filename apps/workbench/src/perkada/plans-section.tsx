import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { useStep } from '../data/step.ts'
import { Refusal } from '../penetapan/form-parts.tsx'
import parts from '../penetapan/penetapan.module.css'
import shared from '../persiapan/persiapan.module.css'
import { perkada as texts } from '../text/perkada.ts'
import type { CalonPerkada, PerkadaDilihat } from './data.ts'
import { aturNaskahPerkada } from './data.ts'
import styles from './perkada.module.css'

const words = texts.naskah

interface PlansProps {
  readonly perkada: PerkadaDilihat
  readonly candidates: readonly CalonPerkada[]
  readonly mayArrange: boolean
  readonly onDone: () => void
}

/** The plans of a Perkada in the order of the Lampiran; arranged until it has a number. */
export function PlansSection({ perkada, candidates, mayArrange, onDone }: PlansProps) {
  const step = useStep(aturNaskahPerkada)
  const [wanted, setWanted] = useState('')
  const id = useId()
  const ids = perkada.naskah.map((one) => one.naskahId)
  const free = candidates.filter((one) => one.perkadaId === null)
  const arrange = async (naskahIds: string[]) => {
    if (!step.busy && (await step.run({ perkadaId: perkada.id, versi: perkada.versi, naskahIds }))) onDone()
  }
  const moved = (at: number, to: number): string[] => {
    const next = [...ids]
    next.splice(to, 0, ...next.splice(at, 1))
    return next
  }
  return (
    <section className={shared['section']} aria-labelledby="naskah">
      <h2 id="naskah">{words.judul}</h2>
      <div className={shared['scroll']}>
        <table className={shared['table']}>
          <caption className="only-read">{words.judul}</caption>
          <thead>
            <tr>
              <th scope="col">{words.urutan}</th>
              <th scope="col">{words.opd}</th>
              <th scope="col">{words.tahap}</th>
              {mayArrange ? (
                <th scope="col">
                  <span className="only-read">{words.atur}</span>
                </th>
              ) : null}
            </tr>
          </thead>
          <tbody>
            {perkada.naskah.map((one, at) => (
              <tr key={one.naskahId}>
                <td data-number>{one.urutan}</td>
                <th scope="row">
                  <Link
                    to="/renstra/$naskahId/$tabel"
                    params={{ naskahId: one.naskahId, tabel: 'penetapan' }}
                  >
                    {one.opd.nama}
                  </Link>
                  <span className={parts['under']}>{one.judul}</span>
                </th>
                <td>{one.tahapLabel}</td>
                {mayArrange ? (
                  <td>
                    <span className={styles['tools']}>
                      <button
                        type="button"
                        className={shared['icon']}
                        disabled={at === 0 || step.busy}
                        aria-label={words.naik(one.opd.singkatan)}
                        onClick={() => void arrange(moved(at, at - 1))}
                      >
                        <IconArrowUp size={16} aria-hidden="true" />
                      </button>
                      <button
                        type="button"
                        className={shared['icon']}
                        disabled={at === ids.length - 1 || step.busy}
                        aria-label={words.turun(one.opd.singkatan)}
                        onClick={() => void arrange(moved(at, at + 1))}
                      >
                        <IconArrowDown size={16} aria-hidden="true" />
                      </button>
                      <button
                        type="button"
                        className={shared['icon']}
                        disabled={ids.length === 1 || step.busy}
                        aria-label={words.keluarkan(one.opd.singkatan)}
                        onClick={() => void arrange(ids.filter((naskahId) => naskahId !== one.naskahId))}
                      >
                        <IconX size={16} aria-hidden="true" />
                      </button>
                    </span>
                  </td>
                ) : null}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {mayArrange && free.length > 0 ? (
        <div className={`${shared['actions']} ${shared['filters']}`}>
          <label htmlFor={id}>{words.tambah}</label>
          <select id={id} value={wanted} onChange={(event) => setWanted(event.currentTarget.value)}>
            <option value="">{words.pilih}</option>
            {free.map((one) => (
              <option key={one.naskahId} value={one.naskahId}>
                {one.opd.singkatan}: {one.judul} ({one.tahapLabel})
              </option>
            ))}
          </select>
          <button
            type="button"
            className={shared['quiet']}
            disabled={wanted === '' || step.busy}
            onClick={() => {
              void arrange([...ids, wanted])
              setWanted('')
            }}
          >
            {words.masukkan}
          </button>
        </div>
      ) : null}
      <Refusal text={step.refusal} />
    </section>
  )
}
