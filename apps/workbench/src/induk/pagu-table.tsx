import type { ChangeInduk, RencanaInduk } from '@selaras/domain/induk'
import { totalPagu } from '@selaras/domain/induk'
import { formatRupiah, parseRupiah } from '@selaras/domain/money'
import { useState } from 'react'
import { induk as words } from '../text/induk.ts'
import { CellInput } from './cell-input.tsx'
import styles from './induk.module.css'
import type { IndukEditor } from './induk-editor.ts'
import { PaguPastePanel } from './pagu-paste-panel.tsx'
import type { OpdDipilih } from './use-induk.ts'
import { usePaguPaste } from './use-pagu-paste.ts'

const say = words.pagu

interface PaguTableProps {
  readonly induk: RencanaInduk
  readonly editor: IndukEditor
  readonly readOnly: boolean
  readonly opd: readonly OpdDipilih[]
}

/** Pagu indikatif of every OPD and year, with totals both ways while typing; takes blocks of cells from Excel. */
export function PaguTable({ induk, editor, readOnly, opd }: PaguTableProps) {
  const [wrong, setWrong] = useState('')
  const { perTahun, perOpd } = totalPagu(induk)
  const rows = opd.filter(({ id, aktif }) => aktif || induk.pagu.has(id))
  const sheet = usePaguPaste(induk, editor, rows)
  const commit = (one: OpdDipilih, tahun: number, text: string): boolean => {
    const dari = induk.pagu.get(one.id)?.get(tahun) ?? null
    const read = text.trim() === '' ? null : parseRupiah(text)
    if (read !== null && !read.ok) {
      setWrong(say.bukanRupiah(one.nama, tahun))
      return false
    }
    setWrong('')
    const ke = read === null ? null : read.value
    const change: ChangeInduk = { jenis: 'pagu', opdId: one.id, tahun, dari, ke }
    return dari === ke || editor.change([change])
  }
  return (
    <div className={styles['stack']}>
      <PaguPastePanel sheet={sheet} />
      <p role="status">{sheet.told}</p>
      <div className={styles['scroll']} role="region" tabIndex={0} aria-label={say.judul}>
        {wrong === '' ? null : (
          <p role="alert" className={styles['refusal']}>
            {wrong}
          </p>
        )}
        <table className={`${styles['table']} ${styles['sheet']}`}>
          <caption>{say.judul}</caption>
          <thead>
            <tr>
              <th scope="col" className={styles['wide']}>
                {say.opd}
              </th>
              {induk.tahun.map((tahun) => (
                <th key={tahun} scope="col" className={styles['sum']}>
                  {tahun}
                </th>
              ))}
              <th scope="col" className={styles['sum']}>
                {say.jumlah}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((one, row) => (
              <tr key={one.id}>
                <th scope="row">{one.nama}</th>
                {induk.tahun.map((tahun, at) => (
                  <td key={tahun}>
                    <CellInput
                      sheet
                      label={say.isian(one.singkatan, tahun)}
                      column={`pagu:${tahun}`}
                      kind="number"
                      readOnly={readOnly}
                      value={rupiahText(induk.pagu.get(one.id)?.get(tahun))}
                      onCommit={(text) => commit(one, tahun, text)}
                      onPaste={(clipboard, cell) => sheet.paste(clipboard, cell, row, at)}
                    />
                  </td>
                ))}
                <td className={styles['sum']}>{rupiahText(perOpd.get(one.id))}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{say.jumlah}</th>
              {induk.tahun.map((tahun) => (
                <td key={tahun} className={styles['sum']}>
                  {rupiahText(perTahun.get(tahun))}
                </td>
              ))}
              <td className={styles['sum']}>{rupiahText(grandTotal(perTahun))}</td>
            </tr>
          </tfoot>
        </table>
      </div>
      {readOnly ? null : <p className={styles['under']}>{say.petunjuk}</p>}
    </div>
  )
}

const rupiahText = (value: number | null | undefined): string =>
  value === null || value === undefined ? '' : formatRupiah(value)

function grandTotal(perTahun: ReadonlyMap<number, number | null>): number | null {
  let sum = 0
  for (const value of perTahun.values()) {
    if (value === null) return null
    sum += value
  }
  return Number.isSafeInteger(sum) ? sum : null
}
