import type { ReactNode } from 'react'
import { useId, useState } from 'react'
import { useQuery } from 'urql'
import { type BarisPilihan, listBaris } from '../alihkan/choices.ts'
import { useRows } from '../alihkan/data.ts'
import { RowChoice } from '../alihkan/part-fields.tsx'
import { Dialog } from '../app/dialog.tsx'
import { useAct } from '../persiapan/use-act.ts'
import { kaitanLintas } from '../text/kaitan-lintas.ts'
import { umum } from '../text/umum.ts'
import { acceptMutation, declineMutation, type Link, opdQuery, proposeMutation } from './data.ts'
import styles from './kaitan-lintas.module.css'

const words = kaitanLintas.dialog
const longest = 2_000

interface LinkFormProps {
  readonly title: string
  readonly send: string
  readonly busy: boolean
  readonly refusal: string
  readonly onSend: () => void
  readonly onClose: () => void
  readonly children: ReactNode
}

function LinkForm({ title, send, busy, refusal, onSend, onClose, children }: LinkFormProps) {
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          if (!busy) onSend()
        }}
      >
        {children}
        {refusal === '' ? null : (
          <p
            role="alert"
            className={styles['refusal']}
            ref={(node) => node?.scrollIntoView?.({ block: 'nearest' })}
          >
            {refusal}
          </p>
        )}
        <div className={styles['actions']}>
          <button type="submit" className={styles['button']} disabled={busy}>
            {busy ? words.mengirim : send}
          </button>
          <button type="button" className={styles['button']} data-quiet onClick={onClose}>
            {umum.batal}
          </button>
        </div>
      </form>
    </Dialog>
  )
}

interface LongTextProps {
  readonly label: string
  readonly hint: string
  readonly value: string
  readonly onChange: (value: string) => void
}

/** A text with its length; what is too long stays and says so instead of being cut. */
function LongText({ label, hint, value, onChange }: LongTextProps) {
  const id = useId()
  const length = value.trim().length
  const isOver = length > longest
  return (
    <label>
      {label}
      <textarea
        required
        rows={3}
        value={value}
        aria-invalid={isOver}
        aria-describedby={id}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <small id={id}>
        {hint}{' '}
        <span className={isOver ? styles['over'] : undefined}>
          {(isOver ? kaitanLintas.terlaluPanjang : kaitanLintas.panjang)(length)}
        </span>
      </small>
    </label>
  )
}

/** A node of the own plan. */
function OwnRow(props: {
  readonly naskahId: string
  readonly label: string
  readonly chosen: string
  readonly onChoose: (row: BarisPilihan) => void
}) {
  const { rows } = useRows(props.naskahId)
  return rows === null ? (
    <p role="status">{umum.memuat}</p>
  ) : (
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
  const [kebutuhan, setKebutuhan] = useState('')
  const [{ data }] = useQuery({ query: opdQuery })
  const { busy, refused, run } = useAct(proposeMutation)
  const others = data?.daftarOpd.edges.flatMap((edge) => (edge ? [edge.node] : [])) ?? []
  const submit = async () => {
    if (simpulId !== '' && (await run({ naskahId, simpulId, opdId, kebutuhan })) !== null)
      onDone(kaitanLintas.terkirim)
  }
  return (
    <LinkForm
      title={words.usulkan}
      send={words.kirim}
      busy={busy}
      refusal={refused?.text ?? ''}
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
    </LinkForm>
  )
}

/** Accepts a proposal with a node of this plan. */
export function AcceptDialog({ naskahId, link, onDone, onClose }: LinkDialogProps & { readonly link: Link }) {
  const [simpulId, setSimpulId] = useState('')
  const { busy, refused, run } = useAct(acceptMutation)
  const submit = async () => {
    if (simpulId !== '' && (await run({ naskahId, kaitanId: link.id, simpulId })) !== null)
      onDone(kaitanLintas.diputuskan)
  }
  return (
    <LinkForm
      title={kaitanLintas.terimaDari(link.pengusul.opd.nama)}
      send={words.terimaKirim}
      busy={busy}
      refusal={refused?.text ?? ''}
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
    </LinkForm>
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
    <LinkForm
      title={kaitanLintas.tolakDari(link.pengusul.opd.nama)}
      send={words.tolakKirim}
      busy={busy}
      refusal={refused?.text ?? ''}
      onSend={() => void submit()}
      onClose={onClose}
    >
      <p className={styles['need']}>{link.kebutuhan}</p>
      <LongText label={words.alasan} hint={words.petunjukAlasan} value={alasan} onChange={setAlasan} />
    </LinkForm>
  )
}
