import type { FormEvent } from 'react'
import { useState } from 'react'
import { persiapan } from '../text/persiapan.ts'
import { umum } from '../text/umum.ts'
import type { ForumIsi } from './data.ts'
import { simpanForum } from './data.ts'
import { Field } from './field.tsx'
import styles from './persiapan.module.css'
import { RowsField } from './rows-field.tsx'
import { useAct } from './use-act.ts'
import { useFocusWrong } from './use-focus-wrong.ts'

const words = persiapan.forum

interface ForumFormProps {
  /** null = a new one. */
  readonly forum: ForumIsi | null
  readonly lintas: boolean
  /** Plans that take part from the start. */
  readonly naskahId?: readonly string[]
  readonly onCancel: () => void
  readonly onSaved: (forumId: string) => void
}

/** Everything of a forum in one form; what is typed stays when the server refuses it. */
export function ForumForm({ forum, lintas, naskahId = [], onCancel, onSaved }: ForumFormProps) {
  const act = useAct(simpanForum)
  const [draft, setDraft] = useState(() => draftOf(forum))
  const wrong = act.refused?.field ?? null
  const form = useFocusWrong(act.refused)
  const change = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part })
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (act.busy) return
    const { kesepakatan, ...rest } = draft
    const done = await act.run({
      forumId: forum?.id ?? null,
      versi: forum?.versi ?? null,
      lintas,
      naskahId: [...naskahId],
      forum: { ...rest, kesepakatan: kesepakatan.map(({ teks }) => teks) }
    })
    if (done?.__typename === 'ForumTercatat') onSaved(done.forum.id)
  }
  return (
    <form ref={form} className={styles['form']} onSubmit={submit}>
      <div className={styles['fields']}>
        <Field
          wide
          label={words.nama}
          value={draft.nama}
          path="nama"
          wrong={wrong}
          onChange={(nama) => change({ nama })}
        />
        <Field
          label={words.tanggal}
          type="date"
          value={draft.tanggal}
          path="tanggal"
          wrong={wrong}
          onChange={(day) => change({ tanggal: day })}
        />
        <Field
          label={words.tempat}
          value={draft.tempat}
          path="tempat"
          wrong={wrong}
          onChange={(tempat) => change({ tempat })}
        />
      </div>
      <RowsField
        legend={words.undangan}
        hint={words.undanganPetunjuk}
        columns={[
          { key: 'instansi', label: words.instansi },
          { key: 'nama', label: words.orang }
        ]}
        rows={draft.undangan}
        onChange={(undangan) => change({ undangan: [...undangan] })}
        add={words.tambah}
        path="undangan"
        wrong={wrong}
      />
      <RowsField
        legend={words.hadir}
        columns={[
          { key: 'nama', label: words.orang },
          { key: 'jabatan', label: words.jabatan },
          { key: 'instansi', label: words.instansi }
        ]}
        rows={draft.hadir}
        onChange={(hadir) => change({ hadir: [...hadir] })}
        add={words.tambah}
        path="hadir"
        wrong={wrong}
      />
      <RowsField
        legend={words.kesepakatan}
        columns={[{ key: 'teks', label: words.butir, lines: 2 }]}
        rows={draft.kesepakatan}
        onChange={(kesepakatan) => change({ kesepakatan: [...kesepakatan] })}
        add={words.tambah}
        path="kesepakatan"
        wrong={wrong}
      />
      <RowsField
        legend={words.penandaTangan}
        columns={[
          { key: 'nama', label: words.orang },
          { key: 'jabatan', label: words.jabatan }
        ]}
        rows={draft.penandaTangan}
        onChange={(penandaTangan) => change({ penandaTangan: [...penandaTangan] })}
        add={words.tambah}
        path="penandaTangan"
        wrong={wrong}
      />
      {act.refused ? (
        <p role="alert" className={styles['refused']}>
          {act.refused.text}
        </p>
      ) : null}
      <div className={styles['actions']}>
        <button type="submit" className={styles['button']} disabled={act.busy}>
          {words.simpan}
        </button>
        <button type="button" className={styles['quiet']} onClick={onCancel}>
          {umum.batal}
        </button>
      </div>
    </form>
  )
}

const draftOf = (forum: ForumIsi | null) => ({
  nama: forum?.nama ?? '',
  tanggal: forum?.tanggal ?? '',
  tempat: forum?.tempat ?? '',
  undangan: (forum?.undangan ?? []).map(({ nama, instansi }) => ({ nama, instansi })),
  hadir: (forum?.hadir ?? []).map(({ nama, jabatan, instansi }) => ({ nama, jabatan, instansi })),
  kesepakatan: (forum?.kesepakatan ?? []).map((teks) => ({ teks })),
  penandaTangan: (forum?.penandaTangan ?? []).map(({ nama, jabatan }) => ({ nama, jabatan }))
})
