import { listPotret, loadBagian, loadSimpulByIds, readJejak, readNaskah, type Tx } from '@selaras/db'
import type { Json, Simpul } from '@selaras/domain/naskah'
import type { Bagian } from '../schema/simpul.ts'

/** What changed since a version; `penuh` = too much or not known, load the whole plan. */
export interface Delta {
  readonly versi: number
  readonly penuh: boolean
  readonly simpul: readonly Simpul[]
  readonly dihapus: readonly string[]
  readonly bagian: readonly Bagian[]
}

/** More entries than this are cheaper to load whole. */
const maxEntries = 200

/**
 * The rows that changed after version `sejak`. It leans on one entry of jejak per version: entry n made version n.
 * Answers null when this person may not see the content.
 */
export async function deltaSince(tx: Tx, naskahId: string, sejak: number): Promise<Delta | null> {
  const kepala = await readNaskah(tx, naskahId)
  if (kepala === null) return null
  // Bappelitbangda sees content from the first Potret on.
  if (tx.tenant.lingkup === 'pemda' && (await listPotret(tx, naskahId)).length === 0) return null
  const entries = await readJejak(tx, naskahId, { setelah: sejak, batas: maxEntries + 1 })
  const whole = { versi: kepala.versi, penuh: true, simpul: [], dihapus: [], bagian: [] }
  if (sejak > kepala.versi || entries.length > maxEntries || entries.length !== kepala.versi - sejak)
    return whole
  const touched = new Set<string>()
  const removed = new Set<string>()
  const parts = new Set<string>()
  for (const { rincian } of entries) {
    const facts = rincian as Readonly<Record<string, Json | undefined>>
    if (facts['penuh'] === true) return whole
    for (const id of textsOf(facts['diubah'])) {
      touched.add(id)
      removed.delete(id)
    }
    for (const id of textsOf(facts['dihapus'])) {
      removed.add(id)
      touched.delete(id)
    }
    for (const nama of textsOf(facts['bagian'])) parts.add(nama)
  }
  return {
    versi: kepala.versi,
    penuh: false,
    simpul: touched.size > 0 ? await loadSimpulByIds(tx, naskahId, [...touched]) : [],
    dihapus: [...removed],
    bagian: parts.size > 0 ? await partsOf(tx, naskahId, [...parts]) : []
  }
}

const textsOf = (value: Json | undefined): readonly string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []

/** A part that is gone comes back as null, which means removed. */
async function partsOf(tx: Tx, naskahId: string, names: readonly string[]): Promise<readonly Bagian[]> {
  const found = new Map((await loadBagian(tx, naskahId, names)).map((part) => [part.nama, part.isi]))
  return names.map((nama) => ({ nama, isi: found.get(nama) ?? null }))
}
