import { useState } from 'react'
import { useMutation, useQuery } from 'urql'
import { uuidv7 } from 'uuidv7'
import { Dialog } from '../app/dialog.tsx'
import { FormDialog } from '../app/form-dialog.tsx'
import { admin } from '../text/admin.ts'
import { tanggal } from '../text/format.ts'
import { teks } from '../text/index.ts'
import { aktifkanOpd, buatOpd, gabungOpd, pecahOpd, ubahOpd, useAct } from './acts.ts'
import styles from './admin.module.css'
import { type Dasar, DasarFields } from './dasar-fields.tsx'
import { historyQuery, type Opd } from './opd.ts'
import { today } from './role-fields.tsx'

const words = admin.opd
const jenisOpd = ['opd', 'bappelitbangda', 'inspektorat', 'sekretariatDaerah'] as const
type JenisOpd = (typeof jenisOpd)[number]

interface OpdDraft {
  readonly nama: string
  readonly singkatan: string
  readonly jenis: JenisOpd
}

const emptyOpd: OpdDraft = { nama: '', singkatan: '', jenis: 'opd' }
const emptyDasar = (): Dasar => ({ tanggal: today(), dasar: '' })

export interface OpdDialogProps {
  /** `ke`: the OPD that plans will probably go to. */
  readonly onDone: (said: string, ke?: string) => void
  readonly onClose: () => void
}

interface OpdFieldsProps {
  readonly value: OpdDraft
  readonly onChange: (value: OpdDraft) => void
}

function OpdFields({ value, onChange }: OpdFieldsProps) {
  return (
    <>
      <label>
        {words.isian.nama}
        <input
          required
          minLength={2}
          maxLength={200}
          value={value.nama}
          onChange={(event) => onChange({ ...value, nama: event.currentTarget.value })}
        />
      </label>
      <div className={styles['pair']}>
        <label>
          {words.isian.singkatan}
          <input
            required
            minLength={2}
            maxLength={40}
            value={value.singkatan}
            onChange={(event) => onChange({ ...value, singkatan: event.currentTarget.value })}
          />
        </label>
        <label>
          {words.isian.jenis}
          <select
            value={value.jenis}
            onChange={(event) => onChange({ ...value, jenis: event.currentTarget.value as JenisOpd })}
          >
            {jenisOpd.map((jenis) => (
              <option key={jenis} value={jenis}>
                {words.jenis[jenis]}
              </option>
            ))}
          </select>
        </label>
      </div>
    </>
  )
}

/** A new OPD, or another name, abbreviation or kind of one. */
export function EditOpd({ opd, onDone, onClose }: OpdDialogProps & { readonly opd: Opd | null }) {
  const [draft, setDraft] = useState<OpdDraft>(
    opd ? { nama: opd.nama, singkatan: opd.singkatan, jenis: opd.jenis as JenisOpd } : emptyOpd
  )
  const [dasar, setDasar] = useState(emptyDasar)
  const [, make] = useMutation(buatOpd)
  const [, change] = useMutation(ubahOpd)
  const { busy, refusal, run } = useAct()
  const submit = async () => {
    const given = { kunci: uuidv7(), opd: draft, dasar }
    if (await run(opd ? change({ ...given, opdId: opd.id }) : make(given))) onDone(words.tersimpan)
  }
  return (
    <FormDialog
      title={opd ? words.ubahOpd(opd.nama) : words.buat}
      send={admin.simpan}
      busy={busy}
      refusal={refusal}
      onSend={() => void submit()}
      onClose={onClose}
    >
      <OpdFields value={draft} onChange={setDraft} />
      <DasarFields value={dasar} onChange={setDasar} />
    </FormDialog>
  )
}

/** New OPD split off one. */
export function SplitOpd({ opd, onDone, onClose }: OpdDialogProps & { readonly opd: Opd }) {
  const [baru, setBaru] = useState<readonly (OpdDraft & { readonly key: string })[]>(() => [
    { ...emptyOpd, key: uuidv7() }
  ])
  const [dasar, setDasar] = useState(emptyDasar)
  const [, send] = useMutation(pecahOpd)
  const { busy, refusal, run } = useAct()
  const submit = async () => {
    const list = baru.map(({ nama, singkatan, jenis }) => ({ nama, singkatan, jenis }))
    if (await run(send({ kunci: uuidv7(), opdId: opd.id, baru: list, dasar }))) onDone(words.tersimpan)
  }
  return (
    <FormDialog
      title={words.pecahOpd(opd.nama)}
      send={words.pecah}
      busy={busy}
      refusal={refusal}
      onSend={() => void submit()}
      onClose={onClose}
    >
      <p className={styles['note']}>{words.pecahIsi}</p>
      {baru.map((one, at) => (
        <fieldset key={one.key} className={styles['group']}>
          <legend>{words.baruKe(at + 1)}</legend>
          <OpdFields
            value={one}
            onChange={(next) => setBaru(baru.map((row) => (row === one ? { ...next, key: one.key } : row)))}
          />
        </fieldset>
      ))}
      {baru.length < 5 ? (
        <div className={styles['actions']}>
          <button
            type="button"
            className={styles['button']}
            data-quiet
            onClick={() => setBaru([...baru, { ...emptyOpd, key: uuidv7() }])}
          >
            {words.tambahBaru}
          </button>
        </div>
      ) : null}
      <DasarFields value={dasar} onChange={setDasar} />
    </FormDialog>
  )
}

/** One OPD merged into another of the pemda. */
export function MergeOpd({
  opd,
  opdList,
  onDone,
  onClose
}: OpdDialogProps & { readonly opd: Opd; readonly opdList: readonly Opd[] }) {
  const [ke, setKe] = useState('')
  const [dasar, setDasar] = useState(emptyDasar)
  const [, send] = useMutation(gabungOpd)
  const { busy, refusal, run } = useAct()
  const submit = async () => {
    if (await run(send({ kunci: uuidv7(), opdId: [opd.id], ke, dasar }))) onDone(words.tersimpan, ke)
  }
  return (
    <FormDialog
      title={words.gabungOpd(opd.nama)}
      send={words.gabung}
      busy={busy}
      refusal={refusal}
      onSend={() => void submit()}
      onClose={onClose}
    >
      <p className={styles['note']}>{words.gabungIsi}</p>
      <label>
        {words.gabungKe}
        <select required value={ke} onChange={(event) => setKe(event.currentTarget.value)}>
          <option value="">{admin.pilih}</option>
          {opdList
            .filter(({ id, aktif }) => aktif && id !== opd.id)
            .map(({ id, nama }) => (
              <option key={id} value={id}>
                {nama}
              </option>
            ))}
        </select>
      </label>
      <DasarFields value={dasar} onChange={setDasar} />
    </FormDialog>
  )
}

/** Out of use, or into use again. */
export function UseOpd({ opd, onDone, onClose }: OpdDialogProps & { readonly opd: Opd }) {
  const [dasar, setDasar] = useState(emptyDasar)
  const [, send] = useMutation(aktifkanOpd)
  const { busy, refusal, run } = useAct()
  const submit = async () => {
    if (await run(send({ kunci: uuidv7(), opdId: opd.id, aktif: !opd.aktif, dasar }))) onDone(words.tersimpan)
  }
  return (
    <FormDialog
      title={opd.aktif ? words.nonaktifkanOpd(opd.nama) : words.aktifkanOpd(opd.nama)}
      send={opd.aktif ? words.nonaktifkan : words.aktifkan}
      busy={busy}
      refusal={refusal}
      onSend={() => void submit()}
      onClose={onClose}
    >
      {opd.aktif ? <p className={styles['note']}>{words.nonaktifkanIsi}</p> : null}
      <DasarFields value={dasar} onChange={setDasar} />
    </FormDialog>
  )
}

/** What became of an OPD, newest first. */
export function HistoryOpd({ opd, onClose }: { readonly opd: Opd; readonly onClose: () => void }) {
  const [{ data, fetching }] = useQuery({
    query: historyQuery,
    variables: { opdId: opd.id },
    requestPolicy: 'network-only'
  })
  const list = data?.riwayatOpd ?? []
  return (
    <Dialog title={words.riwayatOpd(opd.nama)} onClose={onClose}>
      {list.length === 0 ? <p>{fetching ? teks.umum.memuat : words.riwayatKosong}</p> : null}
      <ul className={styles['rows']}>
        {list.map((one) => (
          <li key={one.id}>
            <div>
              <strong>{words.peristiwa[one.jenis as keyof typeof words.peristiwa] ?? one.jenis}</strong>,{' '}
              {tanggal(one.tanggal)}
              <span className={styles['under']}>
                {[
                  one.dasar,
                  formerName(one.sebelum),
                  ...one.opdTerkait.map(({ nama }) => words.terkait(nama))
                ]
                  .filter((part) => part)
                  .join(' · ')}
              </span>
              <span className={styles['under']}>{one.oleh}</span>
            </div>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}

function formerName(before: unknown): string {
  if (typeof before !== 'object' || before === null || !('nama' in before)) return ''
  return typeof before.nama === 'string' ? words.semula(before.nama) : ''
}
