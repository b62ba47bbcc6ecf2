import type { Dokumen } from '../../dokumen/schema.ts'
import type { NamaSiap } from '../../indikator/nama.ts'
import { kemiripanSiap, siapkanNama } from '../../indikator/nama.ts'
import { kelompokkan } from './kelompok.ts'
import type { JenisSimpul, Sebutan, Simpul } from './sebutan.ts'
import { daftarSebutan, daftarSimpul } from './sebutan.ts'
import { bandingkanTeks, batasMirip, lipat } from './teks.ts'

export interface SebutanTerpasang extends Sebutan {
  /** The node of T-C.25 that is meant, or null when T-C.25 has nothing like it. */
  readonly simpul: Simpul | null
}

/** A likeness that stands even where the table names this node in the right words elsewhere. */
const jelasSama = 0.75

/** Below this likeness it is not worth looking for another spelling. */
const layakDieja = 0.4

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
  const known = new Map<string, Simpul>()
  for (const one of keadaan.simpul) {
    // An own wording beats one that another text gave the node; the first node with a wording beats later ones.
    for (const nama of keadaan.nama.get(one.pointer) ?? []) {
      const key = `${one.jenis} ${lipat(nama)}`
      if (!known.has(key) || (nama === one.uraian && lipat(known.get(key)?.uraian ?? '') !== lipat(nama)))
        known.set(key, one)
    }
  }
  for (const one of open(keadaan)) {
    const found = known.get(`${one.jenis} ${lipat(one.teks)}`)
    if (found) pair(keadaan, one, found)
  }
}

/** T-C.25 alone was reworded: one node is left that no table names, and two tables agree on one text without a node. */
function byElimination(keadaan: Keadaan, jenis: JenisSimpul): void {
  const named = new Set([...keadaan.pasangan.values()].map((s) => s.pointer))
  const unnamed = keadaan.simpul.filter((s) => s.jenis === jenis && !named.has(s.pointer))
  const strays = kelompokkan(
    open(keadaan).filter((one) => one.jenis === jenis),
    (one) => lipat(one.teks)
  )
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
    const meant = keadaan.simpul.filter((s) =>
      one.jenis === 'tujuan' ? s.pointer === known.induk : s.induk === known.pointer
    )
    const [only] = meant
    if (meant.length === 1 && only) pair(keadaan, one, only)
  }
}

/** A wording known for a node, ready for comparison. */
interface Calon {
  readonly simpul: Simpul
  readonly teks: string
  readonly siap: NamaSiap
}

/** Cells with the same text mean the same; each text is compared once per table. */
function byLikeness(keadaan: Keadaan): void {
  const rest = kelompokkan(open(keadaan), (one) => `${one.jenis} ${one.tabel} ${lipat(one.teks)}`)
  if (rest.size === 0) return
  const calon = keadaan.simpul.flatMap((simpul) =>
    [...(keadaan.nama.get(simpul.pointer) ?? [])].map(
      (teks): Calon => ({ simpul, teks, siap: siapkanNama(teks) })
    )
  )
  const written = new Set(keadaan.sebutan.map((s) => `${s.tabel} ${lipat(s.teks)}`))
  for (const group of rest.values()) {
    const [one] = group
    const meant =
      one &&
      closest(
        one,
        calon.filter((c) => c.simpul.jenis === one.jenis),
        written
      )
    for (const same of meant ? group : []) if (meant) pair(keadaan, same, meant)
  }
}

/** The node whose closest wording stands out among all nodes. */
function closest(one: Sebutan, calon: readonly Calon[], written: ReadonlySet<string>): Simpul | undefined {
  const siap = siapkanNama(one.teks)
  const best = new Map<Simpul, { readonly calon: Calon; readonly nilai: number }>()
  for (const c of calon) {
    const nilai = kemiripanSiap(siap, c.siap)
    if (nilai > (best.get(c.simpul)?.nilai ?? -1)) best.set(c.simpul, { calon: c, nilai })
  }
  const ranked = [...best.values()].sort((a, b) => b.nilai - a.nilai)
  const spelled = ranked.filter(
    (r) => r.nilai > layakDieja && bandingkanTeks(r.calon.teks, one.teks) === 'ejaan'
  )
  if (spelled.length === 1) return spelled[0]?.calon.simpul
  // A table that names a node in the right words means something else by other words, unless they are very close.
  const free = ranked.filter((r) => !written.has(`${one.tabel} ${lipat(r.calon.simpul.uraian)}`))
  return standsOut(ranked, jelasSama) ?? standsOut(free, batasMirip)
}

function standsOut(
  ranked: readonly { readonly calon: Calon; readonly nilai: number }[],
  batas: number
): Simpul | undefined {
  const [first, second] = ranked
  if (!first || first.nilai < batas || (second && first.nilai - second.nilai < 0.05)) return undefined
  return first.calon.simpul
}
