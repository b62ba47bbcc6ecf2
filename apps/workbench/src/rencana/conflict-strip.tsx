import type { Isi, Naskah, SimpulId } from '@selaras/domain/naskah'
import { labelField, resolveField } from '@selaras/domain/naskah'
import type { CellKey, Conflict } from '../naskah/cells.ts'
import { textOf } from '../sheet/cell-view.ts'
import { waktu } from '../text/format.ts'
import { teks } from '../text/index.ts'
import { useEditor, usePlan } from './editor-context.ts'
import { useJump } from './jump.ts'
import styles from './rencana.module.css'

const words = teks.rencana.konflik
const shown = 3

/** Cells somebody else changed at the same time, and values the server refused: beside the table, nothing is hidden. */
export function ConflictStrip() {
  const { conflicts, refused, naskah } = usePlan()
  if (conflicts.size === 0 && refused.size === 0) return null
  return (
    <section
      className={styles['conflicts']}
      aria-live="polite"
      aria-label={words.judul(conflicts.size + refused.size)}
    >
      {conflicts.size > 0 ? <h2>{words.judul(conflicts.size)}</h2> : null}
      {[...conflicts].slice(0, shown).map(([key, conflict]) => (
        <ConflictRow key={key} cell={key} conflict={conflict} naskah={naskah} />
      ))}
      {refused.size > 0 ? <RefusedRows /> : null}
    </section>
  )
}

function ConflictRow({ cell, conflict, naskah }: { cell: CellKey; conflict: Conflict; naskah: Naskah }) {
  const editor = useEditor()
  const who = conflict.author?.nama ?? words.orangLain
  return (
    <div className={styles['conflict']}>
      <CellName naskah={naskah} simpulId={conflict.simpulId} field={conflict.field} />
      <span>
        {words.milikAnda}: <strong>{shownValue(conflict.mine)}</strong>
      </span>
      <span>
        {who}
        {conflict.author ? `, ${waktu(conflict.author.pada)}` : ''}:{' '}
        <strong>{shownValue(conflict.theirs)}</strong>
      </span>
      <span className={styles['choices']}>
        <button type="button" className={styles['quiet']} onClick={() => editor.keepMine(cell)}>
          {words.pakaiSaya}
        </button>
        <button type="button" className={styles['quiet']} onClick={() => editor.keepTheirs(cell)}>
          {words.pakaiDia(who)}
        </button>
      </span>
    </div>
  )
}

function RefusedRows() {
  const editor = useEditor()
  const { refused, naskah } = usePlan()
  return (
    <>
      <h2>{words.ditolak(refused.size)}</h2>
      {[...refused].slice(0, shown).map(([key, one]) => (
        <div key={key} className={styles['conflict']}>
          <CellName naskah={naskah} simpulId={one.simpulId} field={one.field} />
          <span>
            {words.milikAnda}: <strong>{shownValue(one.tried)}</strong>
          </span>
          <span>
            {one.refusal.message} {one.refusal.advice}
          </span>
          <button type="button" className={styles['quiet']} onClick={() => editor.keepTheirs(key)}>
            {words.mengerti}
          </button>
        </div>
      ))}
    </>
  )
}

function CellName({ naskah, simpulId, field }: { naskah: Naskah; simpulId: SimpulId; field: string }) {
  const jump = useJump()
  const node = naskah.simpul.get(simpulId)
  const found = node && resolveField(node.jenis, field)
  const label = [textOf(node?.isian['uraian']), found ? labelField(found) : field]
    .filter((part) => part !== '')
    .join(' · ')
  return (
    <button
      type="button"
      className={styles['link']}
      onClick={() => jump({ simpulId, field })}
      title={words.lihat}
    >
      {label}
    </button>
  )
}

const shownValue = (value: Isi | undefined): string => {
  const text = typeof value === 'number' ? value.toLocaleString('id-ID') : textOf(value)
  return text === '' ? words.kosong : text
}
