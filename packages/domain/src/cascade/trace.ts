import { normaliseNama } from '../indikator/nama.ts'
import { isObject } from '../naskah/json.ts'
import { treeOf } from '../naskah/tree.ts'
import type { Naskah, SimpulId } from '../naskah/types.ts'
import { buildCascade } from './build-cascade.ts'

/** Where a row comes from in the parent plan; null = the chain breaks there. */
export interface Jejak {
  readonly program: SimpulId | null
  readonly sasaran: SimpulId | null
  readonly tujuan: SimpulId | null
  /** Sasaran of the RPJMD or RPD that the IKU tables print beside the tujuan, as the parent plan words it. */
  readonly indukSasaran: readonly string[]
}

/** The chain of a row of the cascade up to the sasaran of the parent plan. */
export function traceUp(naskah: Naskah, id: SimpulId): Jejak {
  const chain = [id, ...buildCascade(naskah).ancestors(id)]
  const nearest = (jenis: string): SimpulId | null =>
    chain.find((at) => naskah.simpul.get(at)?.jenis === jenis) ?? null
  const tujuan = nearest('tujuan')
  return {
    program: nearest('program'),
    sasaran: nearest('sasaran'),
    tujuan,
    indukSasaran: tujuan === null ? [] : indukSasaranOf(naskah, tujuan)
  }
}

/** Sasaran of the parent plan that are printed with an indikator of the tujuan or of a sasaran below it. */
export function indukSasaranOf(naskah: Naskah, tujuan: SimpulId): readonly string[] {
  const cascade = buildCascade(naskah)
  const tree = treeOf(naskah)
  const owners = [tujuan, ...cascade.descendants(tujuan)]
  const printed = owners
    .flatMap((owner) => cascade.indikator(owner))
    .flatMap((indikator) => tree.mirrors(indikator))
    .flatMap((mirror) => text(naskah.simpul.get(mirror)?.isian['sasaranInduk']))
  const known = new Map(sasaranInduk(naskah).map((wording) => [normaliseNama(wording), wording]))
  return [...new Set(printed.map((wording) => known.get(normaliseNama(wording)) ?? wording))]
}

/** Sasaran of the parent plan as this document quotes them. */
export function sasaranInduk(naskah: Naskah): readonly string[] {
  const induk = naskah.bagian['induk']
  const list = isObject(induk) ? induk['sasaran'] : undefined
  return Array.isArray(list) ? list.flatMap(text) : []
}

const text = (value: unknown): string[] => (typeof value === 'string' && value.trim() !== '' ? [value] : [])

/** Rows at which the chain breaks, from both sides. */
export interface PutusCascade {
  /** Tujuan that name no sasaran of the parent plan. */
  readonly tujuanTanpaInduk: readonly SimpulId[]
  readonly tujuanTanpaSasaran: readonly SimpulId[]
  readonly sasaranTanpaProgram: readonly SimpulId[]
  readonly sasaranTanpaStrategi: readonly SimpulId[]
  readonly programTanpaSasaran: readonly SimpulId[]
  readonly strategiTanpaSasaran: readonly SimpulId[]
  /** Sasaran of the parent plan that no tujuan names. */
  readonly indukTanpaTujuan: readonly string[]
}

/** Every break of the chain. */
export function findBreaks(naskah: Naskah): PutusCascade {
  const cascade = buildCascade(naskah)
  const tree = treeOf(naskah)
  const all = [...naskah.simpul.values()]
  const ids = (jenis: string): SimpulId[] => all.filter((node) => node.jenis === jenis).map((node) => node.id)
  const isJenis = (id: SimpulId, jenis: string): boolean => naskah.simpul.get(id)?.jenis === jenis
  const lowestSasaran = ids('sasaran').filter(
    (id) => !cascade.children(id).some((child) => isJenis(child, 'sasaran'))
  )
  const named = new Set(
    ids('tujuan')
      .flatMap((id) => indukSasaranOf(naskah, id))
      .map(normaliseNama)
  )
  return {
    tujuanTanpaInduk: ids('tujuan').filter((id) => indukSasaranOf(naskah, id).length === 0),
    tujuanTanpaSasaran: ids('tujuan').filter(
      (id) => !cascade.descendants(id).some((below) => isJenis(below, 'sasaran'))
    ),
    sasaranTanpaProgram: lowestSasaran.filter(
      (id) => !cascade.children(id).some((child) => isJenis(child, 'program'))
    ),
    sasaranTanpaStrategi: lowestSasaran.filter(
      (id) => !tree.linked(id).some((row) => isJenis(row, 'strategi'))
    ),
    programTanpaSasaran: cascade.lepas.filter((id) => isJenis(id, 'program')),
    strategiTanpaSasaran: ids('strategi').filter((id) => naskah.simpul.get(id)?.indukId === null),
    indukTanpaTujuan: sasaranInduk(naskah).filter((wording) => !named.has(normaliseNama(wording)))
  }
}
