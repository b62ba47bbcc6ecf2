import { usePlan } from '../rencana/editor-context.ts'
import { teks } from '../text/index.ts'
import { FormPage } from './form-page.tsx'
import type { FormColumn } from './form-row.ts'
import { cellsOf, FormTable } from './form-table.tsx'
import { isPrinted, tableRows, yearsPrinted } from './rows.ts'

const words = teks.formulir.kinerja

/** T-C.23: targets and what became of them under the plan before. */
export function KinerjaPage() {
  const { naskah } = usePlan()
  const rows = tableRows(naskah, 'capaianKinerja')
  const optional = (id: string, title: string): FormColumn[] =>
    isPrinted(naskah, rows, id) ? [{ id, title }] : []
  const years = (field: 'target' | 'realisasi' | 'rasio'): FormColumn[] =>
    yearsPrinted(naskah, rows, field).map((year) => ({
      id: `${field}:${year}`,
      title: String(year),
      groups: [words[field]],
      kind: 'number'
    }))
  const columns: FormColumn[] = [
    { id: 'no', title: teks.formulir.umum.no, width: '3rem' },
    { id: 'uraian', title: words.indikator, width: '16rem' },
    ...optional('satuan', teks.formulir.umum.satuan),
    ...optional('acuan.nspk', words.nspk),
    ...optional('acuan.ikk', words.ikk),
    ...optional('acuan.lainnya', words.lainnya),
    ...optional('acuan.keterangan', 'Keterangan'),
    ...years('target'),
    ...years('realisasi'),
    ...years('rasio')
  ]
  return (
    <FormPage title={words.judul} empty={rows.length === 0}>
      <FormTable
        label={words.judul}
        columns={columns}
        rows={rows.map((node) => ({ id: node.id, cells: cellsOf(naskah, node, columns) }))}
      />
    </FormPage>
  )
}
