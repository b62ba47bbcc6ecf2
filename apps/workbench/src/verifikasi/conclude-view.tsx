import type { Naskah } from '@selaras/domain/naskah'
import { useId, useState } from 'react'
import { useCatatan } from '../catatan/context.tsx'
import { useDraft } from '../catatan/draft.ts'
import { placeName } from '../catatan/place.ts'
import { verifikasi as words } from '../text/verifikasi.ts'
import type { Candidate } from './candidates.ts'
import { candidatesOf } from './candidates.ts'
import { langkahPutaranMutation, simpanCatatanPutaranMutation } from './data.ts'
import { ReasonForm } from './reason-form.tsx'
import { useRoundStep } from './round-version.ts'
import { TahapEvent } from './tahap-event.tsx'
import type { Round } from './use-rounds.ts'
import { may, whyNot } from './use-rounds.ts'
import { nilaiPutusan } from './verdict-tree.ts'
import styles from './verifikasi.module.css'

const text = words.simpulkan

interface ConcludeProps {
  readonly naskah: Naskah
  readonly round: Round
  readonly onDone: () => void
}

/** What is still missing, the texts of the minutes, the cells to be mended, the conclusion, and the step of the plan. */
export function ConcludeView(props: ConcludeProps) {
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

/** Free texts of the minutes and the list of cells; kept here until they are saved. */
function RoundTexts({ naskah, round, onDone }: ConcludeProps) {
  const editable = may(round, 'catatHasil')
  const step = useRoundStep(simpanCatatanPutaranMutation)
  const key = `putaran.${naskah.id}.${round.ke}`
  const [nomor, keepNomor] = useKept(`${key}.nomor`, round.nomorBeritaAcara ?? '')
  const [proses, keepProses] = useKept(`${key}.proses`, round.catatanProses ?? '')
  const [substansi, keepSubstansi] = useKept(`${key}.substansi`, round.catatanSubstansi ?? '')
  const id = useId()
  const changed =
    nomor !== (round.nomorBeritaAcara ?? '') ||
    proses !== (round.catatanProses ?? '') ||
    substansi !== (round.catatanSubstansi ?? '')
  const save = async () => {
    if (step.busy || !changed) return
    const done = await step.run({
      naskahId: naskah.id,
      ke: round.ke,
      nomorBeritaAcara: nomor,
      catatanProses: proses,
      catatanSubstansi: substansi
    })
    if (done) onDone()
  }
  return (
    <>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <label htmlFor={`${id}-nomor`}>{text.nomor}</label>
        <input
          id={`${id}-nomor`}
          value={nomor}
          readOnly={!editable}
          onChange={(event) => keepNomor(event.currentTarget.value)}
        />
        <label htmlFor={`${id}-proses`}>{text.proses}</label>
        <textarea
          id={`${id}-proses`}
          rows={2}
          value={proses}
          readOnly={!editable}
          onChange={(event) => keepProses(event.currentTarget.value)}
        />
        <label htmlFor={`${id}-substansi`}>{text.substansi}</label>
        <textarea
          id={`${id}-substansi`}
          rows={3}
          value={substansi}
          readOnly={!editable}
          onChange={(event) => keepSubstansi(event.currentTarget.value)}
        />
        {step.refusal === '' ? null : (
          <p role="alert" className={styles['refusal']}>
            {step.refusal}
          </p>
        )}
        {editable ? (
          <div className={styles['actions']}>
            <button type="submit" className={styles['quiet']} disabled={step.busy || !changed}>
              {step.busy ? words.mengirim : text.simpan}
            </button>
            <span className={styles['hint']} role="status">
              {changed ? words.periksa.keadaan.draf : words.periksa.keadaan.tersimpan}
            </span>
          </div>
        ) : null}
      </form>
      <CellList naskah={naskah} round={round} onDone={onDone} />
    </>
  )
}

/** A text that begins with what is saved and is kept in this browser while it differs. */
function useKept(key: string, saved: string): readonly [string, (text: string) => void] {
  const [draft, keep] = useDraft(key)
  // An emptied field is a draft too, hence the mark in front.
  const shown = draft === '' ? saved : draft.slice(1)
  return [shown, (next) => keep(next === saved ? '' : `=${next}`)]
}

/** Cells for "sesuai dengan catatan": those that were commented on, and whatever is listed already. */
function CellList({ naskah, round, onDone }: ConcludeProps) {
  const { threads } = useCatatan()
  const step = useRoundStep(simpanCatatanPutaranMutation)
  const editable = may(round, 'catatHasil')
  const candidates = candidatesOf(round.sel, threads, round.putusan)
  const flip = async (one: Candidate) => {
    const rest = round.sel
      .filter((sel) => sel.simpulId !== one.simpulId || sel.field !== one.field)
      .map(({ simpulId, field }) => ({ simpulId, field }))
    const sel = one.listed ? rest : [...rest, { simpulId: one.simpulId, field: one.field }]
    if (await step.run({ naskahId: naskah.id, ke: round.ke, versi: round.versi, sel })) onDone()
  }
  return (
    <fieldset className={styles['cells']} disabled={!editable || step.busy}>
      <legend>{text.sel}</legend>
      <p className={styles['hint']}>{candidates.length === 0 ? text.selKosong : text.selArti}</p>
      {candidates.map((one) => {
        const place = one.tempat ?? placeName(naskah, one)
        return (
          <label key={`${one.simpulId} ${one.field ?? ''}`} className={styles['check']}>
            <input type="checkbox" checked={one.listed} onChange={() => void flip(one)} />
            <span>{one.field === null ? text.seluruhBaris(place) : place}</span>
          </label>
        )
      })}
      {step.refusal === '' ? null : (
        <p role="alert" className={styles['refusal']}>
          {step.refusal}
        </p>
      )}
    </fieldset>
  )
}

function Conclusion({ naskah, round, onDone }: ConcludeProps) {
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
    </div>
  )
}
