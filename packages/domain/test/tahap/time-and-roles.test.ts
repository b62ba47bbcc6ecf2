import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PROFIL } from '../../src/law/index.ts'
import type { FaktaWaktu, Penugasan, RenstraBerlaku, TahunAcuan } from '../../src/tahap/index.ts'
import {
  activeRoles,
  addTime,
  daysBetween,
  isMasaAcuanOver,
  LABEL_PERAN,
  PERAN,
  PERAN_PARAF,
  renstraAcuan,
  TAHAP,
  tahapWait
} from '../../src/tahap/index.ts'

describe('tahapWait', () => {
  const waktu = (extra: Partial<FaktaWaktu>): FaktaWaktu => ({
    profil: 'PMDN86',
    setelan: {},
    hariIni: '2025-03-10',
    peristiwa: {},
    ...extra
  })

  it('[TAH-30] a limit runs from its event; without the event there is none', () => {
    expect(tahapWait('forum', waktu({}))).toEqual([])
    const [forum] = tahapWait('forum', waktu({ peristiwa: { suratEdaran: '2025-03-01' } }))
    expect(forum).toMatchObject({
      id: 'forum',
      jatuhTempo: '2025-03-15',
      sisaHari: 5,
      terlambat: false,
      teks: 'sisa 5 hari'
    })
    expect(forum?.confirmed).toBe(false)
  })

  it('[TAH-31] overdue is shown in days, the nearest limit first; a day of its own is no event', () => {
    const list = tahapWait(
      'rancanganAkhir',
      waktu({ profil: 'INM52', hariIni: '2023-04-16', peristiwa: { indukDitetapkan: '2023-04-11' } })
    )
    expect(list.map((w) => [w.id, w.jatuhTempo, w.teks])).toEqual([
      ['penetapan', '2023-04-14', 'terlambat 2 hari'],
      ['rancanganAkhir', '2023-04-18', 'sisa 2 hari']
    ])
  })

  it('[TAH-32] a pemda sets its own limit, in workdays too, and that counts as confirmed', () => {
    const setelan = { tenggat: { forum: { nilai: 3, satuan: 'hariKerja', sejak: 'suratEdaran' } } } as const
    const [forum] = tahapWait('rancangan', {
      ...waktu({ setelan, peristiwa: { suratEdaran: '2025-03-06' } }),
      hariLibur: new Set(['2025-03-10'])
    })
    // Thursday; Friday is 1, weekend and holiday are skipped, Tuesday is 2, Wednesday 3.
    expect(forum).toMatchObject({ jatuhTempo: '2025-03-12', confirmed: true })
  })

  it('[TAH-33] a month later is the same day, or the last one of a shorter month', () => {
    expect(addTime('2025-01-31', 1, 'bulan')).toBe('2025-02-28')
    expect(addTime('2024-01-31', 1, 'bulan')).toBe('2024-02-29')
    expect(addTime('2025-12-15', 2, 'bulan')).toBe('2026-02-15')
    const day = fc
      .integer({ min: 0, max: 30000 })
      .map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10))
    fc.assert(
      fc.property(day, fc.nat(200), (from, n) => {
        expect(daysBetween(from, addTime(from, n, 'hari'))).toBe(n)
        expect(daysBetween(from, addTime(from, n, 'hariKerja'))).toBeGreaterThanOrEqual(n)
      })
    )
  })
})

describe('peran', () => {
  const role = (extra: Partial<Penugasan>): Penugasan => ({
    peran: 'kepalaOpd',
    pemdaId: 'A',
    opdId: '1',
    sebagai: 'definitif',
    mulai: '2025-01-01',
    selesai: null,
    ...extra
  })
  const naskah = { pemdaId: 'A', opdId: '1' }
  const roles = (list: readonly Penugasan[], day = '2025-06-01') => activeRoles(list, naskah, day)

  it('[TAH-34] a role counts on its days only, first and last included', () => {
    const plh = role({ sebagai: 'plh', mulai: '2025-06-01', selesai: '2025-06-07' })
    expect(roles([plh], '2025-05-31')).toEqual([])
    expect(roles([plh], '2025-06-01')).toEqual(['kepalaOpd'])
    expect(roles([plh], '2025-06-07')).toEqual(['kepalaOpd'])
    expect(roles([plh], '2025-06-08')).toEqual([])
  })

  it('[TAH-35] an OPD role reaches its OPD, a pemda role its pemda, and neither the neighbour', () => {
    expect(roles([role({ opdId: '2' }), role({ pemdaId: 'B' })])).toEqual([])
    expect(
      roles([
        role({ peran: 'verifikator', opdId: null }),
        role({ peran: 'sekda', pemdaId: 'B', opdId: null })
      ])
    ).toEqual(['verifikator'])
    expect(roles([role({}), role({ sebagai: 'plt' })])).toEqual(['kepalaOpd'])
  })

  it('[TAH-36] the one role enum: thirteen roles, each with a label; the chain of law uses roles of it', () => {
    expect(PERAN).toHaveLength(13)
    for (const peran of PERAN) expect(LABEL_PERAN[peran]).not.toBe('')
    for (const profil of Object.values(PROFIL))
      expect([...profil.rantaiParaf.peran].sort()).toEqual([...PERAN_PARAF].sort())
  })
})

describe('renstraAcuan', () => {
  const renja = (...years: readonly number[]): TahunAcuan[] =>
    years.map((tahun) => ({ tahun, jenis: 'renja' }))
  const lama: RenstraBerlaku = {
    naskahId: 'lama',
    tahap: 'berlaku',
    masaAcuan: [{ tahun: 2023, jenis: 'perubahanRenja' }, ...renja(2024, 2025, 2026, 2027)],
    menggantikan: null
  }
  const baru: RenstraBerlaku = {
    naskahId: 'baru',
    tahap: 'berlaku',
    masaAcuan: renja(2025, 2026, 2027),
    menggantikan: 'lama'
  }
  const who = (plans: readonly RenstraBerlaku[], tahun: number, jenis: TahunAcuan['jenis'] = 'renja') => {
    const found = renstraAcuan(plans, tahun, jenis)
    return found.ok ? found.value.naskahId : found.refusal.code
  }

  it('[TAH-37] a plan guides years outside its period too, and only the kind of yearly plan it names', () => {
    expect(who([lama], 2023, 'perubahanRenja')).toBe('lama')
    expect(who([lama], 2023)).toBe('TIDAK_DITEMUKAN')
    expect(who([lama], 2027)).toBe('lama')
  })

  it('[TAH-38] a successor takes over from its first reference year; before it the old one still guides', () => {
    const replaced = { ...lama, tahap: 'digantikan' as const }
    expect([2024, 2025, 2027].map((t) => who([replaced, baru], t))).toEqual(['lama', 'baru', 'baru'])
    const third: RenstraBerlaku = {
      naskahId: 'ketiga',
      tahap: 'berlaku',
      masaAcuan: renja(2027),
      menggantikan: 'baru'
    }
    expect(
      [2024, 2026, 2027].map((t) => who([replaced, { ...baru, tahap: 'digantikan' }, third], t))
    ).toEqual(['lama', 'baru', 'ketiga'])
  })

  it('[TAH-39] a plan that is not in force yet guides nothing; two that claim one year are refused', () => {
    expect(who([lama, { ...baru, tahap: 'ditetapkan' }], 2025)).toBe('lama')
    expect(who([lama, { ...baru, menggantikan: null }], 2025)).toBe('SYARAT_BELUM_TERPENUHI')
  })

  it('[TAH-40] whatever the plans, the answer is one plan that names the year, or a refusal; a circle of successors ends', () => {
    const plan = fc.record({
      naskahId: fc.constantFrom('a', 'b', 'c'),
      tahap: fc.constantFrom(...TAHAP),
      masaAcuan: fc.array(
        fc.integer({ min: 2024, max: 2027 }).map((t) => ({ tahun: t, jenis: 'renja' as const }))
      ),
      menggantikan: fc.constantFrom(null, 'a', 'b', 'c')
    })
    const plans = fc.uniqueArray(plan, { selector: (p) => p.naskahId, maxLength: 3 })
    fc.assert(
      fc.property(plans, fc.integer({ min: 2023, max: 2028 }), (list, tahun) => {
        const found = renstraAcuan(list, tahun, 'renja')
        if (found.ok) expect(found.value.masaAcuan.some((a) => a.tahun === tahun)).toBe(true)
      })
    )
  })

  it('[TAH-41] a plan ends when its last reference year has passed', () => {
    expect(isMasaAcuanOver(lama.masaAcuan, 2027)).toBe(false)
    expect(isMasaAcuanOver(lama.masaAcuan, 2028)).toBe(true)
  })
})
