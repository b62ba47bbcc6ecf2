import type { Naskah, Simpul } from '@selaras/domain/naskah'
import { usePlan } from '../rencana/editor-context.ts'
import { teks } from '../text/index.ts'
import { FormPage } from './form-page.tsx'
import type { FormCell, FormColumn, FormRow } from './form-row.ts'
import { FormTable, formCell } from './form-table.tsx'
import { childRows, isPrinted, tableRows } from './rows.ts'

const words = teks.formulir.strategi
const merged = ['misi', 'tujuan', 'indikatorTujuan', 'sasaran', 'indikatorSasaran'] as const

/** T-C.26: from tujuan to arah kebijakan; equal neighbours are merged as on the form. */
export function StrategiPage() {
  const { naskah } = usePlan()
  const rows = tableRows(naskah, 'strategiKebijakan')
  const own: Readonly<Record<(typeof merged)[number], string>> = {
    misi: words.misi,
    tujuan: teks.formulir.umum.tujuan,
    indikatorTujuan: 'Indikator tujuan',
    sasaran: teks.formulir.umum.sasaran,
    indikatorSasaran: 'Indikator sasaran'
  }
  const columns: FormColumn[] = [
    ...merged.flatMap((id) => (isPrinted(naskah, rows, id) ? [{ id, title: own[id] }] : [])),
    { id: 'uraian', title: 'Strategi' },
    { id: 'arah', title: words.arah }
  ]
  const lines = rows.flatMap((node) => strategiRows(naskah, node))
  return (
    <FormPage title={words.judul} empty={rows.length === 0}>
      <FormTable label={words.judul} columns={columns} rows={mergeEqual(lines)} />
    </FormPage>
  )
}

function strategiRows(naskah: Naskah, node: Simpul): FormRow[] {
  const arah = childRows(naskah, node.id, 'arahKebijakan')
  const rows = Math.max(1, arah.length)
  const left: Record<string, FormCell> = {
    ...Object.fromEntries(
      merged.map((field) => [
        field,
        field === 'misi' ? misiCell(node, rows) : formCell(naskah, node, field, { rows })
      ])
    ),
    uraian: formCell(naskah, node, 'uraian', { rows })
  }
  return Array.from({ length: rows }, (_, at): FormRow => {
    const line = arah[at]
    const right: FormCell = line ? formCell(naskah, line, 'uraian') : { text: '', node: null, field: '' }
    return { id: `${node.id} ${at}`, cells: at === 0 ? { ...left, arah: right } : { arah: right } }
  })
}

function misiCell(node: Simpul, rows: number): FormCell {
  const misi = node.isian['misi']
  const told =
    typeof misi === 'object' && misi !== null && 'uraian' in misi
      ? `${'nomor' in misi ? `${String(misi.nomor)}. ` : ''}${String(misi.uraian)}`
      : ''
  return { text: told, node, field: 'misi', rows }
}

/** Joins a cell with the one above when both say the same, column by column from the left. */
function mergeEqual(rows: readonly FormRow[]): FormRow[] {
  const open = new Map<string, { row: number; cell: FormCell }>()
  const result = rows.map((row) => ({ ...row, cells: { ...row.cells } }))
  for (const [at, row] of result.entries()) {
    let same = true
    for (const field of merged) {
      const cell = row.cells[field]
      if (!cell) continue
      const above = open.get(field)
      same = same && above !== undefined && above.cell.text === cell.text
      if (same && above) {
        const joined = { ...above.cell, rows: (above.cell.rows ?? 1) + (cell.rows ?? 1) }
        const first = result[above.row]
        if (first) first.cells[field] = joined
        open.set(field, { row: above.row, cell: joined })
        delete row.cells[field]
      } else open.set(field, { row: at, cell })
    }
  }
  return result
}
