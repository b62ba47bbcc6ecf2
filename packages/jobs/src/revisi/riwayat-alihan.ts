import {
  type EntriSimpul,
  insertRiwayatAlihan,
  listEntriSimpul,
  listRiwayatAlihan,
  type NaskahKepala,
  type RiwayatAlihan,
  readNaskah,
  type Tx
} from '@selaras/db'
import type { Change } from '@selaras/domain/naskah'
import { TINDAKAN_MENYUSUN } from '@selaras/domain/tahap'

/** Longer chains of perubahan than this do not occur: a Renstra lives five years. */
const longest = 50

/**
 * Copies what was ever recorded about these rows to the plan that receives them: of the plan that gives, of the versions
 * before it, and what came to it with them from elsewhere. Nothing about any other row goes along.
 */
export async function carryHistory(
  tx: Tx,
  dari: NaskahKepala,
  ke: { readonly id: string; readonly opdId: string },
  simpulId: readonly string[]
): Promise<number> {
  const ids = new Set(simpulId)
  const chain = await versionsOf(tx, dari)
  const older: RiwayatAlihan[] = []
  for (const id of chain) {
    const came = (await listRiwayatAlihan(tx, id, { simpulId })).toReversed()
    older.push(...came.map((one) => ({ ...one, penyusun: one.penyusun && id === dari.id })))
  }
  const entries = await listEntriSimpul(tx, chain, simpulId)
  const known = await knownOf(tx, ke.id, simpulId)
  const list = [...older, ...entries.map((entry) => ofEntry(entry, ids, dari.id))].map((one) => {
    const fresh = one.simpulId.filter((id) => ids.has(id) && !known.get(entryKey(one))?.has(id))
    return { ...one, simpulId: fresh, perubahan: changesOf(one.perubahan, new Set(fresh)) }
  })
  // A row that comes back finds its own entries in the chain of the plan.
  const foreign = list.filter((one) => one.dari.naskahId !== ke.id && one.simpulId.length > 0)
  await insertRiwayatAlihan(tx, ke, foreign)
  return foreign.length
}

const entryKey = ({ dari }: RiwayatAlihan): string => `${dari.naskahId} ${dari.seq}`

/** Rows of which the receiver already has an entry, because they have been there before. */
async function knownOf(
  tx: Tx,
  naskahId: string,
  simpulId: readonly string[]
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const known = new Map<string, Set<string>>()
  for (const one of await listRiwayatAlihan(tx, naskahId, { simpulId })) {
    const rows = known.get(entryKey(one)) ?? new Set()
    for (const id of one.simpulId) rows.add(id)
    known.set(entryKey(one), rows)
  }
  return known
}

/** The plan and those that it was copied from, oldest first. */
async function versionsOf(tx: Tx, kepala: NaskahKepala): Promise<readonly string[]> {
  const found = [kepala.id]
  for (let at: NaskahKepala | null = kepala; at?.asalNaskahId && found.length < longest; ) {
    found.unshift(at.asalNaskahId)
    at = await readNaskah(tx, at.asalNaskahId)
  }
  return found
}

function ofEntry(
  { naskahId, hash, isi }: EntriSimpul,
  ids: ReadonlySet<string>,
  dariId: string
): RiwayatAlihan {
  const { perubahan } = (isi.rincian ?? {}) as { readonly perubahan?: unknown }
  return {
    simpulId: isi.simpul,
    dari: { naskahId, seq: isi.seq, hash },
    waktu: isi.waktu,
    penggunaId: isi.pengguna,
    tindakan: isi.tindakan,
    perubahan: Array.isArray(perubahan) ? changesOf(perubahan as readonly Change[], ids) : [],
    penyusun: naskahId === dariId && (TINDAKAN_MENYUSUN as readonly string[]).includes(isi.tindakan)
  }
}

/** The part of these changes that is about these rows alone. */
function changesOf(changes: readonly Change[], ids: ReadonlySet<string>): readonly Change[] {
  return changes.flatMap((change): Change[] => {
    if (change.jenis === 'bagian') return []
    if (change.jenis === 'tambah') {
      const simpul = change.simpul.filter(({ id }) => ids.has(id))
      return simpul.length > 0 ? [{ ...change, simpul }] : []
    }
    if (!ids.has(change.simpulId)) return []
    if (change.jenis !== 'hapus' || change.simpul === undefined) return [change]
    return [{ ...change, simpul: change.simpul.filter(({ id }) => ids.has(id)) }]
  })
}
