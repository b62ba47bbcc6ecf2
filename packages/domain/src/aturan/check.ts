import type { Dokumen } from '../dokumen/schema.ts'
import { namaBagian } from '../dokumen/tempat-kata.ts'
import type { Aturan, Hasil, HasilPeriksa, Keparahan, Konteks, ProfilId, Temuan } from './define-aturan.ts'
import { semuaAturan } from './index.gen.ts'
import { batasProfil, createKonteks } from './konteks.ts'
import { orderTemuan } from './order.ts'

export interface PilihanPeriksa {
  /** The rules to run; all of the domain when left out. */
  readonly aturan?: readonly Aturan[]
  /** Rules that OPD modules add. */
  readonly tambahan?: readonly Aturan[]
  /** Checks the dokumen as if it were of this profile. */
  readonly profil?: ProfilId
}

/**
 * Runs every rule that applies to the dokumen's profile and years. Never throws for a bad plan or a bad rule: a rule
 * whose table is missing, or that throws, is listed in `tidakDiperiksa` with the reason in Indonesian.
 */
export function check(dokumen: Dokumen, pilihan: PilihanPeriksa = {}): HasilPeriksa {
  const profil = pilihan.profil ?? dokumen.dokumen.profil
  const konteks = createKonteks(dokumen, profil, batasProfil(profil))
  const temuan: Temuan[] = []
  const tidakDiperiksa: { aturan: string; sebab: string }[] = []
  for (const aturan of [...(pilihan.aturan ?? semuaAturan), ...(pilihan.tambahan ?? [])]) {
    if (!applies(aturan, dokumen, profil)) continue
    const hilang = aturan.tabel.filter((key) => dokumen[key] === undefined)
    if (hilang.length > 0) {
      tidakDiperiksa.push({
        aturan: aturan.id,
        sebab: `${nameTabel(dokumen, hilang)} tidak ada dalam berkas.`
      })
      continue
    }
    const run = runAturan(aturan, dokumen, konteks)
    temuan.push(...run.temuan)
    for (const sebab of run.sebab) tidakDiperiksa.push({ aturan: aturan.id, sebab })
  }
  tidakDiperiksa.sort((a, b) => (a.aturan < b.aturan ? -1 : a.aturan > b.aturan ? 1 : 0))
  return { temuan: orderTemuan(temuan), tidakDiperiksa }
}

function applies(aturan: Aturan, dokumen: Dokumen, profil: ProfilId): boolean {
  const years = dokumen.dokumen.tahun
  return (
    aturan.profil.includes(profil) &&
    (aturan.sejak === undefined || years.some((year) => year >= (aturan.sejak as number))) &&
    (aturan.sampai === undefined || years.some((year) => year <= (aturan.sampai as number)))
  )
}

const nameTabel = (dokumen: Dokumen, keys: readonly string[]): string =>
  [
    ...new Set(
      keys.map((key) => `${key.startsWith('jumlah') ? 'Baris jumlah ' : ''}${namaBagian(dokumen, key)}`)
    )
  ].join(' dan ')

interface Run {
  readonly temuan: readonly Temuan[]
  readonly sebab: readonly string[]
}

/** One rule on one dokumen; what it found before it failed is kept. */
function runAturan(aturan: Aturan, dokumen: Dokumen, konteks: Konteks): Run {
  const temuan: Temuan[] = []
  const skipped = new Map<string, number>()
  const sebab: string[] = []
  try {
    for (const hasil of aturan.check(dokumen, konteks)) {
      if ('tidakDiperiksa' in hasil) {
        skipped.set(hasil.tidakDiperiksa, (skipped.get(hasil.tidakDiperiksa) ?? 0) + 1)
      } else {
        temuan.push(toTemuan(aturan, hasil))
      }
    }
  } catch (error) {
    sebab.push(`Pemeriksaan gagal: ${error instanceof Error ? error.message : String(error)}`)
  }
  for (const [reason, count] of skipped) sebab.push(count === 1 ? reason : `${reason} (${count} tempat)`)
  return { temuan, sebab }
}

function toTemuan(aturan: Aturan, hasil: Hasil): Temuan {
  return {
    aturan: aturan.id,
    keparahan: hasil.keparahan ?? aturan.keparahan,
    pointer: hasil.pointer,
    related: hasil.related ?? [],
    ...(hasil.tahun === undefined ? {} : { tahun: hasil.tahun }),
    ...(hasil.actual === undefined ? {} : { actual: hasil.actual }),
    ...(hasil.expected === undefined ? {} : { expected: hasil.expected }),
    pesan: aturan.pesan(hasil),
    saran: aturan.saran?.(hasil) ?? aturan.perbaikan,
    percobaan: aturan.percobaan
  }
}

/** How many findings of each severity; those of trial rules are counted apart because they never block. */
export function ringkasan(temuan: readonly Temuan[]): Ringkasan {
  const berlaku = { kritis: 0, mayor: 0, minor: 0, info: 0 }
  const percobaan = { kritis: 0, mayor: 0, minor: 0, info: 0 }
  for (const one of temuan) (one.percobaan ? percobaan : berlaku)[one.keparahan] += 1
  return { berlaku, percobaan }
}

export interface Ringkasan {
  readonly berlaku: Readonly<Record<Keparahan, number>>
  readonly percobaan: Readonly<Record<Keparahan, number>>
}

/**
 * The identity of a finding from one check to the next: rule, place, year and values. In a file the place is the
 * pointer; for a naskah hand in node and field instead, because pointers shift when a row is added above.
 */
export const temuanKey = (temuan: Temuan, tempat: string = temuan.pointer): string =>
  [temuan.aturan, tempat, temuan.tahun ?? '', temuan.actual ?? '', temuan.expected ?? ''].join('|')
