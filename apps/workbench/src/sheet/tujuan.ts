import type { Naskah } from '@selaras/domain/naskah'
import { fieldNamed, headOf } from '@selaras/domain/naskah'
import { teks } from '../text/index.ts'
import { addLines, lineContext } from './lines.ts'
import type { Sheet, SheetColumn } from './sheet.ts'

const words = teks.lembar.tujuan

/** T-C.25: tujuan and sasaran with their indikator. */
export const tujuan: Sheet = {
  id: 'tujuanSasaran',
  label: words.judul,
  top: 'tujuan',
  columns,
  rows: (naskah, closed) => {
    const context = lineContext(naskah, closed, (node) => (node.jenis === 'tujuan' ? 'strong' : 'plain'))
    addLines(context, context.tree.rows('tujuanSasaran'), 1)
    return context.rows
  }
}

function columns(naskah: Naskah): readonly SheetColumn[] {
  const groups = [words.targetTahun]
  const own = (nama: string): string => fieldNamed('indikator', nama)?.label ?? nama
  return [
    {
      id: 'nomor',
      title: words.nomor,
      groups: [],
      width: 76,
      kind: 'text',
      pinned: true,
      tree: true,
      of: 'node',
      field: 'nomor'
    },
    {
      id: 'uraian',
      title: words.uraian,
      groups: [],
      width: 250,
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
      width: 240,
      kind: 'text',
      grows: true,
      of: 'indikator',
      field: 'uraian'
    },
    {
      id: 'rumus',
      title: own('rumus'),
      groups: [],
      width: 200,
      kind: 'text',
      of: 'indikator',
      field: 'rumus'
    },
    {
      id: 'satuan',
      title: own('satuan'),
      groups: [],
      width: 84,
      kind: 'text',
      of: 'indikator',
      field: 'satuan'
    },
    {
      id: 'awal',
      title: headOf(naskah, 'tujuanSasaran', 'awal') ?? own('awal'),
      groups: [],
      width: 108,
      kind: 'number',
      of: 'indikator',
      field: 'awal'
    },
    ...naskah.tahun.map(
      (tahun): SheetColumn => ({
        id: `target:${tahun}`,
        title: String(tahun),
        groups,
        width: 84,
        kind: 'number',
        series: 'target',
        of: 'indikator',
        field: `target:${tahun}`
      })
    ),
    {
      id: 'akhir',
      title: headOf(naskah, 'tujuanSasaran', 'akhir') ?? own('akhir'),
      groups: [],
      width: 108,
      kind: 'number',
      of: 'indikator',
      field: 'akhir'
    }
  ]
}
