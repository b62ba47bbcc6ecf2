import { JENIS_INDUK } from '@selaras/domain/tahap'
import { useNavigate } from '@tanstack/react-router'
import type { FormEvent } from 'react'
import { useState } from 'react'
import { Dialog } from '../app/dialog.tsx'
import { usePlans } from '../beranda/use-plans.ts'
import { useStep } from '../data/step.ts'
import { periode } from '../text/format.ts'
import { induk as words } from '../text/induk.ts'
import { buatMutation } from './data.ts'
import styles from './induk.module.css'
import { judulPerubahan } from './legal.ts'
import type { IndukDetail } from './use-induk.ts'

const say = words.baru

/** Asks for a new RPJMD or RPD, or one that is in force already, from nothing or from what a Renstra tells about it. */
export function NewIndukDialog({ onClose }: { onClose: () => void }) {
  const navigate = useNavigate()
  const { busy, refusal, take } = useStep(buatMutation)
  const { plans } = usePlans()
  const [registered, setRegistered] = useState(false)
  const [wrong, setWrong] = useState('')
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const text = (name: string) => String(form.get(name) ?? '').trim()
    const tahun = yearsOf(Number(text('awal')), Number(text('akhir')))
    setWrong(tahun === null ? say.tahunSalah : '')
    if (tahun === null || busy) return
    const dari = text('sumber')
    const taken = await take({
      jenis: text('jenis') === 'RPD' ? 'RPD' : 'RPJMD',
      judul: text('judul'),
      tahun,
      ...(dari === '' ? {} : { dariNaskahId: dari }),
      ...(registered ? { daftarkan: legalData(text) } : {})
    })
    if (taken?.__typename !== 'IndukTersimpan') return
    onClose()
    await navigate({ to: '/induk/$indukId', params: { indukId: taken.induk.id } })
  }
  const year = new Date().getFullYear()
  return (
    <Dialog title={say.judul} onClose={onClose}>
      <form className={styles['form']} onSubmit={submit}>
        {refusal + wrong === '' ? null : (
          <p role="alert" className={styles['refusal']}>
            {wrong || refusal}
          </p>
        )}
        <label>
          {say.jenis}
          <select name="jenis">
            {JENIS_INDUK.map((jenis) => (
              <option key={jenis}>{jenis}</option>
            ))}
          </select>
        </label>
        <label>
          {say.nama}
          <input name="judul" required maxLength={250} />
        </label>
        <label>
          {say.tahunAwal}
          <input name="awal" type="number" required min={1945} max={2100} defaultValue={year} />
        </label>
        <label>
          {say.tahunAkhir}
          <input name="akhir" type="number" required min={1945} max={2100} defaultValue={year + 4} />
        </label>
        <label>
          {say.sumber}
          <select name="sumber">
            <option value="">{say.kosong}</option>
            {plans.map((plan) => (
              <option key={plan.id} value={plan.id}>
                {say.dari(`${plan.opd.singkatan} ${periode(plan.tahun)}`)}
              </option>
            ))}
          </select>
        </label>
        <label className={styles['check']}>
          <input
            type="checkbox"
            checked={registered}
            onChange={(event) => setRegistered(event.currentTarget.checked)}
          />
          {say.sudahBerlaku}
        </label>
        {registered ? (
          <>
            <p className={styles['note']}>{say.sudahBerlakuKeterangan}</p>
            <label>
              {say.nomor}
              <input name="nomor" maxLength={50} />
            </label>
            <label>
              {say.tahun}
              <input name="tahunHukum" type="number" min={1945} max={2100} />
            </label>
            <label>
              {say.tanggal}
              <input name="tanggal" type="date" />
            </label>
          </>
        ) : null}
        <div className={styles['actions']}>
          <button type="submit" className={styles['button']} disabled={busy}>
            {say.kirim}
          </button>
        </div>
      </form>
    </Dialog>
  )
}

/** What is known of the Perda or Perkada; what is not stays away. */
const legalData = (text: (name: string) => string) => ({
  ...(text('nomor') === '' ? {} : { nomor: text('nomor') }),
  ...(text('tahunHukum') === '' ? {} : { tahun: Number(text('tahunHukum')) }),
  ...(text('tanggal') === '' ? {} : { tanggal: text('tanggal') })
})

/** Asks for a perubahan of the version in force. */
export function ChangeDialog({ detail, onClose }: { detail: IndukDetail; onClose: () => void }) {
  const navigate = useNavigate()
  const { busy, refusal, take } = useStep(buatMutation)
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const dasar = String(new FormData(event.currentTarget).get('dasar') ?? '').trim()
    if (busy) return
    const taken = await take({
      jenis: detail.jenis === 'RPD' ? 'RPD' : 'RPJMD',
      judul: judulPerubahan(detail.judul),
      tahun: [...detail.tahun],
      asalId: detail.id,
      dasar
    })
    if (taken?.__typename !== 'IndukTersimpan') return
    onClose()
    await navigate({ to: '/induk/$indukId', params: { indukId: taken.induk.id } })
  }
  return (
    <Dialog title={words.ubah.judul} onClose={onClose}>
      <form className={styles['form']} onSubmit={submit}>
        <p>{words.ubah.isi}</p>
        {refusal === '' ? null : (
          <p role="alert" className={styles['refusal']}>
            {refusal}
          </p>
        )}
        <label>
          {words.ubah.alasan}
          <textarea name="dasar" rows={3} required maxLength={2000} />
        </label>
        <div className={styles['actions']}>
          <button type="submit" className={styles['button']} disabled={busy}>
            {words.ubah.kirim}
          </button>
        </div>
      </form>
    </Dialog>
  )
}

function yearsOf(from: number, to: number): number[] | null {
  if (!Number.isInteger(from) || !Number.isInteger(to) || to < from || to - from >= 20) return null
  return Array.from({ length: to - from + 1 }, (_, at) => from + at)
}
