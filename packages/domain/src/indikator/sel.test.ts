import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isDesimal } from './decimal.ts'
import { printSel, readSel, satuanEfektif, satuanUang } from './sel.ts'

const angka = (text: string, satuanBaris?: string) => readSel(text, { macam: 'angka', satuanBaris })
const uang = (text: string) => readSel(text, { macam: 'uang' })

describe('a typed or pasted cell', () => {
  test.each([
    ['71,41%', '71.41', '%'],
    ['100 %', '100', '%'],
    ['1060 usaha mikro', '1060', 'usaha mikro'],
    ['200 siswa, mahasiswa, kelompok masyarakat', '200', 'siswa, mahasiswa, kelompok masyarakat'],
    ['5 m2', '5', 'm2'],
    ['1.234.567,50 orang', '1234567.50', 'orang'],
    ['1\u00a0250\u00a0000 ekor', '1250000', 'ekor']
  ])('[IND-4] %j is a number with its unit', (text, nilai, satuan) => {
    expect(angka(text).sel).toMatchObject({ nilai, satuan })
    expect(angka(text)).not.toHaveProperty('dibaca')
  })

  test.each(['-', '–', 'n/a', 'N/A', 'Tidak Ada Data', 'nihil', 'BB (Baik)', 'WTP'])(
    '[IND-5] %j is text without a number, and not a zero',
    (text) => {
      expect(angka(text)).toEqual({ sel: { teks: text, nilai: null } })
    }
  )

  test('[IND-5] an emptied cell is an empty cell', () => {
    expect(angka('  \u00a0 ')).toEqual({ sel: { teks: null, nilai: null } })
  })

  test.each(['12 s.d. 15', '3 dari 5', '<5%', '1.2.3', '12/5', '1-2'])(
    '[IND-6] %j is kept as text and the person is told',
    (text) => {
      const read = angka(text)
      expect(read.sel).toEqual({ teks: text, nilai: null })
      expect(read.dibaca).toContain('disimpan sebagai teks')
    }
  )

  test('[IND-7] a compound target keeps every part; nilai repeats the first', () => {
    expect(angka('150 KSP dan 130 peserta').sel).toEqual({
      teks: '150 KSP dan 130 peserta',
      nilai: '150',
      satuan: 'KSP',
      bagian: [
        { nilai: '150', satuan: 'KSP' },
        { nilai: '130', satuan: 'peserta' }
      ]
    })
    expect(angka('2 kegiatan; 4 orang').sel.bagian).toHaveLength(2)
    expect(angka('25 pria dan wanita').sel).not.toHaveProperty('bagian')
  })

  test('[IND-8] a number that can be read in two ways says how it was read', () => {
    expect(angka('1.234')).toMatchObject({
      sel: { nilai: '1234' },
      dibaca: expect.stringContaining('ribuan')
    })
    expect(angka('71.414', '%')).toMatchObject({
      sel: { nilai: '71.414' },
      dibaca: expect.stringContaining('persen')
    })
    expect(angka('71.41')).toMatchObject({
      sel: { nilai: '71.41' },
      dibaca: expect.stringContaining('desimal')
    })
    expect(angka('1,234')).toMatchObject({
      sel: { nilai: '1.234' },
      dibaca: expect.stringContaining('desimal')
    })
    expect(angka('1,234,567.5')).toMatchObject({ sel: { nilai: '1234567.5' }, dibaca: expect.any(String) })
    expect(angka('(5)')).toMatchObject({ sel: { nilai: '-5' }, dibaca: expect.stringContaining('negatif') })
  })

  test('[IND-9] in a cell of money Rp and rupiah go without saying, thousands and millions are kept', () => {
    expect(uang('Rp 1.250.000,-').sel).toEqual({ teks: 'Rp 1.250.000,-', nilai: '1250000' })
    expect(uang('5 juta').sel).toMatchObject({ nilai: '5', satuan: 'juta rupiah' })
    expect(uang('12 orang').sel.nilai).toBeNull()
    expect(angka('Rp1.250.000').sel).toMatchObject({ nilai: '1250000', satuan: 'rupiah' })
  })

  test('[IND-10] what is printed is read back as the same value and unit', () => {
    const satuan = fc.constantFrom(undefined, '%', 'orang', 'usaha mikro', 'nilai', 'm2')
    const nilai = fc
      .tuple(
        fc.integer({ min: -(10 ** 9), max: 10 ** 12 }),
        fc.option(fc.stringMatching(/^\d{1,2}$/), { nil: undefined })
      )
      .map(([whole, fraction]) => (fraction === undefined ? `${whole}` : `${whole}.${fraction}`))
    fc.assert(
      fc.property(nilai, satuan, (value, unit) => {
        const read = angka(printSel(value, unit))
        expect(read.sel.nilai).toBe(value)
        expect(read.sel.satuan).toBe(unit)
      })
    )
  })

  test('[IND-6] no text makes it throw, and nilai is always a decimal or null', () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^[-Rp., 0-9()%dan;]{0,24}$/))
    fc.assert(
      fc.property(text, fc.constantFrom('angka' as const, 'uang' as const), (typed, macam) => {
        const { sel } = readSel(typed, { macam })
        expect(sel.nilai === null || isDesimal(sel.nilai)).toBe(true)
        for (const part of sel.bagian ?? []) expect(isDesimal(part.nilai)).toBe(true)
      }),
      { numRuns: 1000 }
    )
  })
})

test('[IND-11] the unit of a cell is its own, its row’s, its table head’s; money without any is rupiah', () => {
  const kepala = { uang: 'ribu rupiah' }
  expect(satuanEfektif({ satuan: '%' }, { satuan: 'orang' })).toBe('%')
  expect(satuanEfektif({}, { satuan: 'orang' })).toBe('orang')
  expect(satuanEfektif(undefined, undefined)).toBeUndefined()
  expect(satuanUang({}, {}, kepala)).toBe('ribu rupiah')
  expect(satuanUang({}, { satuan: 'juta rupiah' }, kepala)).toBe('juta rupiah')
  expect(satuanUang({}, {})).toBe('rupiah')
})
