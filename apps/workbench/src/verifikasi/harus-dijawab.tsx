import type { Naskah } from '@selaras/domain/naskah'
import { useCatatan } from '../catatan/context.tsx'
import { asalOf } from '../catatan/place.ts'
import { ThreadCard } from '../catatan/thread-card.tsx'
import { useJump } from '../rencana/jump.ts'
import { verifikasi as words } from '../text/verifikasi.ts'
import { BlockingList } from './blocking-list.tsx'
import { TahapEvent } from './tahap-event.tsx'
import type { HarusDijawab } from './use-harus-dijawab.ts'
import { openCount } from './use-harus-dijawab.ts'
import styles from './verifikasi.module.css'

const text = words.harusDijawab

/** After "sesuai dengan catatan" the verifier confirms, nothing is submitted again. */
const limited = (count: number): string => (count === 0 ? text.lengkapCatatan : text.spandukCatatan(count))

/** For the OPD: everything that stands against submitting, each with what can be done about it here. */
export function HarusDijawabSection({
  naskah,
  harus,
  onDone
}: {
  naskah: Naskah
  harus: HarusDijawab
  onDone: () => void
}) {
  const { threads, batasSel, reload } = useCatatan()
  const jump = useJump()
  const required = harus.catatan.flatMap((id) => threads.find((thread) => thread.id === id) ?? [])
  const count = openCount(harus)
  const done = () => {
    onDone()
    reload()
  }
  return (
    <section className={styles['section']} aria-labelledby="harus-dijawab">
      <h2 id="harus-dijawab">{text.judul}</h2>
      <p role="status">{batasSel ? limited(count) : count === 0 ? text.lengkap : text.spanduk(count)}</p>
      {harus.sel.length > 0 ? (
        <>
          <h3>{text.sel(harus.sel.length)}</h3>
          <p className={styles['hint']}>{text.selArti}</p>
          <ul className={styles['plainList']}>
            {harus.sel.map((sel) => (
              <li key={`${sel.simpulId} ${sel.field ?? ''}`}>
                <button
                  type="button"
                  className={styles['link']}
                  onClick={() => jump({ simpulId: sel.simpulId, field: sel.field ?? '' })}
                >
                  {sel.tempat}
                </button>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {required.length > 0 ? (
        <>
          <h3>{text.catatan(harus.catatan.length)}</h3>
          <div className={styles['cards']}>
            {required.map((thread) => (
              <ThreadCard
                key={thread.id}
                thread={thread}
                openAtFirst
                onJump={() => {
                  const asal = asalOf(thread)
                  if (asal) jump(asal)
                }}
              />
            ))}
          </div>
        </>
      ) : null}
      {harus.temuan.length > 0 ? (
        <>
          <h3>
            {text.temuan(
              harus.temuan.length,
              harus.temuan.filter(({ tanggapan }) => tanggapan !== null).length
            )}
          </h3>
          <p className={styles['hint']}>{text.temuanArti}</p>
          <BlockingList naskah={naskah} temuan={harus.temuan} may="jawab" onDone={done} />
        </>
      ) : null}
      {batasSel ? null : <TahapEvent peristiwa="ajukan" />}
    </section>
  )
}
