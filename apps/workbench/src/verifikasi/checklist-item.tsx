import type { Keparahan } from '@selaras/domain/aturan'
import { useId, useRef } from 'react'
import { useDraft } from '../catatan/draft.ts'
import { KeparahanTag, semuaKeparahan } from '../temuan/keparahan.tsx'
import { waktu } from '../text/format.ts'
import { verifikasi as words } from '../text/verifikasi.ts'
import type { ButirPeriksa, DrafJawaban, Jawaban, JawabanPeriksa } from './checklist.ts'
import { answerOf, draftOf, isComplete, isJawaban, isSaved, jawabanPeriksa } from './checklist.ts'
import { simpanPeriksaMutation } from './data.ts'
import { useRoundStep } from './round-version.ts'
import styles from './verifikasi.module.css'

const text = words.periksa
const isKeparahan = (one: string): one is Keparahan => (semuaKeparahan as readonly string[]).includes(one)

interface ItemProps {
  readonly naskahId: string
  readonly ke: number
  readonly butir: ButirPeriksa
  readonly saved: JawabanPeriksa | undefined
  /** What the round before said to it, where there was one. */
  readonly lalu: { readonly ke: number; readonly jawaban: JawabanPeriksa | undefined } | null
  readonly editable: boolean
  readonly onDone: () => void
}

/** One question: its answer is saved at once, "tidak" when its cause and follow-up are there too. */
export function ChecklistItem({ naskahId, ke, butir, saved, lalu, editable, onDone }: ItemProps) {
  const [kept, keep, drop] = useDraft(`periksa.${naskahId}.${ke}.${butir.id}`)
  const step = useRoundStep(simpanPeriksaMutation)
  const id = useId()
  const draft = readDraft(kept)
  const shown = draft ?? savedDraft(saved)
  /** Reasons of an answer that needs none: they come back with "tidak" as long as the page is open. */
  const typed = useRef<Reasons | null>(null)
  const save = async (next: DrafJawaban) => {
    if (!isComplete(next)) return
    if (next.jawaban !== 'tidak') typed.current = filled(next, typed.current)
    // While an answer is under way `saved` is not what the server holds in the end.
    if (!step.busy && isSaved(saved, next)) return keep('')
    const done = await step.run({ naskahId, ke, butir: [answerOf(butir.id, next)] })
    if (!done) return
    drop(JSON.stringify(next))
    onDone()
  }
  const change = (next: DrafJawaban) => keep(JSON.stringify(next))
  const choose = (jawaban: DrafJawaban['jawaban']) => {
    const next = filled(shown ? { ...shown, jawaban } : draftOf(saved, jawaban), typed.current)
    change(next)
    void save(next)
  }
  const state = stateOf(step, draft, saved)
  return (
    <li className={styles['item']} data-state={state} data-butir={butir.id}>
      <fieldset disabled={!editable}>
        <legend>
          <span className={styles['itemId']}>{butir.id}</span> {butir.pertanyaan}
        </legend>
        <div className={styles['itemRow']}>
          {isKeparahan(butir.keparahan) ? <KeparahanTag keparahan={butir.keparahan} /> : null}
          <div className={styles['choices']} role="radiogroup" aria-label={text.kelompokJawaban(butir.id)}>
            {jawabanPeriksa.map((jawaban) => (
              <label key={jawaban}>
                <input
                  type="radio"
                  name={`${id}-jawaban`}
                  value={jawaban}
                  checked={shown?.jawaban === jawaban}
                  onChange={() => choose(jawaban)}
                />
                {text.jawaban[jawaban]}
              </label>
            ))}
          </div>
          <span className={styles['saveState']} data-state={state} role="status">
            {text.keadaan[state]}
            {state === 'tersimpan' && saved ? (
              <span className={styles['hint']}> · {text.tersimpanOleh(saved.oleh, waktu(saved.pada))}</span>
            ) : null}
          </span>
        </div>
        {lalu?.jawaban && isJawaban(lalu.jawaban.jawaban) ? (
          <LastAnswer
            ke={lalu.ke}
            saved={lalu.jawaban}
            jawaban={lalu.jawaban.jawaban}
            shown={shown}
            editable={editable}
            busy={step.busy}
            onUse={(next) => {
              change(next)
              void save(next)
            }}
          />
        ) : null}
        {shown?.jawaban === 'tidak' ? (
          <ReasonFields id={id} draft={shown} onChange={change} onLeave={() => void save(shown)} />
        ) : null}
        {step.refusal === '' ? null : (
          <div>
            <p role="alert" className={styles['refusal']}>
              {step.refusal}
            </p>
            {shown ? (
              <button type="button" className={styles['quiet']} onClick={() => void save(shown)}>
                {words.simpan}
              </button>
            ) : null}
          </div>
        )}
      </fieldset>
    </li>
  )
}

const stateOf = (
  { busy, refusal }: { readonly busy: boolean; readonly refusal: string },
  draft: DrafJawaban | null,
  saved: JawabanPeriksa | undefined
): keyof typeof text.keadaan => {
  if (busy) return 'mengirim'
  if (refusal !== '') return 'ditolak'
  if (draft) return 'draf'
  return saved ? 'tersimpan' : 'kosong'
}

interface LastAnswerProps {
  readonly ke: number
  readonly saved: JawabanPeriksa
  readonly jawaban: Jawaban
  /** What stands here now. */
  readonly shown: DrafJawaban | null
  readonly editable: boolean
  readonly busy: boolean
  readonly onUse: (draft: DrafJawaban) => void
}

/**
 * What was answered in the round before; taken over with one click, never by itself. It fills what is empty and replaces
 * no reason of this round; where nothing is empty there is nothing to take over.
 */
function LastAnswer({ ke, saved, jawaban, shown, editable, busy, onUse }: LastAnswerProps) {
  const same = shown !== null && isSaved(saved, shown)
  const next = shown ? filled({ ...shown, jawaban }, draftOf(saved, jawaban)) : draftOf(saved, jawaban)
  const reasons = [saved.penyebab, saved.tindakLanjut].filter(Boolean).join(' ')
  return (
    <div className={styles['lastAnswer']}>
      <p>
        {text.lalu(ke)}: <strong>{text.jawaban[jawaban]}</strong>
        {reasons === '' ? '' : `. ${reasons}`}{' '}
        <span className={styles['hint']}>
          {text.laluOleh(saved.oleh, waktu(saved.pada))}
          {same ? `; ${text.sudahSama}` : ''}
        </span>
      </p>
      {editable && !same && !isSame(shown, next) ? (
        <button
          type="button"
          className={styles['quiet']}
          disabled={busy}
          aria-label={text.pakaiLaluButir(ke, saved.butir)}
          onClick={() => onUse(next)}
        >
          {text.pakaiLalu(ke)}
        </button>
      ) : null}
    </div>
  )
}

/** Cause and follow-up, both required with "tidak"; saved when the person leaves them. */
function ReasonFields({
  id,
  draft,
  onChange,
  onLeave
}: {
  id: string
  draft: DrafJawaban
  onChange: (draft: DrafJawaban) => void
  onLeave: () => void
}) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens to what it holds losing the focus
    <div
      className={styles['reasons']}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onLeave()
      }}
    >
      {(['penyebab', 'tindakLanjut'] as const).map((field) => (
        <div key={field}>
          <label htmlFor={`${id}-${field}`}>{text[field]}</label>
          <textarea
            id={`${id}-${field}`}
            rows={2}
            required
            aria-invalid={draft[field].trim() === ''}
            value={draft[field]}
            onChange={(event) => onChange({ ...draft, [field]: event.currentTarget.value })}
          />
        </div>
      ))}
      {isComplete(draft) ? null : <p className={styles['hint']}>{text.lengkapi}</p>}
    </div>
  )
}

type Reasons = Pick<DrafJawaban, 'penyebab' | 'tindakLanjut'>

/** The draft with its empty reasons taken from elsewhere. */
const filled = (draft: DrafJawaban, from: Reasons | null): DrafJawaban => ({
  ...draft,
  penyebab: draft.penyebab.trim() === '' ? (from?.penyebab ?? '') : draft.penyebab,
  tindakLanjut: draft.tindakLanjut.trim() === '' ? (from?.tindakLanjut ?? '') : draft.tindakLanjut
})

const isSame = (one: DrafJawaban | null, other: DrafJawaban): boolean =>
  one?.jawaban === other.jawaban && one.penyebab === other.penyebab && one.tindakLanjut === other.tindakLanjut

const savedDraft = (saved: JawabanPeriksa | undefined): DrafJawaban | null =>
  saved && isJawaban(saved.jawaban) ? draftOf(saved, saved.jawaban) : null

/** A draft kept in this browser; null when there is none or it cannot be read. */
function readDraft(kept: string): DrafJawaban | null {
  if (kept === '') return null
  try {
    const { jawaban, penyebab, tindakLanjut } = JSON.parse(kept) as Record<string, unknown>
    return typeof jawaban === 'string' && isJawaban(jawaban)
      ? { jawaban, penyebab: String(penyebab ?? ''), tindakLanjut: String(tindakLanjut ?? '') }
      : null
  } catch {
    return null
  }
}
