import type { Naskah, Simpul } from '@selaras/domain/naskah'
import { usePlan } from '../rencana/editor-context.ts'
import { textOf } from '../sheet/cell-view.ts'
import { teks } from '../text/index.ts'
import { FormPage } from './form-page.tsx'
import type { FormColumn, FormRow } from './form-row.ts'
import { cellsOf, FormTable, formCell } from './form-table.tsx'
import { JsonPart } from './json-part.tsx'
import { childRows, isPrinted, tableRows, yearsPrinted } from './rows.ts'

const words = teks.formulir.sektor
const umum = teks.formulir.umum

/** The sector tables of the plan, as their OPD prints them. */
export function SektorPage() {
  const { naskah } = usePlan()
  const tables = tableRows(naskah, 'dataSektor')
  return (
    <FormPage title={words.judul} empty={tables.length === 0}>
      {tables.map((table) => (
        <SektorTable key={table.id} naskah={naskah} table={table} />
      ))}
    </FormPage>
  )
}

function SektorTable({ naskah, table }: { naskah: Naskah; table: Simpul }) {
  const rows = childRows(naskah, table.id, 'baris')
  const columns: FormColumn[] = [
    ...(isPrinted(naskah, rows, 'nomor') ? [{ id: 'nomor', title: umum.no, width: '3.5rem' }] : []),
    { id: 'uraian', title: words.uraian, width: '20rem' },
    ...(isPrinted(naskah, rows, 'satuan') ? [{ id: 'satuan', title: umum.satuan }] : []),
    ...yearsPrinted(naskah, rows, 'nilai').map(
      (year): FormColumn => ({ id: `nilai:${year}`, title: String(year), kind: 'number' })
    )
  ]
  const title = [textOf(table.isian['tabel']), textOf(table.isian['judul'])]
    .filter((part) => part !== '')
    .join('. ')
  const lines: FormRow[] = rows.map((node) => ({ id: node.id, cells: cellsOf(naskah, node, columns) }))
  return (
    <>
      {rows.length > 0 ? (
        <FormTable
          label={title}
          title={title}
          columns={columns}
          rows={[...lines, ...totalOf(naskah, table, columns)]}
        />
      ) : (
        <h3>{title}</h3>
      )}
      {textOf(table.isian['sumber']) === '' ? null : <p>{words.sumber(textOf(table.isian['sumber']))}</p>}
      {(['kriteria', 'aspek'] as const).map((field) =>
        table.isian[field] === undefined ? null : (
          <JsonPart
            key={field}
            id={`sel-${table.id}-${field}`}
            title={words[field]}
            value={table.isian[field]}
            cell={{ simpulId: table.id, field }}
          />
        )
      )}
    </>
  )
}

function totalOf(naskah: Naskah, table: Simpul, columns: readonly FormColumn[]): FormRow[] {
  const years = yearsPrinted(naskah, [table], 'jumlah')
  if (years.length === 0) return []
  const cells = columns.map(({ id }) => [
    id,
    id.startsWith('nilai:')
      ? formCell(naskah, table, id.replace('nilai', 'jumlah'))
      : { text: id === 'uraian' ? words.jumlah : '', node: null, field: '' }
  ])
  return [{ id: table.id, tone: 'total', cells: Object.fromEntries(cells) }]
}
