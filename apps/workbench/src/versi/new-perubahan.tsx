import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useMutation } from 'urql'
import { uuidv7 } from 'uuidv7'
import { Dialog } from '../app/dialog.tsx'
import { usePerson } from '../app/person.ts'
import { graphql } from '../data/graphql.ts'
import type { PlanHead } from '../rencana/plan-head.ts'
import { acuan } from '../text/acuan.ts'
import { umum } from '../text/umum.ts'
import { versi } from '../text/versi.ts'
import { ConsequenceList } from './consequence-list.tsx'
import { dasarList, jenisList, startChoices } from './perubahan-choices.ts'
import styles from './versi.module.css'

const words = versi.buat

const makeMutation = graphql(`
  mutation BuatPerubahan($naskahId: ID!, $kunci: ID!, $jenis: String!, $dasar: String!, $judul: String!, $mulai: TahunAcuanInput!) {
    buatPerubahan(naskahId: $naskahId, kunci: $kunci, jenis: $jenis, dasar: $dasar, judul: $judul, mulai: $mulai) {
      __typename
      ... on PerubahanDibuat { naskah { id } }
      ... on Penolakan { kode pesan saran }
    }
  }
`)

interface PlanGiven {
  readonly id: string
  readonly judul: string
  readonly tahun: readonly number[]
  readonly tahap: string
  readonly masaAcuan: readonly { readonly tahun: number; readonly jenis: string }[]
  readonly head: PlanHead
}

const writers: ReadonlySet<string> = new Set(['perencanaOpd', 'sekretarisOpd', 'kepalaOpd'])

/** The button that opens a perubahan or reviu of a plan in force; others read why there is none. */
export function NewPerubahan({ plan, onMade }: { readonly plan: PlanGiven; readonly onMade: () => void }) {
  const [open, setOpen] = useState(false)
  const person = usePerson()
  const own = person.peran.some(({ peran, opd }) => writers.has(peran) && opd?.id === plan.head.opd.id)
  if (plan.tahap !== 'berlaku') return null
  return own ? (
    <>
      <button type="button" className={styles['primary']} onClick={() => setOpen(true)}>
        {words.tombol}
      </button>
      {open ? <PerubahanDialog plan={plan} onMade={onMade} onClose={() => setOpen(false)} /> : null}
    </>
  ) : (
    <span className={styles['note']}>{words.takBoleh}</span>
  )
}

function PerubahanDialog({
  plan,
  onMade,
  onClose
}: {
  readonly plan: PlanGiven
  readonly onMade: () => void
  readonly onClose: () => void
}) {
  const [, make] = useMutation(makeMutation)
  const navigate = useNavigate()
  const [jenis, setJenis] = useState<(typeof jenisList)[number]>('perubahan')
  const [dasar, setDasar] = useState<(typeof dasarList)[number]>('indukBerubah')
  const [judul, setJudul] = useState(words.judulAwal(plan.judul))
  const choices = startChoices(plan.masaAcuan, new Date().getFullYear())
  const [mulai, setMulai] = useState(choices.usual)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState('')
  // One key per opened dialog: pressing twice, or again after a lost connection, makes one perubahan.
  const [kunci] = useState(uuidv7)
  const submit = async () => {
    const first = choices.all[mulai]
    if (!first) return
    setBusy(true)
    const answer = await make({
      naskahId: plan.id,
      kunci,
      jenis,
      dasar,
      judul,
      mulai: { tahun: first.tahun, jenis: first.jenis }
    })
    setBusy(false)
    const result = answer.data?.buatPerubahan
    if (!result) return setRefusal(umum.takTerkirim)
    if (result.__typename === 'Penolakan') return setRefusal(`${result.pesan} ${result.saran}`)
    onMade()
    onClose()
    await navigate({
      to: '/renstra/$naskahId/$tabel',
      params: { naskahId: result.naskah.id, tabel: 'versi' }
    })
  }
  return (
    <Dialog title={words.judul} onClose={onClose}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          if (!busy) void submit()
        }}
      >
        {refusal === '' ? null : (
          <p role="alert" className={styles['refusal']}>
            {refusal}
          </p>
        )}
        <label>
          {words.jenis}
          <select
            value={jenis}
            onChange={(event) => setJenis(jenisList.find((one) => one === event.target.value) ?? jenis)}
          >
            {jenisList.map((one) => (
              <option key={one} value={one}>
                {words.pilihanJenis[one]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.dasar}
          <select
            value={dasar}
            onChange={(event) => setDasar(dasarList.find((one) => one === event.target.value) ?? dasar)}
          >
            {dasarList.map((one) => (
              <option key={one} value={one}>
                {words.pilihanDasar[one]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.namaNaskah}
          <input value={judul} required maxLength={250} onChange={(event) => setJudul(event.target.value)} />
        </label>
        <label>
          {words.mulai}
          <select value={mulai} onChange={(event) => setMulai(Number(event.target.value))}>
            {choices.all.map((one, at) => (
              <option key={`${one.tahun} ${one.jenis}`} value={at}>
                {`${acuan.panjang[one.jenis] ?? one.jenis} ${one.tahun}`}
              </option>
            ))}
          </select>
          <small>{words.mulaiKeterangan}</small>
        </label>
        <ConsequenceList profil={plan.head.profil} jenis={jenis} dasar={dasar} tahun={plan.tahun} />
        <p className={styles['note']}>{words.salinan}</p>
        <div className={styles['tools']}>
          <button type="submit" className={styles['primary']} disabled={busy}>
            {words.kirim}
          </button>
          <button type="button" className={styles['quiet']} onClick={onClose}>
            {umum.batal}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
