import type { Naskah, Simpul } from '@selaras/domain/naskah'
import { usePlan } from '../rencana/editor-context.ts'
import { teks } from '../text/index.ts'
import { FormPage } from './form-page.tsx'
import type { FormCell, FormColumn, FormRow } from './form-row.ts'
import { cellsOf, FormTable, formCell } from './form-table.tsx'
import { childRows, isPrinted, tableRows } from './rows.ts'

const words = teks.formulir.masalah

/** T-B.35 with the lists of main problems and strategic issues. */
export function MasalahPage() {
  const { naskah } = usePlan()
  const pokok = tableRows(naskah, 'permasalahan')
  const utama = tableRows(naskah, 'permasalahanUtama')
  const isu = tableRows(naskah, 'isuStrategis')
  const masalah = pokok.flatMap((node) => childRows(naskah, node.id, 'masalah'))
  const columns: FormColumn[] = [
    { id: 'nomor', title: teks.formulir.umum.no, width: '3.5rem' },
    { id: 'pokok', title: words.pokok },
    { id: 'masalah', title: words.masalah },
    ...(isPrinted(naskah, masalah, 'aspek') ? [{ id: 'aspek', title: words.aspek }] : []),
    { id: 'akar', title: words.akar }
  ]
  return (
    <FormPage title={words.judul} empty={pokok.length + utama.length + isu.length === 0}>
      {pokok.length > 0 ? (
        <FormTable
          label={words.judul}
          columns={columns}
          rows={pokok.flatMap((node) => masalahRows(naskah, node))}
        />
      ) : null}
      {utama.length > 0 ? <ButirTable label={words.utama} naskah={naskah} rows={utama} /> : null}
      {isu.length > 0 ? <ButirTable label={words.isu} naskah={naskah} rows={isu} /> : null}
    </FormPage>
  )
}

/** One line per akar; the masalah pokok and the masalah are merged over their lines. */
function masalahRows(naskah: Naskah, pokok: Simpul): FormRow[] {
  const lines: Record<string, FormCell | undefined>[] = []
  for (const masalah of childRows(naskah, pokok.id, 'masalah')) {
    const roots = childRows(naskah, masalah.id, 'akar')
    const rows = Math.max(1, roots.length)
    for (let at = 0; at < rows; at += 1) {
      const root = roots[at]
      lines.push({
        ...(at === 0
          ? {
              masalah: formCell(naskah, masalah, 'uraian', { rows }),
              aspek: formCell(naskah, masalah, 'aspek', { rows })
            }
          : {}),
        akar: root ? formCell(naskah, root, 'uraian') : nothing
      })
    }
  }
  // One akar given for several masalah at once stands beside the masalah pokok.
  for (const root of childRows(naskah, pokok.id, 'akar'))
    lines.push({ masalah: nothing, aspek: nothing, akar: formCell(naskah, root, 'uraian') })
  if (lines.length === 0) lines.push({ masalah: nothing, aspek: nothing, akar: nothing })
  return lines.map((cells, at) => ({
    id: `${pokok.id} ${at}`,
    cells:
      at > 0
        ? cells
        : {
            ...cells,
            nomor: formCell(naskah, pokok, 'nomor', { rows: lines.length }),
            pokok: formCell(naskah, pokok, 'uraian', { rows: lines.length })
          }
  }))
}

const nothing: FormCell = { text: '', node: null, field: '' }

function ButirTable({ label, naskah, rows }: { label: string; naskah: Naskah; rows: readonly Simpul[] }) {
  const columns: FormColumn[] = [
    { id: 'nomor', title: teks.formulir.umum.no, width: '3.5rem' },
    { id: 'uraian', title: teks.formulir.umum.uraian },
    ...(isPrinted(naskah, rows, 'aspek') ? [{ id: 'aspek', title: words.isuAspek }] : [])
  ]
  return (
    <FormTable
      label={label}
      title={label}
      columns={columns}
      rows={rows.map((node) => ({ id: node.id, cells: cellsOf(naskah, node, columns) }))}
    />
  )
}
