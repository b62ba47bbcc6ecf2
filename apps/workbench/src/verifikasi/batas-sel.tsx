import { seesAllOpd, usePerson } from '../app/person.ts'
import { useCatatan } from '../catatan/context.tsx'
import { useJump } from '../rencana/jump.ts'
import { verifikasi as words } from '../text/verifikasi.ts'
import { TahapEvent } from './tahap-event.tsx'
import styles from './verifikasi.module.css'

/** For Bappelitbangda after "sesuai dengan catatan": the cells that may change, and the confirmation without a new round. */
export function BatasSelSection() {
  const { batasSel } = useCatatan()
  const jump = useJump()
  const person = usePerson()
  if (batasSel === null || !seesAllOpd(person)) return null
  return (
    <section className={styles['section']} aria-labelledby="batas-sel">
      <h2 id="batas-sel">{words.batasSelJudul}</h2>
      <p>{words.batasSelPita(batasSel.length)}</p>
      <ul className={styles['plainList']}>
        {batasSel.map(({ simpulId, field, tempat }) => (
          <li key={`${simpulId} ${field ?? ''}`}>
            <button
              type="button"
              className={styles['link']}
              onClick={() => jump({ simpulId, field: field ?? '' })}
            >
              {tempat}
            </button>
          </li>
        ))}
      </ul>
      <TahapEvent peristiwa="konfirmasiCatatan" />
    </section>
  )
}
