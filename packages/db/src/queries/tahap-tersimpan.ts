import {
  type MesinBerversi,
  namaTersimpan,
  readTahap,
  readTahapInduk,
  type TahapInduk,
  VERSI_INDUK,
  VERSI_RENSTRA
} from '@selaras/domain/tahap'
import { type RawBuilder, sql } from 'kysely'

/** What a plan's head carries of its machine: state name and the version it belongs to. */
interface KeadaanTersimpan {
  readonly tahap: string
  readonly versiMesin: number
}

/**
 * State and version of a stored plan on the present machine, so that nobody has to know that older ones existed. What
 * cannot be mapped (a newer Selaras wrote it) is left as it is: `readTahap` refuses it in words.
 */
export function tahapKini(tahap: string, versi: number): KeadaanTersimpan {
  const read = readTahap(tahap, versi)
  return read.ok ? { tahap: read.value, versiMesin: VERSI_RENSTRA.versi } : { tahap, versiMesin: versi }
}

/** The same for a parent plan; one that cannot be mapped is our own fault and is thrown. */
export function tahapIndukKini(tahap: string, versi: number): { tahap: TahapInduk; versiMesin: number } {
  const read = readTahapInduk(tahap, versi)
  if (!read.ok) throw new Error(`induk: ${read.refusal.message}`)
  return { tahap: read.value, versiMesin: VERSI_INDUK.versi }
}

/**
 * Whether a row of `naskah` is in one of these states now, whichever version of the machine stored it. What a newer
 * machine stored is taken by its name.
 */
export function diTahap(
  tahap: readonly string[],
  mesin: MesinBerversi<string> = VERSI_RENSTRA
): RawBuilder<boolean> {
  const names = namaTersimpan(mesin, tahap)
  const stored = [...new Set(names.map((one) => one.versi))].map((versi) => {
    const own = names.filter((one) => one.versi === versi).map((one) => one.nama)
    return sql`(versi_mesin = ${versi} and tahap = any (${own}::text[]))`
  })
  const newer = sql`(versi_mesin > ${mesin.versi} and tahap = any (${[...tahap]}::text[]))`
  return sql<boolean>`(${sql.join([...stored, newer], sql` or `)})`
}
