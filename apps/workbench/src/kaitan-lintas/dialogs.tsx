import { useState } from 'react'
import { useQuery } from 'urql'
import { type BarisPilihan, listBaris } from '../alihkan/choices.ts'
import { useRows } from '../alihkan/data.ts'
import { barisGagal, NotLoaded, RowChoice } from '../alihkan/part-fields.tsx'
import { FormDialog } from '../app/form-dialog.tsx'
import { LongText } from '../app/long-text.tsx'
import { useAct } from '../persiapan/use-act.ts'
import { alihkan } from '../text/alihkan.ts'
import { kaitanLintas } from '../text/kaitan-lintas.ts'
import { umum } from '../text/umum.ts'
import { acceptMutation, declineMutation, type Link, opdQuery, proposeMutation } from './data.ts'
import styles from './kaitan-lintas.module.css'

const words = kaitanLintas.dialog
/** A node of the own plan. */
function OwnRow(props: {
  readonly naskahId: string
  readonly label: string
  readonly chosen: string
  readonly onChoose: (row: BarisPilihan) => void
}) {
  const { rows, loading, again } = useRows(props.naskahId)
  if (loading && rows === null) return <p role="status">{umum.memuat}</p>
  if (rows === null) return <NotLoaded text={barisGagal} onRetry={again} />
  return (
    <RowChoice label={props.label} rows={listBaris(rows)} chosen={props.chosen} onChoose={props.onChoose} />
  )
}

interface LinkDialogProps {
  readonly naskahId: string
  readonly onDone: (said: string) => void
  readonly onClose: () => void
}

/** Proposes a link from a node of this plan; what the other OPD has written is not shown, because it is not open. */
export function ProposeDialog({
  naskahId,
  opdId: ownOpd,
  onDone,
  onClose
}: LinkDialogProps & { readonly opdId: string }) {
  const [simpulId, setSimpulId] = useState('')
  const [opdId, setOpdId] = useState('')
  const [wrong, setWrong] = useState('')
  const [kebutuhan, setKebutuhan] = useState('')
  const [{ data }] = useQuery({ query: opdQuery })
  const { busy, refused, run } = useAct(proposeMutation)
  const others = data?.daftarOpd.edges.flatMap((edge) => (edge ? [edge.node] : [])) ?? []
  const submit = async () => {
    setWrong(simpulId === '' ? alihkan.belumDipilih : '')
    if (simpulId !== '' && (await run({ naskahId, simpulId, opdId, kebutuhan })) !== null)
      onDone(kaitanLintas.terkirim)
  }
  return (
    <FormDialog
      title={words.usulkan}
      send={words.kirim}
      busy={busy}
      refusal={wrong || (refused?.text ?? '')}
      onSend={() => void submit()}
      onClose={onClose}
    >
      <OwnRow
        naskahId={naskahId}
        label={words.simpul}
        chosen={simpulId}
        onChoose={({ id }) => setSimpulId(id)}
      />
      <label>
        {words.opd}
        <select required value={opdId} onChange={(event) => setOpdId(event.currentTarget.value)}>
          <option value="">{words.pilih}</option>
          {others
            .filter(({ id, aktif }) => aktif && id !== ownOpd)
            .map(({ id, nama }) => (
              <option key={id} value={id}>
                {nama}
              </option>
            ))}
        </select>
      </label>
      <LongText label={words.kebutuhan} hint={words.petunjuk} value={kebutuhan} onChange={setKebutuhan} />
    </FormDialog>
  )
}

/** Accepts a proposal with a node of this plan. */
export function AcceptDialog({ naskahId, link, onDone, onClose }: LinkDialogProps & { readonly link: Link }) {
  const [simpulId, setSimpulId] = useState('')
  const [wrong, setWrong] = useState('')
  const { busy, refused, run } = useAct(acceptMutation)
  const submit = async () => {
    setWrong(simpulId === '' ? alihkan.belumDipilih : '')
    if (simpulId !== '' && (await run({ naskahId, kaitanId: link.id, simpulId })) !== null)
      onDone(kaitanLintas.diputuskan)
  }
  return (
    <FormDialog
      title={kaitanLintas.terimaDari(link.pengusul.opd.nama)}
      send={words.terimaKirim}
      busy={busy}
      refusal={wrong || (refused?.text ?? '')}
      onSend={() => void submit()}
      onClose={onClose}
    >
      <p className={styles['need']}>{link.kebutuhan}</p>
      <OwnRow
        naskahId={naskahId}
        label={words.terimaSimpul}
        chosen={simpulId}
        onChoose={({ id }) => setSimpulId(id)}
      />
      <p className={styles['note']}>{words.terimaCatatan}</p>
    </FormDialog>
  )
}

/** Declines a proposal with a reason. */
export function DeclineDialog({
  naskahId,
  link,
  onDone,
  onClose
}: LinkDialogProps & { readonly link: Link }) {
  const [alasan, setAlasan] = useState('')
  const { busy, refused, run } = useAct(declineMutation)
  const submit = async () => {
    if ((await run({ naskahId, kaitanId: link.id, alasan })) !== null) onDone(kaitanLintas.diputuskan)
  }
  return (
    <FormDialog
      title={kaitanLintas.tolakDari(link.pengusul.opd.nama)}
      send={words.tolakKirim}
      busy={busy}
      refusal={refused?.text ?? ''}
      onSend={() => void submit()}
      onClose={onClose}
    >
      <p className={styles['need']}>{link.kebutuhan}</p>
      <LongText label={words.alasan} hint={words.petunjukAlasan} value={alasan} onChange={setAlasan} />
    </FormDialog>
  )
}
