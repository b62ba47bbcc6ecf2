import type { Naskah, Simpul } from '@selaras/domain/naskah'
import { headOf } from '@selaras/domain/naskah'
import { usePlan } from '../rencana/editor-context.ts'
import { textOf } from '../sheet/cell-view.ts'
import { teks } from '../text/index.ts'
import { FormPage } from './form-page.tsx'
import type { FormColumn } from './form-row.ts'
import { cellsOf, FormTable } from './form-table.tsx'
import { isPrinted, tableRows, yearsPrinted } from './rows.ts'

const words = teks.formulir.indikator
const umum = teks.formulir.umum

/** T-C.28 and the IKU tables; a document with several prints them one after another. */
export function IndikatorPage() {
  const { naskah } = usePlan()
  const rows = tableRows(naskah, 'indikatorKinerja')
  const tables = [...Map.groupBy(rows, (node) => textOf(node.isian['tabel']))]
  return (
    <FormPage title={words.judul} empty={rows.length === 0}>
      {tables.map(([name, own]) => (
        <IkuTable key={name} naskah={naskah} rows={own} name={name} />
      ))}
    </FormPage>
  )
}

function IkuTable({ naskah, rows, name }: { naskah: Naskah; rows: readonly Simpul[]; name: string }) {
  const optional = (id: string, title: string, kind: 'text' | 'number' = 'text'): FormColumn[] =>
    isPrinted(naskah, rows, id) ? [{ id, title, kind }] : []
  const columns: FormColumn[] = [
    ...optional('no', umum.no),
    ...optional('tujuanInduk', 'Tujuan RPJMD/RPD'),
    ...optional('sasaranInduk', 'Sasaran RPJMD/RPD'),
    ...optional('tujuan', umum.tujuan),
    ...optional('nomorSasaran', 'No. sasaran'),
    ...optional('sasaran', umum.sasaran),
    { id: 'uraian', title: umum.indikator, width: '16rem' },
    ...optional('satuan', umum.satuan),
    ...optional('awal', headOf(naskah, 'indikatorKinerja', 'awal') ?? umum.awal, 'number'),
    ...yearsPrinted(naskah, rows, 'target').map(
      (year): FormColumn => ({
        id: `target:${year}`,
        title: String(year),
        groups: [words.target],
        kind: 'number'
      })
    ),
    ...optional('akhir', headOf(naskah, 'indikatorKinerja', 'akhir') ?? umum.akhir, 'number')
  ]
  const label = name === '' ? words.judul : words.tabel(name)
  return (
    <FormTable
      label={label}
      {...(name === '' ? {} : { title: label })}
      columns={columns}
      rows={rows.map((node) => ({ id: node.id, cells: cellsOf(naskah, node, columns) }))}
    />
  )
}
