import { describe, expect, it } from 'vitest'
import { type BarisSumber, listBaris, listTempat, searchBaris } from './choices.ts'

const row = (id: string, jenis: string, indukId: string | null, urutan: number, isian = {}): BarisSumber => ({
  id,
  jenis,
  indukId,
  urutan,
  isian,
  tertulis: {}
})

const rows = [
  row('p2', 'program', null, 2, { kode: '2.17.03', uraian: 'Pengawasan' }),
  row('k', 'kegiatan', 'p1', 1, { kode: '2.17.02.2.01', uraian: 'Izin usaha' }),
  row('i', 'indikator', 'p1', 1, { uraian: 'Persentase' }),
  row('s', 'sasaran', 't', 1, { uraian: 'Koperasi aktif' }),
  row('p1', 'program', 's', 1, { kode: '2.17.02', uraian: 'Pelayanan' }),
  { ...row('t', 'tujuan', null, 1), tertulis: { uraian: 'Tujuan tercetak' } }
]

describe('the rows of a plan as they are chosen', () => {
  it('stand in the order of the cascade, programs without sasaran last, indikator never', () => {
    expect(listBaris(rows).map(({ id, tingkat }) => [id, tingkat])).toEqual([
      ['t', 0],
      ['s', 1],
      ['p1', 2],
      ['k', 3],
      ['p2', 0]
    ])
    expect(listBaris(rows)[0]?.uraian).toBe('Tujuan tercetak')
  })

  it('are found by code or words', () => {
    const found = (words: string) => searchBaris(listBaris(rows), words).map(({ id }) => id)
    expect(found('2.17.02')).toEqual(['p1', 'k'])
    expect(found(' IZIN ')).toEqual(['k'])
    expect(found('')).toHaveLength(5)
    expect(found('tidak ada')).toEqual([])
  })

  it('offer only places of a permitted level', () => {
    const list = listBaris(rows)
    const places = (id: string) => {
      const one = list.find((row) => row.id === id)
      if (!one) throw new Error('no row')
      const { teratas, baris } = listTempat(one, list)
      return [teratas, baris.map((row) => row.id)]
    }
    expect(places('k')).toEqual([false, ['p1', 'p2']])
    expect(places('p1')).toEqual([true, ['s']])
    expect(places('s')).toEqual([false, ['t']])
    expect(places('t')).toEqual([true, []])
  })
})
