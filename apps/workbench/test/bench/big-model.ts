import type { GridCell, GridColumn, GridEdit, GridModel, GridRow } from '../../src/grid/model.ts'

/** A table of programmes as large as wanted, with texts of real length; edits are kept in memory. */
export function bigModel(count: number): GridModel {
  const years = [2025, 2026, 2027, 2028, 2029]
  const columns: GridColumn[] = [
    { id: 'kode', title: 'Kode', groups: [], width: 130, kind: 'text', pinned: true, tree: true },
    {
      id: 'uraian',
      title: 'Program/Kegiatan/Sub Kegiatan',
      groups: [],
      width: 260,
      kind: 'text',
      pinned: true,
      grows: true
    },
    { id: 'indikator', title: 'Indikator Kinerja', groups: [], width: 240, kind: 'text' },
    ...years.flatMap((year): GridColumn[] => [
      {
        id: `target:${year}`,
        title: 'Target',
        groups: ['Target Kinerja dan Kerangka Pendanaan', `Tahun ${year}`],
        width: 80,
        kind: 'number',
        series: 'target'
      },
      {
        id: `pagu:${year}`,
        title: 'Rp',
        groups: ['Target Kinerja dan Kerangka Pendanaan', `Tahun ${year}`],
        width: 120,
        kind: 'money',
        series: 'pagu'
      }
    ])
  ]
  const rows: GridRow[] = Array.from({ length: count }, (_, at) => {
    const level = at % 10 === 0 ? 1 : at % 5 === 0 ? 2 : 3
    return {
      id: `r${at}`,
      level,
      indent: level - 1,
      tone: level === 1 ? 'strong' : level === 2 ? 'medium' : 'plain',
      expandable: level < 3,
      expanded: true,
      position: 1,
      siblings: 1
    }
  })
  const written = new Map<string, string>()
  const original = (row: number, column: number): string => {
    const id = columns[column]?.id ?? ''
    if (id === 'kode') return `2.17.${String(row % 100).padStart(2, '0')}.2.01`
    if (id === 'uraian')
      return `Pemberdayaan Usaha Mikro yang dilakukan melalui pendataan, kemitraan dan kemudahan perizinan nomor ${row}`
    if (id === 'indikator')
      return `Jumlah unit usaha mikro yang telah menerima pembinaan dan pendampingan (${row % 7})`
    return String(((row + 3) * 7919 * (column + 1)) % (id.startsWith('target') ? 500 : 900_000_000))
  }
  const edit = (row: number, column: number) => written.get(`${row} ${column}`) ?? original(row, column)
  const cell = (row: number, column: number): GridCell => {
    const text = edit(row, column)
    return {
      text: columns[column]?.kind === 'money' ? text.replace(/\B(?=(\d{3})+$)/g, '.') : text,
      edit: text
    }
  }
  return {
    label: 'Program dan pendanaan',
    columns,
    rows,
    editable: true,
    cell,
    value: (row, column) => (columns[column]?.kind === 'text' ? null : edit(row, column)),
    read: (_row, _column, text) => ({ ok: true, shown: text }),
    write: (edits: readonly GridEdit[]) => {
      for (const { row, column, text } of edits) {
        written.set(`${row.slice(1)} ${columns.findIndex((candidate) => candidate.id === column)}`, text)
      }
      return { written: edits.length, locked: 0, refused: [] }
    },
    toggle: () => {},
    insertAfter: () => ({ reason: 'Tabel uji tidak menambah baris.' }),
    remove: () => {},
    move: () => {},
    undo: () => null,
    redo: () => null,
    menu: () => []
  }
}
