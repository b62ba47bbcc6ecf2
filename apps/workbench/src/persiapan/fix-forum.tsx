import type { FormEvent } from 'react'
import { useState } from 'react'
import { persiapan } from '../text/persiapan.ts'
import type { ForumIsi } from './data.ts'
import { tetapkanBeritaAcara } from './data.ts'
import { Field } from './field.tsx'
import styles from './persiapan.module.css'
import { useAct } from './use-act.ts'
import { useFocusWrong } from './use-focus-wrong.ts'

const words = persiapan.forum

/** Number and day of the berita acara, after which the forum stands as it is. */
export function FixForum({ forum, onSaved }: { forum: ForumIsi; onSaved: () => void }) {
  const act = useAct(tetapkanBeritaAcara)
  const [nomor, setNomor] = useState('')
  const [day, setDay] = useState('')
  const wrong = act.refused?.field ?? null
  const form = useFocusWrong(act.refused)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (act.busy) return
    if (await act.run({ forumId: forum.id, versi: forum.versi, nomor, tanggal: day })) onSaved()
  }
  return (
    <form ref={form} className={styles['form']} onSubmit={submit} aria-label={words.tetapkan}>
      <p className={styles['note']}>{words.tetapkanPetunjuk}</p>
      <div className={styles['fields']}>
        <Field label={words.nomorBa} value={nomor} path="nomor" wrong={wrong} onChange={setNomor} />
        <Field
          label={words.tanggalBa}
          type="date"
          value={day}
          path="tanggal"
          wrong={wrong}
          onChange={setDay}
        />
      </div>
      {act.refused ? (
        <p role="alert" className={styles['refused']}>
          {act.refused.text}
        </p>
      ) : null}
      <div>
        <button type="submit" className={styles['quiet']} disabled={act.busy}>
          {words.tetapkan}
        </button>
      </div>
    </form>
  )
}
