import { useState } from 'react'
import { useMutation } from 'urql'
import { FormDialog } from '../app/form-dialog.tsx'
import { admin } from '../text/admin.ts'
import { teks } from '../text/index.ts'
import { hapusContoh } from './acts.ts'
import styles from './admin.module.css'

const words = admin.pengaturan.contoh

/** Clears the sample plans, after a question that says what is lost. */
export function Samples() {
  const [asked, setAsked] = useState(false)
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState('')
  const [refusal, setRefusal] = useState('')
  const [, send] = useMutation(hapusContoh)
  const clear = async () => {
    setBusy(true)
    const { data } = await send({})
    setBusy(false)
    const answer = data?.hapusContoh
    if (answer?.__typename === 'ContohDihapus') {
      setAsked(false)
      setSaid(words.selesai(answer.jumlah))
    } else setRefusal(answer ? `${answer.pesan} ${answer.saran}` : teks.umum.takTerjangkau.isi)
  }
  return (
    <section className={styles['section']} aria-labelledby="contoh">
      <h2 id="contoh">{words.judul}</h2>
      <p className={styles['note']}>{words.isi}</p>
      <div className={styles['actions']}>
        <button type="button" className={styles['button']} data-quiet onClick={() => setAsked(true)}>
          {words.hapus}
        </button>
      </div>
      <p role="status" className={styles['said']}>
        {said}
      </p>
      {asked ? (
        <FormDialog
          title={words.tanya}
          send={words.ya}
          busy={busy}
          refusal={refusal}
          onSend={() => void clear()}
          onClose={() => setAsked(false)}
        >
          <p>{words.tanyaIsi}</p>
        </FormDialog>
      ) : null}
    </section>
  )
}
