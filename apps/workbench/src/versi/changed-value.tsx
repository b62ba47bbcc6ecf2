import { diffText } from '@selaras/domain/revisi'
import { useMemo } from 'react'
import { versi } from '../text/versi.ts'
import styles from './versi.module.css'

const words = versi.banding

interface ValueProps {
  /** null = the row has no such cell in that version. */
  readonly semula: string | null
  readonly menjadi: string | null
}

/** Longer texts are shown as one, with the words that differ marked in it. */
const shortest = 40

/** The old value struck through above the new one; a sentence with its changed words marked. */
export function ChangedValue({ semula, menjadi }: ValueProps) {
  const long = (semula?.length ?? 0) > shortest && (menjadi?.length ?? 0) > shortest
  if (long && semula !== null && menjadi !== null) return <ChangedText semula={semula} menjadi={menjadi} />
  return (
    <>
      {semula === null || semula === '' ? null : (
        <del className={styles['old']}>
          <span className="only-read">{words.lamaLalu} </span>
          {semula}
        </del>
      )}
      {menjadi === null ? null : (
        <ins className={styles['new']}>
          <span className="only-read">{words.baruLalu} </span>
          {menjadi === '' ? words.kosong : menjadi}
        </ins>
      )}
    </>
  )
}

function ChangedText({ semula, menjadi }: { readonly semula: string; readonly menjadi: string }) {
  const pieces = useMemo(() => diffText(semula, menjadi), [semula, menjadi])
  return (
    <span className={styles['text']}>
      {pieces.map(({ jenis, teks }, at) => {
        // Pieces have no identity but their place, and the list is never reordered.
        const key = `${at} ${jenis}`
        if (jenis === 'sama') return <span key={key}>{teks}</span>
        return jenis === 'hapus' ? <del key={key}>{teks}</del> : <ins key={key}>{teks}</ins>
      })}
    </span>
  )
}
