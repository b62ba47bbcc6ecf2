import { normaliseNama } from '../indikator/nama.ts'
import { isObject } from '../naskah/json.ts'
import type { Naskah } from '../naskah/types.ts'
import type { JenisInduk } from '../tahap/induk-fakta.ts'
import type { JenisSimpulInduk, SimpulInduk } from './types.ts'

/** What a Renstra tells about its parent plan, as rows of a new one. */
export interface IndukTerbaca {
  readonly jenis: JenisInduk
  readonly judul: string | null
  /** Parents before children. */
  readonly simpul: readonly SimpulInduk[]
}

const text = (value: unknown): string[] =>
  typeof value === 'string' && value.trim() !== '' ? [value.trim()] : []
const texts = (value: unknown): string[] => (Array.isArray(value) ? value.flatMap(text) : [])

/**
 * Reads the part `induk` of a Renstra: visi, misi, tujuan, sasaran as it quotes them. A sasaran stands under the tujuan
 * beside which the tables of IKU print it, else under the only tujuan there is, else under none. Null when the plan
 * tells nothing about its parent.
 */
export function indukFromNaskah(naskah: Naskah, newId: () => string): IndukTerbaca | null {
  const part = naskah.bagian['induk']
  if (!isObject(part)) return null
  const simpul: SimpulInduk[] = []
  const add = (jenis: JenisSimpulInduk, indukId: string | null, uraian: string, kode?: string): string => {
    const id = newId()
    const isian = { ...(kode === undefined ? {} : { kode }), uraian }
    simpul.push({ id, jenis, indukId, urutan: simpul.length + 1, isian })
    return id
  }
  for (const visi of text(part['visi'])) add('visi', null, visi)
  for (const misi of Array.isArray(part['misi']) ? part['misi'] : []) {
    if (!isObject(misi)) continue
    for (const uraian of text(misi['uraian'])) add('misi', null, uraian, text(misi['nomor'])[0])
  }
  const tujuan = new Map<string, string>()
  for (const uraian of texts(part['tujuan'])) tujuan.set(normaliseNama(uraian), add('tujuan', null, uraian))
  const [only] = tujuan.size === 1 ? tujuan.values() : []
  const pairs = pairsOf(naskah)
  for (const uraian of texts(part['sasaran'])) {
    const above = pairs.get(normaliseNama(uraian))
    add('sasaran', (above === undefined ? undefined : tujuan.get(above)) ?? only ?? null, uraian)
  }
  return simpul.length === 0
    ? null
    : { jenis: part['jenis'] === 'RPD' ? 'RPD' : 'RPJMD', judul: text(part['judul'])[0] ?? null, simpul }
}

/** Sasaran → tujuan of the parent plan, as rows of the IKU tables print them side by side. */
function pairsOf(naskah: Naskah): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>()
  for (const { isian } of naskah.simpul.values()) {
    const [sasaran] = text(isian['sasaranInduk'])
    const [tujuan] = text(isian['tujuanInduk'])
    if (sasaran !== undefined && tujuan !== undefined)
      pairs.set(normaliseNama(sasaran), normaliseNama(tujuan))
  }
  return pairs
}
