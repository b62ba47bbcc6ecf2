import { namaAcuan } from '@selaras/domain/tahap'
import { useState } from 'react'
import { acuan as words } from '../text/acuan.ts'
import { AcuanDialog } from './acuan-dialog.tsx'
import { readAcuan } from './perubahan-choices.ts'
import styles from './versi.module.css'

interface SectionProps {
  readonly naskahId: string
  readonly tahun: readonly number[]
  readonly masaAcuan: readonly { readonly tahun: number; readonly jenis: string }[]
  readonly onSet: () => void
}

/** The yearly plans that this one guides, and the way to change them. */
export function AcuanSection({ naskahId, tahun, masaAcuan, onSet }: SectionProps) {
  const [open, setOpen] = useState(false)
  const list = readAcuan(masaAcuan)
  return (
    <section className={styles['section']} aria-labelledby="masa-acuan">
      <header className={styles['head']}>
        <h3 id="masa-acuan">{words.masa}</h3>
        <button type="button" className={styles['quiet']} onClick={() => setOpen(true)}>
          {words.atur.tombol}
        </button>
      </header>
      <p>{list.length === 0 ? words.belumAda : list.map(namaAcuan).join(', ')}</p>
      {open ? (
        <AcuanDialog
          naskahId={naskahId}
          tahun={tahun}
          chosen={list}
          onClose={() => setOpen(false)}
          onSet={() => {
            setOpen(false)
            onSet()
          }}
        />
      ) : null}
    </section>
  )
}
