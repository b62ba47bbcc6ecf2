import { readAngka } from './angka.ts'
import { formatDesimal } from './decimal.ts'
import { macamSatuan, normaliseSatuan } from './satuan.ts'

/** What a cell holds, in the shape of the exchange format's Sel (dokumen/sel.ts, which stands above this folder). */
export interface IsiSel {
  teks: string | null
  nilai: string | null
  satuan?: string
  bagian?: { nilai: string; satuan?: string }[]
}

/** A cell made from typed or pasted text; `dibaca` says in Indonesian how an ambiguous text was understood. */
export interface SelTerisi {
  readonly sel: IsiSel
  readonly dibaca?: string
}

export interface BacaSel {
  /** Unit that holds for the row, so that a percentage is not read as thousands. */
  readonly satuanBaris?: string | undefined
  readonly macam: 'angka' | 'uang'
}

const kosong = /^([-–—.]+|n\/?a\.?|nihil|tidak ada( data)?|tad|belum ada( data)?|#n\/a|null)$/i

/**
 * Turns what a person typed or pasted into a Sel: id-ID numbers, a unit after the number, compound targets
 * (`150 KSP dan 130 peserta` → `bagian`), and the ways of saying "nothing" (`-`, `n/a`, `Tidak Ada Data` → no nilai).
 * Text that is no number stays text. A number that can be read in two ways is never taken in silence: see `dibaca`.
 */
export function readSel(text: string, options: BacaSel): SelTerisi {
  const teks = text.replace(/[\s\u00a0\u202f\u2007]+/g, ' ').trim()
  if (teks === '') return { sel: { teks: null, nilai: null } }
  if (kosong.test(teks)) return { sel: { teks, nilai: null } }
  const one = readPart(teks, options)
  if (one) return withDibaca({ teks, nilai: one.nilai, ...unit(one.satuan) }, one.dibaca)
  const parts = readCompound(teks, options)
  if (parts) return compound(teks, parts)
  if (!/\d/.test(teks)) return { sel: { teks, nilai: null } }
  return withDibaca({ teks, nilai: null }, `“${teks}” disimpan sebagai teks karena bukan satu bilangan.`)
}

interface Bagian {
  readonly nilai: string
  readonly satuan: string | undefined
  readonly dibaca: string | undefined
}

const unit = (satuan: string | undefined): { satuan?: string } => (satuan === undefined ? {} : { satuan })

const withDibaca = (sel: IsiSel, dibaca: string | undefined): SelTerisi =>
  dibaca ? { sel, dibaca } : { sel }

function readPart(text: string, options: BacaSel): Bagian | undefined {
  const money = /^(rp|idr)\.? ?(?=[-−(\d])/i.exec(text)?.[0]
  const bare = (money ? text.slice(money.length) : text).replace(/ ?,[-–]+$/, '')
  const match = /^(\(?[-−+]?\d[\d.,]*(?: \d{3})*(?:[.,]\d+)?\)?)(?: ?(\D.*))?$/.exec(bare)
  if (!match?.[1]) return undefined
  const satuan = readUnit(match[2], options.macam, money !== undefined)
  if (satuan === null) return undefined
  const effective = satuan ?? (money ? 'rupiah' : options.satuanBaris)
  const angka = readAngka(match[1], { persen: macamSatuan(effective) === 'persen' })
  if (!angka) return undefined
  // In a cell of money rupiah is the default; anywhere else `Rp` is a unit that must not get lost.
  const printed = satuan ?? (money && options.macam === 'angka' ? 'rupiah' : undefined)
  return { nilai: angka.nilai, satuan: printed, dibaca: angka.dibaca }
}

/** The unit behind a number: undefined when there is none, null when what stands there is no unit but more numbers. */
function readUnit(
  text: string | undefined,
  macam: BacaSel['macam'],
  money: boolean
): string | undefined | null {
  const bare = text?.trim()
  if (!bare) return undefined
  if (/\b\d|[=<>]|\bdari\b|\bs\.?\/?d\b|\bsampai\b/i.test(bare) || !/[\p{L}%‰$]/u.test(bare)) return null
  if (macam === 'uang' || money) {
    const normal = normaliseSatuan(bare)
    if (/^(ribu|juta|miliar|milyar)$/.test(normal)) return `${normal.replace('milyar', 'miliar')} rupiah`
    if (/^(ribu|juta|miliar) rupiah$/.test(normal)) return normal
    return normal === 'rupiah' ? undefined : null
  }
  return bare
}

function readCompound(text: string, options: BacaSel): readonly Bagian[] | undefined {
  const pieces = text
    .split(/ ?(?:\bdan\b|;|&|\+|\n) ?(?=\d)|, (?=\d+ \p{L})/u)
    .filter((piece) => piece !== '')
  if (pieces.length < 2) return undefined
  const parts = pieces.map((piece) => readPart(piece.trim(), options))
  return parts.every((part) => part !== undefined) ? parts : undefined
}

function compound(teks: string, parts: readonly Bagian[]): SelTerisi {
  const bagian = parts.map((part) => ({ nilai: part.nilai, ...unit(part.satuan) }))
  const [first] = bagian
  const dibaca = parts.flatMap((part) => (part.dibaca ? [part.dibaca] : [])).join(' ')
  return withDibaca({ teks, nilai: first?.nilai ?? null, ...unit(first?.satuan), bagian }, dibaca)
}

/** `('71.41', '%')` → `71,41%`, `('1060', 'usaha mikro')` → `1.060 usaha mikro`; null prints as an empty text. */
export function printSel(nilai: string | null, satuan?: string): string {
  if (nilai === null) return ''
  // A grouped percentage would be read as a decimal (readAngka), so percentages are printed without groups.
  if (macamSatuan(satuan) === 'persen')
    return `${formatDesimal(nilai).replaceAll('.', '')}${satuan === '%' ? '%' : ` ${satuan}`}`
  return satuan ? `${formatDesimal(nilai)} ${satuan}` : formatDesimal(nilai)
}

/**
 * The unit that holds for a cell (format README, rule 4): its own, its row's, its table head's. Hand in the head only
 * for cells of money; without any the answer is undefined (for money that means rupiah, see `satuanUang`).
 */
export const satuanEfektif = (
  sel: { readonly satuan?: string | undefined } | undefined,
  row?: { readonly satuan?: string | undefined },
  kepala?: { readonly uang?: string | undefined }
): string | undefined => sel?.satuan ?? row?.satuan ?? kepala?.uang

/** The unit of a cell of money, rupiah when nothing says otherwise. */
export const satuanUang = (
  sel: { readonly satuan?: string | undefined } | undefined,
  row?: { readonly satuan?: string | undefined },
  kepala?: { readonly uang?: string | undefined }
): string => satuanEfektif(sel, row, kepala) ?? 'rupiah'
