import { textOf } from '../sheet/cell-view.ts'
import { grid } from '../text/grid.ts'
import { induk as words } from '../text/induk.ts'
import styles from './induk.module.css'
import type { IndukEditor, IndukState, Stale } from './induk-editor.ts'
import type { OpdDipilih } from './use-induk.ts'

interface SaveLineProps {
  readonly editor: IndukEditor
  readonly state: IndukState
  readonly opd: readonly OpdDipilih[]
  readonly onReload: () => void
}

/** How the typing is saved, in words; undo and redo; what to do with what was refused. */
export function SaveLine({ editor, state, opd, onReload }: SaveLineProps) {
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
      {save.kind === 'refused' && save.basi.length > 0 ? <StaleList stale={save.basi} opd={opd} /> : null}
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

/** Stale cells shown by name; a block of pagu may have many. */
const staleShown = 6

/** What others wrote meanwhile: of pagu every cell with both amounts, of other cells the stored value. */
function StaleList({
  stale,
  opd
}: {
  readonly stale: readonly Stale[]
  readonly opd: readonly OpdDipilih[]
}) {
  const say = words.simpan
  const pagu = stale.flatMap(({ change, kini }) => (change.jenis === 'pagu' ? [{ ...change, kini }] : []))
  if (pagu.length === 0) return <p>{say.kini(shown(stale[0]?.kini))}</p>
  const nameOf = (id: string) => {
    const found = opd.find((one) => one.id === id)
    return found ? found.singkatan || found.nama : ''
  }
  return (
    <ul className={styles['stale']}>
      {pagu.slice(0, staleShown).map((one) => (
        <li key={`${one.opdId} ${one.tahun}`}>
          {say.kiniSel(words.pagu.sel(nameOf(one.opdId), one.tahun), shown(one.kini), shown(one.ke))}
        </li>
      ))}
      {pagu.length > staleShown ? <li>{grid.tempel.lainnya(pagu.length - staleShown)}</li> : null}
    </ul>
  )
}

function shown(kini: unknown): string {
  if (typeof kini === 'number') return kini.toLocaleString('id-ID')
  const text = typeof kini === 'string' ? kini : textOf(kini as Parameters<typeof textOf>[0])
  return text === '' ? words.simpan.kosong : text
}
