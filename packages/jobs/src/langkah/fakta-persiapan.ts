import { listSuratEdaran, type SuratEdaran } from '@selaras/db'
import { timPenyusunOf } from '@selaras/domain/persiapan'
import type { PembacaFakta } from './konteks.ts'

/** Tim penyusun and the Surat Edaran that holds for the plan: one query. */
export const readFaktaPersiapan: PembacaFakta<'timPenyusun' | 'suratEdaran'> = async ({ tx, kepala }) => {
  const surat = suratEdaranFor(await listSuratEdaran(tx), kepala.tahun)
  return {
    timPenyusun: timPenyusunOf(kepala.fakta) !== null,
    suratEdaran:
      surat === null
        ? null
        : {
            nomor: surat.nomor,
            tanggal: surat.tanggal,
            paguIndikatif: Array.isArray(surat.paguIndikatif) && surat.paguIndikatif.length > 0
          }
  }
}

/** The newest Surat Edaran that names a year of the plan; null when none is out. */
export const suratEdaranFor = (surat: readonly SuratEdaran[], tahun: readonly number[]): SuratEdaran | null =>
  surat.find((one) => tahun.some((year) => one.tahun.includes(year))) ?? null
