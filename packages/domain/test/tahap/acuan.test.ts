import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type {
  FaktaAcuan,
  PeranPelaku,
  RenstraBerlaku,
  RenstraOpd,
  TahunAcuan
} from '../../src/tahap/index.ts'
import {
  acuanBerikutnya,
  acuanMulai,
  LABEL_TAHAP,
  petaAcuan,
  renstraAcuan,
  setMasaAcuan,
  sortAcuan,
  TAHAP
} from '../../src/tahap/index.ts'

const renja = (tahun: number): TahunAcuan => ({ tahun, jenis: 'renja' })
const perubahan = (tahun: number): TahunAcuan => ({ tahun, jenis: 'perubahanRenja' })
const years = (...tahun: readonly number[]): TahunAcuan[] =>
  tahun.flatMap((one) => [renja(one), perubahan(one)])

const facts = (some: Partial<FaktaAcuan> = {}): FaktaAcuan => ({
  naskahId: 'ini',
  tahap: 'berlaku',
  tahun: [2024, 2025, 2026],
  masaAcuan: years(2024, 2025, 2026),
  menggantikan: null,
  peran: ['kepalaBappelitbangda'],
  tahunBerjalan: 2026,
  lain: [],
  ...some
})
const code = (result: ReturnType<typeof setMasaAcuan>): string => (result.ok ? 'OK' : result.refusal.code)

describe('the reference years of a plan', () => {
  test('[ACU-1] are kept in order, each once', () => {
    expect(sortAcuan([perubahan(2025), renja(2026), renja(2025), renja(2026)])).toEqual([
      renja(2025),
      perubahan(2025),
      renja(2026)
    ])
    const set = setMasaAcuan(facts(), [...years(2026, 2025, 2024), renja(2027), renja(2027)])
    expect(set).toEqual({ ok: true, value: [...years(2024, 2025, 2026), renja(2027)] })
  })

  test('[ACU-2] are set by the OPD while it writes, then by kepala Bappelitbangda, at the end by nobody', () => {
    const who = (tahap: FaktaAcuan['tahap'], peran: PeranPelaku): string =>
      code(setMasaAcuan(facts({ tahap, peran: [peran] }), years(2024, 2025, 2026)))
    for (const tahap of TAHAP) {
      const ended = ['digantikan', 'dicabut', 'berakhir', 'dibatalkan'].includes(tahap)
      const fixed = ['ditetapkan', 'berlaku'].includes(tahap)
      expect([LABEL_TAHAP[tahap], who(tahap, 'kepalaBappelitbangda')]).toEqual([
        LABEL_TAHAP[tahap],
        ended ? 'TERKUNCI' : 'OK'
      ])
      expect([tahap, who(tahap, 'perencanaOpd')]).toEqual([
        tahap,
        ended ? 'TERKUNCI' : fixed ? 'TIDAK_BERHAK' : 'OK'
      ])
      expect([tahap, who(tahap, 'verifikator')]).toEqual([tahap, ended ? 'TERKUNCI' : 'TIDAK_BERHAK'])
    }
  })

  test('[ACU-3] lie near the plan and are never empty', () => {
    const set = (...list: readonly TahunAcuan[]): string =>
      code(setMasaAcuan(facts({ tahap: 'persiapan' }), list))
    expect(set()).toBe('NILAI_TIDAK_SAH')
    expect(set(perubahan(2023), ...years(2024, 2025, 2026), renja(2027))).toBe('OK')
    expect(set(renja(2022), renja(2028))).toBe('OK')
    expect(set(renja(2021))).toBe('TAHUN_DI_LUAR_PERIODE')
    expect(set(renja(2029))).toBe('TAHUN_DI_LUAR_PERIODE')
  })

  test('[ACU-4] that have passed stay as they are', () => {
    expect(code(setMasaAcuan(facts(), years(2025, 2026)))).toBe('TERKUNCI')
    expect(code(setMasaAcuan(facts(), [perubahan(2023), ...years(2024, 2025, 2026)]))).toBe('TERKUNCI')
    expect(code(setMasaAcuan(facts(), [...years(2024, 2025), renja(2027)]))).toBe('OK')
  })

  test('[ACU-5] do not go to two plans, but to a successor', () => {
    const other = (menggantikan: string | null): RenstraBerlaku => ({
      naskahId: 'lain',
      tahap: 'berlaku',
      masaAcuan: [renja(2027)],
      menggantikan
    })
    const wanted = [...years(2024, 2025, 2026), renja(2027)]
    expect(code(setMasaAcuan(facts({ lain: [other(null)] }), wanted))).toBe('SYARAT_BELUM_TERPENUHI')
    expect(code(setMasaAcuan(facts({ lain: [other('ini')] }), wanted))).toBe('OK')
    expect(code(setMasaAcuan(facts({ tahap: 'persiapan', lain: [other(null)] }), wanted))).toBe('OK')
  })

  test('[ACU-1] of a successor begin with its first one; by default with the Renja of next year', () => {
    expect(acuanMulai(years(2024, 2025, 2026), perubahan(2025))).toEqual([perubahan(2025), ...years(2026)])
    expect(acuanBerikutnya(2026)).toEqual(renja(2027))
  })
})

test('[ACU-6] the map says for every OPD and year what renstraAcuan says', () => {
  const acuan = fc.record({
    tahun: fc.integer({ min: 2024, max: 2027 }),
    jenis: fc.constantFrom('renja' as const, 'perubahanRenja' as const)
  })
  const plan = fc.record({
    opdId: fc.constantFrom('a', 'b'),
    naskahId: fc.constantFrom('1', '2', '3', '4'),
    tahap: fc.constantFrom('berlaku' as const, 'digantikan' as const, 'dicabut' as const),
    masaAcuan: fc.array(acuan, { maxLength: 6 }),
    menggantikan: fc.constantFrom(null, '1', '2', '3')
  })
  const plans = fc.uniqueArray(plan, { maxLength: 4, selector: ({ naskahId }) => naskahId })
  fc.assert(
    fc.property(plans, (list: RenstraOpd[]) => {
      const map = petaAcuan(list, ['a', 'b', 'c'], [2025, 2026])
      expect(map.length).toBe(12)
      for (const cell of map) {
        const found = renstraAcuan(
          list.filter(({ opdId }) => opdId === cell.opdId),
          cell.tahun,
          cell.jenis
        )
        if (found.ok) expect(cell).toMatchObject({ keadaan: 'satu', naskahId: [found.value.naskahId] })
        else if (found.refusal.code === 'TIDAK_DITEMUKAN')
          expect(cell).toMatchObject({ keadaan: 'tidakAda', naskahId: [] })
        else {
          expect(cell.keadaan).toBe('ganda')
          expect(cell.naskahId.length).toBeGreaterThan(1)
        }
      }
    })
  )
})
