import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  changePenugasan,
  checkPenugasan,
  dayBefore,
  endPenugasan,
  type KonteksPenugasan,
  type PenugasanOrang
} from '../../src/administrasi/index.ts'
import { activeRoles } from '../../src/tahap/index.ts'

const opd = [
  { id: 'dinkop', nama: 'Dinas Koperasi', aktif: true },
  { id: 'dinkes', nama: 'Dinas Kesehatan', aktif: true },
  { id: 'lama', nama: 'Dinas Lama', aktif: false }
]

const peran = (extra: Partial<PenugasanOrang> = {}): PenugasanOrang => ({
  id: 'p1',
  penggunaId: 'hendro',
  nama: 'Hendro',
  peran: 'kepalaOpd',
  pemdaId: 'lumajang',
  opdId: 'dinkop',
  sebagai: 'definitif',
  mulai: '2026-01-01',
  selesai: null,
  ...extra
})

const konteks = (semua: readonly PenugasanOrang[] = []): KonteksPenugasan => ({
  semua,
  opd,
  pelakuId: 'fajar',
  hariIni: '2026-11-21'
})

const code = (result: { ok: boolean; refusal?: { code: string } }) =>
  result.ok ? 'ok' : (result as { refusal: { code: string } }).refusal.code

describe('a new role', () => {
  const lain = (extra: Partial<PenugasanOrang> = {}) =>
    peran({ id: 'p2', penggunaId: 'lestari', nama: 'Lestari', mulai: '2026-12-01', ...extra })

  it('[ORG-1] a second definitif head of one OPD on a shared day is refused, naming the first', () => {
    const refused = checkPenugasan(lain(), konteks([peran()]))
    expect(refused).toMatchObject({
      ok: false,
      refusal: { code: 'SYARAT_BELUM_TERPENUHI', detail: { peranId: 'p1' } }
    })
    expect(refused.ok ? '' : refused.refusal.message).toContain('Hendro sejak 1 Januari 2026')
    expect(code(checkPenugasan(lain(), konteks([peran({ selesai: '2026-11-30' })])))).toBe('ok')
    expect(code(checkPenugasan(lain({ opdId: 'dinkes' }), konteks([peran()])))).toBe('ok')
  })

  it('[ORG-2] a deputy stands beside the holder, for a limited time and only of an office', () => {
    const plh = { sebagai: 'plh', selesai: '2026-12-14' } as const
    expect(code(checkPenugasan(lain(plh), konteks([peran()])))).toBe('ok')
    expect(code(checkPenugasan(lain({ sebagai: 'plt' }), konteks([peran()])))).toBe('NILAI_TIDAK_SAH')
    expect(code(checkPenugasan(lain({ ...plh, selesai: '2028-12-01' }), konteks()))).toBe('NILAI_TIDAK_SAH')
    expect(code(checkPenugasan(lain({ ...plh, peran: 'perencanaOpd' }), konteks()))).toBe('NILAI_TIDAK_SAH')
  })

  it('[ORG-1] offices of the whole pemda are one office, whichever OPD their holder sits in', () => {
    const sekda = peran({ peran: 'sekda', opdId: 'dinkop' })
    expect(code(checkPenugasan(lain({ peran: 'sekda', opdId: null }), konteks([sekda])))).toBe(
      'SYARAT_BELUM_TERPENUHI'
    )
    const asisten = { ...sekda, peran: 'asisten' as const }
    expect(code(checkPenugasan(lain({ peran: 'asisten', opdId: null }), konteks([asisten])))).toBe('ok')
  })

  it('[ORG-3] nobody gives a role to themselves, or one that is no role of a pemda', () => {
    expect(code(checkPenugasan(peran({ penggunaId: 'fajar' }), konteks()))).toBe('TIDAK_BERHAK')
    expect(code(checkPenugasan(peran({ peran: 'adminSistem' }), konteks()))).toBe('TIDAK_BERHAK')
    expect(code(checkPenugasan(peran({ peran: 'publik' }), konteks()))).toBe('TIDAK_BERHAK')
  })

  it('[ORG-4] a role of an OPD names one that is there and in use', () => {
    expect(code(checkPenugasan(peran({ opdId: null }), konteks()))).toBe('NILAI_TIDAK_SAH')
    expect(code(checkPenugasan(peran({ opdId: 'lain' }), konteks()))).toBe('TIDAK_DITEMUKAN')
    expect(code(checkPenugasan(peran({ opdId: 'lama' }), konteks()))).toBe('SYARAT_BELUM_TERPENUHI')
  })

  it('[ORG-5] its days exist and follow each other', () => {
    expect(code(checkPenugasan(peran({ mulai: '2026-02-30' }), konteks()))).toBe('NILAI_TIDAK_SAH')
    expect(code(checkPenugasan(peran({ selesai: '2025-12-31' }), konteks()))).toBe('NILAI_TIDAK_SAH')
  })

  it('[ORG-6] the same person does not hold one role twice on a day', () => {
    expect(
      code(
        checkPenugasan(
          peran({ id: 'p9', peran: 'perencanaOpd' }),
          konteks([peran({ peran: 'perencanaOpd' })])
        )
      )
    ).toBe('SYARAT_BELUM_TERPENUHI')
  })
})

const day = fc
  .integer({ min: -400, max: 400 })
  .map((days) => new Date(Date.UTC(2026, 10, 21) + days * 86_400_000).toISOString().slice(0, 10))

describe('the end of a role', () => {
  it('[ORG-7] reaches back to yesterday at most, so that the past stays as it was', () => {
    expect(code(endPenugasan(peran(), '2026-11-20', konteks()))).toBe('ok')
    expect(code(endPenugasan(peran(), '2026-11-19', konteks()))).toBe('NILAI_TIDAK_SAH')
    const ended = peran({ selesai: '2026-11-20' })
    expect(code(endPenugasan(ended, '2026-11-21', konteks()))).toBe('TERKUNCI')
    expect(code(changePenugasan(ended, { ...ended, selesai: null }, konteks()))).toBe('TERKUNCI')
  })

  it('[ORG-7] whatever day is accepted, no day before today changes what counted on it', () => {
    fc.assert(
      fc.property(day, fc.option(day), day, day, (mulai, selesai, akhir, lampau) => {
        fc.pre(selesai === null || selesai >= mulai)
        const one = peran({ mulai, selesai })
        const ended = endPenugasan(one, akhir, konteks())
        if (!ended.ok || lampau >= '2026-11-21') return
        const letak = { pemdaId: 'lumajang', opdId: 'dinkop' }
        expect(activeRoles([ended.value], letak, lampau)).toEqual(activeRoles([one], letak, lampau))
      })
    )
  })

  it('[ORG-8] a role taken back before it began never counts on any day', () => {
    const one = peran({ mulai: '2026-12-01' })
    const ended = endPenugasan(one, dayBefore(one.mulai), konteks())
    expect(ended.ok && ended.value.selesai).toBe('2026-11-30')
    if (ended.ok)
      expect(activeRoles([ended.value], { pemdaId: 'lumajang', opdId: 'dinkop' }, '2026-12-01')).toEqual([])
    const after = peran({ id: 'p2', penggunaId: 'lestari', mulai: '2026-11-25' })
    expect(code(checkPenugasan(after, konteks(ended.ok ? [ended.value] : [])))).toBe('ok')
  })

  it('[ORG-9] the last admin of a pemda stays one', () => {
    const admin = peran({ peran: 'adminPemda', opdId: null })
    const second = peran({ id: 'p2', penggunaId: 'lestari', peran: 'adminPemda', opdId: null })
    expect(code(endPenugasan(admin, '2026-11-20', konteks([admin])))).toBe('SYARAT_BELUM_TERPENUHI')
    expect(code(endPenugasan(admin, '2026-11-20', konteks([admin, second])))).toBe('ok')
    const leaving = { ...second, selesai: '2026-11-20' }
    expect(code(endPenugasan(admin, '2026-11-21', konteks([admin, leaving])))).toBe('SYARAT_BELUM_TERPENUHI')
  })
})

describe('a change of a role', () => {
  it('[ORG-10] leaves first day and kind of a running role alone, and lets a later one move', () => {
    const one = peran({ sebagai: 'plt', selesai: '2026-12-31' })
    expect(code(changePenugasan(one, { ...one, mulai: '2026-02-01' }, konteks([one])))).toBe('TERKUNCI')
    expect(code(changePenugasan(one, { ...one, sebagai: 'definitif' }, konteks([one])))).toBe('TERKUNCI')
    expect(code(changePenugasan(one, { ...one, selesai: '2026-12-15' }, konteks([one])))).toBe('ok')
    const later = peran({ mulai: '2026-12-01' })
    expect(code(changePenugasan(later, { ...later, mulai: '2026-12-05' }, konteks([later])))).toBe('ok')
  })

  it('[ORG-1] is refused where the new days meet another definitif head', () => {
    const first = peran({ selesai: '2026-11-30' })
    const second = peran({ id: 'p2', penggunaId: 'lestari', mulai: '2026-12-01' })
    expect(code(changePenugasan(first, { ...first, selesai: null }, konteks([first, second])))).toBe(
      'SYARAT_BELUM_TERPENUHI'
    )
  })
})
