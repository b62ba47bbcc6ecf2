import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { useState } from 'react'
import { useMutation } from 'urql'
import { uuidv7 } from 'uuidv7'
import { Dialog } from '../app/dialog.tsx'
import { admin } from '../text/admin.ts'
import { simpanUnitKerja, useAct } from './acts.ts'
import styles from './admin.module.css'
import type { Opd, Unit } from './opd.ts'

const words = admin.unit

interface UnitDialogProps {
  readonly opd: Opd
  readonly units: readonly Unit[]
  readonly onChanged: () => void
  readonly onClose: () => void
}

/** The units of one OPD: add, rename, order, put out of use. */
export function UnitDialog({ opd, units, onChanged, onClose }: UnitDialogProps) {
  const [nama, setNama] = useState('')
  const [, send] = useMutation(simpanUnitKerja)
  const { busy, refusal, run } = useAct()
  const save = async (unit: Omit<Unit, 'id'> & { id: string | null }): Promise<boolean> => {
    const saved = await run(send({ kunci: uuidv7(), ...unit }))
    if (saved) onChanged()
    return saved
  }
  const add = async () => {
    const urutan = Math.max(0, ...units.map((one) => one.urutan)) + 1
    if (await save({ id: null, opdId: opd.id, nama, aktif: true, urutan })) setNama('')
  }
  /** Two neighbours change places. */
  const swap = async (at: number, step: -1 | 1) => {
    const [one, other] = [units[at], units[at + step]]
    if (!one || !other) return
    if (await save({ ...one, urutan: other.urutan === one.urutan ? one.urutan + step : other.urutan }))
      await save({ ...other, urutan: one.urutan })
  }
  return (
    <Dialog title={admin.opd.unitOpd(opd.nama)} onClose={onClose}>
      <div className={styles['form']}>
        <p className={styles['note']}>{words.isi}</p>
        {refusal === '' ? null : (
          <p className={styles['refusal']} role="alert">
            {refusal}
          </p>
        )}
        {units.length === 0 ? <p className={styles['empty']}>{words.kosong}</p> : null}
        <ul className={styles['rows']}>
          {units.map((unit, at) => (
            <UnitRow
              key={unit.id}
              unit={unit}
              first={at === 0}
              last={at === units.length - 1}
              onSave={(changed) => void save(changed)}
              onMove={(step) => void swap(at, step)}
            />
          ))}
        </ul>
        <form
          className={styles['form']}
          onSubmit={(event) => {
            event.preventDefault()
            if (!busy) void add()
          }}
        >
          <label>
            {words.nama}
            <input
              required
              minLength={2}
              maxLength={200}
              value={nama}
              onChange={(event) => setNama(event.currentTarget.value)}
            />
          </label>
          <div className={styles['actions']}>
            <button type="submit" className={styles['button']} disabled={busy}>
              {words.tambah}
            </button>
          </div>
        </form>
      </div>
    </Dialog>
  )
}

interface UnitRowProps {
  readonly unit: Unit
  readonly first: boolean
  readonly last: boolean
  readonly onSave: (unit: Unit) => void
  readonly onMove: (step: -1 | 1) => void
}

function UnitRow({ unit, first, last, onSave, onMove }: UnitRowProps) {
  const [nama, setNama] = useState(unit.nama)
  return (
    <li>
      <input
        aria-label={`${words.nama}: ${unit.nama}`}
        value={nama}
        maxLength={200}
        onChange={(event) => setNama(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && nama !== unit.nama) onSave({ ...unit, nama })
        }}
      />
      {unit.aktif ? null : <span className={styles['state']}>{words.tidakAktif}</span>}
      {nama === unit.nama ? null : (
        <button type="button" className={styles['link']} onClick={() => onSave({ ...unit, nama })}>
          {words.ubahNama}
        </button>
      )}
      <button
        type="button"
        className={styles['icon']}
        aria-label={words.naik(unit.nama)}
        disabled={first}
        onClick={() => onMove(-1)}
      >
        <IconArrowUp size={16} aria-hidden="true" />
      </button>
      <button
        type="button"
        className={styles['icon']}
        aria-label={words.turun(unit.nama)}
        disabled={last}
        onClick={() => onMove(1)}
      >
        <IconArrowDown size={16} aria-hidden="true" />
      </button>
      <button
        type="button"
        className={styles['link']}
        aria-label={unit.aktif ? words.nonaktifkan(unit.nama) : words.aktifkan(unit.nama)}
        onClick={() => onSave({ ...unit, aktif: !unit.aktif })}
      >
        {unit.aktif ? admin.opd.nonaktifkan : admin.opd.aktifkan}
      </button>
    </li>
  )
}
