import type { NaskahKepala, TahapTercatat } from '@selaras/db'
import type { WaktuTahap } from '@selaras/domain/tahap'
import { waktuNaskah } from '@selaras/jobs'
import { tahapOf } from './facts.ts'

/** How long the plan has stood in its state, and the nearest limit that runs there. */
export interface WaktuKepala {
  /** ISO day on which the state was entered. */
  readonly sejak: string
  readonly hari: number
  readonly tenggat: WaktuTahap | null
}

/** Reads the clock of a plan from its tahap log, with the pemda's own limits and holidays. */
export function waktuTahap(
  kepala: NaskahKepala,
  log: readonly TahapTercatat[],
  saat: Parameters<typeof waktuNaskah>[3]
): WaktuKepala {
  const { sejak, hari, tenggat } = waktuNaskah(kepala, tahapOf(kepala), log, saat)
  return { sejak, hari, tenggat: tenggat[0] ?? null }
}
