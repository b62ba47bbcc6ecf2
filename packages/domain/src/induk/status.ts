import { buildCascade } from '../cascade/build-cascade.ts'
import type { SambunganInduk } from '../cascade/canonical.ts'
import { missingCells } from '../cascade/completeness.ts'
import { isTingkat } from '../cascade/levels.ts'
import type { KeadaanSimpul } from '../cascade/simpul.machine.ts'
import { statusOf } from '../cascade/simpul.machine.ts'
import type { Naskah, SimpulId } from '../naskah/types.ts'
import type { IndukKini, Kaitan, Tinjauan } from './kaitan.ts'
import { sambunganOf, tinjauanOf } from './kaitan.ts'
import { treeOfInduk } from './tree.ts'
import type { RencanaInduk, SimpulInduk } from './types.ts'

/** State of one row of the cascade of a Renstra, and what its owner has to look at. */
export interface StatusSimpulNaskah {
  readonly simpulId: SimpulId
  readonly keadaan: KeadaanSimpul
  /** A parent has changed meanwhile; also while the row is locked. */
  readonly indukBerubah: boolean
  readonly tinjauan: readonly Tinjauan[]
}

/**
 * The derived state of every row of the cascade. Parents of the row in the same plan change with it in one Dokumen and
 * count as confirmed; links to RPJMD, RPD and NSPK count as their owner confirmed them.
 */
export function statusSimpulOf(
  naskah: Naskah,
  kaitanList: readonly Kaitan[],
  kini: IndukKini,
  terkunci: boolean
): readonly StatusSimpulNaskah[] {
  const cascade = buildCascade(naskah)
  const links = new Map<SimpulId, Kaitan[]>()
  for (const one of kaitanList) links.set(one.simpulId, [...(links.get(one.simpulId) ?? []), one])
  return [...naskah.simpul.values()]
    .filter(({ jenis }) => isTingkat(jenis))
    .map(({ id }) => {
      const own = links.get(id) ?? []
      const [above] = cascade.ancestors(id)
      const inside: SambunganInduk[] =
        above === undefined ? [] : [{ indukId: above, ditegaskan: 'naskah', kini: 'naskah' }]
      const { keadaan, indukBerubah } = statusOf({
        lengkap: missingCells(naskah, id).length === 0,
        terkunci,
        induk: [...inside, ...own.map((kaitan) => sambunganOf(kaitan, kini))]
      })
      const tinjauan = own.flatMap((kaitan) => tinjauanOf(kaitan, kini) ?? [])
      return { simpulId: id, keadaan, indukBerubah, tinjauan }
    })
}

/** Tujuan and sasaran that no link of their own or of a row above them leads to a parent that still exists. */
export function simpulTanpaJejak(
  naskah: Naskah,
  kaitanList: readonly Kaitan[],
  kini: IndukKini
): readonly SimpulId[] {
  const cascade = buildCascade(naskah)
  const traced = new Set(
    kaitanList.filter((kaitan) => sambunganOf(kaitan, kini).kini !== null).map(({ simpulId }) => simpulId)
  )
  return [...naskah.simpul.values()]
    .filter(({ jenis }) => jenis === 'tujuan' || jenis === 'sasaran')
    .filter(({ id }) => ![id, ...cascade.ancestors(id)].some((at) => traced.has(at)))
    .map(({ id }) => id)
}

/** Tujuan whose parent reads differently now than it was confirmed. */
export const tujuanIndukBerubah = (
  naskah: Naskah,
  kaitanList: readonly Kaitan[],
  kini: IndukKini
): readonly SimpulId[] => [
  ...new Set(
    kaitanList
      .filter(({ simpulId }) => naskah.simpul.get(simpulId)?.jenis === 'tujuan')
      .filter((kaitan) => tinjauanOf(kaitan, kini) !== null)
      .map(({ simpulId }) => simpulId)
  )
]

/** Sasaran of a parent plan that none of these rows is linked to; a link to its tujuan does not answer it. */
export function sasaranTanpaJawaban(
  induk: RencanaInduk,
  terjawab: ReadonlySet<string>
): readonly SimpulInduk[] {
  return treeOfInduk(induk)
    .rows.map(({ simpul }) => simpul)
    .filter(({ id, jenis }) => jenis === 'sasaran' && !terjawab.has(id))
}
