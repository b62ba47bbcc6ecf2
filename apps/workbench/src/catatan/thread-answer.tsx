import { useId, useState } from 'react'
import { useStep } from '../data/step.ts'
import { catatan as words } from '../text/catatan.ts'
import styles from './catatan.module.css'
import { useCatatan } from './context.tsx'
import { balasMutation, ubahMutation } from './data.ts'
import { useDraft } from './draft.ts'
import type { Thread } from './thread.ts'

/** Reply, mark as done, open again; the text typed stays until the server has it. */
export function ThreadAnswer({ thread }: { thread: Thread }) {
  const { naskahId, reload } = useCatatan()
  const [text, keep] = useDraft(`balas.${thread.id}`)
  const [writing, setWriting] = useState(false)
  const reply = useStep(balasMutation)
  const change = useStep(ubahMutation)
  const id = useId()
  const shown = writing || text !== ''
  const send = async () => {
    if (text.trim() === '' || reply.busy) return
    if (!(await reply.run({ naskahId, catatanId: thread.id, isi: text.trim() }))) return
    keep('')
    setWriting(false)
    reload()
  }
  const move = async (peristiwa: 'selesaikan' | 'bukaLagi') => {
    if (await change.run({ naskahId, catatanId: thread.id, peristiwa })) reload()
  }
  const refusal = reply.refusal || change.refusal
  if (!thread.bolehBalas && !thread.bolehSelesai && !thread.bolehBukaLagi) return null
  return (
    <div className={styles['answer']}>
      {refusal === '' ? null : (
        <p role="alert" className={styles['refusal']}>
          {refusal}
        </p>
      )}
      {shown && thread.bolehBalas ? (
        <form
          className={styles['form']}
          onSubmit={(event) => {
            event.preventDefault()
            void send()
          }}
        >
          <label htmlFor={id}>
            {words.isiBalasan}
            {text === '' ? null : <small> · {words.draf}</small>}
          </label>
          <textarea
            id={id}
            rows={3}
            value={text}
            // biome-ignore lint/a11y/noAutofocus: the person has just asked to reply
            autoFocus={writing}
            onChange={(event) => keep(event.currentTarget.value)}
          />
          <div className={styles['actions']}>
            <button type="submit" className={styles['primary']} disabled={reply.busy || text.trim() === ''}>
              {reply.busy ? words.mengirim : words.kirim}
            </button>
            <button
              type="button"
              className={styles['quiet']}
              onClick={() => {
                keep('')
                reply.clear()
                setWriting(false)
              }}
            >
              {words.batal}
            </button>
          </div>
        </form>
      ) : (
        <div className={styles['actions']}>
          {thread.bolehBalas ? (
            <button type="button" className={styles['quiet']} onClick={() => setWriting(true)}>
              {words.balas}
            </button>
          ) : null}
          {thread.bolehSelesai ? (
            <button
              type="button"
              className={styles['quiet']}
              disabled={change.busy}
              onClick={() => void move('selesaikan')}
            >
              {words.selesaikan}
            </button>
          ) : null}
          {thread.bolehBukaLagi ? (
            <button
              type="button"
              className={styles['quiet']}
              disabled={change.busy}
              onClick={() => void move('bukaLagi')}
            >
              {words.bukaLagi}
            </button>
          ) : null}
        </div>
      )}
    </div>
  )
}
