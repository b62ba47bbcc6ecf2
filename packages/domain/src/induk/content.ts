import type { IndikatorInduk, IsiInduk } from '../cascade/canonical.ts'
import { hashContent, printedCell } from '../cascade/canonical.ts'
import type { Isi } from '../naskah/types.ts'
import type { IsiIndukTerhitung } from '../tahap/induk-fakta.ts'
import { treeOfInduk } from './tree.ts'
import type { RencanaInduk, SimpulInduk, SimpulIndukId } from './types.ts'

const text = (value: Isi | undefined): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim().replace(/\s+/g, ' ') : null

/** What a child confirms of a row of the parent plan; undefined when the row no longer exists. */
export function isiOfInduk(induk: RencanaInduk, id: SimpulIndukId): IsiInduk | undefined {
  const node = induk.simpul.get(id)
  if (!node) return undefined
  const indikator = treeOfInduk(induk)
    .children(id)
    .filter(({ jenis }) => jenis === 'indikator')
    .map((row) => indikatorOfInduk(induk, row))
  return { uraian: text(node.isian['uraian']) ?? '', kode: text(node.isian['kode']), indikator }
}

/** An indikator of a parent plan as its children confirm it. */
export function indikatorOfInduk({ tahun }: RencanaInduk, { isian }: SimpulInduk): IndikatorInduk {
  return {
    uraian: text(isian['uraian']) ?? '',
    satuan: text(isian['satuan']),
    arah: text(isian['arah']),
    sifat: text(isian['sifat']),
    awal: printedCell(isian['awal']),
    target: Object.fromEntries(
      tahun.map((year) => [String(year), printedCell(isian[`target:${year}`])] as const)
    )
  }
}

/** Hash of that content, or null when the row is gone. */
export function hashOfInduk(induk: RencanaInduk, id: SimpulIndukId): string | null {
  const isi = isiOfInduk(induk, id)
  return isi === undefined ? null : hashContent(isi)
}

/** What the machine must know of the content: what there is, and what is lacking. */
export function countInduk(induk: RencanaInduk): IsiIndukTerhitung {
  const tree = treeOfInduk(induk)
  const all = [...induk.simpul.values()]
  const count = (jenis: SimpulInduk['jenis']) => all.filter((node) => node.jenis === jenis).length
  const lacks = (jenis: SimpulInduk['jenis'], child: SimpulInduk['jenis']) =>
    all.filter(
      (node) => node.jenis === jenis && !tree.children(node.id).some((below) => below.jenis === child)
    ).length
  const measured = all.filter((node) => {
    const above = node.indukId === null ? undefined : induk.simpul.get(node.indukId)
    return node.jenis === 'indikator' && (above?.jenis === 'tujuan' || above?.jenis === 'sasaran')
  })
  return {
    visi: count('visi'),
    misi: count('misi'),
    tujuan: count('tujuan'),
    sasaran: count('sasaran'),
    tujuanTanpaSasaran: lacks('tujuan', 'sasaran'),
    sasaranTanpaIndikator: lacks('sasaran', 'indikator'),
    indikatorTanpaTarget: measured.filter((node) =>
      induk.tahun.some((tahun) => printedCell(node.isian[`target:${tahun}`]) === null)
    ).length,
    opdBerpagu: induk.pagu.size
  }
}

/** Pagu indikatif of all OPD per year, and over the years of one OPD; null beyond the safe integers. */
export function totalPagu(induk: RencanaInduk): {
  readonly perTahun: ReadonlyMap<number, number | null>
  readonly perOpd: ReadonlyMap<string, number | null>
} {
  const sum = (amounts: readonly number[]): number | null => {
    const total = amounts.reduce((before, amount) => before + amount, 0)
    return Number.isSafeInteger(total) ? total : null
  }
  return {
    perTahun: new Map(
      induk.tahun.map((tahun) => [
        tahun,
        sum([...induk.pagu.values()].flatMap((years) => years.get(tahun) ?? []))
      ])
    ),
    perOpd: new Map([...induk.pagu].map(([opdId, years]) => [opdId, sum([...years.values()])]))
  }
}
