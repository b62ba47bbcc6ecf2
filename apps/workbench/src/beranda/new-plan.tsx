import { EDISI, PROFIL, PROFIL_ID } from '@selaras/domain/law'
import { useNavigate } from '@tanstack/react-router'
import type { FormEvent, ReactNode } from 'react'
import { useState } from 'react'
import { useMutation } from 'urql'
import { uuidv7 } from 'uuidv7'
import { Dialog } from '../app/dialog.tsx'
import { usePerson } from '../app/person.ts'
import { graphql } from '../data/graphql.ts'
import { teks } from '../text/index.ts'
import styles from './beranda.module.css'
import { emptyDokumen } from './empty-dokumen.ts'
import type { OwnOpd } from './own-opd.ts'

const words = teks.beranda
const largest = 20 * 1024 * 1024

const importMutation = graphql(`
  mutation ImporNaskah($input: MasukInput!) {
    imporNaskah(input: $input) {
      __typename
      ... on NaskahBaru { naskah { id } jumlahKonflik }
      ... on Penolakan { kode pesan saran }
    }
  }
`)

interface DialogProps {
  readonly opdList: readonly OwnOpd[]
  readonly onClose: () => void
}
type Outcome =
  | { __typename: 'NaskahBaru'; naskah: { id: string }; jumlahKonflik: number }
  | { __typename: 'Penolakan'; pesan: string; saran: string }

/** What both dialogs share: one request at a time, the refusal in words, then the new plan (its conflicts first). */
function useNewPlan(onClose: () => void) {
  const navigate = useNavigate()
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState('')
  const run = async (ask: () => Promise<Outcome | undefined>) => {
    setBusy(true)
    setRefusal('')
    const answer = await ask()
    setBusy(false)
    if (!answer) return setRefusal(teks.umum.takTerjangkau.isi)
    if (answer.__typename === 'Penolakan') return setRefusal(`${answer.pesan} ${answer.saran}`)
    onClose()
    const tabel = answer.jumlahKonflik > 0 ? 'perbedaan' : 't-c-25'
    await navigate({ to: '/renstra/$naskahId/$tabel', params: { naskahId: answer.naskah.id, tabel } })
  }
  return { busy, refusal, setRefusal, run }
}

export function NewPlanDialog({ opdList, onClose }: DialogProps) {
  const person = usePerson()
  const [, send] = useMutation(importMutation)
  const { busy, refusal, run } = useNewPlan(onClose)
  const [profil, setProfil] = useState<(typeof PROFIL_ID)[number]>('INM2-2025')
  const submit = (form: FormData) =>
    run(async () => {
      const opd = opdList.find(({ id }) => id === form.get('opd'))
      if (!opd) return undefined
      const plan = {
        judul: String(form.get('judul')),
        profil,
        tahunAwal: Number(form.get('tahun')),
        nomenklatur: String(form.get('nomenklatur'))
      }
      const isi = emptyDokumen(plan, { pemda: person.pemda, opd })
      const input = { opdId: opd.id, kunci: uuidv7(), namaBerkas: `${plan.judul}.json`, isi }
      return (await send({ input })).data?.imporNaskah
    })
  return (
    <Dialog title={words.buat.judul} onClose={onClose}>
      <PlanForm busy={busy} refusal={refusal} send={words.buat.kirim} opdList={opdList} onSubmit={submit}>
        <label>
          {words.buat.profil}
          <select
            value={profil}
            onChange={(event) =>
              setProfil(PROFIL_ID.find((id) => id === event.currentTarget.value) ?? profil)
            }
          >
            {PROFIL_ID.map((id) => (
              <option key={id} value={id}>
                {PROFIL[id].nama}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.buat.tahunAwal}
          <input
            name="tahun"
            type="number"
            min={1945}
            max={2100}
            required
            key={profil}
            defaultValue={PROFIL[profil].periode.tahunTarget?.[0] ?? new Date().getFullYear() + 1}
          />
        </label>
        <label>
          {words.buat.namaNaskah}
          <input
            name="judul"
            required
            maxLength={250}
            defaultValue={`Rencana Strategis ${opdList[0]?.nama ?? ''}`}
          />
        </label>
        <label>
          {words.buat.nomenklatur}
          <select name="nomenklatur" defaultValue={EDISI.at(-1)?.id}>
            {EDISI.map(({ id, nama }) => (
              <option key={id} value={id}>
                {nama}
              </option>
            ))}
          </select>
        </label>
      </PlanForm>
    </Dialog>
  )
}

export function ImportDialog({ opdList, onClose }: DialogProps) {
  const [, send] = useMutation(importMutation)
  const { busy, refusal, setRefusal, run } = useNewPlan(onClose)
  const submit = async (form: FormData) => {
    const file = form.get('berkas')
    if (!(file instanceof File) || file.size === 0) return setRefusal(words.impor.pilihBerkas)
    if (file.size > largest) return setRefusal(words.impor.terlaluBesar)
    const isi = await readUtf8(file)
    if (isi === null) return setRefusal(words.impor.bukanUtf8)
    await run(async () => {
      const input = { opdId: String(form.get('opd')), kunci: uuidv7(), namaBerkas: file.name, isi }
      return (await send({ input })).data?.imporNaskah
    })
  }
  return (
    <Dialog title={words.impor.judul} onClose={onClose}>
      <PlanForm
        busy={busy}
        refusal={refusal}
        send={busy ? words.impor.sedang : words.impor.kirim}
        opdList={opdList}
        onSubmit={submit}
      >
        <label>
          {words.impor.isian}
          <input name="berkas" type="file" accept=".json,application/json" />
        </label>
        <p className={styles['note']}>{words.impor.petunjuk}</p>
      </PlanForm>
    </Dialog>
  )
}

/** The text of a file, or null when its bytes are no UTF-8: replacement characters would be imported for good. */
async function readUtf8(file: File): Promise<string | null> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer())
  } catch {
    return null
  }
}

interface PlanFormProps {
  readonly busy: boolean
  readonly refusal: string
  readonly send: string
  readonly opdList: readonly OwnOpd[]
  readonly onSubmit: (form: FormData) => Promise<void>
  readonly children: ReactNode
}

function PlanForm({ busy, refusal, send, opdList, onSubmit, children }: PlanFormProps) {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!busy) void onSubmit(new FormData(event.currentTarget))
  }
  return (
    <form className={styles['form']} onSubmit={submit}>
      {refusal === '' ? null : (
        <p className={styles['refusal']} role="alert">
          {refusal}
        </p>
      )}
      <label>
        {words.buat.opd}
        <select name="opd">
          {opdList.map((opd) => (
            <option key={opd.id} value={opd.id}>
              {opd.nama}
            </option>
          ))}
        </select>
      </label>
      {children}
      <div className={styles['actions']}>
        <button type="submit" className={styles['button']} disabled={busy}>
          {send}
        </button>
      </div>
    </form>
  )
}
