import { describe, expect, it } from 'vitest'
import type { Peraturan, Sumber } from './index.ts'
import {
  BIDANG_URUSAN,
  classOnScale,
  EDISI,
  extendRegister,
  findPeraturan,
  isTahap,
  jalurOf,
  KELOMPOK_URUSAN,
  lowestLevel,
  normalizeJenis,
  PROFIL,
  PROFIL_ID,
  peraturanById,
  REGISTER,
  shownKeparahan,
  stagesWalked,
  statusPada,
  tahapMemblokir
} from './index.ts'

/** Every `sumber` inside a value, with its path. */
function sources(value: unknown, path = ''): { path: string; sumber: Sumber }[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'sumber' ? [{ path, sumber: inner as Sumber }] : sources(inner, `${path}/${key}`)
  )
}

describe('profil', () => {
  it('[LAW-1] the three profiles have 5, 3 and 5 years and 8, 8 and 5 chapters', () => {
    expect(PROFIL_ID.map((id) => [PROFIL[id].periode.lama, PROFIL[id].bab.length])).toEqual([
      [5, 8],
      [3, 8],
      [5, 5]
    ])
    expect(PROFIL['INM2-2025'].periode.tahunTarget).toHaveLength(
      PROFIL['INM2-2025'].periode.jumlahTahunTarget
    )
    expect(PROFIL.INM52.periode.tahunTarget).toEqual([2024, 2025, 2026])
  })

  it('[LAW-2] INM52 drops the reviews 3.2–3.4, adds Kelompok Sasaran, Cascading, IKU and IKK', () => {
    const sub = (nomor: string) =>
      PROFIL.INM52.bab.find((bab) => bab.nomor === nomor)?.sub.map((s) => s.judul)
    expect(sub('II')?.[3]).toContain('Kelompok Sasaran')
    expect(sub('III')).toHaveLength(2)
    expect(sub('IV')?.[1]).toContain('Cascading')
    expect(sub('VII')).toEqual(['Indikator Kinerja Utama (IKU)', 'Indikator Kinerja Kunci (IKK)'])
    expect(PROFIL.INM52.induk).toMatchObject({ jenis: 'RPD', bentukHukum: 'Perkada', visiMisi: false })
  })

  it('[LAW-3] every form stands in a chapter of its profile, and where it names a sub-chapter, in that one', () => {
    for (const profil of Object.values(PROFIL)) {
      for (const tabel of profil.tabel) {
        const bab = profil.bab.find((b) => b.nomor === tabel.bab)
        expect(bab, `${profil.id} ${tabel.form}`).toBeDefined()
        if (tabel.sub !== null) expect(bab?.sub.map((s) => s.nomor)).toContain(tabel.sub)
      }
      expect(new Set(profil.tabel.map((t) => t.form)).size).toBe(profil.tabel.length)
    }
  })

  it('[LAW-4] every legal item names its source and tags; what rests on GK, APP, SRC or design alone is unconfirmed', () => {
    for (const profil of Object.values(PROFIL)) {
      const all = sources(profil)
      expect(all.length).toBeGreaterThan(20)
      for (const { path, sumber } of all) {
        expect(sumber.tanda.length, path).toBeGreaterThan(0)
        const printed = sumber.tanda.some((t) => ['DOK-L', 'DOK-P', 'CALC'].includes(t))
        expect(sumber.confirmed, path).toBe(printed)
        if (sumber.peraturan !== null) expect(peraturanById(sumber.peraturan), path).not.toBeNull()
      }
    }
    expect(PROFIL.INM52.tenggat.find((t) => t.id === 'penetapan')?.sumber.confirmed).toBe(true)
    expect(PROFIL.PMDN86.tenggat.find((t) => t.id === 'penetapan')?.sumber.confirmed).toBe(false)
  })

  it('[LAW-5] the lowest level follows the nomenclature; an unknown edition follows the profile', () => {
    expect(lowestLevel('PMDN86', 'permendagri-13-2006')).toBe('kegiatan')
    expect(lowestLevel('PMDN86', 'permendagri-90-2019')).toBe('subKegiatan')
    expect(lowestLevel('INM52', 'kepmendagri-2099')).toBe('subKegiatan')
  })
})

describe('jalur', () => {
  it('[LAW-6] a first plan passes every optional stage; a pemda may leave one out', () => {
    const jalur = jalurOf('PMDN86', 'awal', null)
    const tanpa = jalurOf('PMDN86', 'awal', null, { reviuApip: false, forum: false, suratEdaran: false })
    if (!jalur || !tanpa) throw new Error('no way')
    const all = stagesWalked(jalur)
    expect(all).toEqual(expect.arrayContaining(['menungguSuratEdaran', 'forum', 'reviuApip']))
    expect(all.filter((t) => !stagesWalked(tanpa).includes(t))).toEqual([
      'menungguSuratEdaran',
      'forum',
      'reviuApip'
    ])
    expect(all[0]).toBe('persiapan')
    expect(all.at(-1)).toBe('berlaku')
  })

  it('[LAW-7] a perubahan needs a dasar; tujuan opens only with the parent; realised years are always locked', () => {
    expect(jalurOf('INM52', 'perubahan', null)).toBeNull()
    for (const jenis of ['perubahan', 'reviu'] as const) {
      for (const [dasar, jalur] of Object.entries(PROFIL.INM52.tahapan[jenis])) {
        expect(jalur.kunci.tahunTerealisasi).toBe(true)
        expect(jalur.kunci.tujuan).toBe(dasar === 'indukBerubah' ? 'mengikutiInduk' : 'terkunci')
        expect(jalur.kunci.ruangTerbuka).not.toContain('identitas')
      }
    }
  })
})

describe('blokir', () => {
  it('[LAW-8] by default kritis blocks both submissions and what follows, everything else nothing', () => {
    const kritis = tahapMemblokir('PMDN86', 'PAGU-999', 'kritis')
    expect(kritis).toEqual(
      expect.arrayContaining(['penyempurnaanRancangan', 'rancanganAkhir', 'siapDitetapkan'])
    )
    expect(kritis).not.toContain('rancanganAwal')
    for (const keparahan of ['mayor', 'minor', 'info'] as const) {
      expect(tahapMemblokir('PMDN86', 'PAGU-999', keparahan)).toEqual([])
    }
  })

  it('[LAW-9] the Perkada shell blocks only at penetapan, a missed deadline never, a trial rule never', () => {
    expect(tahapMemblokir('INM52', { id: 'HUKUM-001', periksa: 'M-67' }, 'kritis')).toEqual([
      'siapDitetapkan'
    ])
    expect(tahapMemblokir('INM52', { id: 'HUKUM-002', periksa: 'M-71' }, 'kritis')).toEqual([])
    expect(tahapMemblokir('INM52', { id: 'HUKUM-003', periksa: null, percobaan: true }, 'kritis')).toEqual([])
  })

  it('[LAW-10] a trace to a parent that is itself a draft is info; after penetapan of the parent it blocks', () => {
    const { blokir } = PROFIL.PMDN86
    const trace = { id: 'CASCADE-001', periksa: 'M-01' }
    expect(shownKeparahan(blokir, trace, 'kritis', 'rancanganAwal')).toBe('info')
    expect(shownKeparahan(blokir, trace, 'kritis', 'rancanganAkhir')).toBe('kritis')
    expect(tahapMemblokir('PMDN86', trace, 'kritis')).not.toContain('penyempurnaanRancangan')
    expect(tahapMemblokir('PMDN86', trace, 'kritis')).toContain('rancanganAkhir')
    expect(shownKeparahan(blokir, { id: 'PAGU-001', periksa: 'M-20' }, 'kritis', 'rancanganAwal')).toBe(
      'kritis'
    )
  })

  it('[LAW-11] blocking names only states of the machine', () => {
    for (const { blokir } of Object.values(PROFIL)) {
      const named = [...Object.values(blokir.bawaan).flat(), ...blokir.khusus.flatMap((k) => k.tahap)]
      expect(named.filter((t) => !isTahap(t))).toEqual([])
    }
  })
})

describe('skala', () => {
  it.each([
    ['90.01', 'ST'],
    ['90', 'T'],
    ['75.5', 'T'],
    ['75', 'S'],
    ['50.0001', 'R'],
    ['50', 'SR'],
    ['-3', 'SR'],
    ['5807.89', 'ST']
  ])('[LAW-12] capaian %s is %s: bounds are exclusive and leave no gap', (nilai, kode) => {
    expect(classOnScale(PROFIL.PMDN86.skala.peringkatKinerja, nilai).kode).toBe(kode)
  })

  it('[LAW-12] SAKIP: 0 is E, anything above is at least D, 90 is A', () => {
    const { sakip } = PROFIL.INM52.skala
    expect(['0', '0.01', '74.44', '90', '90.01'].map((n) => classOnScale(sakip, n).kode)).toEqual([
      'E',
      'D',
      'BB',
      'A',
      'AA'
    ])
  })
})

describe('register', () => {
  it('[LAW-13] a citation is found however its kind and number are printed', () => {
    const id = (jenis: string, nomor: string, tahun: number) => findPeraturan({ jenis, nomor, tahun })?.id
    expect(id('Undang-Undang', '32', 2004)).toBe('uu-32-2004')
    expect(id('UU', '32', 2004)).toBe('uu-32-2004')
    expect(id('Peraturan Presiden RI', '07', 2005)).toBe('perpres-7-2005')
    expect(id('Peraturan Pemerintah', '06', 2008)).toBe('pp-6-2008')
    expect(id('Keputusan Menteri Dalam Negeri', '050-5889', 2021)).toBe('kepmendagri-050-5889-2021')
    expect(id('Peraturan Daerah Propinsi Jawa Timur', '01', 2017)).toBe('perda-jatim-1-2017')
    expect(id('Peraturan Daerah Kabupaten Pasuruan', '1', 2017)).toBeUndefined()
    expect(id('Surat Sakti', '1', 2017)).toBeUndefined()
    expect(normalizeJenis('Intruksi Presiden Republik Indonesia')).toEqual({ jenis: 'Inpres', lembaga: null })
    expect(normalizeJenis('constructor')).toBeNull()
  })

  it('[LAW-14] status on a day: in force, revoked by which, ended by itself, open, unknown', () => {
    expect(statusPada('uu-32-2004', '2014-10-01')).toEqual({ status: 'berlaku' })
    expect(statusPada('uu-32-2004', '2019-04-22')).toEqual({ status: 'dicabut', oleh: 'uu-23-2014' })
    expect(statusPada('uu-32-2004', '2000-01-01')).toEqual({ status: 'belumBerlaku' })
    expect(statusPada('pp-6-2008', '2018-12-31')).toEqual({ status: 'berlaku' })
    expect(statusPada('pp-6-2008', '2019-06-01')).toEqual({ status: 'belumPasti' })
    expect(statusPada('pp-6-2008', '2023-04-11')).toEqual({ status: 'dicabut', oleh: 'pp-13-2019' })
    expect(statusPada('perpres-7-2005', '2019-04-22')).toEqual({ status: 'berakhir' })
    expect(statusPada('pp-8-2008', '2023-04-11')).toEqual({ status: 'belumPasti' })
    expect(statusPada('uu-1-1900', '2023-04-11')).toEqual({ status: 'tidakTerdaftar' })
  })

  it('[LAW-15] ids are unique and every reference inside the register leads to an entry', () => {
    expect(new Set(REGISTER.map((p) => p.id)).size).toBe(REGISTER.length)
    for (const p of REGISTER) {
      for (const other of [p.dicabutOleh, ...(p.diubahOleh ?? [])]) {
        if (other !== undefined) expect(peraturanById(other), `${p.id} → ${other}`).not.toBeNull()
      }
      expect(
        findPeraturan({
          jenis: p.lembaga ? `${p.jenis} ${p.lembaga}` : p.jenis,
          nomor: p.nomor,
          tahun: p.tahun
        })?.id
      ).toBe(p.id)
    }
    for (const profil of Object.values(PROFIL)) {
      for (const id of profil.dasarHukumWajib.peraturan) expect(peraturanById(id), id).not.toBeNull()
    }
  })

  it('[LAW-16] a module adds regulations of its urusan; taking an id twice is a mistake', () => {
    const extra: Peraturan = {
      id: 'uu-18-2012',
      jenis: 'UU',
      nomor: '18',
      tahun: 2012,
      tentang: 'Pangan',
      tanda: ['GK']
    }
    expect(findPeraturan({ jenis: 'UU', nomor: '18', tahun: 2012 }, extendRegister([extra]))?.id).toBe(
      'uu-18-2012'
    )
    expect(() => extendRegister([extra, extra])).toThrow(RangeError)
  })
})

describe('edisi dan urusan', () => {
  it('[LAW-17] every edition rests on a regulation of the register, every bidang urusan on a kind of urusan', () => {
    for (const edisi of EDISI) expect(peraturanById(edisi.peraturan), edisi.id).not.toBeNull()
    for (const kode of Object.keys(BIDANG_URUSAN)) expect(KELOMPOK_URUSAN[kode.charAt(0)], kode).toBeDefined()
    // Six and eighteen wajib, eight pilihan.
    expect(Object.keys(BIDANG_URUSAN).filter((kode) => /^[123]/.test(kode))).toHaveLength(32)
  })
})
