import type { Peraturan } from './entri-register.ts'
import { normalizeJenis, normalizeNomor } from './jenis-peraturan.ts'
import { REGISTER } from './register.ts'

/** What is printed in a list of regulations. */
export interface KutipanPeraturan {
  readonly jenis: string
  readonly nomor: string
  readonly tahun: number
}

/**
 * The regulation that a printed citation names, or null when the register does not hold it (which says nothing
 * about its status). Reads "Undang-Undang", "UU", "Peraturan Presiden RI", "06"; a regional one needs its region.
 */
export function findPeraturan(
  kutipan: KutipanPeraturan,
  register: readonly Peraturan[] = REGISTER
): Peraturan | null {
  const printed = normalizeJenis(kutipan.jenis)
  if (!printed) return null
  const nomor = normalizeNomor(kutipan.nomor)
  const found = register.find(
    (p) =>
      p.jenis === printed.jenis &&
      p.tahun === kutipan.tahun &&
      normalizeNomor(p.nomor) === nomor &&
      (p.lembaga ?? null) === printed.lembaga
  )
  return found ?? null
}

/** The regulation with this id, or null. */
export function peraturanById(id: string, register: readonly Peraturan[] = REGISTER): Peraturan | null {
  return register.find((p) => p.id === id) ?? null
}

/** `belumPasti` where our sources leave it open; `oleh` names the regulation that revoked it. */
export type StatusPeraturan =
  | { readonly status: 'berlaku' | 'belumBerlaku' | 'berakhir' | 'belumPasti' | 'tidakTerdaftar' }
  | { readonly status: 'dicabut'; readonly oleh: string }

/** Status of a regulation on a day (ISO date). A year without a day gives a clear answer only outside that year. */
export function statusPada(
  id: string,
  tanggal: string,
  register: readonly Peraturan[] = REGISTER
): StatusPeraturan {
  const p = peraturanById(id, register)
  if (!p) return { status: 'tidakTerdaftar' }
  if (tanggal < (p.berlakuSejak ?? `${p.tahun}`)) return { status: 'belumBerlaku' }
  if (p.statusBelumPasti === true) return { status: 'belumPasti' }
  if (p.berakhirPada !== undefined && tanggal > p.berakhirPada) return { status: 'berakhir' }
  if (p.dicabutOleh !== undefined) {
    const dicabut = p.dicabutPada ?? peraturanById(p.dicabutOleh, register)?.tahun.toString()
    if (dicabut === undefined) return { status: 'belumPasti' }
    if (dicabut.length === 4 && tanggal.slice(0, 4) === dicabut) return { status: 'belumPasti' }
    if (tanggal >= dicabut) return { status: 'dicabut', oleh: p.dicabutOleh }
  }
  return { status: 'berlaku' }
}

/** Register with the regulations of an OPD module added; an id that exists already is a mistake of the module. */
export function extendRegister(extra: readonly Peraturan[]): readonly Peraturan[] {
  const taken = new Set(REGISTER.map((p) => p.id))
  for (const p of extra) {
    if (taken.has(p.id)) throw new RangeError(`regulation "${p.id}" is in the register already`)
    taken.add(p.id)
  }
  return [...REGISTER, ...extra]
}
