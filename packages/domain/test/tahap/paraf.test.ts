import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Fakta, Penandatangan, PeranPelaku } from '../../src/tahap/index.ts'
import {
  can,
  kunciOrang,
  mayRecordReviu,
  mayStorePindaian,
  nextParaf,
  PERAN,
  PERAN_PARAF,
  step,
  TAHAP
} from '../../src/tahap/index.ts'
import { CHAIN_FIRST, factsFor, SAMPLE } from './expected-table.ts'

const HASH = CHAIN_FIRST.hashBeku

/** A chain of these positions, nobody has signed. */
const openChain = (jabatan: readonly string[]): NonNullable<Fakta['paraf']> => ({
  ...CHAIN_FIRST,
  rantai: jabatan.map((jabatanId) => ({ jabatanId, sebutan: jabatanId, hash: null, oleh: null }))
})

const asking = (
  paraf: Fakta['paraf'],
  orang: { readonly id: string; readonly peran: readonly PeranPelaku[] }
): Fakta => {
  const facts = factsFor('paraf', orang.peran, { paraf })
  return { ...facts, pelaku: { ...facts.pelaku, ...orang, jabatanParaf: orang.peran } }
}

/** The chain after this paraf. */
const signed = (paraf: NonNullable<Fakta['paraf']>, jabatanId: string, oleh: string) => ({
  ...paraf,
  rantai: paraf.rantai.map((one) => (one.jabatanId === jabatanId ? { ...one, hash: HASH, oleh } : one))
})

describe('the chain of paraf', () => {
  it('[PRF-1] is walked in the order of the pemda, whatever that order is, and only there', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...PERAN_PARAF], { minLength: 1 }), (jabatan) => {
        let paraf = openChain(jabatan)
        jabatan.forEach((giliran, at) => {
          expect(nextParaf({ paraf })?.jabatanId).toBe(giliran)
          for (const lain of PERAN_PARAF.filter((one) => one !== giliran)) {
            const early = can('paraf', SAMPLE.paraf, asking(paraf, { id: `p-${lain}`, peran: [lain] }))
            expect(early).toMatchObject({ ok: false, refusal: { code: 'TIDAK_BERHAK' } })
          }
          const done = step('paraf', SAMPLE.paraf, asking(paraf, { id: `p-${giliran}`, peran: [giliran] }))
          expect(done).toMatchObject({
            ok: true,
            value: { state: at === jabatan.length - 1 ? 'siapDitetapkan' : 'paraf' }
          })
          paraf = signed(paraf, giliran, `p-${giliran}`)
        })
        expect(nextParaf({ paraf })).toBeNull()
      })
    )
  })

  it('[PRF-2] one person signs once, also as deputy of a second office; another deputy may', () => {
    const paraf = signed(openChain(['sekretarisOpd', 'kepalaOpd']), 'sekretarisOpd', 'p-rangkap')
    const both = ['sekretarisOpd', 'kepalaOpd'] as const
    const again = step('paraf', SAMPLE.paraf, asking(paraf, { id: 'p-rangkap', peran: both }))
    expect(again).toMatchObject({ ok: false, refusal: { code: 'TIDAK_BERHAK' } })
    if (!again.ok) {
      expect(again.refusal.message).toContain('setiap orang memaraf satu kali')
      expect(again.refusal.advice).toContain('Plt./Plh. yang lain')
    }
    expect(step('paraf', SAMPLE.paraf, asking(paraf, { id: 'p-lain', peran: both })).ok).toBe(true)
  })

  it('[PRF-2] nor is a second paraf of theirs recorded from paper, whether known by account or by name', () => {
    const chain = openChain(['sekretarisOpd', 'kepalaOpd'])
    const record = (oleh: string, penandatangan: Penandatangan) =>
      step(
        'paraf',
        { ...SAMPLE.catatParaf, jabatanId: 'kepalaOpd', penandatangan },
        asking(signed(chain, 'sekretarisOpd', oleh), { id: 'p-hukum', peran: ['bagianHukum'] })
      )
    const tanpaAkun: Penandatangan = { penggunaId: null, nama: 'SITI  Aminah', sebagai: 'plh' }
    expect(record('p-siti', { ...tanpaAkun, penggunaId: 'p-siti' }).ok).toBe(false)
    expect(record('nama:siti aminah', tanpaAkun)).toMatchObject({
      ok: false,
      refusal: { code: 'TIDAK_BERHAK' }
    })
    expect(record('nama:siti aminah', { ...tanpaAkun, nama: 'Siti Aminah Putri' }).ok).toBe(true)
  })

  it('[PRF-3] a paraf on another Lampiran binds nobody: its giver signs the new one', () => {
    const chain = openChain(['sekretarisOpd', 'kepalaOpd'])
    const paraf = {
      ...chain,
      rantai: chain.rantai.map((one) =>
        one.jabatanId === 'sekretarisOpd' ? { ...one, hash: 'sha256-lama', oleh: 'p-1' } : one
      )
    }
    expect(step('paraf', SAMPLE.paraf, asking(paraf, { id: 'p-1', peran: ['sekretarisOpd'] })).ok).toBe(true)
  })

  it('[PRF-4] the hash that is signed must be the frozen one', () => {
    const paraf = openChain(['sekda'])
    const stale = step(
      'paraf',
      { type: 'paraf', hash: 'sha256-yang-lalu' },
      asking(paraf, { id: 'p-1', peran: ['sekda'] })
    )
    expect(stale).toMatchObject({ ok: false, refusal: { code: 'BASI' } })
  })

  it('[PRF-5] people are told apart by account, else by name without regard to case and spaces', () => {
    expect(kunciOrang({ penggunaId: 'p-1', nama: 'Ani' })).toBe('p-1')
    expect(kunciOrang({ penggunaId: null, nama: ' Ani   Suryani ' })).toBe(
      kunciOrang({ penggunaId: null, nama: 'ANI SURYANI' })
    )
  })
})

describe('penetapan', () => {
  const siap = (perkada: Fakta['perkada']) => ({ ...factsFor('tetapkan', ['bagianHukum']), perkada })
  const perkada = { perkadaId: 'k1', jumlahNaskah: 2, bernomor: false, diundangkan: false, kurang: [] }

  it('[PRF-6] needs a Perkada whose text lacks nothing', () => {
    expect(can('siapDitetapkan', SAMPLE.tetapkan, siap(null)).ok).toBe(false)
    const kurang = can(
      'siapDitetapkan',
      SAMPLE.tetapkan,
      siap({ ...perkada, jumlahNaskah: 1, kurang: ['Menimbang masih kosong.'] })
    )
    expect(!kurang.ok && kurang.refusal.message).toContain('Menimbang masih kosong.')
  })

  it('[PRF-7] a Perkada of several naskah is fixed and promulgated for all of them, not from one of them', () => {
    expect(can('siapDitetapkan', SAMPLE.tetapkan, siap(perkada)).ok).toBe(false)
    expect(can('siapDitetapkan', SAMPLE.tetapkan, siap({ ...perkada, bernomor: true })).ok).toBe(true)
    const fixed = { ...perkada, bernomor: true }
    const undangkan = (one: Fakta['perkada']) =>
      can('ditetapkan', SAMPLE.undangkan, { ...factsFor('undangkan', ['bagianHukum']), perkada: one }).ok
    expect(undangkan(fixed)).toBe(false)
    expect(undangkan({ ...fixed, diundangkan: true })).toBe(true)
  })
})

describe('reviu APIP', () => {
  it('[PRF-8] Inspektorat records its working paper in that state, and never on a plan that it edited', () => {
    const pelaku = { id: 'p1', peran: ['inspektorat' as const], pernahMenyunting: false, jabatanParaf: [] }
    expect(TAHAP.filter((tahap) => mayRecordReviu(tahap, pelaku).ok)).toEqual(['reviuApip'])
    expect(PERAN.filter((peran) => mayRecordReviu('reviuApip', { ...pelaku, peran: [peran] }).ok)).toEqual([
      'inspektorat'
    ])
    expect(mayRecordReviu('reviuApip', { ...pelaku, pernahMenyunting: true })).toMatchObject({
      ok: false,
      refusal: { code: 'TIDAK_BERHAK' }
    })
  })
})

describe('scans', () => {
  it('[PRF-9] Bagian Hukum stores them while officials sign, Inspektorat while it reviews, nobody else or later', () => {
    const who = (tahap: (typeof TAHAP)[number]) =>
      PERAN.filter(
        (peran) =>
          mayStorePindaian(tahap, { id: 'p', peran: [peran], pernahMenyunting: false, jabatanParaf: [] }).ok
      )
    expect(TAHAP.filter((tahap) => who(tahap).length > 0)).toEqual(['reviuApip', 'paraf'])
    expect([who('paraf'), who('reviuApip')]).toEqual([['bagianHukum'], ['inspektorat']])
  })
})
