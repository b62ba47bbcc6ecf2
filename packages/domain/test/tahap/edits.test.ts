import { describe, expect, it } from 'vitest'
import type { FaktaSunting, SelSunting } from '../../src/tahap/index.ts'
import {
  describeTahap,
  mayEdit,
  mayEditPerkada,
  mayEditSel,
  PERAN,
  ruangOf,
  TAHAP
} from '../../src/tahap/index.ts'
import { GOOD } from './expected-table.ts'

const facts = (extra: Partial<FaktaSunting> = {}): FaktaSunting => ({
  ...GOOD,
  pelaku: { ...GOOD.pelaku, peran: ['perencanaOpd'] },
  ...extra
})
const perubahan = (extra: Partial<FaktaSunting> = {}) =>
  facts({
    profil: 'INM52',
    jenis: 'perubahan',
    dasar: 'indukBerubah',
    tahun: [2024, 2025, 2026],
    tahunBerjalan: 2025,
    tahunTerealisasi: [2024],
    ...extra
  })
const sel = (jenis: string, field: string | null, extra: Partial<SelSunting> = {}): SelSunting => ({
  simpulId: 's1',
  jenis,
  jenisInduk: null,
  field,
  ...extra
})

function maySel(given: FaktaSunting, cell: SelSunting): boolean {
  const izin = mayEdit('rancanganAkhir', given)
  if (!izin.ok) throw new Error(izin.refusal.message)
  return mayEditSel(izin.value, cell).ok
}

describe('mayEdit', () => {
  it('[TAH-20] exactly six states allow edits, and only by those who write for the OPD', () => {
    const open = TAHAP.filter((tahap) => mayEdit(tahap, facts()).ok)
    expect(open).toEqual([
      'persiapan',
      'rancanganAwal',
      'rancangan',
      'forum',
      'penyempurnaanRancangan',
      'rancanganAkhir'
    ])
    const writers = PERAN.filter(
      (peran) => mayEdit('rancangan', facts({ pelaku: { ...GOOD.pelaku, peran: [peran] } })).ok
    )
    expect(writers).toEqual(['perencanaOpd', 'sekretarisOpd', 'kepalaOpd'])
    for (const tahap of TAHAP) expect(describeTahap(tahap).dapatDisunting).toBe(open.includes(tahap))
  })

  it('[TAH-21] a first plan has no locks', () => {
    for (const cell of [
      sel('tujuan', 'uraian'),
      sel('program', 'pagu:2025'),
      sel('bagian', 'dokumen'),
      sel('tujuan', null)
    ]) {
      expect(maySel(facts({ tahunTerealisasi: [2025] }), cell)).toBe(true)
    }
  })

  it('[TAH-22] after "sesuai dengan catatan" only the listed cells change, and only in rancanganAkhir', () => {
    const restricted = facts({
      batasSel: [
        { simpulId: 's1', field: 'target:2026' },
        { simpulId: 's2', field: null }
      ]
    })
    expect(maySel(restricted, sel('indikator', 'target:2026'))).toBe(true)
    expect(maySel(restricted, sel('indikator', 'target:2027'))).toBe(false)
    expect(maySel(restricted, sel('program', null))).toBe(false)
    expect(maySel(restricted, sel('program', 'uraian', { simpulId: 's2' }))).toBe(true)
    expect(mayEdit('rancangan', restricted)).toMatchObject({ ok: true, value: { batasSel: null } })
  })

  it('[TAH-23] perubahan: years before the running one and realised years are locked, the others open', () => {
    const target = (tahun: number) =>
      maySel(perubahan(), sel('indikator', `target:${tahun}`, { jenisInduk: 'program' }))
    expect([2024, 2025, 2026].map(target)).toEqual([false, true, true])
    const realised = perubahan({ tahunTerealisasi: [2024, 2025] })
    expect(maySel(realised, sel('subKegiatan', 'pagu:2025'))).toBe(false)
    expect(maySel(perubahan(), sel('program', null, { tahunTerisi: [2024, 2025] }))).toBe(false)
    expect(maySel(perubahan(), sel('program', null, { tahunTerisi: [2026] }))).toBe(true)
  })

  it('[TAH-24] perubahan: tujuan is locked unless its own parent changed; its indicators are not', () => {
    expect(maySel(perubahan(), sel('tujuan', 'uraian'))).toBe(false)
    expect(maySel(perubahan({ tujuanIndukBerubah: ['s1'] }), sel('tujuan', 'uraian'))).toBe(true)
    expect(maySel(perubahan({ tujuanIndukBerubah: ['s9'] }), sel('tujuan', 'uraian'))).toBe(false)
    const hasil = perubahan({ dasar: 'hasilEvaluasi', tujuanIndukBerubah: ['s1'] })
    expect(maySel(hasil, sel('tujuan', 'uraian'))).toBe(false)
    expect(maySel(hasil, sel('indikator', 'uraian', { jenisInduk: 'tujuan' }))).toBe(true)
  })

  it('[TAH-25] perubahan because of nomenclature opens programs and pagu, not sasaran or the identity of the plan', () => {
    const kode = perubahan({ dasar: 'nomenklatur' })
    expect(maySel(kode, sel('subKegiatan', 'kode'))).toBe(true)
    expect(maySel(kode, sel('subKegiatan', 'pagu:2026'))).toBe(true)
    expect(maySel(kode, sel('sasaran', 'uraian'))).toBe(false)
    expect(maySel(kode, sel('strategi', 'uraian'))).toBe(false)
    expect(maySel(perubahan(), sel('bagian', 'dokumen'))).toBe(false)
    expect(maySel(perubahan(), sel('bagian', 'narasi'))).toBe(true)
  })

  it('[TAH-26] without a dasar nobody knows what is open, so nothing is', () => {
    expect(mayEdit('persiapan', perubahan({ dasar: null }))).toMatchObject({
      ok: false,
      refusal: { code: 'SYARAT_BELUM_TERPENUHI' }
    })
  })

  it('[TAH-27] Bagian Hukum words the Perkada before and between signatures, never while officials sign', () => {
    const hukum = { ...GOOD.pelaku, peran: ['bagianHukum' as const] }
    expect(TAHAP.filter((tahap) => mayEditPerkada(tahap, hukum).ok)).toEqual([
      'rancanganAkhir',
      'verifikasiRancanganAkhir',
      'reviuApip',
      'harmonisasi'
    ])
    expect(mayEditPerkada('harmonisasi', GOOD.pelaku)).toMatchObject({
      ok: false,
      refusal: { code: 'TIDAK_BERHAK' }
    })
  })

  it('[TAH-28] a pagu is its own part; an unknown kind of row is prose', () => {
    expect(ruangOf('kegiatan', 'program', 'pagu:2025')).toBe('pagu')
    expect(ruangOf('kegiatan', 'program', 'uraian')).toBe('program')
    expect(ruangOf('indikator', 'sasaran', 'uraian')).toBe('sasaran')
    expect(ruangOf('akarMasalah', 'masalah', 'uraian')).toBe('prosa')
  })
})

describe('describeTahap', () => {
  it('[TAH-29] every state has a label, a holder and a next step; places are in order of life', () => {
    const all = TAHAP.map(describeTahap)
    expect(all.map((d) => d.urutan)).toEqual(TAHAP.map((_, i) => i))
    for (const d of all) {
      expect(d.label.length).toBeGreaterThan(3)
      expect(d.berikutnya).toMatch(/\.$/)
    }
    expect(all.filter((d) => d.akhir).map((d) => d.tahap)).toEqual([
      'digantikan',
      'dicabut',
      'berakhir',
      'dibatalkan'
    ])
  })
})
