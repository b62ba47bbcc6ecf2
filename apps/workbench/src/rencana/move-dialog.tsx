import type { Simpul, SimpulId } from '@selaras/domain/naskah'
import { useState } from 'react'
import { Dialog } from '../app/dialog.tsx'
import { textOf } from '../sheet/cell-view.ts'
import { moveUnder, parentsFor } from '../sheet/structure.ts'
import { teks } from '../text/index.ts'
import { useEditor, usePlan } from './editor-context.ts'
import styles from './rencana.module.css'

const words = teks.lembar.pindahKe

/** Moves a row below another parent; only parents of the right level are offered. */
export function MoveDialog({ nodeId, onClose }: { nodeId: SimpulId; onClose: () => void }) {
  const editor = useEditor()
  const { naskah } = usePlan()
  const node = naskah.simpul.get(nodeId)
  const places = node ? parentsFor(naskah, node) : []
  const [to, setTo] = useState(places[0]?.id ?? '')
  const [refusal, setRefusal] = useState('')
  if (!node) return null
  const move = () => {
    const change = moveUnder(naskah, node, to === '' ? null : to)
    const [refused] = editor.change({ label: teks.lembar.langkah.pindah, changes: [change], lewati: false })
    if (refused) setRefusal(`${refused.refusal.message} ${refused.refusal.advice}`)
    else onClose()
  }
  return (
    <Dialog title={words.judul(textOf(node.isian['uraian']))} onClose={onClose}>
      <div className={styles['form']}>
        {refusal === '' ? null : (
          <p role="alert" className={styles['refusal']}>
            {refusal}
          </p>
        )}
        <label>
          {words.tujuan}
          <select value={to} onChange={(event) => setTo(event.currentTarget.value)}>
            {places.map((place) => (
              <option key={place.id} value={place.id}>
                {optionText(place)}
              </option>
            ))}
            {node.jenis === 'program' && node.indukId !== null ? (
              <option value="">{words.tanpa}</option>
            ) : null}
          </select>
        </label>
        <div className={styles['actions']}>
          <button type="button" className={styles['event']} onClick={move}>
            {words.pindahkan}
          </button>
          <button type="button" className={styles['quiet']} onClick={onClose}>
            {teks.umum.batal}
          </button>
        </div>
      </div>
    </Dialog>
  )
}

const optionText = (node: Simpul): string =>
  [textOf(node.isian['kode']), textOf(node.isian['uraian'])].filter((part) => part !== '').join(' ')
