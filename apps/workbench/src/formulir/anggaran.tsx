import type { Naskah, Simpul } from '@selaras/domain/naskah'
import { headOf } from '@selaras/domain/naskah'
import { usePlan } from '../rencana/editor-context.ts'
import { teks } from '../text/index.ts'
import { FormPage } from './form-page.tsx'
import type { FormColumn, FormRow } from './form-row.ts'
import { cellsOf, FormTable, formCell } from './form-table.tsx'
import { childRows, isPrinted, tableRows, yearsPrinted } from './rows.ts'

const words = teks.formulir.anggaran
const tones = { program: 'strong', kegiatan: 'medium' } as const

/** T-C.24: budget and spending under the plan before. */
export function AnggaranPage() {
  const { naskah } = usePlan()
  const top = tableRows(naskah, 'anggaranRealisasi')
  const all = top.flatMap((node) => withBelow(naskah, node, 0))
  const nodes = all.map(({ node }) => node)
  const years = (field: 'anggaran' | 'realisasi' | 'rasio'): FormColumn[] =>
    yearsPrinted(naskah, nodes, field).map((year) => ({
      id: `${field}:${year}`,
      title: String(year),
      groups: [words[field]],
      kind: 'number'
    }))
  const optional = (id: string, title: string, groups: string[] = []): FormColumn[] =>
    isPrinted(naskah, nodes, id) ? [{ id, title, groups, kind: groups.length > 0 ? 'number' : 'text' }] : []
  const columns: FormColumn[] = [
    { id: 'uraian', title: teks.formulir.umum.uraian, width: '17rem' },
    ...optional('satuan', teks.formulir.umum.satuan),
    ...years('anggaran'),
    ...years('realisasi'),
    ...years('rasio'),
    ...optional('rasioTanpaTahun', 'Rasio (tanpa tahun)'),
    ...optional('pertumbuhan.anggaran', words.kolomAnggaran, [words.pertumbuhan]),
    ...optional('pertumbuhan.realisasi', words.kolomRealisasi, [words.pertumbuhan])
  ]
  const unit = headOf(naskah, 'anggaranRealisasi', 'uang')
  const rows: FormRow[] = all.map(({ node, depth }) => ({
    id: node.id,
    ...(toneOf(node) ? { tone: toneOf(node) as 'strong' | 'medium' } : {}),
    cells: { ...cellsOf(naskah, node, columns), uraian: formCell(naskah, node, 'uraian', { indent: depth }) }
  }))
  return (
    <FormPage title={words.judul} empty={top.length === 0}>
      {unit ? <p>{words.dalam(unit)}</p> : null}
      <FormTable label={words.judul} columns={columns} rows={[...rows, ...totalRow(naskah, columns)]} />
    </FormPage>
  )
}

const toneOf = (node: Simpul): string | undefined => tones[node.isian['jenis'] as keyof typeof tones]

function withBelow(naskah: Naskah, node: Simpul, depth: number): { node: Simpul; depth: number }[] {
  return [
    { node, depth },
    ...childRows(naskah, node.id, 'anak').flatMap((child) => withBelow(naskah, child, depth + 1))
  ]
}

/** The printed total row, when the form has one. */
function totalRow(naskah: Naskah, columns: readonly FormColumn[]): FormRow[] {
  const root = naskah.simpul.get(naskah.id)
  if (
    !root ||
    !isPrinted(
      naskah,
      [root],
      `jumlahAnggaranRealisasi.${columns.find(({ id }) => id.startsWith('anggaran:'))?.id ?? ''}`
    )
  )
    return []
  const cells = columns.map(({ id }) => [
    id,
    id === 'uraian'
      ? { text: words.jumlah, node: null, field: '' }
      : formCell(naskah, root, `jumlahAnggaranRealisasi.${id}`)
  ])
  return [{ id: root.id, tone: 'total', cells: Object.fromEntries(cells) }]
}
