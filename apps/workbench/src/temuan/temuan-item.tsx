import type { LocatedTemuan } from '../naskah/checker.ts'
import { useJump } from '../rencana/jump.ts'
import { teks } from '../text/index.ts'
import { KeparahanTag } from './keparahan.tsx'
import styles from './panel.module.css'

const words = teks.temuan

/** One finding: where, what, what to do; `full` adds its rule. The place leads to the cell. */
export function TemuanItem({
  temuan,
  full = false,
  isNew = false
}: {
  temuan: LocatedTemuan
  full?: boolean
  isNew?: boolean
}) {
  const jump = useJump()
  const { asal } = temuan
  return (
    <article className={styles['item']} data-keparahan={temuan.keparahan}>
      {full ? <KeparahanTag keparahan={temuan.keparahan} /> : null}
      {asal ? (
        <button type="button" className={styles['place']} onClick={() => jump(asal)} title={words.keSel}>
          {temuan.tempat}
        </button>
      ) : (
        <span className={styles['place']}>{temuan.tempat}</span>
      )}
      <p>
        {isNew ? <strong className={styles['new']}>{words.baru}: </strong> : null}
        {temuan.pesan}
      </p>
      {full && temuan.kenapa !== '' ? (
        <p>
          <strong>{words.kenapa}:</strong> {temuan.kenapa}
        </p>
      ) : null}
      {full || temuan.saran !== temuan.perbaikan ? (
        <p>
          <strong>{words.perbaikan}:</strong> {temuan.saran}
        </p>
      ) : null}
    </article>
  )
}
