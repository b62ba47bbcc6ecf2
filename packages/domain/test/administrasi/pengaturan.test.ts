import { describe, expect, it } from 'vitest'
import {
  bacaPengaturan,
  checkPengaturan,
  checkSandi,
  isHari,
  pengingatText,
  readPengaturanOf,
  readPengingat,
  setelanOf,
  simpanPemberitahuanOf
} from '../../src/administrasi/index.ts'
import { jalurOf } from '../../src/law/index.ts'

describe('settings of a pemda', () => {
  const value = {
    profil: {
      'INM2-2025': {
        forum: false,
        tenggat: {
          forum: { nilai: 10, satuan: 'hariKerja', sejak: 'suratEdaran' },
          penetapan: { tanggal: '2026-12-31' }
        },
        rantaiParaf: ['kepalaOpd', 'sekda']
      }
    },
    hariLibur: ['2026-12-25', '2026-01-01', '2026-12-25'],
    faktorKedua: ['adminPemda']
  }

  it('[ORG-11] are read as they were written, holidays once each and in order', () => {
    const checked = checkPengaturan(value)
    expect(checked).toEqual({ ok: true, value: { ...value, hariLibur: ['2026-01-01', '2026-12-25'] } })
    if (checked.ok)
      expect(jalurOf('INM2-2025', 'awal', null, setelanOf(checked.value, 'INM2-2025'))?.forum).toBe(false)
  })

  it('[ORG-11] other keys stand beside them, and unreadable ones count as not set', () => {
    expect(readPengaturanOf({ contoh: true })).toEqual({})
    expect(readPengaturanOf({ hariLibur: 'besok' })).toEqual({})
    expect(readPengaturanOf(null)).toEqual({})
  })

  it.each([
    [{ profil: { 'INM2-2025': { forum: 'ya' } } }, ['profil › INM2-2025 › forum']],
    [{ profil: { 'INM2-2025': { rantaiParaf: ['lurah'] } } }, ['profil › INM2-2025 › rantaiParaf']],
    [
      { profil: { 'INM2-2025': { tenggat: { forum: { tanggal: '2026-02-31' } } } } },
      ['profil › INM2-2025 › tenggat › forum']
    ],
    [{ profil: { 'INM2-2025': { tenggat: 'besok' } } }, ['profil › INM2-2025 › tenggat']],
    [{ profil: { 'INM2-2025': { baru: 1 } } }, ['profil › INM2-2025 › baru']],
    [{ profil: { PMDN1: {} } }, ['profil › PMDN1']],
    [{ profil: { PMDN86: [] } }, ['profil › PMDN86']],
    [{ profil: 7 }, ['profil']],
    [{ hariLibur: ['2026-13-01'] }, ['hariLibur › 0']],
    [{ hariLibur: ['2026-13-01', 8] }, ['hariLibur › 0', 'hariLibur › 0']],
    [{ hariLibur: 'besok' }, ['hariLibur']],
    [{ faktorKedua: ['raja'] }, ['faktorKedua › 0']],
    [{ pemberitahuan: { dibaca: 5, belumDibaca: 365 } }, ['pemberitahuan']],
    [{ pemberitahuan: { dibaca: 400, belumDibaca: 365 } }, ['pemberitahuan']]
  ])('[ORG-15] %j beside good ones is named and not set; the good ones stand', (bad, rusak) => {
    const good: Record<string, unknown> = { ...value, hariLibur: ['2026-01-01', '2026-12-25'] }
    const merged: Record<string, unknown> = { ...good }
    for (const [key, one] of Object.entries(bad)) {
      const known = good[key]
      if (Array.isArray(one)) merged[key] = [...one, ...(Array.isArray(known) ? known : [])]
      else if (key === 'profil' && typeof one === 'object' && one !== null) {
        const own = value.profil['INM2-2025']
        const change = (one as Record<string, object>)['INM2-2025']
        merged[key] = { ...one, 'INM2-2025': { ...own, ...change } }
      } else merged[key] = one
    }
    const read = bacaPengaturan(merged)
    expect(read.rusak).toEqual(rusak)
    const expected: Record<string, unknown> = { ...good }
    const [first = ''] = rusak
    const [part = '', , setting] = first.split(' › ')
    if (!first.includes(' › ')) delete expected[part]
    if (setting === 'forum' || setting === 'rantaiParaf') {
      const { [setting]: _, ...rest } = value.profil['INM2-2025']
      expected['profil'] = { 'INM2-2025': rest }
    }
    if (setting === 'tenggat') {
      const { tenggat: _, ...rest } = value.profil['INM2-2025']
      expected['profil'] = { 'INM2-2025': first.endsWith('forum') ? { ...rest, tenggat: {} } : rest }
    }
    expect(read.pengaturan).toEqual(expected)
  })

  it('[ORG-15] something that is no settings at all is none, and says so', () => {
    for (const bad of ['teks', 7, [1, 2]])
      expect(bacaPengaturan(bad)).toEqual({ pengaturan: {}, rusak: ['pengaturan'] })
    expect(bacaPengaturan(null)).toEqual({ pengaturan: {}, rusak: [] })
  })

  it('[ORG-16] notifications are kept 180 days when read and 365 when not, unless the pemda says otherwise', () => {
    expect(simpanPemberitahuanOf({})).toEqual({ dibaca: 180, belumDibaca: 365 })
    const own = checkPengaturan({ pemberitahuan: { dibaca: 91, belumDibaca: 91 } })
    expect(own.ok && simpanPemberitahuanOf(own.value)).toEqual({ dibaca: 91, belumDibaca: 91 })
    for (const days of [29, 3651, 30.5])
      expect(checkPengaturan({ pemberitahuan: { dibaca: days, belumDibaca: 3650 } }).ok).toBe(false)
  })

  it.each([
    ['a day that does not exist', { hariLibur: ['2026-02-29'] }],
    ['a chain without an official', { profil: { PMDN86: { rantaiParaf: [] } } }],
    ['an official twice', { profil: { PMDN86: { rantaiParaf: ['sekda', 'sekda'] } } }],
    ['somebody who signs nothing', { profil: { PMDN86: { rantaiParaf: ['perencanaOpd'] } } }],
    ['an unknown profile', { profil: { PMDN1: {} } }],
    [
      'a limit of no length',
      { profil: { PMDN86: { tenggat: { forum: { nilai: 0, satuan: 'hari', sejak: 'suratEdaran' } } } } }
    ],
    ['a reminder on no day', { profil: { PMDN86: { pengingat: { hariSebelum: [], terlambatSetiap: 7 } } } }],
    [
      'a reminder a year before',
      { profil: { PMDN86: { pengingat: { hariSebelum: [365], terlambatSetiap: 7 } } } }
    ],
    ['an unknown setting', { profil: { PMDN86: { tanpaVerifikasi: true } } }]
  ])('[ORG-12] %s is refused', (_name, wrong) => {
    expect(checkPengaturan(wrong)).toMatchObject({ ok: false, refusal: { code: 'NILAI_TIDAK_SAH' } })
  })

  it('[ORG-14] reminders are written as two fields, days in any order and once each', () => {
    const read = readPengingat({ hariSebelum: ' 0, 14;7 7', terlambatSetiap: ' 3 ' })
    expect(read).toEqual({ ok: true, value: { hariSebelum: [14, 7, 0], terlambatSetiap: 3 } })
    if (!read.ok) return
    expect(readPengingat(pengingatText(read.value))).toEqual(read)
    expect(checkPengaturan({ profil: { PMDN86: { pengingat: read.value } } }).ok).toBe(true)
  })

  it.each([
    ['', '7', 'Hari sebelum'],
    ['seminggu', '7', 'Hari sebelum'],
    ['7, 1.5', '7', 'Hari sebelum'],
    ['-1', '7', 'Hari sebelum'],
    ['91', '7', 'Hari sebelum'],
    ['0 1 2 3 4 5 6 7 8 9 10', '7', 'Hari sebelum'],
    ['7', '0', 'Selang'],
    ['7', '', 'Selang'],
    ['7', '91', 'Selang']
  ])(
    '[ORG-14] days “%s”, every “%s”: refused with the field and what it takes',
    (hariSebelum, terlambatSetiap, says) => {
      const read = readPengingat({ hariSebelum, terlambatSetiap })
      expect(!read.ok && read.refusal.message).toContain(says)
      expect(!read.ok && read.refusal.advice.length).toBeGreaterThan(10)
    }
  )

  it('[ORG-5] a day is one of the calendar', () => {
    expect(['2024-02-29', '2026-11-21'].map(isHari)).toEqual([true, true])
    expect(['2026-02-29', '2026-1-1', '21-11-2026', ''].map(isHari)).toEqual([false, false, false, false])
  })
})

describe('a password', () => {
  const orang = { nama: 'Rina Wulandari', surel: 'rina.w@lumajang.go.id' }

  it.each(['pendek', 'aaaaaaaaaaaa', 'password123', 'Indonesia2026', 'wulandari88', 'x'.repeat(201)])(
    '[ORG-13] %s is refused',
    (sandi) => {
      expect(checkSandi(sandi, orang)).toMatchObject({ ok: false, refusal: { code: 'NILAI_TIDAK_SAH' } })
    }
  )

  it('[ORG-13] some words that have nothing to do with each other are a good one', () => {
    expect(checkSandi('sepeda hujan tikar lampu', orang).ok).toBe(true)
  })
})
