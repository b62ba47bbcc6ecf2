import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import Big from 'big.js'
import { cellValue } from '../naskah/derive.ts'
import { isSel } from '../naskah/json.ts'
import type { Isi, Naskah, Simpul, SimpulId } from '../naskah/types.ts'
import { buildCascade } from './build-cascade.ts'

/**
 * What a child confirms of its parent: never pagu, order or children, so that those may change without putting every
 * child up for review. A sasaran of an RPJMD or RPD is brought into the same shape by whoever keeps it.
 */
export interface IsiInduk {
  readonly uraian: string
  readonly kode: string | null
  readonly indikator: readonly IndikatorInduk[]
}

export interface IndikatorInduk {
  readonly uraian: string
  readonly satuan: string | null
  readonly arah: string | null
  readonly sifat: string | null
  /** Base value and targets as number with unit, or as the printed text where the cell is no number. */
  readonly awal: string | null
  readonly target: Readonly<Record<string, string | null>>
}

/** The canonical content of a row of the cascade; undefined when it no longer exists. */
export function contentOf(naskah: Naskah, id: SimpulId): IsiInduk | undefined {
  const node = naskah.simpul.get(id)
  if (!node) return undefined
  const indikator = buildCascade(naskah)
    .indikator(id)
    .flatMap((own) => {
      const row = naskah.simpul.get(own)
      return row ? [indikatorOf(naskah, row)] : []
    })
  return { uraian: text(node.isian['uraian']) ?? '', kode: text(node.isian['kode']), indikator }
}

function indikatorOf(naskah: Naskah, row: Simpul): IndikatorInduk {
  const target = naskah.tahun.map(
    (tahun) => [String(tahun), printedCell(cellValue(naskah, row, `target:${tahun}`))] as const
  )
  return {
    uraian: text(row.isian['uraian']) ?? '',
    satuan: text(row.isian['satuan']),
    arah: text(row.isian['arah']),
    sifat: text(row.isian['sifat']),
    awal: printedCell(row.isian['awal']),
    target: Object.fromEntries(target)
  }
}

/** Spaces and line ends never count; letters do, and whether a change of wording matters is for people to say. */
const text = (value: Isi | undefined): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim().replace(/\s+/g, ' ') : null

/** A printed cell as it counts: number with unit, or the text where it is no number; null = empty. */
export function printedCell(value: Isi | undefined): string | null {
  if (!isSel(value)) return null
  if (value.nilai === null) return text(value.teks)
  const parts = value.bagian ?? [{ nilai: value.nilai, satuan: value.satuan }]
  return parts
    .map((part) =>
      [new Big(part.nilai).toFixed(), text(part.satuan)].filter((word) => word !== null).join(' ')
    )
    .join(' + ')
}

/** One text per content: keys in a fixed order, indikator by name, so that equal contents give equal texts. */
export function canonicalText({ uraian, kode, indikator }: IsiInduk): string {
  const rows = indikator.map((row) => [
    text(row.uraian) ?? '',
    text(row.satuan),
    row.arah,
    row.sifat,
    row.awal,
    Object.entries(row.target).sort(([a], [b]) => (a < b ? -1 : 1))
  ])
  const sorted = rows.map((row) => JSON.stringify(row)).sort()
  return JSON.stringify([text(uraian) ?? '', text(kode), sorted])
}

/** SHA-256 of the canonical text, in hex. */
export const hashContent = (content: IsiInduk): string =>
  bytesToHex(sha256(utf8ToBytes(canonicalText(content))))

/** A link to a parent: the hash its owner confirmed (null = never) and the hash of the parent now (null = gone). */
export interface SambunganInduk {
  readonly indukId: string
  readonly ditegaskan: string | null
  readonly kini: string | null
}

/** True when every parent is still what was confirmed. */
export const sameParents = (links: readonly SambunganInduk[]): boolean =>
  links.every((link) => link.ditegaskan !== null && link.ditegaskan === link.kini)

/** The link of a row to its parent in this naskah, with what was confirmed of it. */
export function linkTo(naskah: Naskah, indukId: SimpulId, ditegaskan: string | null): SambunganInduk {
  const content = contentOf(naskah, indukId)
  return { indukId, ditegaskan, kini: content ? hashContent(content) : null }
}
