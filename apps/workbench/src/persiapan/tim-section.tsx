import { mayRecordTim } from '@selaras/domain/persiapan'
import { isTahap } from '@selaras/domain/tahap'
import type { FormEvent } from 'react'
import { useState } from 'react'
import { usePlanPage } from '../rencana/plan-frame.tsx'
import { tanggal } from '../text/format.ts'
import { persiapan } from '../text/persiapan.ts'
import { umum } from '../text/umum.ts'
import type { TimIsi } from './data.ts'
import { catatTim } from './data.ts'
import { Field } from './field.tsx'
import styles from './persiapan.module.css'
import { useRolesFor } from './roles.ts'
import { RowsField } from './rows-field.tsx'
import { useAct } from './use-act.ts'
import { useFocusWrong } from './use-focus-wrong.ts'

const words = persiapan.tim

/** Who drafts the plan, by decree; without it the plan stays in persiapan. */
export function TimSection({ tim, onSaved }: { tim: TimIsi | null; onSaved: () => void }) {
  const { head } = usePlanPage()
  const roles = useRolesFor(head.opd.id)
  const [open, setOpen] = useState(false)
  const may = isTahap(head.tahap) && mayRecordTim(head.tahap, roles).ok
  const editing = may && (open || tim === null)
  return (
    <section className={styles['section']} aria-labelledby="tim">
      <h2 id="tim">{words.judul}</h2>
      {tim === null ? <p className={styles['missing']}>{may ? words.belum : words.belumLihat}</p> : null}
      {tim !== null && !editing ? <TimView tim={tim} /> : null}
      {editing ? (
        <TimForm
          tim={tim}
          onCancel={tim === null ? null : () => setOpen(false)}
          onSaved={() => {
            setOpen(false)
            onSaved()
          }}
        />
      ) : null}
      {tim !== null && may && !editing ? (
        <div>
          <button type="button" className={styles['quiet']} onClick={() => setOpen(true)}>
            {words.ubah}
          </button>
        </div>
      ) : null}
    </section>
  )
}

function TimView({ tim }: { tim: TimIsi }) {
  const { keputusan, ketua, sekretaris, anggota } = tim
  const people = [
    { peran: words.ketua, ...ketua },
    { peran: words.sekretaris, ...sekretaris },
    ...anggota.map((one) => ({ peran: words.anggota, ...one }))
  ]
  return (
    <>
      <dl className={styles['facts']}>
        <dt>{words.keputusan}</dt>
        <dd>
          {keputusan.nomor}, {tanggal(keputusan.tanggal)}
        </dd>
        <dt>{words.tentang}</dt>
        <dd>{keputusan.tentang}</dd>
      </dl>
      <table className={styles['table']}>
        <caption className="only-read">{words.judul}</caption>
        <thead>
          <tr>
            <th scope="col">{words.peran}</th>
            <th scope="col">{words.nama}</th>
            <th scope="col">{words.jabatan}</th>
          </tr>
        </thead>
        <tbody>
          {people.map((one, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a printed list, never reordered
            <tr key={at}>
              <td>{one.peran}</td>
              <th scope="row">{one.nama}</th>
              <td>{one.jabatan}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

const nobody = { nama: '', jabatan: '' }
const blank: TimIsi = {
  keputusan: { nomor: '', tanggal: '', tentang: '' },
  ketua: nobody,
  sekretaris: nobody,
  anggota: [nobody]
}

function TimForm({
  tim,
  onCancel,
  onSaved
}: {
  tim: TimIsi | null
  onCancel: (() => void) | null
  onSaved: () => void
}) {
  const { naskahId } = usePlanPage()
  const act = useAct(catatTim)
  const [draft, setDraft] = useState(() => plain(tim ?? blank))
  const wrong = act.refused?.field ?? null
  const form = useFocusWrong(act.refused)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!act.busy && (await act.run({ naskahId, tim: draft }))) onSaved()
  }
  const keputusan = (part: Partial<TimIsi['keputusan']>) =>
    setDraft({ ...draft, keputusan: { ...draft.keputusan, ...part } })
  return (
    <form ref={form} className={styles['form']} onSubmit={submit}>
      <fieldset className={styles['group']}>
        <legend>{words.keputusan}</legend>
        <div className={styles['fields']}>
          <Field
            label={words.nomor}
            value={draft.keputusan.nomor}
            path="keputusan.nomor"
            wrong={wrong}
            onChange={(nomor) => keputusan({ nomor })}
          />
          <Field
            label={words.tanggal}
            type="date"
            value={draft.keputusan.tanggal}
            path="keputusan.tanggal"
            wrong={wrong}
            onChange={(day) => keputusan({ tanggal: day })}
          />
          <Field
            wide
            label={words.tentang}
            value={draft.keputusan.tentang}
            path="keputusan.tentang"
            wrong={wrong}
            onChange={(tentang) => keputusan({ tentang })}
          />
        </div>
      </fieldset>
      {(['ketua', 'sekretaris'] as const).map((seat) => (
        <fieldset key={seat} className={styles['group']}>
          <legend>{words[seat]}</legend>
          <div className={styles['fields']}>
            {(['nama', 'jabatan'] as const).map((key) => (
              <Field
                key={key}
                label={words[key]}
                value={draft[seat][key]}
                path={`${seat}.${key}`}
                wrong={wrong}
                onChange={(value) => setDraft({ ...draft, [seat]: { ...draft[seat], [key]: value } })}
              />
            ))}
          </div>
        </fieldset>
      ))}
      <RowsField
        legend={words.anggota}
        columns={[
          { key: 'nama', label: words.nama },
          { key: 'jabatan', label: words.jabatan }
        ]}
        rows={draft.anggota}
        onChange={(anggota) => setDraft({ ...draft, anggota: [...anggota] })}
        add={words.tambahAnggota}
        path="anggota"
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
        {onCancel ? (
          <button type="button" className={styles['quiet']} onClick={onCancel}>
            {umum.batal}
          </button>
        ) : null}
      </div>
    </form>
  )
}

/** Without what the cache adds (`__typename`), which inputs do not know. */
const plain = ({ keputusan, ketua, sekretaris, anggota }: TimIsi) => ({
  keputusan: { nomor: keputusan.nomor, tanggal: keputusan.tanggal, tentang: keputusan.tentang },
  ketua: { nama: ketua.nama, jabatan: ketua.jabatan },
  sekretaris: { nama: sekretaris.nama, jabatan: sekretaris.jabatan },
  anggota: anggota.map(({ nama, jabatan }) => ({ nama, jabatan }))
})
