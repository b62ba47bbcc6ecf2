import type { TahunAcuan } from '@selaras/domain/tahap'
import { namaAcuan, sortAcuan } from '@selaras/domain/tahap'
import { useState } from 'react'
import { useMutation } from 'urql'
import { uuidv7 } from 'uuidv7'
import { Dialog } from '../app/dialog.tsx'
import { graphql } from '../data/graphql.ts'
import { acuan } from '../text/acuan.ts'
import { umum } from '../text/umum.ts'
import styles from './versi.module.css'

const words = acuan.atur

const setMutation = graphql(`
  mutation AturMasaAcuan($naskahId: ID!, $kunci: ID!, $masaAcuan: [TahunAcuanInput!]!) {
    aturMasaAcuan(naskahId: $naskahId, kunci: $kunci, masaAcuan: $masaAcuan) {
      __typename
      ... on MasaAcuanDiatur { naskah { id versi masaAcuan { tahun jenis } } }
      ... on Penolakan { kode pesan saran }
    }
  }
`)

interface DialogProps {
  readonly naskahId: string
  readonly tahun: readonly number[]
  readonly chosen: readonly TahunAcuan[]
  readonly onClose: () => void
  readonly onSet: () => void
}

/** Two boxes per year: its Renja and its Perubahan Renja, two years around the period included. */
export function AcuanDialog({ naskahId, tahun, chosen, onClose, onSet }: DialogProps) {
  const [, send] = useMutation(setMutation)
  const [list, setList] = useState(chosen)
  const [refusal, setRefusal] = useState('')
  const [busy, setBusy] = useState(false)
  const [attempt, setAttempt] = useState(uuidv7)
  const first = Math.min(...tahun) - 2
  const years = Array.from({ length: Math.max(...tahun) + 3 - first }, (_, at) => first + at)
  const has = (one: TahunAcuan): boolean => list.some((other) => namaAcuan(other) === namaAcuan(one))
  const toggle = (one: TahunAcuan) => {
    setList(
      has(one) ? list.filter((other) => namaAcuan(other) !== namaAcuan(one)) : sortAcuan([...list, one])
    )
    setAttempt(uuidv7())
  }
  const submit = async () => {
    setBusy(true)
    const masaAcuan = list.map(({ tahun: year, jenis }) => ({ tahun: year, jenis }))
    const answer = await send({ naskahId, kunci: attempt, masaAcuan })
    setBusy(false)
    const result = answer.data?.aturMasaAcuan
    if (!result) return setRefusal(umum.takTerkirim)
    if (result.__typename === 'Penolakan') return setRefusal(`${result.pesan} ${result.saran}`)
    onSet()
  }
  return (
    <Dialog title={words.judul} onClose={onClose}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          if (!busy && list.length > 0) void submit()
        }}
      >
        {refusal === '' ? null : (
          <p role="alert" className={styles['refusal']}>
            {refusal}
          </p>
        )}
        <p>{words.pengantar}</p>
        {years.map((year) => (
          <fieldset key={year} className={styles['year']}>
            <legend>{acuan.tahun(year)}</legend>
            {(['renja', 'perubahanRenja'] as const).map((jenis) => (
              <label key={jenis}>
                <input
                  type="checkbox"
                  checked={has({ tahun: year, jenis })}
                  onChange={() => toggle({ tahun: year, jenis })}
                />
                {acuan.panjang[jenis]}
              </label>
            ))}
          </fieldset>
        ))}
        {list.length === 0 ? <p className={styles['note']}>{words.kosong}</p> : null}
        <div className={styles['tools']}>
          <button type="submit" className={styles['primary']} disabled={busy || list.length === 0}>
            {umum.simpan}
          </button>
          <button type="button" className={styles['quiet']} onClick={onClose}>
            {umum.batal}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
