import { loadNaskah, readNaskah, storeHitungan, type Tx, withTenant } from '@selaras/db'
import type { Naskah } from '@selaras/domain/naskah'
import { z } from 'zod'
import { checkNaskah } from './check-dokumen.ts'
import { type JobKonteks, sistemOf } from './job.ts'

export const periksaNaskahQueue = 'periksa-naskah'

export const PeriksaNaskahData = z.object({ pemdaId: z.uuid(), naskahId: z.uuid() })
export type PeriksaNaskahData = z.infer<typeof PeriksaNaskahData>

/** `basi`: the plan has moved on meanwhile, so it has to be checked again. */
export type PeriksaNaskahHasil = 'tersimpan' | 'sudahAda' | 'tidakAda' | 'basi'

/**
 * Checks a plan as it is now and keeps the counts for that `versi`. Doing it twice, or twice at once, ends the same: the
 * counts of an older versi never replace those of a newer one. Nothing is locked while the rules run.
 */
export async function periksaNaskah(
  { db, modules }: Pick<JobKonteks, 'db' | 'modules'>,
  { pemdaId, naskahId }: PeriksaNaskahData
): Promise<PeriksaNaskahHasil> {
  const loaded = await withTenant(db, sistemOf(pemdaId), (tx) => loadVersi(tx, naskahId), {
    isolation: 'repeatable read'
  })
  if (!loaded) return 'tidakAda'
  if (loaded.hitunganVersi === loaded.versi) return 'sudahAda'
  const { hitungan } = checkNaskah(loaded.naskah, modules)
  return withTenant(db, sistemOf(pemdaId), async (tx) => {
    await storeHitungan(tx, naskahId, loaded.versi, { ...hitungan })
    const now = await readNaskah(tx, naskahId)
    return now && now.versi > loaded.versi ? 'basi' : 'tersimpan'
  })
}

export interface NaskahVersi {
  readonly naskah: Naskah
  readonly versi: number
  readonly hitunganVersi: number | null
}

/** The plan and the versi it has, seen at one moment: the transaction must be repeatable read. */
export async function loadVersi(tx: Tx, naskahId: string): Promise<NaskahVersi | null> {
  const head = await readNaskah(tx, naskahId)
  const naskah = head && (await loadNaskah(tx, naskahId))
  return naskah ? { naskah, versi: head.versi, hitunganVersi: head.hitunganVersi } : null
}
