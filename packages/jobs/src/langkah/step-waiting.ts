import { listNaskahInTahap, type Tx } from '@selaras/db'
import type { Refusal } from '@selaras/domain'
import type { Peristiwa, Tahap } from '@selaras/domain/tahap'
import type { KonteksLangkah } from './konteks.ts'
import { SISTEM, stepNaskah } from './step-naskah.ts'

/** What became of the plans that waited. */
export interface LangkahSerentak {
  readonly melangkah: readonly string[]
  readonly ditolak: readonly { readonly naskahId: string; readonly refusal: Refusal }[]
}

/**
 * Steps every plan of the pemda that stands in this state, as `sistem`, in the given transaction. A plan that the
 * machine refuses stays where it is and is named; the others go on. The transaction must see all plans: lingkup pemda or
 * sistem.
 */
export async function stepWaiting(
  tx: Tx,
  tahap: Tahap,
  event: Peristiwa,
  konteks: KonteksLangkah
): Promise<LangkahSerentak> {
  const melangkah: string[] = []
  const ditolak: { naskahId: string; refusal: Refusal }[] = []
  for (const { id } of await listNaskahInTahap(tx, [tahap])) {
    const done = await stepNaskah(tx, id, event, SISTEM, konteks)
    if (done.ok) melangkah.push(id)
    else ditolak.push({ naskahId: id, refusal: done.refusal })
  }
  return { melangkah, ditolak }
}
