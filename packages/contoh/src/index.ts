import lumajang from '../lumajang-2018-2023.json' with { type: 'json' }
import pasuruan from '../pasuruan-2024-2026.json' with { type: 'json' }

export { type IndukContoh, indukContoh, type SimpulIndukContoh } from './induk.ts'

/** The two real plans that come with Selaras, with every mistake they were printed with: do not repair them. */

export interface ContohRenstra {
  readonly id: IdContoh
  readonly nama: string
  /** File name beside this package's package.json, for those who read files. */
  readonly berkas: string
}

export type IdContoh = 'lumajang-2018-2023' | 'pasuruan-2024-2026'

const isi: Readonly<Record<IdContoh, unknown>> = {
  'lumajang-2018-2023': lumajang,
  'pasuruan-2024-2026': pasuruan
}

export const contoh: readonly ContohRenstra[] = [
  {
    id: 'lumajang-2018-2023',
    nama: 'Renstra 2018–2023 Dinas Koperasi dan Usaha Mikro Kabupaten Lumajang',
    berkas: 'lumajang-2018-2023.json'
  },
  {
    id: 'pasuruan-2024-2026',
    nama: 'Renstra 2024–2026 Dinas Koperasi, Usaha Kecil dan Menengah Kabupaten Pasuruan',
    berkas: 'pasuruan-2024-2026.json'
  }
]

/** A sample plan as JSON text in the format selaras.renstra/1, to be read with `readDokumen`; works in a bundle. */
export const loadContoh = (id: IdContoh): string => JSON.stringify(isi[id])
