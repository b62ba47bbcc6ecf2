import type { Naskah, Simpul, SimpulId } from '@selaras/domain/naskah'
import { bentukOf, fieldNamed, isHidden, printedCells } from '@selaras/domain/naskah'
import { teks } from '../text/index.ts'
import { addLines, lineContext } from './lines.ts'
import type { Sheet, SheetColumn, SheetRow } from './sheet.ts'

const words = teks.lembar.pendanaan

/** T-C.27: program, kegiatan and sub kegiatan with their indikator and pagu, in the order of the printed form. */
export const pendanaan: Sheet = {
  id: 'programPendanaan',
  label: words.judul,
  top: 'program',
  columns,
  rows,
  totalField: (column) =>
    column.field.startsWith('pagu:') ? column.field.replace('pagu', 'jumlahProgramPendanaan') : null
}

const label = (jenis: 'program' | 'indikator', nama: string): string => fieldNamed(jenis, nama)?.label ?? nama

function columns(naskah: Naskah): readonly SheetColumn[] {
  const ends = words.kondisiAkhir
  return [
    {
      id: 'kode',
      title: label('program', 'kode'),
      groups: [],
      width: codeWidth(naskah),
      kind: 'text',
      pinned: true,
      tree: true,
      of: 'node',
      field: 'kode'
    },
    {
      id: 'uraian',
      title: words.uraian,
      groups: [],
      width: 210,
      kind: 'text',
      pinned: true,
      grows: true,
      of: 'node',
      field: 'uraian'
    },
    {
      id: 'indikator',
      title: words.indikator,
      groups: [],
      width: 224,
      kind: 'text',
      of: 'indikator',
      field: 'uraian'
    },
    { id: 'awal', title: words.awal, groups: [], width: 104, kind: 'number', of: 'indikator', field: 'awal' },
    ...naskah.tahun.flatMap((tahun) => yearColumns(tahun)),
    {
      id: 'akhir',
      title: words.target,
      groups: [words.kerangka, ends],
      width: 104,
      kind: 'number',
      of: 'indikator',
      field: 'akhir'
    },
    {
      id: 'akhir.pagu',
      title: words.rp,
      groups: [words.kerangka, ends],
      width: 124,
      kind: 'money',
      of: 'node',
      field: 'akhir.pagu'
    },
    ...(['unitKerja', 'lokasi', 'sumberDana'] as const).map(
      (nama): SheetColumn => ({
        id: nama,
        title: label('program', nama),
        groups: [],
        width: 150,
        kind: 'text',
        of: 'node',
        field: nama
      })
    ),
    ...optionalColumns(naskah)
  ]
}

/** Room for the longest code; a form without codes needs only the open and close signs. */
function codeWidth(naskah: Naskah): number {
  let longest = 0
  for (const { jenis, isian } of naskah.simpul.values()) {
    if (jenis !== 'program' && jenis !== 'kegiatan' && jenis !== 'subKegiatan') continue
    if (typeof isian['kode'] === 'string') longest = Math.max(longest, isian['kode'].length)
  }
  return Math.max(96, Math.min(190, 56 + longest * 6.4))
}

function yearColumns(tahun: number): SheetColumn[] {
  const groups = [words.kerangka, words.tahun(tahun)]
  return [
    {
      id: `target:${tahun}`,
      title: words.target,
      groups,
      width: 104,
      kind: 'number',
      series: 'target',
      of: 'indikator',
      field: `target:${tahun}`
    },
    {
      id: `pagu:${tahun}`,
      title: words.rp,
      groups,
      width: 126,
      kind: 'money',
      series: 'pagu',
      of: 'node',
      field: `pagu:${tahun}`
    }
  ]
}

/** Columns that only some forms have: outcome (INM2-2025) and the printed tujuan and sasaran where they contradict T-C.25. */
function optionalColumns(naskah: Naskah): SheetColumn[] {
  const programList = [...naskah.simpul.values()].filter((node) => node.jenis === 'program')
  return (['outcome', 'tujuan', 'sasaran'] as const).flatMap((nama) => {
    const hidden = isHidden(bentukOf(naskah), 'program', nama)
    const needed =
      nama === 'outcome'
        ? programList.some((node) => 'outcome' in node.isian)
        : programList.some((node) => nama in node.tertulis || typeof node.isian[nama] === 'string')
    if (hidden || !needed) return []
    return [
      {
        id: nama,
        title: label('program', nama),
        groups: [],
        width: 190,
        kind: 'text',
        of: 'node',
        field: nama
      } as const
    ]
  })
}

function rows(naskah: Naskah, closed: ReadonlySet<string>): readonly SheetRow[] {
  const context = lineContext(naskah, closed, (node, isLeaf) =>
    node.jenis === 'program' ? 'strong' : node.jenis === 'kegiatan' && !isLeaf ? 'medium' : 'plain'
  )
  const groups = contiguous(naskah, context.tree.rows('programPendanaan'))
  for (const [at, group] of groups.entries()) {
    const first = group.ids[0] ?? ''
    const id = `pita:${first}`
    const expanded = !closed.has(id)
    context.rows.push({
      id,
      level: 1,
      indent: 0,
      tone: 'band',
      expandable: true,
      expanded,
      position: at + 1,
      siblings: groups.length,
      nodeId: null,
      first: true,
      indikatorId: null,
      heading: group.heading
    })
    if (expanded) addLines(context, group.ids, 2)
  }
  if (groups.length > 0) context.rows.push(totalRow(naskah))
  return context.rows
}

interface Group {
  readonly heading: string
  readonly ids: SimpulId[]
}

/** Programs that stand one after another under the same tujuan and sasaran: the merged cells of the printed form. */
function contiguous(naskah: Naskah, ids: readonly SimpulId[]): Group[] {
  const groups: Group[] = []
  for (const id of ids) {
    const node = naskah.simpul.get(id)
    if (!node) continue
    const heading = headingOf(naskah, node)
    const last = groups.at(-1)
    if (last && last.heading === heading) last.ids.push(id)
    else groups.push({ heading, ids: [id] })
  }
  return groups
}

/** What the merged cells say; on an empty cell the form means the one above, which the plan knows as the parent. */
function headingOf(naskah: Naskah, node: Simpul): string {
  const parent = node.indukId === null ? undefined : naskah.simpul.get(node.indukId)
  if (parent) return words.pita(String(parent.isian['uraian'] ?? ''))
  const printed = printedCells(naskah, node).get('sasaran')
  return typeof printed === 'string' && printed !== '' ? words.pitaTercetak(printed) : words.tanpaSasaran
}

function totalRow(naskah: Naskah): SheetRow {
  return {
    id: naskah.id,
    level: 1,
    indent: 0,
    tone: 'total',
    expandable: false,
    expanded: false,
    position: 1,
    siblings: 1,
    nodeId: naskah.id,
    first: true,
    indikatorId: null,
    heading: words.jumlah
  }
}
