import type { Naskah } from '@selaras/domain/naskah'
import { useEffect, useMemo, useRef } from 'react'
import { usePerson } from '../app/person.ts'
import { useChecked } from '../rencana/editor-context.ts'
import { usePlanPage } from '../rencana/plan-frame.tsx'
import { groupTemuan } from '../temuan/group.ts'
import { Group } from '../temuan/group-view.tsx'
import { umum } from '../text/umum.ts'
import { verifikasi as words } from '../text/verifikasi.ts'
import { BlockingList } from './blocking-list.tsx'
import { useHarusDijawab } from './use-harus-dijawab.ts'
import type { Round } from './use-rounds.ts'
import styles from './verifikasi.module.css'

const text = words.temuan
const nothingNew: ReadonlySet<string> = new Set()

/** What the machine found: first what holds the plan up, with the OPD's answers; then everything by rule. */
export function TemuanView({ naskah, round, onDone }: { naskah: Naskah; round: Round; onDone: () => void }) {
  const { naskahId } = usePlanPage()
  const { peran } = usePerson()
  const { harus, reload } = useHarusDijawab(naskahId)
  const checked = useChecked()
  const groups = useMemo(() => groupTemuan(checked?.temuan ?? []), [checked])
  const accepts = round.status !== 'ditutup' && peran.some((one) => one.peran === 'kepalaBappelitbangda')
  const left = harus?.temuan.length
  const head = useRef<HTMLHeadingElement>(null)
  const nothingLeft = useRef<HTMLParagraphElement>(null)
  const before = useRef(left)
  // Whoever accepts a finding stood in what is gone now; nobody who is elsewhere on the page is moved.
  useEffect(() => {
    const shrank = left !== undefined && left < (before.current ?? 0)
    if (shrank && document.activeElement === document.body) (nothingLeft.current ?? head.current)?.focus()
    before.current = left
  }, [left])
  const done = () => {
    reload()
    onDone()
  }
  return (
    <section className={styles['section']} aria-labelledby="temuan-mesin">
      <h2 id="temuan-mesin">{text.judul}</h2>
      <h3 ref={head} tabIndex={-1} className={styles['formHead']}>
        {text.menghalangi}
      </h3>
      {harus === null ? <p role="status">{umum.memuat}</p> : null}
      {left === 0 ? (
        <p ref={nothingLeft} tabIndex={-1} className={styles['good']}>
          ✓ {text.tanpaMenghalangi}
        </p>
      ) : null}
      {harus && harus.temuan.length > 0 ? (
        <>
          <p className={styles['hint']}>{text.menghalangiArti}</p>
          <BlockingList
            naskah={naskah}
            temuan={harus.temuan}
            may={accepts ? 'terima' : 'lihat'}
            onDone={done}
          />
        </>
      ) : null}
      <h3 className={styles['formHead']}>{text.semua}</h3>
      {checked ? null : <p role="status">{umum.memuat}</p>}
      <div className={styles['groups']}>
        {groups.map((group) => (
          <Group key={`${group.aturan} ${group.keparahan}`} group={group} baru={nothingNew} />
        ))}
      </div>
    </section>
  )
}
