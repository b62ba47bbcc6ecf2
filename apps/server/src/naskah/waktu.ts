import type { NaskahKepala, TahapTercatat } from '@selaras/db'
import type { ProfilId } from '@selaras/domain/law'
import { daysBetween, type FaktaWaktu, type Tahap, tahapWait, type WaktuTahap } from '@selaras/domain/tahap'
import { localDay } from '@selaras/jobs'
import { tahapOf } from './facts.ts'

/** How long the plan has stood in its state, and the nearest limit that runs there. */
export interface WaktuNaskah {
  /** ISO day on which the state was entered. */
  readonly sejak: string
  readonly hari: number
  readonly tenggat: WaktuTahap | null
}

/** Reads the clock of a plan from its tahap log; a limit reminds and never blocks. */
export function waktuTahap(
  kepala: NaskahKepala,
  log: readonly TahapTercatat[],
  hariIni: string
): WaktuNaskah {
  const tahap = tahapOf(kepala)
  const entered = log.findLast((row) => row.ke === tahap && row.dari !== row.ke)
  const sejak = localDay(new Date(entered?.waktu ?? kepala.dibuat))
  const [tenggat] = tahapWait(tahap, {
    profil: kepala.profil as ProfilId,
    setelan: {},
    hariIni,
    peristiwa: eventDays(log)
  })
  return { sejak, hari: Math.max(0, daysBetween(sejak, hariIni)), tenggat: tenggat ?? null }
}

const acuan: readonly [peristiwa: string, dari: Tahap, acuan: keyof FaktaWaktu['peristiwa']][] = [
  ['suratEdaranTerbit', 'menungguSuratEdaran', 'suratEdaran'],
  ['tutupForum', 'forum', 'forumDitutup'],
  ['ajukan', 'penyempurnaanRancangan', 'rancanganDiajukan'],
  ['kembalikan', 'verifikasiRancangan', 'rancanganDikembalikan'],
  ['indukDitetapkan', 'menungguInduk', 'indukDitetapkan'],
  ['ajukan', 'rancanganAkhir', 'rancanganAkhirDiajukan'],
  ['kembalikan', 'verifikasiRancanganAkhir', 'rancanganAkhirDikembalikan']
]

/** The latest day of each event that limits are counted from. */
function eventDays(log: readonly TahapTercatat[]): FaktaWaktu['peristiwa'] {
  const days: Record<string, string> = {}
  for (const row of log) {
    const found = acuan.find(([peristiwa, dari]) => peristiwa === row.peristiwa && dari === row.dari)
    if (found) days[found[2]] = localDay(new Date(row.waktu))
  }
  return days
}
