import { formatRupiah, parseRupiah } from '@selaras/domain/money'
import type { ClipboardEvent, FormEvent } from 'react'
import { useState } from 'react'
import { useQuery } from 'urql'
import { opdQuery } from '../beranda/plan-row.ts'
import { Field } from '../persiapan/field.tsx'
import styles from '../persiapan/persiapan.module.css'
import { useAct } from '../persiapan/use-act.ts'
import { useFocusWrong } from '../persiapan/use-focus-wrong.ts'
import { kalender } from '../text/kalender.ts'
import { umum } from '../text/umum.ts'
import { paguIndukQuery, terbitkanSurat } from './data.ts'
import { cellKey, cellsFrom, pasteInto, readPagu, yearsBetween } from './pagu-cells.ts'

const words = kalender.surat

/** A new Surat Edaran: number, date, years, and a table of pagu indikatif that takes a block from Excel. */
export function SuratForm({
  onCancel,
  onIssued
}: {
  onCancel: () => void
  onIssued: (melangkah: number) => void
}) {
  const act = useAct(terbitkanSurat)
  const [{ data }] = useQuery({ query: opdQuery, variables: { first: 200 } })
  const opd = (data?.daftarOpd.edges ?? []).map(({ node }) => node).filter(({ aktif }) => aktif)
  const next = new Date().getFullYear() + 1
  const [head, setHead] = useState({ nomor: '', tanggal: '', tentang: '' })
  const [untuk, setUntuk] = useState<'awal' | 'perubahan'>('awal')
  const [first, setFirst] = useState(String(next))
  const [last, setLast] = useState(String(next + 4))
  const [cells, setCells] = useState<ReadonlyMap<string, string>>(new Map())
  const [slip, setSlip] = useState('')
  const years = yearsBetween(first, last)
  const wrong = act.refused?.field ?? null
  const form = useFocusWrong(act.refused)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (act.busy) return
    const read = readPagu(opd, years, cells)
    if (!read.ok) return setSlip(words.salahAngka(read.opd, read.tahun))
    setSlip('')
    const done = await act.run({ surat: { ...head, untuk, tahun: [...years], pagu: read.pagu } })
    if (done?.__typename === 'SuratEdaranTerbit') onIssued(done.melangkah)
  }
  const paste = (event: ClipboardEvent<HTMLInputElement>, row: number, column: number) => {
    const text = event.clipboardData.getData('text/plain')
    if (!/[\t\n]/.test(text.trim())) return
    event.preventDefault()
    setCells(
      pasteInto(
        cells,
        text,
        opd.map(({ id }) => id),
        years,
        row,
        column
      )
    )
  }
  return (
    <form ref={form} className={styles['form']} onSubmit={submit}>
      <p className={styles['missing']}>{words.akibat}</p>
      <div className={styles['fields']}>
        <Field
          label={words.nomor}
          value={head.nomor}
          path="nomor"
          wrong={wrong}
          onChange={(nomor) => setHead({ ...head, nomor })}
        />
        <Field
          label={words.tanggal}
          type="date"
          value={head.tanggal}
          path="tanggal"
          wrong={wrong}
          onChange={(tanggal) => setHead({ ...head, tanggal })}
        />
        <Field
          wide
          label={words.tentang}
          value={head.tentang}
          path="tentang"
          wrong={wrong}
          onChange={(tentang) => setHead({ ...head, tentang })}
        />
        <div className={styles['field']} data-wide>
          <label htmlFor="surat-untuk">{words.untuk}</label>
          <select
            id="surat-untuk"
            value={untuk}
            onChange={(event) => setUntuk(event.currentTarget.value === 'perubahan' ? 'perubahan' : 'awal')}
          >
            <option value="awal">{words.awal}</option>
            <option value="perubahan">{words.perubahan}</option>
          </select>
        </div>
        <Field
          label={words.tahunAwal}
          type="number"
          value={first}
          path="tahun"
          wrong={wrong}
          onChange={setFirst}
        />
        <Field
          label={words.tahunAkhir}
          type="number"
          value={last}
          path="tahun"
          wrong={wrong}
          onChange={setLast}
        />
      </div>
      <FromInduk
        onTake={(tahun, pagu) => {
          setFirst(String(tahun[0] ?? first))
          setLast(String(tahun.at(-1) ?? last))
          setCells(cellsFrom(pagu))
        }}
      />
      <PaguTable
        opd={opd}
        years={years}
        cells={cells}
        wrong={wrong === 'pagu'}
        onChange={(key, text) => setCells(new Map(cells).set(key, text))}
        onPaste={paste}
      />
      {slip || act.refused ? (
        <p role="alert" className={styles['refused']}>
          {slip || act.refused?.text}
        </p>
      ) : null}
      <div className={styles['actions']}>
        <button type="submit" className={styles['button']} disabled={act.busy}>
          {words.terbitkan}
        </button>
        <button type="button" className={styles['quiet']} onClick={onCancel}>
          {umum.batal}
        </button>
      </div>
    </form>
  )
}

interface PaguInduk {
  readonly opdId: string
  readonly tahun: number
  readonly rupiah: string | null
}

/** Fills the table from the parent plan that counts now, when it names amounts; they can still be changed. */
function FromInduk({ onTake }: { onTake: (tahun: readonly number[], pagu: readonly PaguInduk[]) => void }) {
  const [{ data }] = useQuery({ query: paguIndukQuery })
  const sources = (data?.daftarInduk ?? []).filter(({ pagu }) => pagu.length > 0)
  if (sources.length === 0) return null
  return (
    <div className={styles['actions']}>
      {sources.map(({ id, judul, tahun, pagu }) => (
        <button key={id} type="button" className={styles['quiet']} onClick={() => onTake(tahun, pagu)}>
          {words.dariInduk(judul)}
        </button>
      ))}
    </div>
  )
}

interface PaguTableProps {
  readonly opd: readonly { readonly id: string; readonly nama: string; readonly singkatan: string }[]
  readonly years: readonly number[]
  readonly cells: ReadonlyMap<string, string>
  readonly wrong: boolean
  readonly onChange: (key: string, text: string) => void
  readonly onPaste: (event: ClipboardEvent<HTMLInputElement>, row: number, column: number) => void
}

function PaguTable({ opd, years, cells, wrong, onChange, onPaste }: PaguTableProps) {
  const missing = opd.filter(({ id }) => years.some((year) => !cells.get(cellKey(id, year))?.trim())).length
  const tidy = (key: string, text: string) => {
    const read = parseRupiah(text)
    if (read.ok) onChange(key, formatRupiah(read.value))
  }
  const total = (year: number): string => {
    const amounts = opd.map(({ id }) => parseRupiah(cells.get(cellKey(id, year)) ?? ''))
    return formatRupiah(amounts.reduce((sum, one) => sum + (one.ok ? one.value : 0), 0))
  }
  return (
    <fieldset className={styles['rows']} aria-invalid={wrong || undefined}>
      <legend>{words.pagu}</legend>
      <p className={styles['note']}>
        {words.tempel} {words.kosong(missing)}
      </p>
      <div className={styles['scroll']}>
        <table className={`${styles['table']} ${styles['pagu']}`}>
          <thead>
            <tr>
              <th scope="col">{kalender.opd}</th>
              {years.map((year) => (
                <th key={year} scope="col" data-number>
                  {year}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {opd.map((one, row) => (
              <tr key={one.id}>
                <th scope="row" title={one.nama}>
                  {one.singkatan || one.nama}
                </th>
                {years.map((year, column) => {
                  const key = cellKey(one.id, year)
                  return (
                    <td key={year}>
                      <input
                        inputMode="numeric"
                        aria-label={words.paguSel(one.nama, year)}
                        value={cells.get(key) ?? ''}
                        onChange={(event) => onChange(key, event.currentTarget.value)}
                        onBlur={(event) => tidy(key, event.currentTarget.value)}
                        onPaste={(event) => onPaste(event, row, column)}
                      />
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{words.jumlah}</th>
              {years.map((year) => (
                <td key={year} data-number>
                  {total(year)}
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
    </fieldset>
  )
}
