import type { Naskah, SimpulId } from '@selaras/domain/naskah'
import { openOffers } from '@selaras/domain/verifikasi'
import { Link } from '@tanstack/react-router'
import type { KeyboardEvent } from 'react'
import { useMemo, useRef, useState } from 'react'
import { useCatatan } from '../catatan/context.tsx'
import { useChecked } from '../rencana/editor-context.ts'
import { useJump } from '../rencana/jump.ts'
import { verifikasi as words } from '../text/verifikasi.ts'
import { simpanPutusanMutation } from './data.ts'
import { useRoundStep } from './round-version.ts'
import type { Lalu } from './use-lalu.ts'
import type { Round } from './use-rounds.ts'
import { may } from './use-rounds.ts'
import { verdictKey } from './verdict-keys.ts'
import { VerdictReason } from './verdict-reason.tsx'
import { VerdictRowView } from './verdict-row.tsx'
import type { NilaiPutusan, Signs, VerdictRow } from './verdict-tree.ts'
import { offerOf, progressOf, topmost, verdictRows, visibleRows } from './verdict-tree.ts'
import styles from './verifikasi.module.css'

const text = words.putusan

interface Butir {
  readonly simpulId: SimpulId
  readonly subpohon: boolean
  readonly putusan: NilaiPutusan
  readonly alasan: string | null
}

interface VerdictProps {
  readonly naskah: Naskah
  readonly round: Round
  readonly changed: ReadonlySet<SimpulId>
  readonly lalu: Lalu | null
  /** What the last round said is still on its way. */
  readonly comparing: boolean
  readonly onDone: () => void
}

/** Verdicts on the cascade: row by row with the keyboard, or many at once. */
export function VerdictView({ naskah, round, changed, lalu, comparing, onDone }: VerdictProps) {
  const editable = may(round, 'catatHasil')
  const jump = useJump()
  const rows = useMemo(() => verdictRows(naskah, round.putusan), [naskah, round.putusan])
  const [closed, setClosed] = useState<ReadonlySet<SimpulId>>(() => lowClosed(rows))
  const [chosen, setChosen] = useState<ReadonlySet<SimpulId>>(new Set())
  const [asked, setAsked] = useState<{ row: VerdictRow; nilai: NilaiPutusan } | null>(null)
  const step = useRoundStep(simpanPutusanMutation)
  const shown = visibleRows(rows, closed)
  const [active, setActive] = useState<SimpulId>(naskah.id)
  const body = useRef<HTMLDivElement>(null)
  const counted = useRef<HTMLParagraphElement>(null)
  const focus = (id: SimpulId) => {
    setActive(id)
    requestAnimationFrame(() => body.current?.querySelector<HTMLElement>(`[data-row="${id}"]`)?.focus())
  }
  const send = async (butir: readonly Butir[]) => {
    if (butir.length === 0 || step.busy) return false
    const done = await step.run({ naskahId: naskah.id, ke: round.ke, butir: [...butir] })
    if (done) onDone()
    return done
  }
  /** For buttons that go with what they did: the line that counts it is what comes next. */
  const sendAll = (butir: readonly Butir[]) =>
    void send(butir).then((done) => done && counted.current?.focus())
  const save = (ids: readonly SimpulId[], nilai: NilaiPutusan, alasan: string | null) =>
    send(ids.map((simpulId) => ({ simpulId, subpohon: true, putusan: nilai, alasan })))
  const judge = (row: VerdictRow, nilai: NilaiPutusan) => {
    if (!editable) return
    if (nilai === 'sesuai') void save(row.targets, nilai, null)
    else setAsked({ row, nilai })
  }
  const keys = (event: KeyboardEvent, row: VerdictRow) => {
    const key = verdictKey(event.key, row, shown, { open: !closed.has(row.id), editable })
    if (!key) return
    event.preventDefault()
    if (key.type === 'go') focus(key.to)
    else if (key.type === 'toggle') setClosed(flip(closed, row.id))
    else if (key.type === 'choose') setChosen(flip(chosen, row.id))
    else if (key.type === 'jump') jump({ simpulId: row.targets[0] ?? row.id, field: 'uraian' })
    else if (key.type === 'judge') judge(row, key.nilai)
  }
  const signs = useSigns()
  const { judged, total, open } = useMemo(() => progressOf(naskah, round.putusan), [naskah, round.putusan])
  const offers = useMemo(
    () => openOffers(naskah, lalu?.putusan ?? [], round.putusan),
    [naskah, lalu, round.putusan]
  )
  const offered = useMemo(() => offerOf(naskah, offers, round.putusan), [naskah, offers, round.putusan])
  const picked = topmost(rows, chosen)
  return (
    <section className={styles['section']} aria-labelledby="putusan">
      <header className={styles['sectionHead']}>
        <h2 id="putusan">{text.judul}</h2>
        <p ref={counted} role="status" tabIndex={-1}>
          {text.maju(judged, total)}
          <progress value={judged} max={Math.max(1, total)} aria-label={text.maju(judged, total)} />
        </p>
        <p className={styles['hint']}>{text.arti}</p>
      </header>
      {editable && open.length === 0 ? <Left naskahId={naskah.id} round={round} /> : null}
      {comparing && editable ? (
        <p className={styles['nextStep']} role="status">
          {words.perubahan.memuat}
        </p>
      ) : null}
      {lalu && offers.length > 0 && editable ? (
        <div className={styles['nextStep']}>
          <p>
            <strong>{text.tetapJudul(offers.length, lalu.ke)}</strong> {text.tetapArti}
          </p>
          <button
            type="button"
            className={styles['primary']}
            disabled={step.busy}
            onClick={() =>
              sendAll(
                offers.map(({ simpulId, subpohon }) => ({
                  simpulId,
                  subpohon,
                  putusan: 'sesuai',
                  alasan: text.tetapAlasan(lalu.ke)
                }))
              )
            }
          >
            {text.tetapkan(offers.length)}
          </button>
        </div>
      ) : null}
      <div className={styles['toolbar']}>
        <button
          type="button"
          className={styles['quiet']}
          onClick={() => setClosed(closed.size === 0 ? lowClosed(rows) : new Set())}
        >
          {closed.size === 0 ? text.tutupSemua : text.bukaSemua}
        </button>
        {editable ? (
          <>
            <button
              type="button"
              className={styles['quiet']}
              disabled={picked.length === 0 || step.busy}
              onClick={() => void save(picked, 'sesuai', null).then((done) => done && setChosen(new Set()))}
            >
              {text.sesuaiTerpilih(picked.length)}
            </button>
            {open.length === 0 ? null : (
              <button
                type="button"
                className={styles['quiet']}
                disabled={step.busy}
                onClick={() =>
                  sendAll(
                    open.map(({ id }) => ({ simpulId: id, subpohon: true, putusan: 'sesuai', alasan: null }))
                  )
                }
              >
                {text.sesuaiSisa(open.length)}
              </button>
            )}
          </>
        ) : null}
        {editable ? (
          <details className={styles['keys']}>
            <summary>{text.tombolJudul}</summary>
            <p>{text.tombol}</p>
          </details>
        ) : null}
        {judged > 0 && open.length > 0 ? (
          <span className={styles['hint']}>
            {text.sisanya(
              open.slice(0, 3).map(({ label }) => label),
              open.length
            )}
          </span>
        ) : null}
      </div>
      {step.refusal === '' ? null : (
        <p role="alert" className={styles['refusal']}>
          {step.refusal}
        </p>
      )}
      <div ref={body} role="treegrid" aria-label={text.judul} aria-colcount={3} className={styles['tree']}>
        {shown.map((row) => (
          <VerdictRowView
            key={row.id}
            row={row}
            active={row.id === active || (row.level === 1 && !shown.some(({ id }) => id === active))}
            open={!closed.has(row.id)}
            chosen={chosen.has(row.id)}
            editable={editable}
            changed={changed.has(row.id)}
            offer={lalu === null ? null : offered(row, lalu.ke)}
            signs={signs.get(row.id)}
            from={rows}
            onKey={(event) => keys(event, row)}
            onFocus={() => setActive(row.id)}
            onToggle={() => setClosed(flip(closed, row.id))}
            onChoose={() => setChosen(flip(chosen, row.id))}
            onJudge={(nilai) => judge(row, nilai)}
          >
            {asked?.row.id === row.id ? (
              <VerdictReason
                naskahId={naskah.id}
                ke={round.ke}
                row={row}
                nilai={asked.nilai}
                busy={step.busy}
                onSave={async (alasan) => {
                  const done = await save(row.targets, asked.nilai, alasan)
                  if (done) {
                    setAsked(null)
                    focus(row.id)
                  }
                  return done
                }}
                onClose={() => {
                  setAsked(null)
                  focus(row.id)
                }}
              />
            ) : null}
          </VerdictRowView>
        ))}
      </div>
    </section>
  )
}

/** Everything is judged: what else the round needs before it can be concluded. */
function Left({ naskahId, round }: { naskahId: string; round: Round }) {
  return (
    <div className={styles['nextStep']} role="status">
      {round.kurang.length === 0 ? (
        <p>
          <strong>{text.siap}</strong>
        </p>
      ) : (
        <>
          <p>
            <strong>{text.masihPerlu}</strong>
          </p>
          <ul className={styles['missing']}>
            {round.kurang.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      <Link
        to="/renstra/$naskahId/verifikasi"
        params={{ naskahId }}
        search={{ ke: round.ke, bagian: 'simpulan' }}
      >
        {text.keSimpulan}
      </Link>
    </div>
  )
}

function flip(set: ReadonlySet<SimpulId>, id: SimpulId): ReadonlySet<SimpulId> {
  const next = new Set(set)
  if (!next.delete(id)) next.add(id)
  return next
}

/** Findings and threads that are not done, by row. */
function useSigns(): ReadonlyMap<SimpulId, Signs> {
  const checked = useChecked()
  const { threads } = useCatatan()
  return useMemo(() => {
    const signs = new Map<SimpulId, Signs>()
    const add = (id: SimpulId | null | undefined, more: Signs) => {
      if (!id) return
      const one = signs.get(id) ?? { temuan: 0, catatan: 0 }
      signs.set(id, { temuan: one.temuan + more.temuan, catatan: one.catatan + more.catatan })
    }
    for (const { asal } of checked?.temuan ?? []) add(asal?.simpulId, { temuan: 1, catatan: 0 })
    for (const { simpulId, status } of threads)
      if (status !== 'selesai') add(simpulId, { temuan: 0, catatan: 1 })
    return signs
  }, [checked, threads])
}

const closedAtFirst = new Set(['program', 'kegiatan', 'tabel'])

/** At first the tree is open down to the programs. */
const lowClosed = (rows: readonly VerdictRow[]): ReadonlySet<SimpulId> =>
  new Set(
    rows.flatMap(({ id, jenis, children }) => (children.length > 0 && closedAtFirst.has(jenis) ? [id] : []))
  )
