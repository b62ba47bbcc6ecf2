import { useEffect, useState } from 'react'
import { AlihkanDialog } from '../alihkan/dialog.tsx'
import { admin } from '../text/admin.ts'
import { alihkan } from '../text/alihkan.ts'
import { teks } from '../text/index.ts'
import styles from './admin.module.css'
import { type Opd, type Unit, useOpd } from './opd.ts'
import { EditOpd, HistoryOpd, MergeOpd, SplitOpd, UseOpd } from './opd-dialogs.tsx'
import { UnitDialog } from './unit-dialog.tsx'

const words = admin.opd

type Task = 'alihkan' | 'buat' | 'ubah' | 'pecah' | 'gabung' | 'pakai' | 'riwayat' | 'unit'
interface Open {
  readonly task: Task
  readonly id: string
}
/** A split or merger leaves plans behind: whose they are still, and to whom they probably go. */
interface Left {
  readonly id: string
  readonly ke: string
}

/** The offices of the pemda: what they are called, what became of them, their units. */
export function OpdPage() {
  const { opdList, units, error, again } = useOpd()
  const [open, setOpen] = useState<Open | null>(null)
  const [unused, setUnused] = useState(false)
  const [said, setSaid] = useState('')
  const [left, setLeft] = useState<Left | null>(null)
  useEffect(() => {
    document.title = `${words.judul} · Selaras`
  }, [])
  if (!opdList) return <p role="status">{error ? admin.gagalMuat : teks.umum.memuat}</p>
  const close = () => setOpen(null)
  const done = (text: string) => {
    setOpen(null)
    setSaid(text)
    setLeft(null)
    again()
  }
  const doneLeaving = (id: string, text: string, ke: string) => {
    done(text)
    setLeft({ id, ke })
  }
  const leaving = opdList.find(({ id }) => id === left?.id)
  const shown = opdList.filter(({ aktif }) => aktif || unused)
  return (
    <section className={styles['section']} aria-labelledby="opd">
      <div className={styles['head']}>
        <h1 id="opd">{words.judul}</h1>
        <button type="button" className={styles['button']} onClick={() => setOpen({ task: 'buat', id: '' })}>
          {words.buat}
        </button>
      </div>
      <p className={styles['note']}>{words.isi}</p>
      <div className={styles['tools']}>
        <label>
          <input type="checkbox" checked={unused} onChange={() => setUnused(!unused)} />
          {words.tampilkanTidakAktif}
        </label>
      </div>
      <p role="status" className={styles['said']}>
        {said}
      </p>
      {leaving ? (
        <LeftBehind nama={leaving.nama} onOpen={() => setOpen({ task: 'alihkan', id: leaving.id })} />
      ) : null}
      {shown.length === 0 ? <p className={styles['empty']}>{words.kosong}</p> : null}
      {shown.length > 0 ? (
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{words.kolom.nama}</th>
              <th scope="col">{words.kolom.jenis}</th>
              <th scope="col">{words.kolom.unit}</th>
              <th scope="col">{words.kolom.aksi}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((one) => (
              <OpdRow
                key={one.id}
                opd={one}
                units={units.filter(({ opdId, aktif }) => opdId === one.id && aktif).length}
                onOpen={(task) => setOpen({ task, id: one.id })}
              />
            ))}
          </tbody>
        </table>
      ) : null}
      {open ? (
        <OpdTask
          open={open}
          opdList={opdList}
          units={units}
          ke={left?.id === open.id ? left.ke : ''}
          onDone={done}
          onLeave={doneLeaving}
          onChanged={again}
          onClose={close}
        />
      ) : null}
    </section>
  )
}

/** What a split or merger leaves to be done. */
function LeftBehind({ nama, onOpen }: { readonly nama: string; readonly onOpen: () => void }) {
  return (
    <p className={styles['next']}>
      {alihkan.setelahUbah(nama)}{' '}
      <button type="button" className={styles['button']} onClick={onOpen}>
        {alihkan.alihkanSekarang}
      </button>
    </p>
  )
}

interface OpdTaskProps {
  readonly open: Open
  readonly opdList: readonly Opd[]
  readonly units: readonly Unit[]
  readonly ke: string
  readonly onDone: (text: string) => void
  readonly onLeave: (id: string, text: string, ke: string) => void
  readonly onChanged: () => void
  readonly onClose: () => void
}

/** The dialog of one act on an OPD. */
function OpdTask({ open, opdList, units, ke, onDone, onLeave, onChanged, onClose }: OpdTaskProps) {
  const { task } = open
  const opd = opdList.find(({ id }) => id === open.id)
  if (!opd) return task === 'buat' ? <EditOpd opd={null} onDone={onDone} onClose={onClose} /> : null
  const base = { opd, onDone, onClose }
  const leaving = { ...base, onDone: (text: string, to = '') => onLeave(opd.id, text, to) }
  switch (task) {
    case 'buat':
    case 'ubah':
      return <EditOpd {...base} />
    case 'pecah':
      return <SplitOpd {...leaving} />
    case 'gabung':
      return <MergeOpd {...leaving} opdList={opdList} />
    case 'alihkan':
      return <AlihkanDialog {...base} ke={ke} />
    case 'pakai':
      return <UseOpd {...base} />
    case 'riwayat':
      return <HistoryOpd opd={opd} onClose={onClose} />
    case 'unit':
      return (
        <UnitDialog
          opd={opd}
          units={units.filter(({ opdId }) => opdId === opd.id)}
          onChanged={onChanged}
          onClose={onClose}
        />
      )
  }
}

interface OpdRowProps {
  readonly opd: Opd
  readonly units: number
  readonly onOpen: (task: Task) => void
}

function OpdRow({ opd, units, onOpen }: OpdRowProps) {
  const acts: readonly (readonly [Task, string, string])[] = [
    ['ubah', words.ubah, words.ubahOpd(opd.nama)],
    ['unit', words.unit, words.unitOpd(opd.nama)],
    ...(opd.aktif
      ? ([
          ['pecah', words.pecah, words.pecahOpd(opd.nama)],
          ['gabung', words.gabung, words.gabungOpd(opd.nama)],
          ['pakai', words.nonaktifkan, words.nonaktifkanOpd(opd.nama)]
        ] as const)
      : ([['pakai', words.aktifkan, words.aktifkanOpd(opd.nama)]] as const)),
    ['alihkan', alihkan.tombol, alihkan.untuk(opd.nama)],
    ['riwayat', words.riwayat, words.riwayatOpd(opd.nama)]
  ]
  return (
    <tr>
      <th scope="row">
        {opd.nama}
        <span className={styles['under']}>
          {opd.singkatan} {opd.aktif ? null : <span className={styles['state']}>{words.tidakAktif}</span>}
        </span>
      </th>
      <td>{words.jenis[opd.jenis as keyof typeof words.jenis] ?? opd.jenis}</td>
      <td>{units}</td>
      <td>
        <div className={styles['acts']}>
          {acts.map(([task, label, full]) => (
            <button
              key={task}
              type="button"
              className={styles['link']}
              aria-label={full}
              onClick={() => onOpen(task)}
            >
              {label}
            </button>
          ))}
        </div>
      </td>
    </tr>
  )
}
