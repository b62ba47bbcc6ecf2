import { useEffect, useState } from 'react'
import { admin } from '../text/admin.ts'
import { teks } from '../text/index.ts'
import styles from './admin.module.css'
import { type Opd, useOpd } from './opd.ts'
import { EditOpd, HistoryOpd, MergeOpd, SplitOpd, UseOpd } from './opd-dialogs.tsx'
import { UnitDialog } from './unit-dialog.tsx'

const words = admin.opd

type Task = 'buat' | 'ubah' | 'pecah' | 'gabung' | 'pakai' | 'riwayat' | 'unit'
interface Open {
  readonly task: Task
  readonly id: string
}

/** The offices of the pemda: what they are called, what became of them, their units. */
export function OpdPage() {
  const { opdList, units, error, again } = useOpd()
  const [open, setOpen] = useState<Open | null>(null)
  const [unused, setUnused] = useState(false)
  const [said, setSaid] = useState('')
  useEffect(() => {
    document.title = `${words.judul} · Selaras`
  }, [])
  if (!opdList) return <p role="status">{error ? admin.gagalMuat : teks.umum.memuat}</p>
  const close = () => setOpen(null)
  const done = (text: string) => {
    setOpen(null)
    setSaid(text)
    again()
  }
  const opd = opdList.find(({ id }) => id === open?.id)
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
      {open?.task === 'buat' ? <EditOpd opd={null} onDone={done} onClose={close} /> : null}
      {opd && open ? (
        <>
          {open.task === 'ubah' ? <EditOpd opd={opd} onDone={done} onClose={close} /> : null}
          {open.task === 'pecah' ? <SplitOpd opd={opd} onDone={done} onClose={close} /> : null}
          {open.task === 'gabung' ? (
            <MergeOpd opd={opd} opdList={opdList} onDone={done} onClose={close} />
          ) : null}
          {open.task === 'pakai' ? <UseOpd opd={opd} onDone={done} onClose={close} /> : null}
          {open.task === 'riwayat' ? <HistoryOpd opd={opd} onClose={close} /> : null}
          {open.task === 'unit' ? (
            <UnitDialog
              opd={opd}
              units={units.filter(({ opdId }) => opdId === opd.id)}
              onChanged={again}
              onClose={close}
            />
          ) : null}
        </>
      ) : null}
    </section>
  )
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
