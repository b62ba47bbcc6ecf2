import { Link } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { usePlanPage } from '../rencana/plan-frame.tsx'
import { verifikasi as words } from '../text/verifikasi.ts'
import { langkahPutaranMutation } from './data.ts'
import { ReasonForm } from './reason-form.tsx'
import { RoundTexts } from './round-texts.tsx'
import { useRoundStep } from './round-version.ts'
import { TahapEvent } from './tahap-event.tsx'
import type { Round, RoundProps } from './use-rounds.ts'
import { may, whyNot } from './use-rounds.ts'
import { nilaiPutusan } from './verdict-tree.ts'
import styles from './verifikasi.module.css'

const text = words.simpulkan

/** What is still missing, the texts of the minutes, the cells to be mended, the conclusion, and the step of the plan. */
export function ConcludeView(props: RoundProps) {
  const { status } = props.round
  return (
    <section className={styles['section']} aria-labelledby="simpulan">
      <h2 id="simpulan">{text.judul}</h2>
      {status === 'disimpulkan' ? (
        <>
          <Conclusion {...props} />
          <NextStep round={props.round} />
        </>
      ) : null}
      {status === 'dibuka' || status === 'diperiksa' ? <Missing round={props.round} /> : null}
      <RoundTexts {...props} />
      {status === 'dibuka' || status === 'diperiksa' ? <Conclusion {...props} /> : null}
    </section>
  )
}

function Missing({ round }: { round: Round }) {
  if (round.kurang.length === 0) return <p className={styles['good']}>✓ {text.lengkap}</p>
  return (
    <>
      <h3>{text.kurang}</h3>
      <ul className={styles['missing']}>
        {round.kurang.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  )
}

function Conclusion({ naskah, round, onDone }: RoundProps) {
  const step = useRoundStep(langkahPutaranMutation)
  const [simpulan, setSimpulan] = useState<string>(round.simpulan ?? '')
  const concluded = round.status === 'disimpulkan'
  const id = useId()
  const send = async (peristiwa: string, data: Record<string, string>) => {
    const done = await step.run({
      naskahId: naskah.id,
      ke: round.ke,
      versi: round.versi,
      peristiwa,
      data
    })
    if (done) onDone()
    return done
  }
  if (concluded)
    return (
      <div className={styles['event']}>
        <p>
          {words.kepala.simpulan}: <strong>{words.simpulan[round.simpulan ?? ''] ?? round.simpulan}</strong>
        </p>
        {may(round, 'batalkanSimpulan') ? (
          <ReasonForm
            draft={`batalSimpulan.${naskah.id}.${round.ke}`}
            open={text.batalkan}
            label={words.alasan}
            send={text.batalkan}
            busy={step.busy}
            refusal={step.refusal}
            onSend={(alasan) => send('batalkanSimpulan', { alasan })}
          />
        ) : null}
      </div>
    )
  const why = whyNot(round, 'simpulkan')
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        if (simpulan !== '' && !step.busy) void send('simpulkan', { simpulan })
      }}
    >
      <fieldset className={styles['outcomes']} disabled={!may(round, 'catatHasil')}>
        <legend>{text.pilih}</legend>
        {nilaiPutusan.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={`${id}-simpulan`}
              value={one}
              checked={simpulan === one}
              onChange={() => setSimpulan(one)}
            />
            <span>
              <strong>{words.simpulan[one]}</strong>
              <span className={styles['hint']}> {text.arti[one]}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {step.refusal === '' ? null : (
        <p role="alert" className={styles['refusal']}>
          {step.refusal}
        </p>
      )}
      <div className={styles['actions']}>
        <button
          type="submit"
          className={styles['primary']}
          disabled={simpulan === '' || step.busy || why !== ''}
          aria-describedby={`${id}-kenapa`}
        >
          {step.busy ? words.mengirim : text.simpulkan}
        </button>
      </div>
      <p id={`${id}-kenapa`} className={styles['hint']}>
        {why}
      </p>
    </form>
  )
}

/** The one step that follows from the conclusion. */
function NextStep({ round }: { round: Round }) {
  const sel = round.sel.map(({ simpulId, field }) => ({ simpulId, field }))
  const { naskahId, head } = usePlanPage()
  const passes = round.simpulan !== 'perluPenyempurnaan'
  const held = head.peristiwa.some(({ peristiwa, boleh }) => peristiwa.startsWith('nyatakanSesuai') && !boleh)
  const withCells = round.simpulan === 'sesuaiDenganCatatan' && round.tahap === 'verifikasiRancanganAkhir'
  return (
    <div className={styles['nextStep']}>
      <h3>{text.lanjut}</h3>
      <p className={styles['hint']}>{text.lanjutArti}</p>
      {round.simpulan === 'perluPenyempurnaan' ? (
        <TahapEvent peristiwa="kembalikan" />
      ) : withCells ? (
        <TahapEvent peristiwa="nyatakanSesuaiDenganCatatan" data={{ sel }} />
      ) : (
        <TahapEvent peristiwa="nyatakanSesuai" />
      )}
      {passes && held ? (
        <Link
          to="/renstra/$naskahId/verifikasi"
          params={{ naskahId }}
          search={{ ke: round.ke, bagian: 'temuan' }}
        >
          {text.keTemuan}
        </Link>
      ) : null}
    </div>
  )
}
