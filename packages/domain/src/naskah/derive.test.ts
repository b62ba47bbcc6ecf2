import { describe, expect, it } from 'vitest'
import { contoh, idMaker } from '../../test/contoh.ts'
import { baris, naskahKecil } from '../../test/rencana-kecil.ts'
import { importDokumen } from '../cetak/import.ts'
import { applyChange, applyChanges } from './apply-change.ts'
import { readCell } from './cell.ts'
import { konflikOf, listKonflik, resolveKonflik } from './conflict.ts'
import { cellValue, deriveRow } from './derive.ts'
import { sumPagu, sumYears } from './pagu.ts'
import { growthCell, ratioCell, sumMoneyCell } from './ratio.ts'
import type { Naskah } from './types.ts'
import { printRupiah, readRupiah } from './uang.ts'

const start = naskahKecil()
const sel = (nilai: string | null, teks: string | null = nilai, satuan?: string) => ({
  teks,
  nilai,
  ...(satuan ? { satuan } : {})
})

describe('[NAS-20] pagu', () => {
  it('stands on leaves; above them it is their sum, at the end the sum over the years', () => {
    const program = baris(start, 'program', 'koperasi')
    expect(Object.fromEntries(deriveRow(start, program))).toMatchObject({
      'pagu:2024': 300,
      'pagu:2025': 400,
      'akhir.pagu': 700
    })
    expect(cellValue(start, baris(start, 'subKegiatan', 'pertama'), 'akhir.pagu')).toBe(250)
    expect(Object.fromEntries(deriveRow(start, start.simpul.get(start.id) ?? program))).toMatchObject({
      'jumlahProgramPendanaan:2024': 310
    })
  })
  it('an empty amount is no zero: a sum of empty cells is empty', () => {
    expect([
      ...sumPagu([
        new Map([[2024, null]]),
        new Map([
          [2024, null],
          [2025, 5]
        ])
      ])
    ]).toEqual([
      [2024, null],
      [2025, 5]
    ])
    expect(sumYears(new Map([[2024, null]]))).toBeNull()
    expect(sumYears(new Map())).toBeUndefined()
  })
  it('a sum beyond the safe integers is left empty instead of wrong', () => {
    const most = new Map([[2024, Number.MAX_SAFE_INTEGER]])
    expect(sumPagu([most, new Map([[2024, 1]])]).get(2024)).toBeNull()
  })
  it('is printed and read in the unit of its table', () => {
    expect(printRupiah(1_234_500, 'ribu rupiah')).toEqual({ teks: '1.234,5', nilai: '1234.5' })
    expect(printRupiah(null)).toEqual({ teks: null, nilai: null })
    expect(readRupiah(sel('1234.5'), 'ribu rupiah')).toBe(1_234_500)
    expect(readRupiah(sel('2', '2', 'Juta Rupiah'))).toBe(2_000_000)
    expect(
      [sel('-1'), sel(null, '-'), sel('1', '1', 'campuran'), sel('9007199254740993')].map((cell) =>
        readRupiah(cell)
      )
    ).toEqual([null, null, null, null])
    expect(readRupiah(sel('310500155.90'))).toBe(310500156)
  })
})

describe('[NAS-21] ratios', () => {
  it('are shown as the table head says, n/a where the whole is zero or no number, empty where a cell is empty', () => {
    expect(ratioCell(sel('1.54'), sel('2.16'), 'desimal')).toEqual({ teks: '0,71', nilai: '0.71' })
    expect(ratioCell(sel('1054131'), sel('18150'), 'persen')).toEqual({ teks: '5.807,88', nilai: '5807.88' })
    expect(ratioCell(sel('1'), sel('0'), 'persen')).toEqual({ teks: 'n/a', nilai: null })
    expect(ratioCell(sel(null, 'Tidak Ada Data'), sel('1'), 'persen').teks).toBe('n/a')
    expect(ratioCell(sel(null), sel('1'), 'persen')).toEqual({ teks: null, nilai: null })
  })
  it('of money compare like with like', () => {
    expect(
      ratioCell(sel('500', '500', 'ribu rupiah'), sel('1000000'), 'persen', { uang: 'rupiah' }).nilai
    ).toBe('50.00')
    expect(ratioCell(sel('5', '5', 'campuran'), sel('10'), 'persen', { uang: 'rupiah' }).teks).toBe('n/a')
  })
  it('recompute what Lumajang prints in T-C.23 but for notation', () => {
    const naskah = importDokumen(contoh.lumajang, { id: 'akar', newId: idMaker() }).naskah
    const wrong = listKonflik(naskah).filter(
      (one) => one.macam === 'nilai' && naskah.simpul.get(one.simpulId)?.jenis === 'capaian'
    )
    expect(wrong).toEqual([])
  })
})

describe('[NAS-22] average growth', () => {
  it('is the mean of the yearly growths that are defined', () => {
    const cells = new Map([
      [2019, sel('100')],
      [2020, sel('150')],
      [2021, sel('0')],
      [2022, sel('10')]
    ])
    // +50 %, −100 %, and none from zero
    expect(growthCell(cells, 'persen', { uang: 'rupiah' })).toEqual({ teks: '-25,00', nilai: '-25.00' })
    expect(growthCell(new Map([[2019, sel('1')]]), 'desimal', { uang: 'rupiah' }).teks).toBe('n/a')
    expect(growthCell(new Map([[2019, sel(null)]]), 'desimal', { uang: 'rupiah' }).teks).toBeNull()
  })
  it('gives 0,22 and 0,25 for the first program of Lumajang, as domain-facts M-44 recomputed', () => {
    const naskah = importDokumen(contoh.lumajang, { id: 'akar', newId: idMaker() }).naskah
    const row = baris(naskah, 'anggaran', 'Pelayanan Administrasi')
    expect([
      cellValue(naskah, row, 'pertumbuhan.anggaran'),
      cellValue(naskah, row, 'pertumbuhan.realisasi')
    ]).toMatchObject([{ nilai: '0.22' }, { nilai: '0.25' }])
  })
})

it('[NAS-23] a sum of money keeps the unit that all addends share, else it is in rupiah and says so', () => {
  const ribu = (nilai: string) => ({ cell: sel(nilai), satuan: 'ribu rupiah' })
  expect(sumMoneyCell([ribu('1'), ribu('2')], 'ribu rupiah')).toEqual({ teks: '3', nilai: '3' })
  expect(sumMoneyCell([ribu('1'), { cell: sel('5'), satuan: 'rupiah' }], 'ribu rupiah')).toEqual({
    teks: '1.005',
    nilai: '1005',
    satuan: 'rupiah'
  })
  expect(
    sumMoneyCell([ribu('1'), { cell: sel('5', '5', 'campuran'), satuan: 'rupiah' }], 'rupiah').teks
  ).toBe('n/a')
  expect(sumMoneyCell([], 'rupiah')).toEqual({ teks: null, nilai: null })
})

describe('[NAS-24] repeated cells', () => {
  it('an IKU repeats its indikator, without what belongs to the print of that table', () => {
    const iku = baris(start, 'iku')
    expect(readCell(start, iku, 'target:2025')).toMatchObject({
      turunan: true,
      nilai: sel('71'),
      tertulis: sel('72'),
      dicetak: sel('72')
    })
    expect(readCell(start, iku, 'sasaran')).toMatchObject({
      turunan: true,
      nilai: 'Koperasi aktif',
      dicetak: undefined
    })
  })
  it('a cell that the source does not have is the mirror’s own', () => {
    const lumajang = importDokumen(contoh.lumajang, { id: 'akar', newId: idMaker() }).naskah
    const iku = [...lumajang.simpul.values()].find((node) => node.jenis === 'iku')
    expect(iku && readCell(lumajang, iku, 'awal')).toMatchObject({ turunan: false, nilai: { nilai: '0.59' } })
  })
  it('and becomes repeated once the source has it', () => {
    const lumajang = importDokumen(contoh.lumajang, { id: 'akar', newId: idMaker() }).naskah
    const iku = [...lumajang.simpul.values()].find((node) => node.jenis === 'iku')
    const source = iku?.rujukanId ?? ''
    const result = applyChange(lumajang, {
      jenis: 'isi',
      simpulId: source,
      field: 'awal',
      ke: { teks: '1,5', nilai: '1.5' }
    })
    if (!result.ok || !iku) throw new Error('refused')
    const now = result.value.naskah
    expect(readCell(now, now.simpul.get(iku.id) ?? iku, 'awal')).toMatchObject({
      turunan: true,
      nilai: { nilai: '1.5' },
      tertulis: { nilai: '0.59' }
    })
  })
})

describe('[NAS-25] contradictions of an import', () => {
  const of = (naskah: Naskah, jenis: Parameters<typeof baris>[1], field: string, kata = '') =>
    konflikOf(naskah, baris(naskah, jenis, kata), field)
  it('tells another number from another notation', () => {
    expect(of(start, 'program', 'pagu:2025', 'koperasi')).toMatchObject({
      macam: 'nilai',
      nilai: sel('400'),
      tertulis: sel('999')
    })
    expect(of(start, 'subKegiatan', 'pagu:2025', 'kedua')).toMatchObject({
      macam: 'penulisan',
      tertulis: sel('250.00', '250,00')
    })
    expect(of(start, 'program', 'sasaran', 'koperasi')).toMatchObject({
      macam: 'penulisan',
      tertulis: 'KOPERASI AKTIF'
    })
    expect(of(start, 'capaian', 'rasio:2023')).toMatchObject({ macam: 'penulisan' })
    expect(
      listKonflik(start)
        .filter((one) => one.macam === 'nilai')
        .map((one) => one.field)
    ).toEqual(['jumlahProgramPendanaan:2025', 'pagu:2025', 'pagu:2025', 'target:2025'])
  })
  it('finds the known ones of Pasuruan', () => {
    const found = importDokumen(contoh.pasuruan, { id: 'akar', newId: idMaker() }).konflik.filter(
      (one) => one.macam === 'nilai'
    )
    expect(found).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          field: 'target:2024',
          nilai: sel('86.15', '86,15', '%'),
          tertulis: sel('86.16', '86,16', '%')
        }),
        expect.objectContaining({
          field: 'jumlahProgramPendanaan:2025',
          nilai: sel('13717975028', '13.717.975.028'),
          tertulis: sel('13717975027', '13.717.975.027')
        })
      ])
    )
  })

  const resolve = (simpulId: string, field: string, pilihan: 'nilai' | 'tertulis') => {
    const changes = resolveKonflik(start, { simpulId, field, pilihan })
    if (!changes.ok) return changes
    return applyChanges(start, changes.value)
  }
  const iku = baris(start, 'iku')
  it('[NAS-26] taking the value drops the print; taking the print writes it where the value comes from', () => {
    const kept = resolve(iku.id, 'target:2025', 'nilai')
    expect(
      kept.ok && konflikOf(kept.value.naskah, kept.value.naskah.simpul.get(iku.id) ?? iku, 'target:2025')
    ).toBeUndefined()
    const written = resolve(iku.id, 'target:2025', 'tertulis')
    if (!written.ok) throw new Error(written.refusal.message)
    expect(baris(written.value.naskah, 'indikator').isian['target:2025']).toEqual(sel('72'))
    expect(
      listKonflik(written.value.naskah).some((one) => one.simpulId === iku.id && one.field === 'target:2025')
    ).toBe(false)
    const back = applyChanges(written.value.naskah, written.value.balik)
    expect(back.ok && back.value.naskah.simpul).toEqual(start.simpul)
  })
  it('the printed form of a leaf becomes its value', () => {
    const sub = baris(start, 'subKegiatan', 'kedua')
    const written = resolve(sub.id, 'pagu:2025', 'tertulis')
    expect(written.ok && written.value.naskah.simpul.get(sub.id)).toMatchObject({
      isian: { 'pagu:2025': 250 },
      tertulis: {}
    })
  })
  it('a total cannot become a value, and says so', () => {
    expect(resolve(baris(start, 'program', 'koperasi').id, 'pagu:2025', 'tertulis')).toMatchObject({
      ok: false,
      refusal: { code: 'SYARAT_BELUM_TERPENUHI' }
    })
    expect(resolve(start.id, 'jumlahProgramPendanaan:2025', 'tertulis')).toMatchObject({
      ok: false,
      refusal: { code: 'SYARAT_BELUM_TERPENUHI' }
    })
    expect(resolve(iku.id, 'target:2024', 'nilai')).toMatchObject({
      ok: false,
      refusal: { code: 'TIDAK_DITEMUKAN' }
    })
  })
})
