import { useState } from 'react'
import { Dialog } from '../app/dialog.tsx'
import { teks } from '../text/index.ts'
import { growSelection, growYears } from './block.ts'
import { useGrid, useGridState } from './context.ts'
import styles from './grid.module.css'
import { parseDesimal } from './number-text.ts'

const words = teks.grid.tumbuh

/** Asks by how many per cent, for "grow by x %". */
export function GrowPrompt() {
  const { grid } = useGrid()
  const growing = useGridState((state) => state.growing)
  const [text, setText] = useState('5')
  const [wrong, setWrong] = useState(false)
  if (!growing) return null
  const close = () => {
    grid.update({ growing: null })
    grid.refocus()
  }
  const apply = () => {
    const percent = parseDesimal(text.replace('%', ''))
    setWrong(percent === null)
    if (percent === null) return
    grid.update({ growing: null })
    if (growing === 'years') growYears(grid, percent)
    else growSelection(grid, percent)
    grid.refocus()
  }
  return (
    <Dialog title={words.judul} onClose={close}>
      <form
        className={styles['prompt']}
        onSubmit={(event) => {
          event.preventDefault()
          apply()
        }}
      >
        <label>
          {words.isian}
          <input
            value={text}
            inputMode="decimal"
            aria-invalid={wrong || undefined}
            aria-describedby="grow-hint"
            onChange={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <p id="grow-hint" role={wrong ? 'alert' : undefined} data-bad={wrong || undefined}>
          {wrong ? words.salah : words.contoh}
        </p>
        <div className={styles['actions']}>
          <button type="submit" className={styles['primary']}>
            {words.terapkan}
          </button>
          <button type="button" className={styles['plain']} onClick={close}>
            {words.batal}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
