import type { Result } from '../result.ts'
import { ok } from '../result.ts'
import type { Subpohon } from './alih-kumpul.ts'
import { collectSubpohon } from './alih-kumpul.ts'
import { putIn, takeOut } from './alih-susun.ts'
import type { MENURUT_KODE, TahunTerkunci } from './alih-syarat.ts'
import { readLetak, readPuncak, refusalOf } from './alih-syarat.ts'
import type { Applied, Change } from './change.ts'
import { drawConsequences } from './consequences.ts'
import { Draft } from './draft.ts'
import type { KonteksUbah } from './konteks.ts'
import { lockedBy } from './konteks.ts'
import { isPendanaan, paguOf, sumPagu } from './pagu.ts'
import { bagianBerujukan, convertBagian, isRujukan } from './rujukan.ts'
import { treeOf } from './tree.ts'
import type { JenisSimpul, Naskah, Simpul, SimpulId } from './types.ts'
import { undoOf } from './undo.ts'

export { JENIS_DIALIHKAN } from './alih-kumpul.ts'
export { MENURUT_KODE } from './alih-syarat.ts'

export interface PermintaanAlihan {
  readonly simpulId: SimpulId
  /** Where it shall stand in the receiving plan; null = at the top of its table. */
  readonly indukId: SimpulId | null | typeof MENURUT_KODE
  readonly terkunci: TahunTerkunci
  /** What the locks of either plan say about its rows. */
  readonly konteks?: { readonly asal?: KonteksUbah; readonly tujuan?: KonteksUbah }
}

/** Something that the handover does besides moving rows, with how many rows it concerns. */
export interface AkibatAlihan {
  readonly jenis:
    | 'tahunTinggal' // rows that stay with the values of closed years
    | 'daftarLepas' // rows of a list that no longer repeat a row of the plan
    | 'rumusPutus' // a formula whose source is in the other plan now
    | 'kutipanLepas' // prose that names a row which left
    | 'kodeGanda' // a row of the receiving plan with the same code
  readonly jumlah: number
}

/** One side of a handover: what it is now, and the steps that led there. */
export interface SisiAlihan extends Applied<Naskah> {
  readonly perubahan: readonly Change[]
}

export interface Alihan {
  readonly asal: SisiAlihan
  readonly tujuan: SisiAlihan
  readonly puncak: Simpul
  /** Every row that the receiving plan got. */
  readonly simpulId: readonly SimpulId[]
  /** Of these the rows that also stayed. */
  readonly tinggal: readonly SimpulId[]
  readonly jumlah: Readonly<Partial<Record<JenisSimpul, number>>>
  /** Pagu that changed hands, per open year. */
  readonly pagu: readonly { readonly tahun: number; readonly rupiah: number }[]
  readonly akibat: readonly AkibatAlihan[]
}

/**
 * Hands a row with everything below it to the plan of another OPD: ids stay, pagu is counted on exactly one side, values
 * of closed years stay where they were realised. Either both plans change or neither; both are new values.
 */
export function moveSubpohon(asal: Naskah, tujuan: Naskah, asked: PermintaanAlihan): Result<Alihan> {
  const puncak = readPuncak(asal, asked.simpulId)
  if (!puncak.ok) return puncak
  const at = readLetak(tujuan, puncak.value, asked.indukId)
  if (!at.ok) return at
  const bagian = collectSubpohon(asal, puncak.value, asked.terkunci.asal)
  const refusal =
    refusalOf(asal, tujuan, bagian, at.value, asked.terkunci) ?? lockedRow(bagian, at.value, asked)
  if (refusal) return { ok: false, refusal }
  const [from, to] = [new Draft(asal), new Draft(tujuan)]
  takeOut(from, asal, bagian, asked.terkunci)
  drawConsequences(asal, from)
  const putus = putIn(to, tujuan, bagian, at.value, asked.terkunci)
  drawConsequences(tujuan, to)
  return ok({
    asal: sideOf(asal, from.view),
    tujuan: sideOf(tujuan, to.view),
    puncak: puncak.value,
    simpulId: [...bagian.ikut.keys()],
    tinggal: [...bagian.tinggal],
    jumlah: countJenis(bagian),
    pagu: paguMoved(asal, bagian, asked.terkunci.asal),
    akibat: effectsOf(asal, tujuan, bagian, putus.length)
  })
}

function lockedRow({ ikut }: Subpohon, at: Simpul | null, { konteks }: PermintaanAlihan) {
  for (const node of ikut.values()) {
    const placed =
      node.indukId === null || ikut.has(node.indukId) ? node : { ...node, indukId: at?.id ?? null }
    const locked =
      lockedBy(konteks?.asal?.mayEdit?.(node, null)) ?? lockedBy(konteks?.tujuan?.mayEdit?.(placed, null))
    if (locked) return locked
  }
  return null
}

/** `undoOf` with its sides exchanged gives the steps that lead forward. */
function sideOf(before: Naskah, after: Naskah): SisiAlihan {
  return { naskah: after, ...undoOf(before, after), perubahan: undoOf(after, before).balik }
}

function countJenis({ ikut }: Subpohon): Alihan['jumlah'] {
  const count: Partial<Record<JenisSimpul, number>> = {}
  for (const { jenis } of ikut.values()) count[jenis] = (count[jenis] ?? 0) + 1
  return count
}

function paguMoved(asal: Naskah, { ikut }: Subpohon, terkunci: readonly number[]): Alihan['pagu'] {
  const tops = [...ikut.values()].filter((node) => {
    const parent = node.indukId === null ? undefined : ikut.get(node.indukId)
    return isPendanaan(node) && !(parent && isPendanaan(parent))
  })
  return [...sumPagu(tops.map(({ id }) => paguOf(asal, id)))]
    .filter(([tahun]) => !terkunci.includes(tahun))
    .map(([tahun, rupiah]) => ({ tahun, rupiah: rupiah ?? 0 }))
    .sort((a, b) => a.tahun - b.tahun)
}

function effectsOf(asal: Naskah, tujuan: Naskah, bagian: Subpohon, putus: number): readonly AkibatAlihan[] {
  const gone = (id: SimpulId): boolean => bagian.ikut.has(id) && !bagian.tinggal.has(id)
  const found: readonly AkibatAlihan[] = [
    { jenis: 'tahunTinggal', jumlah: bagian.tinggal.size },
    { jenis: 'daftarLepas', jumlah: bagian.lepas.length },
    { jenis: 'rumusPutus', jumlah: putus + formulasOn(asal, bagian, gone) },
    { jenis: 'kutipanLepas', jumlah: quotesOf(asal, gone) },
    { jenis: 'kodeGanda', jumlah: sameCodes(tujuan, bagian) }
  ]
  return found.filter(({ jumlah }) => jumlah > 0)
}

/** Rows that stay and compute from one that left. */
function formulasOn(asal: Naskah, { ikut }: Subpohon, gone: (id: SimpulId) => boolean): number {
  const names = (value: unknown): boolean =>
    isRujukan(value)
      ? gone(value.simpulId)
      : typeof value === 'object' && value !== null && Object.values(value).some(names)
  return [...asal.simpul.values()].filter((node) => !ikut.has(node.id) && names(node.isian['rumusData']))
    .length
}

function quotesOf(asal: Naskah, gone: (id: SimpulId) => boolean): number {
  let count = 0
  for (const nama of bagianBerujukan) {
    const part = asal.bagian[nama]
    if (part === undefined) continue
    convertBagian(nama, part, (place) => {
      if (isRujukan(place) && gone(place.simpulId)) count += 1
      return place
    })
  }
  return count
}

function sameCodes(tujuan: Naskah, { ikut }: Subpohon): number {
  const known = new Set(
    treeOf(tujuan)
      .rows('programPendanaan')
      .flatMap(function codes(id): string[] {
        const kode = String(tujuan.simpul.get(id)?.isian['kode'] ?? '')
        return [...(kode === '' ? [] : [kode]), ...treeOf(tujuan).children(id, 'anak').flatMap(codes)]
      })
  )
  return [...ikut.values()].filter((node) => isPendanaan(node) && known.has(String(node.isian['kode'] ?? '')))
    .length
}
