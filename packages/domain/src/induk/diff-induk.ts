import type { IsiInduk } from '../cascade/canonical.ts'
import { hashContent } from '../cascade/canonical.ts'
import { sameJson } from '../naskah/json.ts'
import { indikatorOfInduk, isiOfInduk } from './content.ts'
import type { RencanaInduk, SimpulInduk, SimpulIndukId } from './types.ts'

/** A row that differs between two versions of a parent plan. */
export interface BedaSimpulInduk {
  readonly simpulId: SimpulIndukId
  readonly jenis: SimpulInduk['jenis']
  readonly macam: 'ditambah' | 'dihapus' | 'diubah' | 'dipindah'
  readonly lama: IsiInduk | null
  readonly baru: IsiInduk | null
  /** What a child confirms differs, so that links to this row are up for review. */
  readonly menyentuhKaitan: boolean
}

/** Pagu indikatif of one OPD and year that differs; null = no amount. */
export interface BedaPaguInduk {
  readonly opdId: string
  readonly tahun: number
  readonly lama: number | null
  readonly baru: number | null
}

export interface BedaInduk {
  readonly simpul: readonly BedaSimpulInduk[]
  readonly pagu: readonly BedaPaguInduk[]
}

/**
 * What differs from one version of a parent plan to the next, rows in the order of the later one, then those removed.
 * An indikator counts as a row of its own and also touches the content of the row above it.
 */
export function diffInduk(lama: RencanaInduk, baru: RencanaInduk): BedaInduk {
  const kept = [...baru.simpul.values()].flatMap((node) => compare(lama, baru, node))
  const gone = [...lama.simpul.values()].flatMap((node): BedaSimpulInduk[] =>
    baru.simpul.has(node.id)
      ? []
      : [
          {
            simpulId: node.id,
            jenis: node.jenis,
            macam: 'dihapus',
            lama: shownOf(lama, node),
            baru: null,
            menyentuhKaitan: linkable(node)
          }
        ]
  )
  return { simpul: [...kept, ...gone], pagu: diffPagu(lama, baru) }
}

const linkable = ({ jenis }: SimpulInduk): boolean => jenis === 'tujuan' || jenis === 'sasaran'

/** What a reader is shown of a row: an indikator with its own targets. */
function shownOf(induk: RencanaInduk, node: SimpulInduk | undefined): IsiInduk | null {
  if (!node) return null
  if (node.jenis !== 'indikator') return isiOfInduk(induk, node.id) ?? null
  return { uraian: '', kode: null, indikator: [indikatorOfInduk(induk, node)] }
}

function compare(lama: RencanaInduk, baru: RencanaInduk, node: SimpulInduk): BedaSimpulInduk[] {
  const was = lama.simpul.get(node.id)
  const before = shownOf(lama, was)
  const after = shownOf(baru, node)
  const row = { simpulId: node.id, jenis: node.jenis, lama: before, baru: after }
  if (!was) return [{ ...row, macam: 'ditambah', menyentuhKaitan: false }]
  const touched =
    linkable(node) && before !== null && after !== null && hashContent(before) !== hashContent(after)
  if (touched || !sameJson(was.isian, node.isian))
    return [{ ...row, macam: 'diubah', menyentuhKaitan: touched }]
  return was.indukId !== node.indukId ? [{ ...row, macam: 'dipindah', menyentuhKaitan: false }] : []
}

function diffPagu(lama: RencanaInduk, baru: RencanaInduk): BedaPaguInduk[] {
  const opd = [...new Set([...lama.pagu.keys(), ...baru.pagu.keys()])].sort()
  const years = [...new Set([...lama.tahun, ...baru.tahun])].sort((a, b) => a - b)
  return opd.flatMap((opdId) =>
    years.flatMap((tahun) => {
      const before = lama.pagu.get(opdId)?.get(tahun) ?? null
      const after = baru.pagu.get(opdId)?.get(tahun) ?? null
      return before === after ? [] : [{ opdId, tahun, lama: before, baru: after }]
    })
  )
}
