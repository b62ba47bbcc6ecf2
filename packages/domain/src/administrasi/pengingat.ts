import type { Pengingat } from '../law/index.ts'
import { ok, type Result, refuse } from '../result.ts'

/** What a pemda may choose for its reminders. */
export const BATAS_PENGINGAT = { hari: 90, banyak: 10 } as const

/** Reminders as people write them in two fields. */
export interface PengingatTertulis {
  /** Days before the last day, apart by commas: `14, 7, 1, 0`. */
  readonly hariSebelum: string
  readonly terlambatSetiap: string
}

/** Reminders as they stand in the fields. */
export const pengingatText = ({ hariSebelum, terlambatSetiap }: Pengingat): PengingatTertulis => ({
  hariSebelum: hariSebelum.join(', '),
  terlambatSetiap: String(terlambatSetiap)
})

/** Reads both fields; days once each, the earliest reminder first. A refusal says which field and what it takes. */
export function readPengingat(tertulis: PengingatTertulis): Result<Pengingat> {
  const { hari, banyak } = BATAS_PENGINGAT
  const parts = tertulis.hariSebelum.split(/[\s,;]+/).filter((part) => part !== '')
  const days = [...new Set(parts.map(wholeOf))]
  if (days.length === 0 || days.length > banyak || days.some((day) => day === null || day > hari))
    return refuse(
      'NILAI_TIDAK_SAH',
      `Hari sebelum batas bukan daftar angka 0 sampai ${hari}, satu sampai ${banyak} angka.`,
      'Pisahkan dengan koma, misalnya 14, 7, 1, 0; 0 berarti pada hari terakhir.'
    )
  const setiap = wholeOf(tertulis.terlambatSetiap.trim())
  if (setiap === null || setiap < 1 || setiap > hari)
    return refuse(
      'NILAI_TIDAK_SAH',
      `Selang pengingat setelah terlambat bukan angka 1 sampai ${hari}.`,
      'Isi jumlah hari, misalnya 7 untuk seminggu sekali.'
    )
  const hariSebelum = days.flatMap((day) => day ?? []).sort((a, b) => b - a)
  return ok({ hariSebelum, terlambatSetiap: setiap })
}

const wholeOf = (text: string): number | null => (/^\d{1,4}$/.test(text) ? Number(text) : null)
