import { describe, expect, it } from 'vitest'
import { Dokumen } from '../dokumen/schema.ts'
import { peraturanById } from '../law/index.ts'
import { check } from './check.ts'
import { contohAturan } from './contoh.gen.ts'
import { dokumenKosong } from './contoh-dokumen.ts'
import type { Contoh, Temuan } from './define-aturan.ts'
import { semuaAturan } from './index.gen.ts'

const seen = (temuan: readonly Temuan[], wanted: Contoh['temuan']) =>
  temuan.map((one, at) => ({
    pointer: one.pointer,
    ...(wanted[at]?.keparahan === undefined ? {} : { keparahan: one.keparahan }),
    ...(wanted[at]?.tahun === undefined ? {} : { tahun: one.tahun })
  }))

describe.each(contohAturan)('$aturan.id $aturan.judul', ({ aturan, contoh, berkas }) => {
  it('[ATR-9] has an id that starts its file name and repeats its folder', () => {
    expect(aturan.id).toMatch(new RegExp(`^${aturan.keluarga.toUpperCase()}-\\d{3}$`))
    expect(berkas.startsWith(`${aturan.keluarga}/${aturan.id.toLowerCase()}-`)).toBe(true)
  })

  it('[ATR-10] shows at least one wrong and one right example, each a valid dokumen', () => {
    expect(contoh.some((one) => one.temuan.length > 0)).toBe(true)
    expect(contoh.some((one) => one.temuan.length === 0)).toBe(true)
    for (const one of contoh) expect(Dokumen.safeParse(one.dokumen).error?.issues).toBeUndefined()
  })

  it.each(contoh)('[ATR-11] finds exactly what its example names: $judul', (one) => {
    const { temuan, tidakDiperiksa } = check(one.dokumen, { aturan: [aturan] })
    expect(tidakDiperiksa.filter((skip) => skip.sebab.startsWith('Pemeriksaan gagal'))).toEqual([])
    expect(seen(temuan, one.temuan)).toEqual(one.temuan)
  })

  it('[ATR-12] writes whole sentences without holes', () => {
    const texts = [aturan.judul, aturan.kenapa, aturan.perbaikan]
    for (const one of contoh) {
      for (const temuan of check(one.dokumen, { aturan: [aturan] }).temuan)
        texts.push(temuan.pesan, temuan.saran)
    }
    for (const text of texts) {
      expect(text.trim()).toBe(text)
      expect(text.length).toBeGreaterThan(5)
      expect(text).not.toMatch(/undefined|null|NaN|\[object/)
    }
    for (const text of texts.slice(1)) expect(text).toMatch(/[.?!…]$/)
  })

  it('[ATR-13] is silent on an empty plan unless it demands something', () => {
    for (const profil of aturan.profil) {
      const { temuan } = check(dokumenKosong(profil), { aturan: [aturan] })
      if (aturan.menagih) expect(temuan).not.toEqual([])
      else expect(temuan).toEqual([])
    }
  })
})

describe('all rules', () => {
  it('[ATR-19] cite a regulation of the register, or none', () => {
    const unknown = semuaAturan.filter(
      (aturan) => aturan.dasar !== null && peraturanById(aturan.dasar) === null
    )
    expect(unknown.map((aturan) => `${aturan.id} ${aturan.dasar}`)).toEqual([])
  })

  it('[ATR-14] have different ids, and the generated index holds each of them', () => {
    const ids = semuaAturan.map((aturan) => aturan.id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(contohAturan.map((one) => one.aturan.id)).toEqual(ids)
  })
})
