import { namaJenis } from '@selaras/domain/naskah'
import { LABEL_TAHAP, TAHAP_SUNTING, type Tahap } from '@selaras/domain/tahap'
import { useId, useMemo, useState } from 'react'
import { alihkan as words } from '../text/alihkan.ts'
import { beranda } from '../text/beranda.ts'
import { namaRencana } from '../text/format.ts'
import { rencana } from '../text/rencana.ts'
import { umum } from '../text/umum.ts'
import styles from './alihkan.module.css'
import { type BarisPilihan, listBaris, listTempat, searchBaris } from './choices.ts'
import { type PlanDialihkan, usePlans, useRows } from './data.ts'

/** Where a part goes: under a row, at the top of its table, or found by its code. */
export type Tempat = { readonly menurutKode: true } | { readonly indukId: string | null }

/** Where a row goes unless somebody says otherwise: a kegiatan is found its program by the code. */
export const firstPlace = (part: BarisPilihan | null): Tempat =>
  part && listTempat(part, []).teratas ? { indukId: null } : { menurutKode: true }

/** A plan in a list of choices; its title last, because it is long and often the same. */
export const planLabel = (plan: PlanDialihkan): string =>
  `${LABEL_TAHAP[plan.tahap as Tahap] ?? plan.tahap} · ${namaRencana(plan)} · ${plan.judul}`

export const barisGagal = `${rencana.gagal.broken.judul}.`

/** Something could not be read; the button reads it again. */
export const NotLoaded = ({ text, onRetry }: { readonly text: string; readonly onRetry: () => void }) => (
  <p role="alert" className={styles['note']}>
    {text}{' '}
    <button type="button" className={styles['button']} onClick={onRetry}>
      {umum.cobaLagi}
    </button>
  </p>
)

interface RowChoiceProps {
  readonly label: string
  readonly rows: readonly BarisPilihan[]
  readonly chosen: string
  readonly onChoose: (row: BarisPilihan) => void
}

/**
 * One row of a plan out of many: radios in the order of its tables, narrowed by a search. The chosen one is always among
 * them, on top where the search does not find it: it is what would be sent.
 */
export function RowChoice({ label, rows, chosen, onChoose }: RowChoiceProps) {
  const [search, setSearch] = useState('')
  const name = useId()
  const found = useMemo(() => searchBaris(rows, search), [rows, search])
  const kept = found.some(({ id }) => id === chosen) ? [] : rows.filter(({ id }) => id === chosen)
  return (
    <fieldset className={styles['group']}>
      <legend>{label}</legend>
      <label>
        {words.cari}
        <input type="search" value={search} onChange={(event) => setSearch(event.currentTarget.value)} />
      </label>
      <p role="status" className={styles['count']}>
        {words.hasil(found.length)}
      </p>
      <div className={styles['options']}>
        {[...kept, ...found].map((row) => (
          <label key={row.id} style={{ paddingInlineStart: `${0.3 + row.tingkat * 1.1}rem` }}>
            <input
              type="radio"
              name={name}
              required
              checked={row.id === chosen}
              onChange={() => onChoose(row)}
            />
            <span>
              {row.kode === '' ? null : <span className={styles['code']}>{row.kode} </span>}
              {row.uraian} <span className={styles['kind']}>{namaJenis[row.jenis]}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

interface PartFieldsProps {
  readonly plan: PlanDialihkan
  readonly chosen: BarisPilihan | null
  readonly onChoose: (row: BarisPilihan) => void
}

/** Chooses the part of a plan; says why where nothing can be chosen. */
export function PartFields({ plan, chosen, onChoose }: PartFieldsProps) {
  const isOpen = TAHAP_SUNTING.has(plan.tahap as Tahap)
  const { loading, failed, again, rows, isOlder } = useRows(isOpen ? plan.id : '')
  const list = useMemo(() => (rows ? listBaris(rows) : []), [rows])
  if (!isOpen) return <p className={styles['note']}>{words.tertutup}</p>
  if (loading) return <p role="status">{umum.memuat}</p>
  if (failed) return <NotLoaded text={barisGagal} onRetry={again} />
  if (rows === null) return <p className={styles['note']}>{words.takTerbuka}</p>
  return (
    <>
      {isOlder ? <p className={styles['note']}>{words.dariAsal}</p> : null}
      <RowChoice label={words.bagian} rows={list} chosen={chosen?.id ?? ''} onChoose={onChoose} />
    </>
  )
}

interface PlaceFieldsProps {
  readonly opdId: string
  readonly naskahId: string
  readonly part: BarisPilihan | null
  readonly tempat: Tempat
  readonly onPlan: (naskahId: string) => void
  readonly onPlace: (tempat: Tempat) => void
}

/** The receiving plan, one that is being written, and the row in it. */
export function PlaceFields({ opdId, naskahId, part, tempat, onPlan, onPlace }: PlaceFieldsProps) {
  const { plans, failed, again } = usePlans(opdId)
  const receiver = useRows(naskahId)
  const { rows } = receiver
  const list = useMemo(() => (rows ? listBaris(rows) : []), [rows])
  const open = plans?.filter(({ tahap }) => TAHAP_SUNTING.has(tahap as Tahap))
  if (opdId === '') return null
  if (failed) return <NotLoaded text={beranda.gagalMuat} onRetry={again} />
  if (!open) return <p role="status">{umum.memuat}</p>
  if (open.length === 0) return <p className={styles['note']}>{words.tanpaPenerima}</p>
  const places = part ? listTempat(part, list) : null
  const value = 'menurutKode' in tempat ? 'kode' : (tempat.indukId ?? 'teratas')
  return (
    <>
      <label>
        {words.keRenstra}
        <select required value={naskahId} onChange={(event) => onPlan(event.currentTarget.value)}>
          <option value="">{words.pilih}</option>
          {open.map((plan) => (
            <option key={plan.id} value={plan.id}>
              {planLabel(plan)}
            </option>
          ))}
        </select>
      </label>
      {receiver.failed ? <NotLoaded text={barisGagal} onRetry={receiver.again} /> : null}
      {part && places && naskahId !== '' ? (
        <label>
          {words.tempat}
          <select
            value={value}
            onChange={(event) => {
              const { value: chosen } = event.currentTarget
              if (chosen === 'kode') onPlace({ menurutKode: true })
              else onPlace({ indukId: chosen === 'teratas' ? null : chosen })
            }}
          >
            {places.teratas ? (
              <option value="teratas">{words.teratas}</option>
            ) : (
              <option value="kode">{words.menurutKode}</option>
            )}
            {places.baris.map((row) => (
              <option key={row.id} value={row.id}>
                {[row.kode, row.uraian].filter((text) => text !== '').join(' ')}
              </option>
            ))}
          </select>
          <small>{value === 'kode' ? words.menurutKodeIsi : ''}</small>
        </label>
      ) : null}
    </>
  )
}
