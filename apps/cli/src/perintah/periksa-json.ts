import type { Temuan } from '@selaras/domain/aturan'
import { ringkasan } from '@selaras/domain/aturan'
import type { Terperiksa } from './terperiksa.ts'

/** The machine-readable answer; its shape is promised to scripts (docs/cli.md) and only ever grows. */
export const toJson = ({ berkas, hasil }: Terperiksa): object => ({
  versi: 1,
  berkas,
  // Trial rules are listed below and never counted, like for the exit code.
  ringkasan: ringkasan(hasil.temuan).berlaku,
  temuan: hasil.temuan.map(temuanJson),
  tidakDiperiksa: hasil.tidakDiperiksa.map(({ aturan, sebab }) => ({ aturan, sebab }))
})

/** A finding; `tahun`, `nilai` and `seharusnya` are null where the rule has none to tell. */
const temuanJson = (temuan: Temuan): object => ({
  aturan: temuan.aturan,
  keparahan: temuan.keparahan,
  jalur: temuan.pointer,
  terkait: temuan.related,
  tahun: temuan.tahun ?? null,
  nilai: temuan.actual ?? null,
  seharusnya: temuan.expected ?? null,
  pesan: temuan.pesan,
  saran: temuan.saran,
  percobaan: temuan.percobaan
})
