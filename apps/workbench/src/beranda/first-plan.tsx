import { useState } from 'react'
import { seesAllOpd, usePerson } from '../app/person.ts'
import { teks } from '../text/index.ts'
import styles from './beranda.module.css'
import { ImportDialog, NewPlanDialog } from './new-plan.tsx'
import { useOwnOpd } from './own-opd.ts'

const words = teks.beranda

/** Two ways to a plan, for people who may write one. */
export function NewPlanActions() {
  const [open, setOpen] = useState<'new' | 'import' | null>(null)
  const opdList = useOwnOpd()
  if (opdList.length === 0) return null
  return (
    <div className={styles['actions']}>
      <button type="button" className={styles['button']} onClick={() => setOpen('new')}>
        {words.buat.tombol}
      </button>
      <button type="button" className={styles['button']} data-quiet onClick={() => setOpen('import')}>
        {words.impor.tombol}
      </button>
      {open === 'new' ? <NewPlanDialog opdList={opdList} onClose={() => setOpen(null)} /> : null}
      {open === 'import' ? <ImportDialog opdList={opdList} onClose={() => setOpen(null)} /> : null}
    </div>
  )
}

/** An empty list names the next action. */
export function FirstPlan() {
  const wide = seesAllOpd(usePerson())
  return (
    <div className={styles['empty']}>
      <p>{wide ? words.kosong.pemda : words.kosong.opd}</p>
      <p className={styles['note']}>{wide ? words.kosong.pemdaSaran : words.kosong.opdSaran}</p>
      <NewPlanActions />
    </div>
  )
}
