import type { Naskah } from '@selaras/domain/naskah'
import { useId, useState } from 'react'
import { Dialog } from '../app/dialog.tsx'
import { tanggal, waktu } from '../text/format.ts'
import { umum } from '../text/umum.ts'
import { verifikasi as words } from '../text/verifikasi.ts'
import { AssignDialog, shortScopes } from './assign.tsx'
import { langkahPutaranMutation } from './data.ts'
import { useRoundStep } from './round-version.ts'
import type { Round } from './use-rounds.ts'
import { may } from './use-rounds.ts'
import styles from './verifikasi.module.css'

const text = words.kepala

interface HeadProps {
  readonly naskah: Naskah
  readonly round: Round
  readonly onDone: () => void
}

/** Where the round stands, until when, who looks at what; beginning, assigning, extending. */
export function RoundHead({ naskah, round, onDone }: HeadProps) {
  const [asked, setAsked] = useState<'tugaskan' | 'perpanjang' | null>(null)
  const start = useRoundStep(langkahPutaranMutation)
  const begin = async () => {
    const input = {
      naskahId: naskah.id,
      ke: round.ke,
      versi: round.versi,
      peristiwa: 'mulaiPeriksa'
    }
    if (await start.run(input)) onDone()
  }
  const late = round.sisaHari !== null && round.sisaHari < 0 && round.status !== 'ditutup'
  return (
    <>
      <div className={styles['round']}>
        <h2>
          {words.putaran(round.ke)} <span className={styles['hint']}>{words.tahap[round.tahap]}</span>
        </h2>
        <dl className={styles['facts']}>
          <div>
            <dt>{text.keadaan}</dt>
            <dd>
              <strong>{words.status[round.status] ?? round.status}</strong>
              {round.simpulan ? `: ${words.simpulan[round.simpulan] ?? round.simpulan}` : ''}
            </dd>
          </div>
          <div>
            <dt>{text.dibuka}</dt>
            <dd>
              {waktu(round.dibuka)}, {round.dibukaOleh}
            </dd>
          </div>
          <div>
            <dt>{text.batas}</dt>
            <dd className={late ? styles['warn'] : undefined}>
              {round.batas === null
                ? text.tanpaBatas
                : `${tanggal(round.batas)}${round.sisaHari === null || round.status === 'ditutup' ? '' : ` (${text.sisa(round.sisaHari)})`}`}
            </dd>
          </div>
          <div>
            <dt>{text.pemeriksa}</dt>
            <dd>
              {round.tugas.length === 0
                ? text.belumDibagi
                : round.tugas
                    .map(({ kepada, cakupan }) => `${kepada}: ${shortScopes(naskah, cakupan)}`)
                    .join('; ')}
            </dd>
          </div>
        </dl>
        <div className={styles['actions']}>
          {may(round, 'mulaiPeriksa') ? (
            <button
              type="button"
              className={styles['primary']}
              disabled={start.busy}
              onClick={() => void begin()}
            >
              {words.mulaiPeriksa}
            </button>
          ) : null}
          {may(round, 'tugaskan') ? (
            <button type="button" className={styles['quiet']} onClick={() => setAsked('tugaskan')}>
              {words.tugas.buka}
            </button>
          ) : null}
          {may(round, 'perpanjang') ? (
            <button type="button" className={styles['quiet']} onClick={() => setAsked('perpanjang')}>
              {words.perpanjang.buka}
            </button>
          ) : null}
        </div>
      </div>
      {start.refusal === '' ? null : (
        <p role="alert" className={styles['refusal']}>
          {start.refusal}
        </p>
      )}
      {asked === 'tugaskan' ? (
        <AssignDialog naskah={naskah} round={round} onDone={onDone} onClose={() => setAsked(null)} />
      ) : null}
      {asked === 'perpanjang' ? (
        <ExtendDialog naskah={naskah} round={round} onDone={onDone} onClose={() => setAsked(null)} />
      ) : null}
    </>
  )
}

function ExtendDialog({ naskah, round, onDone, onClose }: HeadProps & { onClose: () => void }) {
  const step = useRoundStep(langkahPutaranMutation)
  const [batas, setBatas] = useState('')
  const [alasan, setAlasan] = useState('')
  const id = useId()
  const send = async () => {
    if (step.busy) return
    const data = { batas, alasan: alasan.trim() }
    const input = {
      naskahId: naskah.id,
      ke: round.ke,
      versi: round.versi,
      peristiwa: 'perpanjang',
      data
    }
    if (!(await step.run(input))) return
    onDone()
    onClose()
  }
  return (
    <Dialog title={words.perpanjang.judul} onClose={onClose}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        <label htmlFor={`${id}-batas`}>{words.perpanjang.sampai}</label>
        <input
          id={`${id}-batas`}
          type="date"
          required
          min={round.batas ?? undefined}
          value={batas}
          onChange={(event) => setBatas(event.currentTarget.value)}
        />
        <label htmlFor={`${id}-alasan`}>{words.perpanjang.alasan}</label>
        <textarea
          id={`${id}-alasan`}
          rows={3}
          required
          value={alasan}
          onChange={(event) => setAlasan(event.currentTarget.value)}
        />
        {step.refusal === '' ? null : (
          <p role="alert" className={styles['refusal']}>
            {step.refusal}
          </p>
        )}
        <div className={styles['actions']}>
          <button type="submit" className={styles['primary']} disabled={step.busy}>
            {step.busy ? words.mengirim : words.perpanjang.simpan}
          </button>
          <button type="button" className={styles['quiet']} onClick={onClose}>
            {umum.batal}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
