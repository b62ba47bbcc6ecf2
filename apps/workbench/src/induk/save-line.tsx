import { textOf } from '../sheet/cell-view.ts'
import { induk as words } from '../text/induk.ts'
import styles from './induk.module.css'
import type { IndukEditor, IndukState } from './induk-editor.ts'

interface SaveLineProps {
  readonly editor: IndukEditor
  readonly state: IndukState
  readonly onReload: () => void
}

/** How the typing is saved, in words; undo and redo; what to do with what was refused. */
export function SaveLine({ editor, state, onReload }: SaveLineProps) {
  const { save, objection, canUndo, canRedo } = state
  const say = words.simpan
  return (
    <div className={styles['save']}>
      <p role="status" data-kind={save.kind}>
        {save.kind === 'saved' ? `✓ ${say.saved}` : null}
        {save.kind === 'sending' ? say.sending : null}
        {save.kind === 'offline' ? say.offline : null}
        {save.kind === 'refused' ? `${say.refused}: ${save.text}` : null}
      </p>
      {save.kind === 'refused' && save.kode === 'BASI' ? <p>{say.kini(shown(save.kini))}</p> : null}
      {objection === null ? null : (
        <p role="alert" className={styles['refusal']}>
          {objection}
        </p>
      )}
      <div className={styles['actions']}>
        {save.kind === 'offline' ? (
          <button type="button" className={styles['quiet']} onClick={() => editor.again()}>
            {say.ulangi}
          </button>
        ) : null}
        {save.kind === 'refused' ? (
          <>
            {save.kode === 'BASI' ? (
              <button type="button" className={styles['quiet']} onClick={() => editor.again(true)}>
                {say.pakaiSaya}
              </button>
            ) : null}
            <button type="button" className={styles['quiet']} onClick={onReload}>
              {say.pakaiTersimpan}
            </button>
          </>
        ) : null}
        <button type="button" className={styles['quiet']} disabled={!canUndo} onClick={editor.undo}>
          {say.urung}
        </button>
        <button type="button" className={styles['quiet']} disabled={!canRedo} onClick={editor.redo}>
          {say.ulang}
        </button>
      </div>
    </div>
  )
}

function shown(kini: unknown): string {
  if (typeof kini === 'number') return kini.toLocaleString('id-ID')
  const text = typeof kini === 'string' ? kini : textOf(kini as Parameters<typeof textOf>[0])
  return text === '' ? words.simpan.kosong : text
}
