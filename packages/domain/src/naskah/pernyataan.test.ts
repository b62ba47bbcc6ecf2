import { expect, it } from 'vitest'
import { baris, naskahKecil } from '../../test/rencana-kecil.ts'
import { stateSimpul } from './pernyataan.ts'

const naskah = naskahKecil()

it('[LIN-7] a node is stated by level, code, name and indicators; nothing else of the plan goes along', () => {
  expect(stateSimpul(naskah, baris(naskah, 'sasaran').id)).toEqual({
    jenis: 'sasaran',
    kode: '',
    uraian: 'Koperasi aktif',
    indikator: [{ uraian: 'Persentase koperasi aktif', satuan: '%' }]
  })
  expect(stateSimpul(naskah, baris(naskah, 'program', 'koperasi').id)).toEqual({
    jenis: 'program',
    kode: '2.17.03',
    uraian: 'Program koperasi',
    indikator: []
  })
  expect(stateSimpul(naskah, baris(naskah, 'indikator').id)).toBeNull()
  expect(stateSimpul(naskah, 'x')).toBeNull()
})
