import type { Dokumen } from '../../dokumen/schema.ts'
import { kelompokkan } from './kelompok.ts'
import type { JenisSimpul, Sebutan, Simpul } from './sebutan.ts'
import { daftarSebutan, daftarSimpul } from './sebutan.ts'
import { bandingkanTeks, lipat, pilihTermirip, siapkanCalon } from './teks.ts'

export interface SebutanTerpasang extends Sebutan {
  /** The node of T-C.25 that is meant, or null when T-C.25 has nothing like it. */
  readonly simpul: Simpul | null
}

/** A likeness that stands even where the table names this node in the right words elsewhere. */
const jelasSama = 0.75

/** What is known while the cells are paired, one step after the other. */
interface Keadaan {
  readonly simpul: readonly Simpul[]
  readonly sebutan: readonly Sebutan[]
  readonly pasangan: Map<Sebutan, Simpul>
  /** All wordings known for a node, by its pointer. */
  readonly nama: Map<string, Set<string>>
}

/**
 * The cells with the node of T-C.25 each one means. Certain steps come first: equal words; words that the prose quotes
 * with a pointer to the node; the other cell of the row; the only node that nothing names, where two tables agree on
 * other words for it; at last likeness. Shared through `konteks.memo`.
 */
export function pasangSebutan(dokumen: Dokumen): SebutanTerpasang[] {
  const simpul = daftarSimpul(dokumen)
  const sebutan = daftarSebutan(dokumen)
  const nama = new Map(simpul.map((s) => [s.pointer, new Set([s.uraian])]))
  const keadaan: Keadaan = { simpul, sebutan, pasangan: new Map(), nama }
  byName(keadaan)
  for (const { merujuk, teks } of dokumen.kutipan ?? []) {
    const names = merujuk === undefined ? undefined : nama.get(merujuk)
    // A quotation of one text may point to a node while it repeats another one: then it proves nothing.
    if (names && !simpul.some((s) => lipat(s.uraian) === lipat(teks))) names.add(teks)
  }
  byName(keadaan)
  for (const jenis of ['tujuan', 'sasaran'] as const) byElimination(keadaan, jenis)
  byName(keadaan)
  byRow(keadaan)
  byLikeness(keadaan)
  return sebutan.map((one) => ({ ...one, simpul: keadaan.pasangan.get(one) ?? null }))
}

const open = ({ sebutan, pasangan }: Keadaan): Sebutan[] => sebutan.filter((one) => !pasangan.has(one))

function pair(keadaan: Keadaan, one: Sebutan, simpul: Simpul): void {
  keadaan.pasangan.set(one, simpul)
  keadaan.nama.get(simpul.pointer)?.add(one.teks)
}

function byName(keadaan: Keadaan): void {
  for (const one of open(keadaan)) {
    const found = keadaan.simpul.filter(
      (s) => s.jenis === one.jenis && [...(keadaan.nama.get(s.pointer) ?? [])].some((n) => lipat(n) === lipat(one.teks))
    )
    const exact = found.find((s) => lipat(s.uraian) === lipat(one.teks)) ?? found[0]
    if (exact) pair(keadaan, one, exact)
  }
}

/** T-C.25 alone was reworded: one node is left that no table names, and two tables agree on one text without a node. */
function byElimination(keadaan: Keadaan, jenis: JenisSimpul): void {
  const named = new Set([...keadaan.pasangan.values()].map((s) => s.pointer))
  const unnamed = keadaan.simpul.filter((s) => s.jenis === jenis && !named.has(s.pointer))
  const strays = kelompokkan(open(keadaan).filter((one) => one.jenis === jenis), (one) => lipat(one.teks))
  const agreed = [...strays.values()].filter((group) => new Set(group.map((one) => one.tabel)).size > 1)
  const [only] = unnamed
  const [group] = agreed
  if (unnamed.length !== 1 || agreed.length !== 1 || !only || !group) return
  for (const one of group) pair(keadaan, one, only)
}

/** The tujuan of the row has one sasaran, or the sasaran of the row its tujuan: then this cell means that one. */
function byRow(keadaan: Keadaan): void {
  const rows = kelompokkan(keadaan.sebutan, (one) => one.baris)
  for (const one of open(keadaan)) {
    const other = rows.get(one.baris)?.find((s) => s.jenis !== one.jenis)
    const known = other && keadaan.pasangan.get(other)
    if (!known) continue
    const meant = keadaan.simpul.filter((s) => (one.jenis === 'tujuan' ? s.pointer === known.induk : s.induk === known.pointer))
    const [only] = meant
    if (meant.length === 1 && only) pair(keadaan, one, only)
  }
}

function byLikeness(keadaan: Keadaan): void {
  for (const one of open(keadaan)) {
    const candidates = keadaan.simpul
      .filter((s) => s.jenis === one.jenis)
      .flatMap((simpul) => [...(keadaan.nama.get(simpul.pointer) ?? [])].map((teks) => ({ simpul, teks })))
    const spelled = candidates.filter((c) => bandingkanTeks(c.teks, one.teks) === 'ejaan')
    if (new Set(spelled.map((c) => c.simpul.pointer)).size === 1 && spelled[0]) {
      pair(keadaan, one, spelled[0].simpul)
      continue
    }
    // A table that names a node in the right words means something else by other words, unless they are very close.
    const taken = (simpul: Simpul) =>
      keadaan.sebutan.some((s) => s.tabel === one.tabel && s !== one && lipat(s.teks) === lipat(simpul.uraian))
    const free = closest(one.teks, candidates.filter((c) => !taken(c.simpul)))
    const meant = closest(one.teks, candidates, jelasSama) ?? free
    if (meant) pair(keadaan, one, meant)
  }
}

/** The node whose closest wording stands out among all nodes. */
function closest(
  teks: string,
  candidates: readonly { readonly simpul: Simpul; readonly teks: string }[],
  batas?: number
): Simpul | undefined {
  const best = [...kelompokkan(candidates, (c) => c.simpul.pointer).values()].flatMap((group) => {
    const one = group.length === 1 ? group[0] : (pilihTermirip(teks, siapkanCalon(group, (c) => c.teks), 0, 0) ?? group[0])
    return one ? [one] : []
  })
  return pilihTermirip(teks, siapkanCalon(best, (c) => c.teks), batas)?.simpul
}
