import type { Naskah, Simpul } from '@selaras/domain/naskah'
import { usePlan } from '../rencana/editor-context.ts'
import { textOf } from '../sheet/cell-view.ts'
import { teks } from '../text/index.ts'
import { FormPage } from './form-page.tsx'
import type { FormColumn, FormRow } from './form-row.ts'
import { cellsOf, FormTable, formCell } from './form-table.tsx'
import { childRows, isPrinted, tableRows, yearsPrinted } from './rows.ts'

const words = teks.formulir.daftar
const umum = teks.formulir.umum

/** The lists the prose prints: strategi, arah kebijakan, program, PUG, and the table of indicative budget. */
export function DaftarButirPage() {
  const { naskah } = usePlan()
  const strategi = tableRows(naskah, 'daftarStrategi')
  const arah = tableRows(naskah, 'daftarArahKebijakan')
  const lists = tableRows(naskah, 'daftarProgram')
  const pug = tableRows(naskah, 'pengarusutamaanGender')
  const indikatif = tableRows(naskah, 'indikatifAnggaran')
  const empty = strategi.length + arah.length + lists.length + pug.length + indikatif.length === 0
  return (
    <FormPage title={words.judul} empty={empty}>
      {strategi.length > 0 ? <Butir label={words.strategi} rows={strategi} naskah={naskah} /> : null}
      {arah.length > 0 ? <Butir label={words.arah} rows={arah} naskah={naskah} /> : null}
      {lists.map((list) => (
        <ProgramList
          key={list.id}
          label={words.program(textOf(list.isian['tempat']))}
          programList={childRows(naskah, list.id, 'program')}
          naskah={naskah}
        />
      ))}
      {pug.map((list) => (
        <ProgramList
          key={list.id}
          label={words.pug}
          programList={childRows(naskah, list.id, '')}
          naskah={naskah}
        />
      ))}
      {indikatif.length > 0 ? <Indikatif rows={indikatif} naskah={naskah} /> : null}
    </FormPage>
  )
}

function Butir({ label, rows, naskah }: { label: string; rows: readonly Simpul[]; naskah: Naskah }) {
  const columns: FormColumn[] = [
    { id: 'nomor', title: umum.no, width: '3.5rem' },
    { id: 'uraian', title: umum.uraian }
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

function ProgramList({
  label,
  programList,
  naskah
}: {
  label: string
  programList: readonly Simpul[]
  naskah: Naskah
}) {
  const optional = (id: string, title: string): FormColumn[] =>
    isPrinted(naskah, programList, id) ? [{ id, title }] : []
  const columns: FormColumn[] = [
    { id: 'nomor', title: umum.no, width: '3.5rem' },
    { id: 'uraian', title: umum.uraian },
    ...optional('kelompok', 'Kelompok'),
    ...optional('sasaran', umum.sasaran),
    ...optional('indikator', umum.indikator)
  ]
  const line = (node: Simpul, indent: number, tone?: 'strong'): FormRow => ({
    id: node.id,
    ...(tone ? { tone } : {}),
    cells: { ...cellsOf(naskah, node, columns), uraian: formCell(naskah, node, 'uraian', { indent }) }
  })
  const rows = programList.flatMap((program) => [
    line(program, 0, 'strong'),
    ...childRows(naskah, program.id, 'kegiatan').flatMap((kegiatan) => [
      line(kegiatan, 1),
      ...childRows(naskah, kegiatan.id, 'subKegiatan').map((sub) => line(sub, 2))
    ])
  ])
  return <FormTable label={label} title={label} columns={columns} rows={rows} />
}

function Indikatif({ rows, naskah }: { rows: readonly Simpul[]; naskah: Naskah }) {
  const flat = (node: Simpul): Simpul[] => [node, ...childRows(naskah, node.id, 'anak').flatMap(flat)]
  const nodes = rows.flatMap(flat)
  const indikator = nodes.flatMap((node) => childRows(naskah, node.id, 'indikator'))
  const optional = (id: string, title: string): FormColumn[] =>
    isPrinted(naskah, nodes, id) ? [{ id, title }] : []
  const columns: FormColumn[] = [
    ...optional('kode', umum.kode),
    { id: 'uraian', title: 'Program', width: '17rem' },
    ...(indikator.length > 0 ? [{ id: 'indikator', title: umum.indikator, width: '15rem' }] : []),
    ...yearsPrinted(naskah, [...nodes, ...indikator], 'pagu', 'target').flatMap((year): FormColumn[] => [
      ...(indikator.length > 0
        ? [{ id: `target:${year}`, title: umum.target, groups: [String(year)], kind: 'number' as const }]
        : []),
      { id: `pagu:${year}`, title: 'Rp', groups: [String(year)], kind: 'number' }
    ]),
    ...optional('akhir.pagu', umum.akhir),
    ...optional('unitKerja', 'Unit kerja penanggung jawab'),
    ...optional('lokasi', 'Lokasi'),
    ...optional('sumberDana', 'Sumber dana')
  ]
  const lines = nodes.flatMap((node): FormRow[] => {
    const own = childRows(naskah, node.id, 'indikator')
    const count = Math.max(1, own.length)
    return Array.from({ length: count }, (_, at): FormRow => {
      const one = own[at]
      const cells = columns.flatMap(({ id }) => {
        const ofIndikator = id === 'indikator' || id.startsWith('target:')
        if (ofIndikator)
          return [
            [
              id,
              one
                ? formCell(naskah, one, id === 'indikator' ? 'uraian' : id)
                : { text: '', node: null, field: '' }
            ] as const
          ]
        return at === 0 ? [[id, formCell(naskah, node, id, { rows: count })] as const] : []
      })
      return { id: `${node.id} ${at}`, cells: Object.fromEntries(cells) }
    })
  })
  return <FormTable label={words.indikatif} title={words.indikatif} columns={columns} rows={lines} />
}
