import { Dialog } from '../app/dialog.tsx'
import { teks } from '../text/index.ts'
import { useGrid, useGridState } from './context.ts'
import styles from './grid.module.css'
import { keyHelp } from './keys.ts'

/** The list of keys, opened with F1. */
export function KeyHelp() {
  const { grid } = useGrid()
  const open = useGridState((state) => state.help)
  if (!open) return null
  const close = () => {
    grid.update({ help: false })
    grid.refocus()
  }
  return (
    <Dialog title={teks.grid.judulTombol} onClose={close}>
      <table className={styles['keys']}>
        <tbody>
          {keyHelp.map(({ keys, what }) => (
            <tr key={keys}>
              <th scope="row">
                <kbd>{keys}</kbd>
              </th>
              <td>{what}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  )
}
