import { describe, expect, it } from 'vitest'
import { check, ringkasan, temuanKey } from './check.ts'
import { dokumenKosong } from './contoh-dokumen.ts'
import type { Aturan } from './define-aturan.ts'
import { defineAturan } from './define-aturan.ts'
import { comparePointer } from './order.ts'

const base: Aturan = defineAturan({
  id: 'PAGU-900',
  periksa: null,
  keluarga: 'pagu',
  judul: 'Judul',
  kenapa: 'Karena.',
  perbaikan: 'Perbaiki.',
  keparahan: 'mayor',
  dasar: null,
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: [],
  percobaan: false,
  check: () => [],
  pesan: (hasil) => `Tertulis ${hasil.actual ?? '-'}.`
})
const only = (...aturan: Aturan[]) => check(dokumenKosong(), { aturan })

describe('check', () => {
  it('[ATR-1] reports a rule whose table is missing as not checked, by the name of the form', () => {
    const result = only({ ...base, tabel: ['anggaranRealisasi', 'jumlahProgramPendanaan'] })
    expect(result).toEqual({
      temuan: [],
      tidakDiperiksa: [
        { aturan: 'PAGU-900', sebab: 'T-C.24 dan Baris jumlah T-C.27 tidak ada dalam berkas.' }
      ]
    })
  })

  it('[ATR-2] keeps what a rule found before it threw, and runs the other rules', () => {
    const broken: Aturan = {
      ...base,
      *check() {
        yield { pointer: '/dokumen', actual: '1' }
        throw new Error('bagi nol')
      }
    }
    const fine: Aturan = { ...base, id: 'PAGU-901', check: () => [{ pointer: '/pemda' }] }
    const result = only(broken, fine)
    expect(result.temuan.map((one) => one.aturan)).toEqual(['PAGU-900', 'PAGU-901'])
    expect(result.tidakDiperiksa).toEqual([{ aturan: 'PAGU-900', sebab: 'Pemeriksaan gagal: bagi nol' }])
  })

  it('[ATR-3] runs a rule only for its profiles and years', () => {
    const found: Aturan = { ...base, check: () => [{ pointer: '/dokumen' }] }
    const count = (aturan: Aturan) => only(aturan).temuan.length
    expect(count(found)).toBe(1)
    expect(count({ ...found, profil: ['PMDN86'] })).toBe(0)
    expect(
      check(dokumenKosong(), { aturan: [{ ...found, profil: ['PMDN86'] }], profil: 'PMDN86' }).temuan
    ).toHaveLength(1)
    expect(count({ ...found, sejak: 2027 })).toBe(1)
    expect(count({ ...found, sejak: 2028 })).toBe(0)
    expect(count({ ...found, sampai: 2024 })).toBe(0)
  })

  it('[ATR-22] runs the rules that a module adds after its own', () => {
    const found: Aturan = { ...base, id: 'MODUL-001', check: () => [{ pointer: '/pemda' }] }
    const result = check(dokumenKosong(), { aturan: [], tambahan: [found] })
    expect(result.temuan.map((one) => one.aturan)).toEqual(['MODUL-001'])
    expect(check(dokumenKosong(), { tambahan: [found] }).temuan.map((one) => one.aturan)).toContain(
      'MODUL-001'
    )
  })

  it('[ATR-4] says each reason for not checking once per rule, with the number of places', () => {
    const unsure: Aturan = {
      ...base,
      check: () => [{ tidakDiperiksa: 'Arah belum pasti.' }, { tidakDiperiksa: 'Arah belum pasti.' }]
    }
    expect(only(unsure).tidakDiperiksa).toEqual([
      { aturan: 'PAGU-900', sebab: 'Arah belum pasti. (2 tempat)' }
    ])
  })

  it('[ATR-5] orders findings by severity, rule, then place in the document, in any order of yielding', () => {
    const places = [
      '/ikk/0',
      '/programPendanaan/10',
      '/programPendanaan/2/anak/0',
      '/programPendanaan/2/pagu/2025'
    ]
    const rule: Aturan = { ...base, check: () => places.map((pointer) => ({ pointer })) }
    const grave: Aturan = {
      ...base,
      id: 'PAGU-902',
      keparahan: 'kritis',
      check: () => [{ pointer: '/ikk/1' }]
    }
    expect(only(rule, grave).temuan.map((one) => one.pointer)).toEqual([
      '/ikk/1',
      '/programPendanaan/2/pagu/2025',
      '/programPendanaan/2/anak/0',
      '/programPendanaan/10',
      '/ikk/0'
    ])
    expect(
      comparePointer('/tujuanSasaran/0/indikator/0/awal', '/tujuanSasaran/0/indikator/0/target/2025')
    ).toBeLessThan(0)
  })

  it('[ATR-6] computes a shared value once per run', () => {
    let computed = 0
    const compute = () => ++computed
    const rule: Aturan = {
      ...base,
      check: (_, konteks) => [konteks.memo(compute)].map(() => ({ pointer: '/pemda' }))
    }
    only(rule, { ...rule, id: 'PAGU-901' })
    expect(computed).toBe(1)
  })

  it('[ATR-7] counts trial findings apart', () => {
    const rule: Aturan = {
      ...base,
      check: () => [{ pointer: '/pemda' }, { pointer: '/dokumen', keparahan: 'info' }]
    }
    const { temuan } = only(rule, { ...rule, id: 'PAGU-901', percobaan: true })
    expect(ringkasan(temuan)).toEqual({
      berlaku: { kritis: 0, mayor: 1, minor: 0, info: 1 },
      percobaan: { kritis: 0, mayor: 1, minor: 0, info: 1 }
    })
  })

  it('[ATR-8] knows a finding again by rule, place, year and values, not by its wording', () => {
    const rule: Aturan = {
      ...base,
      check: () => [{ pointer: '/pemda', tahun: 2025, actual: '1', expected: '2' }]
    }
    const [one] = only(rule).temuan
    const [same] = only({ ...rule, pesan: () => 'Lain.' }).temuan
    const [other] = only({
      ...rule,
      check: () => [{ pointer: '/pemda', tahun: 2025, actual: '1', expected: '3' }]
    }).temuan
    expect(one && same && other).toBeTruthy()
    if (!one || !same || !other) return
    expect(temuanKey(same)).toBe(temuanKey(one))
    expect(temuanKey(other)).not.toBe(temuanKey(one))
    expect(temuanKey(one, 'node#field')).toBe('PAGU-900|node#field|2025|1|2')
  })
})
