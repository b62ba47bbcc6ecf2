import type { Naskah, SimpulId } from '@selaras/domain/naskah'
import { treeOf } from '@selaras/domain/naskah'
import { Dialog } from '../app/dialog.tsx'
import { textOf } from '../sheet/cell-view.ts'
import { teks } from '../text/index.ts'
import { useEditor, usePlan } from './editor-context.ts'
import styles from './rencana.module.css'

const words = teks.rencana.hapus

/** Says what goes with a row before it goes. */
export function RemoveDialog({ nodeId, onClose }: { nodeId: SimpulId; onClose: () => void }) {
  const editor = useEditor()
  const { naskah } = usePlan()
  const node = naskah.simpul.get(nodeId)
  if (!node) return null
  const remove = () => {
    onClose()
    editor.change({
      label: teks.lembar.langkah.hapus,
      changes: [{ jenis: 'hapus', simpulId: nodeId }],
      lewati: false
    })
  }
  return (
    <Dialog title={words.judul(textOf(node.isian['uraian']))} onClose={onClose}>
      <div className={styles['form']}>
        <p>{words.isi(countInside(naskah, nodeId))}</p>
        <div className={styles['actions']}>
          {/* biome-ignore lint/a11y/noAutofocus: the dialog asks one question, its answer is at hand */}
          <button type="button" className={styles['event']} autoFocus onClick={remove}>
            {words.ya}
          </button>
          <button type="button" className={styles['quiet']} onClick={onClose}>
            {teks.umum.batal}
          </button>
        </div>
      </div>
    </Dialog>
  )
}

function countInside(naskah: Naskah, id: SimpulId): number {
  const inside = treeOf(naskah).inside(id)
  return inside.reduce((sum, child) => sum + 1 + countInside(naskah, child), 0)
}
