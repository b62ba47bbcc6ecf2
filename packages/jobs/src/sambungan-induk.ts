import {
  type IndukKepala,
  listInduk,
  listKaitanOfRumpun,
  listRedaksional,
  loadInduk,
  type Tx
} from '@selaras/db'
import { type IndukKini, type Kaitan, tinjauanOf, versiKini } from '@selaras/domain/induk'

/** Links to one parent plan, and how the plan counts now. */
export interface Sambungan {
  readonly kaitan: readonly (Kaitan & { readonly naskahId: string })[]
  readonly kini: IndukKini
}

/** Rows that are up for review, by plan. */
export type Tinjau = ReadonlyMap<string, ReadonlySet<string>>

/** Rows that are up for review now, by plan. */
export function tinjauOf({ kaitan, kini }: Sambungan): Tinjau {
  const found = new Map<string, Set<string>>()
  for (const one of kaitan) {
    if (tinjauanOf(one, kini) === null) continue
    const own = found.get(one.naskahId) ?? new Set<string>()
    found.set(one.naskahId, own.add(one.simpulId))
  }
  return found
}

/** Every link of the pemda to a parent plan, in five queries; the transaction must see them: lingkup pemda or sistem. */
export async function readSambungan(
  tx: Tx,
  rumpunId: string
): Promise<Sambungan & { readonly id: string | null }> {
  const now = versiKini(await listInduk(tx)).find((one) => one.rumpunId === rumpunId)
  return {
    id: now?.id ?? null,
    kaitan: await listKaitanOfRumpun(tx, rumpunId),
    kini: {
      perRumpun: new Map(now === undefined ? [] : [[rumpunId, await loadInduk(tx, now)]]),
      redaksional: await listRedaksional(tx)
    }
  }
}

/** What links say before an edit; null where the version counts for nobody yet, so that nothing needs to be told. */
export async function linksBefore(
  tx: Tx,
  kepala: Pick<IndukKepala, 'id' | 'rumpunId'>
): Promise<Sambungan | null> {
  const { id, ...sambungan } = await readSambungan(tx, kepala.rumpunId)
  return id === kepala.id && sambungan.kaitan.length > 0 ? sambungan : null
}
