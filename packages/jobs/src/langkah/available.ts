import type { NaskahKepala, Tx } from '@selaras/db'
import type { Result } from '@selaras/domain'
import type { Naskah } from '@selaras/domain/naskah'
import { availableEvents, type PeristiwaTersedia } from '@selaras/domain/tahap'
import { bahanOf } from './bahan.ts'
import { factsOf } from './fakta.ts'
import type { KonteksLangkah, PelakuLangkah } from './konteks.ts'

/** Every event of the plan's present state, each allowed for this person now or refused with its reason. */
export async function availableOf(
  tx: Tx,
  kepala: NaskahKepala,
  isi: Naskah | null,
  pelaku: PelakuLangkah,
  konteks: KonteksLangkah
): Promise<Result<readonly PeristiwaTersedia[]>> {
  const bahan = await bahanOf(tx, kepala, pelaku, konteks, { peristiwa: null, isi })
  if (!bahan.ok) return bahan
  return { ok: true, value: availableEvents(bahan.value.tahap, await factsOf(bahan.value)) }
}
