import { useMutation } from 'urql'
import { uuidv7 } from 'uuidv7'
import { admin } from '../text/admin.ts'
import { waktu } from '../text/format.ts'
import { batalkanUndangan, kirimUlangUndangan, useAct } from './acts.ts'
import styles from './admin.module.css'
import type { Undangan } from './people.ts'

const words = admin.undangan

interface InvitationTableProps {
  readonly list: readonly Undangan[]
  readonly onDone: (said: string) => void
}

/** Who was invited, how far their mail is, and what can be done about it. */
export function InvitationTable({ list, onDone }: InvitationTableProps) {
  const [, again] = useMutation(kirimUlangUndangan)
  const [, withdraw] = useMutation(batalkanUndangan)
  const { refusal, run } = useAct()
  const copy = async (link: string) => {
    await navigator.clipboard.writeText(link)
    onDone(words.tersalin)
  }
  const resend = async (id: string) => {
    if (await run(again({ kunci: uuidv7(), id }))) onDone(words.dikirimUlang)
  }
  const end = async (id: string) => {
    if (await run(withdraw({ kunci: uuidv7(), id }))) onDone(words.dibatalkan)
  }
  return (
    <>
      {refusal === '' ? null : (
        <p className={styles['refusal']} role="alert">
          {refusal}
        </p>
      )}
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{words.kolom.kepada}</th>
            <th scope="col">{words.kolom.peran}</th>
            <th scope="col">{words.kolom.keadaan}</th>
            <th scope="col">{words.kolom.surat}</th>
            <th scope="col">{words.kolom.aksi}</th>
          </tr>
        </thead>
        <tbody>
          {list.map((one) => (
            <tr key={one.id}>
              <th scope="row">
                {one.nama}
                <span className={styles['under']}>{one.surel}</span>
              </th>
              <td>
                {one.peran.map((role) => (
                  <div key={`${role.peran} ${role.opd?.id} ${role.mulai}`}>
                    {role.label}
                    {role.opd ? `, ${role.opd.nama}` : ''}
                  </div>
                ))}
              </td>
              <td>
                {stateOf(one.keadaan)}
                {one.keadaan === 'menunggu' ? (
                  <span className={styles['under']}>{words.sampai(waktu(one.kedaluwarsa))}</span>
                ) : null}
              </td>
              <td>
                {mailOf(one.surat)}
                {one.suratPesan ? (
                  <span className={`${styles['under']} ${styles['bad']}`}>
                    {one.suratPesan} {words.percobaan(one.suratPercobaan)}
                  </span>
                ) : null}
              </td>
              <td>
                <div className={styles['acts']}>
                  {one.tautan === null ? null : (
                    <button
                      type="button"
                      className={styles['link']}
                      aria-label={words.salinUntuk(one.nama)}
                      onClick={() => void copy(one.tautan ?? '')}
                    >
                      {words.salin}
                    </button>
                  )}
                  {one.keadaan === 'menunggu' || one.keadaan === 'kedaluwarsa' ? (
                    <>
                      <button
                        type="button"
                        className={styles['link']}
                        aria-label={words.ulangUntuk(one.nama)}
                        onClick={() => void resend(one.id)}
                      >
                        {words.ulang}
                      </button>
                      <button
                        type="button"
                        className={styles['link']}
                        aria-label={words.batalkanUntuk(one.nama)}
                        onClick={() => void end(one.id)}
                      >
                        {words.batalkan}
                      </button>
                    </>
                  ) : null}
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

const stateOf = (keadaan: string): string => words.keadaan[keadaan as keyof typeof words.keadaan] ?? keadaan

const mailOf = (surat: string): string => words.surat[surat as keyof typeof words.surat] ?? surat
