import { useId, useState } from 'react'
import { useStep } from '../data/step.ts'
import { catatan as words } from '../text/catatan.ts'
import styles from './catatan.module.css'
import { useCatatan } from './context.tsx'
import { terapkanMutation, tolakMutation } from './data.ts'
import { useDraft } from './draft.ts'
import { valueText } from './place.ts'
import type { Thread } from './thread.ts'
import { hasSuggestion, isSuggestionOpen } from './thread.ts'

/** A value somebody suggests for the cell: accepted with one click, or refused with a reason. */
export function Suggestion({ thread }: { thread: Thread }) {
  if (!hasSuggestion(thread)) return null
  const status = thread.usulanStatus === null ? undefined : words.usulanStatus[thread.usulanStatus]
  return (
    <div className={styles['suggestion']} data-open={isSuggestionOpen(thread) || undefined}>
      <p>
        <span className={styles['label']}>{words.usulan}:</span>{' '}
        <strong>{thread.usulanKosong ? words.kosongkan : valueText(thread.usulan)}</strong>
        {status ? <span className={styles['label']}> ({status})</span> : null}
      </p>
      {isSuggestionOpen(thread) && thread.bolehTerapkan ? <Decide thread={thread} /> : null}
    </div>
  )
}

function Decide({ thread }: { thread: Thread }) {
  const { naskahId, reload } = useCatatan()
  const accept = useStep(terapkanMutation)
  const refuse = useStep(tolakMutation)
  const [text, keep] = useDraft(`tolak.${thread.id}`)
  const [refusing, setRefusing] = useState(false)
  const id = useId()
  const shown = refusing || text !== ''
  const refusal = accept.refusal || refuse.refusal
  const decline = async () => {
    if (text.trim() === '' || refuse.busy) return
    if (!(await refuse.run({ naskahId, catatanId: thread.id, alasan: text.trim() }))) return
    keep('')
    setRefusing(false)
    reload()
  }
  return (
    <>
      {refusal === '' ? null : (
        <p role="alert" className={styles['refusal']}>
          {refusal}
        </p>
      )}
      {shown ? (
        <form
          className={styles['form']}
          onSubmit={(event) => {
            event.preventDefault()
            void decline()
          }}
        >
          <label htmlFor={id}>{words.alasanTolak}</label>
          <textarea
            id={id}
            rows={2}
            value={text}
            // biome-ignore lint/a11y/noAutofocus: the person has just asked to refuse
            autoFocus={refusing}
            onChange={(event) => keep(event.currentTarget.value)}
          />
          <div className={styles['actions']}>
            <button type="submit" className={styles['primary']} disabled={refuse.busy || text.trim() === ''}>
              {words.tolakUsulan}
            </button>
            <button
              type="button"
              className={styles['quiet']}
              onClick={() => {
                keep('')
                setRefusing(false)
              }}
            >
              {words.batal}
            </button>
          </div>
        </form>
      ) : (
        <div className={styles['actions']}>
          <button
            type="button"
            className={styles['primary']}
            disabled={accept.busy}
            onClick={() =>
              void accept.run({ naskahId, catatanId: thread.id }).then((done) => {
                if (done) reload()
              })
            }
          >
            {thread.usulanKosong ? words.terapkanKosong : words.terapkan}
          </button>
          <button type="button" className={styles['quiet']} onClick={() => setRefusing(true)}>
            {words.tolak}
          </button>
        </div>
      )}
    </>
  )
}
