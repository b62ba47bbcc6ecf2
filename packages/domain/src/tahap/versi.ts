import type { Tahap } from '../law/tahap.ts'
import { isTahap, TAHAP } from '../law/tahap.ts'
import type { Result } from '../result.ts'
import { ok, refuse } from '../result.ts'
import { INDUK_MACHINE_VERSION, isTahapInduk, TAHAP_INDUK, type TahapInduk } from './induk.machine.ts'
import { RENSTRA_MACHINE_VERSION } from './renstra.machine.ts'

/** From the state names of one version to those of the next. */
export type PetaTahap = Readonly<Record<string, string>>

/** A machine whose running objects outlive a change of it: stored are the state's name and the version that stored it. */
export interface MesinBerversi<K extends string> {
  /** As a refusal calls what it moves. */
  readonly nama: string
  readonly versi: number
  /** State names of the present version, in order. */
  readonly keadaan: readonly K[]
  readonly isKeadaan: (text: string) => text is K
  /**
   * Per version that is no longer the newest, the way of its states to the next version. Every state of that version is
   * named, also those that stay: a state that is forgotten is found by the tests and by `readKeadaan`.
   */
  readonly peta: Readonly<Record<number, PetaTahap>>
}

/** A change of rules alone: every state stays what it was. */
const tetap = (keadaan: readonly string[]): PetaTahap => Object.fromEntries(keadaan.map((one) => [one, one]))

/** Version 2: an official signs only when the Perkada is drafted (docs/adr/0013); a paraf given before stays. */
const RENSTRA_1 = [
  'persiapan',
  'rancanganAwal',
  'menungguSuratEdaran',
  'rancangan',
  'forum',
  'penyempurnaanRancangan',
  'verifikasiRancangan',
  'menungguInduk',
  'rancanganAkhir',
  'verifikasiRancanganAkhir',
  'reviuApip',
  'paraf',
  'harmonisasi',
  'siapDitetapkan',
  'ditetapkan',
  'berlaku',
  'digantikan',
  'dicabut',
  'berakhir',
  'dibatalkan'
]

/** Version 2: a parent plan that was begun can be cancelled (docs/adr/0011). */
const INDUK_1 = [
  'persiapan',
  'rancanganAwal',
  'rancangan',
  'rancanganAkhir',
  'ditetapkan',
  'berlaku',
  'digantikan'
]

export const VERSI_RENSTRA: MesinBerversi<Tahap> = {
  nama: 'Naskah',
  versi: RENSTRA_MACHINE_VERSION,
  keadaan: TAHAP,
  isKeadaan: isTahap,
  peta: { 1: tetap(RENSTRA_1) }
}

export const VERSI_INDUK: MesinBerversi<TahapInduk> = {
  nama: 'Rencana induk',
  versi: INDUK_MACHINE_VERSION,
  keadaan: TAHAP_INDUK,
  isKeadaan: isTahapInduk,
  peta: { 1: tetap(INDUK_1) }
}

const unreadable = (message: string, advice: string) => refuse('SYARAT_BELUM_TERPENUHI', message, advice)

/** The present state of what was stored (state name, version) by this or an older machine. */
export function readKeadaan<K extends string>(
  mesin: MesinBerversi<K>,
  tersimpan: string,
  versi: number
): Result<K> {
  const { nama } = mesin
  if (versi > mesin.versi) {
    return unreadable(
      `${nama} ini disimpan oleh Selaras yang lebih baru (mesin tahap versi ${versi}, di sini ${mesin.versi}).`,
      `Perbarui Selaras sebelum membuka ${nama.toLowerCase()} ini.`
    )
  }
  let state = tersimpan
  for (let v = versi; v < mesin.versi; v += 1) {
    const next = mesin.peta[v]?.[state]
    if (next === undefined) {
      return unreadable(
        `Tahap “${state}” dari mesin versi ${v} tidak dikenal.`,
        'Laporkan kepada pengelola sistem: peta tahap versi itu tidak lengkap.'
      )
    }
    state = next
  }
  return mesin.isKeadaan(state)
    ? ok(state)
    : unreadable(
        `Tahap “${state}” tidak dikenal.`,
        `Laporkan kepada pengelola sistem: data tahap ${nama.toLowerCase()} ini rusak.`
      )
}

/** The present state of a naskah that was stored (state name, machine version) by this or an older machine. */
export const readTahap = (tersimpan: string, versi: number): Result<Tahap> =>
  readKeadaan(VERSI_RENSTRA, tersimpan, versi)

/** The same for a parent plan. */
export const readTahapInduk = (tersimpan: string, versi: number): Result<TahapInduk> =>
  readKeadaan(VERSI_INDUK, tersimpan, versi)

/** A name under which a version of a machine stored a state. */
export interface NamaTersimpan {
  readonly versi: number
  readonly nama: string
}

/**
 * Every (version, name) that is one of these states now, newest version first: what a query must look for, because rows
 * keep the name of the version that wrote them.
 */
export function namaTersimpan<K extends string>(
  mesin: MesinBerversi<K>,
  keadaan: readonly string[]
): readonly NamaTersimpan[] {
  let names: readonly string[] = keadaan.filter(mesin.isKeadaan)
  const found = names.map((nama) => ({ versi: mesin.versi, nama }))
  for (let versi = mesin.versi - 1; versi >= 1; versi -= 1) {
    const next = new Set(names)
    const older = Object.entries(mesin.peta[versi] ?? {}).filter(([, to]) => next.has(to))
    names = older.map(([nama]) => nama)
    found.push(...names.map((nama) => ({ versi, nama })))
  }
  return found
}
