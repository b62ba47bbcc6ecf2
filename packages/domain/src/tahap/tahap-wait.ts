import type { SetelanProfil } from '../law/daftar-profil.ts'
import { PROFIL } from '../law/daftar-profil.ts'
import type { ProfilId } from '../law/profil.ts'
import type { Tahap } from '../law/tahap.ts'
import type { Lama, PeristiwaAcuan, SatuanWaktu, Tenggat, TenggatId } from '../law/tenggat.ts'

const DAY = 86_400_000
const time = (day: string): number => Date.parse(`${day}T00:00:00Z`)
const iso = (ms: number): string => new Date(ms).toISOString().slice(0, 10)

/** Same day of a later month, or the last day of that month where it has none. */
function addMonths(day: string, count: number): string {
  const date = new Date(time(day))
  const wanted = date.getUTCDate()
  date.setUTCDate(1)
  date.setUTCMonth(date.getUTCMonth() + count)
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
  date.setUTCDate(Math.min(wanted, last))
  return iso(date.getTime())
}

function addWorkdays(day: string, count: number, hariLibur: ReadonlySet<string>): string {
  let ms = time(day)
  for (let left = count; left > 0; ) {
    ms += DAY
    const weekday = new Date(ms).getUTCDay()
    if (weekday !== 0 && weekday !== 6 && !hariLibur.has(iso(ms))) left -= 1
  }
  return iso(ms)
}

/** Day (ISO) that lies a length of time after another; the first day is not counted. */
export function addTime(
  day: string,
  nilai: number,
  satuan: SatuanWaktu,
  hariLibur: ReadonlySet<string> = new Set()
): string {
  switch (satuan) {
    case 'hari':
      return iso(time(day) + nilai * DAY)
    case 'minggu':
      return iso(time(day) + nilai * 7 * DAY)
    case 'bulan':
      return addMonths(day, nilai)
    case 'hariKerja':
      return addWorkdays(day, nilai, hariLibur)
  }
}

/** Days from one ISO day to another; negative when the second is earlier. */
export const daysBetween = (from: string, to: string): number => Math.round((time(to) - time(from)) / DAY)

export interface FaktaWaktu {
  readonly profil: ProfilId
  readonly setelan: SetelanProfil
  readonly hariIni: string
  /** ISO days on which the events of the process happened; the latest of each. */
  readonly peristiwa: Readonly<Partial<Record<PeristiwaAcuan, string>>>
  readonly hariLibur?: ReadonlySet<string>
}

/** A limit that runs in this state. It reminds, it never blocks. */
export interface WaktuTahap {
  readonly id: TenggatId
  readonly uraian: string
  readonly jatuhTempo: string
  /** Negative = overdue by so many days. */
  readonly sisaHari: number
  readonly terlambat: boolean
  /** "sisa 3 hari", "hari terakhir", "terlambat 2 hari". */
  readonly teks: string
  /** False = a person has not yet confirmed the limit for this pemda. */
  readonly confirmed: boolean
}

function dueDay(lama: Lama, facts: FaktaWaktu): string | null {
  if ('tanggal' in lama) return lama.tanggal
  const start = facts.peristiwa[lama.sejak]
  return start === undefined ? null : addTime(start, lama.nilai, lama.satuan, facts.hariLibur)
}

const inWords = (sisaHari: number): string =>
  sisaHari === 0 ? 'hari terakhir' : sisaHari > 0 ? `sisa ${sisaHari} hari` : `terlambat ${-sisaHari} hari`

function waitFor(tenggat: Tenggat, facts: FaktaWaktu): WaktuTahap | null {
  const own = facts.setelan.tenggat?.[tenggat.id]
  const jatuhTempo = dueDay(own ?? tenggat.lama, facts)
  if (jatuhTempo === null) return null
  const sisaHari = daysBetween(facts.hariIni, jatuhTempo)
  return {
    id: tenggat.id,
    uraian: tenggat.uraian,
    jatuhTempo,
    sisaHari,
    terlambat: sisaHari < 0,
    teks: inWords(sisaHari),
    confirmed: own !== undefined || tenggat.sumber.confirmed
  }
}

/** Limits that run in this state, the nearest first; empty when none does or its starting day is not known. */
export function tahapWait(tahap: Tahap, facts: FaktaWaktu): readonly WaktuTahap[] {
  return PROFIL[facts.profil].tenggat
    .filter((tenggat) => tenggat.tahap.includes(tahap))
    .flatMap((tenggat) => waitFor(tenggat, facts) ?? [])
    .sort((a, b) => a.sisaHari - b.sisaHari)
}
