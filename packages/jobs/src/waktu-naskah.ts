import type { IndukKepala, NaskahKepala, TahapTercatat } from '@selaras/db'
import type { PengaturanPemda } from '@selaras/domain/administrasi'
import { perubahanIndukUntuk } from '@selaras/domain/induk'
import type { PeristiwaAcuan, ProfilId } from '@selaras/domain/law'
import { readBatasPagu } from '@selaras/domain/persiapan'
import { daysBetween, type Tahap, tahapWait, type WaktuTahap } from '@selaras/domain/tahap'
import { localDay } from './hari.ts'
import { faktaTersimpan } from './langkah/fakta-naskah.ts'

/** How long a plan has stood in its state, and the limits that run there, the nearest first. */
export interface WaktuNaskah {
  /** ISO day on which the state was entered. */
  readonly sejak: string
  readonly hari: number
  readonly tenggat: readonly WaktuTahap[]
}

/** The day, and what the pemda has decided. */
export interface SaatNaskah {
  readonly hariIni: string
  readonly pengaturan: PengaturanPemda
  /** ISO day on which a change of the parent came into force that this plan has to be looked at for. */
  readonly indukBerubah?: string | null
}

/** Reads the clock of a plan from its tahap log; a limit reminds and never blocks. */
export function waktuNaskah(
  kepala: NaskahKepala,
  tahap: Tahap,
  log: readonly TahapTercatat[],
  { hariIni, pengaturan, indukBerubah }: SaatNaskah
): WaktuNaskah {
  const entered = log.findLast((row) => row.ke === tahap && row.dari !== row.ke)
  const sejak = localDay(new Date(entered?.waktu ?? kepala.dibuat))
  const profil = kepala.profil as ProfilId
  const tenggat = tahapWait(tahap, {
    profil,
    setelan: pengaturan.profil?.[profil] ?? {},
    hariIni,
    peristiwa: { ...acuanDays(kepala, log), ...(indukBerubah ? { indukBerubah } : {}) },
    hariLibur: new Set(pengaturan.hariLibur ?? [])
  })
  return { sejak, hari: daysBetween(sejak, hariIni), tenggat }
}

/** ISO day since which a plan holds: of its Perkada where that is known, else of its entry into the state. */
export function berlakuSejak(kepala: NaskahKepala, log: readonly TahapTercatat[]): string {
  const known = faktaTersimpan(kepala)['tanggalDitetapkan']
  if (typeof known === 'string') return known
  const entered = log.findLast((row) => row.ke === 'berlaku' && row.dari !== 'berlaku')
  return localDay(new Date(entered?.waktu ?? kepala.dibuat))
}

/**
 * The day on which a change of the parent came into force that this plan has to be looked at for; null = none, or a
 * perubahan or reviu of the plan (`sedangDiubah`) is under way, so that nobody needs to be reminded.
 */
export function indukBerubahSejak(
  kepala: NaskahKepala,
  log: readonly TahapTercatat[],
  induk: readonly IndukKepala[],
  sedangDiubah: ReadonlySet<string>
): string | null {
  if (sedangDiubah.has(kepala.id)) return null
  const naskah = {
    berlaku: kepala.tahap === 'berlaku',
    tahun: kepala.tahun,
    sejak: berlakuSejak(kepala, log)
  }
  return perubahanIndukUntuk(naskah, induk)?.sejak ?? null
}

/** Plans of which one of these, not in force yet, is a perubahan or reviu. */
export const sedangDiubah = (plans: readonly NaskahKepala[]): ReadonlySet<string> =>
  new Set(
    plans.flatMap(({ jenis, tahap, asalNaskahId }) =>
      jenis !== 'awal' && tahap !== 'berlaku' && asalNaskahId !== null ? [asalNaskahId] : []
    )
  )

/** Which row of the log starts which limit. */
const acuan: readonly [peristiwa: string, dari: Tahap, ke: Tahap | null, acuan: PeristiwaAcuan][] = [
  ['tutupForum', 'forum', null, 'forumDitutup'],
  // Where the pemda has no forum, opening it leads straight on.
  ['bukaForum', 'rancangan', 'penyempurnaanRancangan', 'forumDitutup'],
  ['ajukan', 'penyempurnaanRancangan', null, 'rancanganDiajukan'],
  ['kembalikan', 'verifikasiRancangan', null, 'rancanganDikembalikan'],
  ['indukDitetapkan', 'menungguInduk', null, 'indukDitetapkan'],
  // The parent was fixed already: the limit runs from the day on which the plan may follow it.
  ['nyatakanSesuai', 'verifikasiRancangan', 'rancanganAkhir', 'indukDitetapkan'],
  ['ajukan', 'rancanganAkhir', null, 'rancanganAkhirDiajukan'],
  ['kembalikan', 'verifikasiRancanganAkhir', null, 'rancanganAkhirDikembalikan']
]

/** The latest day of each event that limits are counted from. */
function acuanDays(
  kepala: NaskahKepala,
  log: readonly TahapTercatat[]
): Readonly<Partial<Record<PeristiwaAcuan, string>>> {
  const days: Partial<Record<PeristiwaAcuan, string>> = {}
  // The date of the letter itself: an OPD that comes late has no longer time than the others.
  const surat = readBatasPagu(kepala.fakta)
  if (surat) days.suratEdaran = surat.tanggal
  for (const row of log) {
    const found = acuan.find(
      ([peristiwa, dari, ke]) =>
        peristiwa === row.peristiwa && dari === row.dari && (ke === null || ke === row.ke)
    )
    if (found) days[found[3]] = localDay(new Date(row.waktu))
  }
  return days
}
