import type { Simpul } from '@selaras/domain/naskah'
import { usePlan } from '../rencana/editor-context.ts'
import { textOf } from '../sheet/cell-view.ts'
import { teks } from '../text/index.ts'
import { FormPage } from './form-page.tsx'
import type { FormColumn } from './form-row.ts'
import { cellsOf, FormTable } from './form-table.tsx'
import { isPrinted, tableRows, yearsPrinted } from './rows.ts'

const words = teks.formulir.ikk
const umum = teks.formulir.umum

/** The key performance indicators (IKK), outcome and output apart. */
export function IkkPage() {
  const { naskah } = usePlan()
  const rows = tableRows(naskah, 'ikk')
  const optional = (id: string, title: string, kind: 'text' | 'number'): FormColumn[] =>
    isPrinted(naskah, rows, id) ? [{ id, title, kind }] : []
  const columns: FormColumn[] = [
    ...optional('no', umum.no, 'text'),
    { id: 'uraian', title: umum.indikator, width: '20rem' },
    ...optional('satuan', umum.satuan, 'text'),
    ...optional('awal', umum.awal, 'number'),
    ...yearsPrinted(naskah, rows, 'target').map(
      (year): FormColumn => ({
        id: `target:${year}`,
        title: String(year),
        groups: [umum.target],
        kind: 'number'
      })
    ),
    ...optional('akhir', umum.akhir, 'number')
  ]
  const kinds = [...Map.groupBy(rows, (node) => textOf(node.isian['jenis']))]
  return (
    <FormPage title={words.judul} empty={rows.length === 0}>
      {kinds.map(([kind, own]) => (
        <FormTable
          key={kind}
          label={titleOf(kind)}
          {...(kind === '' ? {} : { title: titleOf(kind) })}
          columns={columns}
          rows={own.map((node: Simpul) => ({ id: node.id, cells: cellsOf(naskah, node, columns) }))}
        />
      ))}
    </FormPage>
  )
}

const titleOf = (kind: string): string =>
  kind === 'outcome' || kind === 'output' ? words.jenis[kind] : words.judul
