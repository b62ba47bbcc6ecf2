import type { BarisSektor, Dokumen } from '@selaras/domain/dokumen'
import { pointer } from '@selaras/domain/dokumen'
import { normaliseNama } from '@selaras/domain/indikator'
import type { Deret, OpdModule, Pencocok } from './types.ts'

/** A row of `dataSektor` recognised as a series. */
export interface BarisDeret {
  readonly deret: string
  readonly baris: BarisSektor
  readonly pointer: string
  /** Key of the table the row stands in. */
  readonly tabel: string
  /** `x-seri` was confirmed by a person; a guess was not. */
  readonly pasti: boolean
}

/**
 * The rows of `dataSektor` that carry series of the module, in printed order. A confirmed `x-seri` wins over the
 * matchers; a row that nothing recognises is left out (it stays in the plan, it only has no meaning for formulas).
 */
export function matchDeret(module: Pick<OpdModule, 'deret'>, dokumen: Dokumen): readonly BarisDeret[] {
  const rows: BarisDeret[] = []
  for (const [tabel, isi] of Object.entries(dokumen.dataSektor ?? {})) {
    isi.baris.forEach((baris, index) => {
      const confirmed = (baris as { 'x-seri'?: unknown })['x-seri']
      const deret =
        typeof confirmed === 'string' ? confirmed : guess(module.deret, isi.judul, baris.uraian)?.id
      if (deret === undefined) return
      rows.push({
        deret,
        baris,
        tabel,
        pasti: confirmed !== undefined,
        pointer: pointer('dataSektor', tabel, 'baris', index)
      })
    })
  }
  return rows
}

const guess = (deret: readonly Deret[], judul: string, uraian: string): Deret | undefined =>
  deret.find((one) => recognises(one.cocok, judul, uraian))

function recognises(cocok: Pencocok, judul: string, uraian: string): boolean {
  const words = new Set(normaliseNama(uraian).split(' '))
  const title = new Set(normaliseNama(judul).split(' '))
  return (
    cocok.semua.every((word) => words.has(word)) &&
    !(cocok.tanpa ?? []).some((word) => words.has(word)) &&
    (cocok.judulTabel ?? []).every((word) => title.has(word))
  )
}

/** The modules that serve the OPD of this plan. */
export const modulesFor = (modules: readonly OpdModule[], dokumen: Dokumen): readonly OpdModule[] =>
  modules.filter((module) =>
    dokumen.perangkatDaerah.bidangUrusan.some((bidang) => module.bidangUrusan.includes(bidang.kode))
  )
