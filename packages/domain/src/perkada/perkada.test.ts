import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PROFIL_ID, TAHAP } from '../law/index.ts'
import { PERAN } from '../tahap/index.ts'
import { readPenetapan, readPengundangan } from './catat.ts'
import { mayArrangeNaskah, mayDropNaskah, mayTakeNaskah, mayWordPerkada } from './izin.ts'
import { mayAttachPindaian } from './izin-pindaian.ts'
import { mayComplete } from './lengkapi.ts'
import { numberPasal, perkadaKurang, readIsiPerkada } from './perkada.ts'
import { huruf, readNomorPerkada, romawi, sebutanPemda } from './sebutan.ts'
import { type BahanPerkada, isiSlot, type NaskahDimuat, susunPerkada } from './susun.ts'
import { BLOK_TELITI } from './teliti.ts'

const naskah: NaskahDimuat = {
  opd: 'Dinas Koperasi dan Usaha Mikro',
  jenis: 'awal',
  tahun: [2024, 2025, 2026],
  profil: 'INM52',
  asal: null
}
const bahan: BahanPerkada = {
  pemda: { nama: 'Kabupaten Uji Coba', jenis: 'kabupaten' },
  naskah: [naskah],
  kepalaDaerah: 'Ani Suryani',
  sekda: 'Budi Santoso',
  induk: null
}

describe('a Perkada from the template', () => {
  it('[PKD-1] has the anatomy of its source: five bab, eight pasal, and lacks nothing', () => {
    for (const profil of PROFIL_ID) {
      const isi = susunPerkada({ ...bahan, naskah: [{ ...naskah, profil }] })
      expect(isi.bab.map((bab) => [bab.judul, bab.pasal.length])).toEqual([
        ['KETENTUAN UMUM', 1],
        ['KEDUDUKAN', 4],
        ['PENGENDALIAN DAN EVALUASI', 1],
        ['KETENTUAN PERALIHAN', 1],
        ['KETENTUAN PENUTUP', 1]
      ])
      expect(numberPasal(isi.bab).map((one) => [one.nomor, one.bab])).toEqual([
        [1, 0],
        [2, 1],
        [3, 1],
        [4, 1],
        [5, 1],
        [6, 2],
        [7, 3],
        [8, 4]
      ])
      expect(perkadaKurang(isi)).toEqual([])
      expect(isi.penjelasan.pasal).toHaveLength(8)
      expect(readIsiPerkada(JSON.parse(JSON.stringify(isi)))).toEqual({ ok: true, value: isi })
    }
  })

  it('[PKD-2] names the pemda, OPD and years it is made for, and no other', () => {
    const text = JSON.stringify(susunPerkada(bahan))
    expect(text).toContain('Peraturan Bupati Uji Coba')
    expect(text).toContain('Dinas Koperasi dan Usaha Mikro Kabupaten Uji Coba Tahun 2024–2026')
    expect(text).toContain('Renja Tahun 2027')
    expect(text).toContain('Ani Suryani')
    expect(text).not.toMatch(/Pasuruan|Lumajang|\{\w+\}|undefined/)
    const kota = susunPerkada({ ...bahan, pemda: { nama: 'Kota Batu', jenis: 'kota' } })
    expect(kota.penetap.jabatan).toBe('Wali Kota Batu')
    expect(
      JSON.stringify(susunPerkada({ ...bahan, pemda: { nama: 'Provinsi Bali', jenis: 'provinsi' } }))
    ).toContain('Peraturan Gubernur Bali')
  })

  it('[PKD-3] of several naskah is about the OPD of the pemda and gives each its Lampiran', () => {
    const isi = susunPerkada({ ...bahan, naskah: [naskah, { ...naskah, opd: 'Dinas Kesehatan' }] })
    expect(isi.judul).toBe('Rencana Strategis Perangkat Daerah Kabupaten Uji Coba Tahun 2024–2026')
    expect(isi.lampiran.split('\n')).toEqual([
      expect.stringMatching(/^Lampiran I: .*Koperasi/),
      expect.stringMatching(/^Lampiran II: .*Kesehatan/)
    ])
  })

  it('[PKD-4] of a perubahan changes the Perkada it comes from by number, where that is known', () => {
    const asal = { nomor: '34', tahun: 2023, tentang: 'Rencana Strategis Dinas Koperasi Tahun 2024–2026' }
    const perubahan = { ...naskah, jenis: 'perubahan' as const }
    expect(susunPerkada({ ...bahan, naskah: [{ ...perubahan, asal }] }).judul).toBe(
      'Perubahan atas Peraturan Bupati Uji Coba Nomor 34 Tahun 2023 tentang Rencana Strategis Dinas Koperasi Tahun 2024–2026'
    )
    expect(susunPerkada({ ...bahan, naskah: [perubahan] }).judul).toMatch(
      /^Perubahan Rencana Strategis Dinas/
    )
    expect(
      susunPerkada({ ...bahan, naskah: [perubahan, { ...naskah, opd: 'Dinas Kesehatan' }] }).judul
    ).toMatch(/^Rencana Strategis dan Perubahan Rencana Strategis Perangkat Daerah/)
  })

  it('[PKD-5] refers to the letters that stand before its conclusion, and to the chapters of its profile', () => {
    const isi = susunPerkada(bahan)
    expect(isi.menimbang.at(-1)).toContain(`huruf a sampai dengan huruf ${huruf(isi.menimbang.length - 1)}`)
    const [, sistematika] = isi.bab[1]?.pasal ?? []
    expect(sistematika?.ayat[0]?.butir).toHaveLength(8)
    const baru = susunPerkada({ ...bahan, naskah: [{ ...naskah, profil: 'INM2-2025' }] })
    expect(baru.bab[1]?.pasal[1]?.ayat[0]?.butir).toHaveLength(5)
  })

  it('[PKD-20] says why a plan in force is changed instead of when the first one was due', () => {
    const perubahan = { ...naskah, jenis: 'perubahan' as const }
    const menimbang = (...ones: (typeof naskah | typeof perubahan)[]) =>
      susunPerkada({ ...bahan, naskah: ones }).menimbang
    const due = /Renstra( Tahun 2024–2026)? ditetapkan dengan Peraturan Kepala Daerah/
    const change = /perlu diubah;$/
    expect(menimbang(naskah).some((one) => due.test(one))).toBe(true)
    expect(menimbang(naskah).some((one) => change.test(one))).toBe(false)
    expect(menimbang(perubahan).some((one) => due.test(one))).toBe(false)
    expect(menimbang(perubahan)[0]).toMatch(change)
    expect(menimbang(naskah, perubahan).filter((one) => due.test(one) || change.test(one))).toHaveLength(2)
    expect(menimbang(perubahan).at(-1)).toContain('huruf a sampai dengan huruf b')
  })

  it('[PKD-6] takes regulations under Mengingat, with their last change, and no instruction', () => {
    const { mengingat } = susunPerkada(bahan)
    expect(mengingat[0]).toContain('Pasal 18 ayat (6)')
    expect(mengingat.some((one) => one.startsWith('Undang-Undang Nomor 23 Tahun 2014'))).toBe(true)
    expect(mengingat.some((one) => one.includes('Instruksi'))).toBe(false)
    expect(mengingat.find((one) => one.startsWith('Undang-Undang Nomor 23 Tahun 2014'))).toContain(
      'sebagaimana telah diubah beberapa kali, terakhir dengan Undang-Undang Nomor 9 Tahun 2015 tentang Perubahan Kedua atas Undang-Undang Nomor 23 Tahun 2014'
    )
  })

  it('[PKD-7] a slot that nobody fills is our own mistake, never a hole in a law', () => {
    expect(() => isiSlot('tentang {tidakAda}', {})).toThrow('tidakAda')
    expect(() => isiSlot('tentang {toString}', {})).toThrow('toString')
  })
})

describe('the words of a Perkada', () => {
  const isi = susunPerkada(bahan)

  it('[PKD-8] each part that is missing is named', () => {
    const lacks = (change: Partial<typeof isi>): string => perkadaKurang({ ...isi, ...change }).join(' ')
    expect(lacks({ judul: '' })).toContain('judul')
    expect(lacks({ menimbang: [] })).toContain('Menimbang')
    expect(lacks({ menimbang: ['bahwa', ''] })).toContain('Menimbang')
    expect(lacks({ mengingat: [''] })).toContain('Mengingat')
    expect(lacks({ bab: [] })).toContain('bab')
    const [first, ...rest] = isi.bab
    if (!first) throw new Error('no bab')
    const kosong = { teks: '', butir: [], penomoran: 'huruf' as const }
    expect(lacks({ bab: [first, { judul: 'X', pasal: [{ ayat: [kosong] }] }, ...rest] })).toContain('Pasal 2')
    expect(lacks({ tempat: '' })).toContain('tempat')
    expect(lacks({ penetap: { jabatan: 'Bupati', nama: '' } })).toContain('menetapkan')
    expect(lacks({ pengundang: { jabatan: '', nama: 'B' } })).toContain('mengundangkan')
    expect(lacks({ lampiran: '' })).toContain('Lampiran')
  })

  it('[PKD-9] are refused when their shape is wrong or a text is endless, and trimmed else', () => {
    for (const bad of [
      null,
      [],
      'x',
      {},
      { ...isi, judul: 3 },
      { ...isi, lain: 1 },
      { ...isi, judul: 'x'.repeat(9000) }
    ])
      expect(readIsiPerkada(bad)).toMatchObject({ ok: false, refusal: { code: 'NILAI_TIDAK_SAH' } })
    expect(readIsiPerkada({ ...isi, judul: '  Renstra\u0000 ' })).toMatchObject({
      ok: true,
      value: { judul: 'Renstra' }
    })
    fc.assert(fc.property(fc.jsonValue(), (json) => readIsiPerkada(json).ok === false))
  })
})

describe('numbers and names', () => {
  it('[PKD-10] one number is one number however it is written', () => {
    for (const text of ['34', ' 34 ', '034', '3 4'])
      expect(readNomorPerkada(text)).toEqual({ ok: true, value: '34' })
    expect(readNomorPerkada('34a')).toEqual({ ok: true, value: '34A' })
    for (const text of ['', ' ', 'tiga puluh', '34;', '-1', '3'.repeat(41)])
      expect(readNomorPerkada(text).ok, text).toBe(false)
  })

  it('[PKD-11] bab count in roman numbers, items in letters', () => {
    expect([1, 4, 5, 9, 14, 40, 44].map(romawi)).toEqual(['I', 'IV', 'V', 'IX', 'XIV', 'XL', 'XLIV'])
    expect([1, 2, 26, 27].map(huruf)).toEqual(['a', 'b', 'z', 'aa'])
    expect(sebutanPemda({ nama: 'Kabupaten Uji', jenis: 'kabupaten' }).berita).toBe(
      'Berita Daerah Kabupaten Uji'
    )
  })

  it('[PKD-12] the block TELAH DITELITI prints everybody who may stand in a chain, Sekda first', () => {
    expect(BLOK_TELITI.urutan.map((one) => one.peran)).toEqual([
      'sekda',
      'asisten',
      'kepalaOpd',
      'kepalaBappelitbangda',
      'bagianHukum',
      'sekretarisOpd'
    ])
  })
})

describe('who may word a Perkada', () => {
  const hukum = { peran: ['bagianHukum'] as const }
  const plan = (tahap: (typeof TAHAP)[number], diparaf = false) => ({ nama: 'Renstra Uji', tahap, diparaf })

  it('[PKD-13] Bagian Hukum alone, while none of its plans is being signed, ready or fixed', () => {
    expect(PERAN.filter((peran) => mayWordPerkada([], { peran: [peran] }).ok)).toEqual(['bagianHukum'])
    expect(TAHAP.filter((tahap) => mayWordPerkada([plan('harmonisasi'), plan(tahap)], hukum).ok)).toEqual([
      'rancanganAkhir',
      'verifikasiRancanganAkhir',
      'reviuApip',
      'harmonisasi',
      'dibatalkan'
    ])
    const refused = mayWordPerkada([plan('paraf')], hukum)
    expect(!refused.ok && refused.refusal.message).toContain('Renstra Uji')
  })

  it('[PKD-17] a text that still lacks something may be completed while officials sign and before penetapan', () => {
    const kurang = ['nama yang menetapkan belum diisi.']
    for (const tahap of ['paraf', 'siapDitetapkan'] as const) {
      expect(mayWordPerkada([plan(tahap)], hukum).ok).toBe(false)
      expect(mayWordPerkada([plan(tahap)], hukum, kurang).ok).toBe(true)
    }
    expect(mayWordPerkada([plan('ditetapkan')], hukum, kurang).ok).toBe(false)
    expect(mayWordPerkada([plan('paraf')], { peran: ['kepalaOpd'] }, kurang).ok).toBe(false)
  })

  it.each([
    ['nobody has signed', [plan('paraf'), plan('rancanganAkhir')], 'semua'],
    ['one official has', [plan('paraf', true)], 'yangKosong'],
    ['all have', [plan('siapDitetapkan', true)], 'yangKosong'],
    ['one has, on another of its plans', [plan('paraf'), plan('paraf', true)], 'yangKosong'],
    ['its plans are in harmonisasi, with paraf that stay', [plan('harmonisasi', true)], 'semua'],
    ['a plan that was signed was given up', [plan('paraf'), plan('dibatalkan', true)], 'semua']
  ] as const)('[PKD-18] an incomplete text, when %s, is open as %s', (_, plans, ruang) => {
    expect(mayWordPerkada(plans, hukum, ['judul masih kosong.'])).toEqual({ ok: true, value: ruang })
  })

  it.each([
    ['nobody has signed', [plan('paraf')], true],
    ['one official has', [plan('paraf'), plan('paraf', true)], false],
    ['all have', [plan('siapDitetapkan', true)], false],
    ['its signed plan is in harmonisasi', [plan('harmonisasi', true)], true]
  ] as const)('[PKD-21] when %s, its plans and their order may change: %s', (_, plans, free) => {
    for (const baru of [['a'], ['b', 'a'], ['a', 'b', 'c']])
      expect(mayArrangeNaskah(plans, ['a', 'b'], baru).ok).toBe(free)
    expect(mayArrangeNaskah(plans, ['a', 'b'], ['a', 'b']).ok).toBe(true)
  })

  it('[PKD-14] a plan is taken in from the final draft on, and stays once officials sign', () => {
    expect(TAHAP.filter((tahap) => mayTakeNaskah(plan(tahap)).ok)).toEqual([
      'rancanganAkhir',
      'verifikasiRancanganAkhir',
      'reviuApip',
      'paraf',
      'harmonisasi',
      'siapDitetapkan'
    ])
    expect(TAHAP.filter((tahap) => !mayDropNaskah(plan(tahap)).ok)).toEqual(['paraf', 'siapDitetapkan'])
  })
})

describe('[PKD-18] once an official has signed, a Perkada is completed and not changed', () => {
  const whole = susunPerkada(bahan)
  const [b1, b2, ...later] = whole.bab
  const [p1, ...others] = b2?.pasal ?? []
  const [a1, ...more] = p1?.ayat ?? []
  if (!b1 || !b2 || !p1 || !a1) throw new Error('the template has lost its bab')
  const withAyat = (ayat: typeof a1) => ({
    bab: [b1, { ...b2, pasal: [{ ayat: [ayat, ...more] }, ...others] }, ...later]
  })
  const pasalOfB1 = b1.pasal.length
  const { umum, pasal: explained } = whole.penjelasan
  type Isi = typeof whole

  /** Name, the text when the first paraf was given, what is changed in it, and the part that is refused (null = taken). */
  const rows: readonly (readonly [string, Partial<Isi>, Partial<Isi>, string | null])[] = [
    ['nothing', {}, {}, null],
    ['judul, filled', {}, { judul: 'lain' }, 'Judul'],
    ['judul, empty', { judul: '' }, { judul: 'baru' }, null],
    ['judul, made empty', {}, { judul: '' }, 'Judul'],
    ['menimbang, filled', {}, { menimbang: ['lain', ...whole.menimbang.slice(1)] }, 'Menimbang'],
    ['menimbang, one more', {}, { menimbang: [...whole.menimbang, 'd'] }, 'Menimbang'],
    ['menimbang, an empty butir', { menimbang: ['a', ''] }, { menimbang: ['a', 'b'] }, null],
    ['menimbang, an empty butir dropped', { menimbang: ['a', ''] }, { menimbang: ['a'] }, 'Menimbang'],
    ['menimbang, none at all', { menimbang: [] }, { menimbang: ['a', 'b'] }, null],
    ['mengingat, in another order', { mengingat: ['a', 'b'] }, { mengingat: ['b', 'a'] }, 'Mengingat'],
    ['bab, none at all', { bab: [] }, { bab: whole.bab }, null],
    ['bab, one less', {}, { bab: whole.bab.slice(1) }, 'Susunan bab'],
    ['judul of a bab', {}, { bab: [{ ...b1, judul: 'LAIN' }, b2, ...later] }, 'Judul Bab I'],
    ['judul of a bab, empty', { bab: [{ ...b1, judul: '' }, b2, ...later] }, { bab: whole.bab }, null],
    [
      'pasal of a bab, one less',
      {},
      { bab: [b1, { ...b2, pasal: others }, ...later] },
      'Susunan pasal Bab II'
    ],
    ['ayat, filled', {}, withAyat({ ...a1, teks: 'lain' }), `Pasal ${pasalOfB1 + 1}`],
    ['ayat, empty', withAyat({ ...a1, teks: '' }), withAyat({ ...a1, teks: 'baru' }), null],
    [
      'ayat, with butir it never had',
      withAyat({ ...a1, butir: [] }),
      withAyat({ ...a1, butir: ['x'] }),
      `Pasal ${pasalOfB1 + 1}`
    ],
    [
      'ayat, counted in another way',
      withAyat({ ...a1, butir: ['x'], penomoran: 'huruf' }),
      withAyat({ ...a1, butir: ['x'], penomoran: 'angka' }),
      `Pasal ${pasalOfB1 + 1}`
    ],
    [
      'ayat, an empty butir',
      withAyat({ ...a1, butir: ['x', ''] }),
      withAyat({ ...a1, butir: ['x', 'y'] }),
      null
    ],
    ['penjelasan umum', {}, { penjelasan: { umum: `${umum} lagi`, pasal: explained } }, 'Penjelasan umum'],
    [
      'penjelasan of a pasal, signed as "Cukup jelas."',
      { penjelasan: { umum, pasal: [] } },
      { penjelasan: { umum, pasal: ['x'] } },
      'Penjelasan Pasal 1'
    ],
    ['lampiran, filled', {}, { lampiran: 'lain' }, 'Judul Lampiran'],
    ['lampiran, empty', { lampiran: '' }, { lampiran: 'baru' }, null],
    ['tempat, filled', {}, { tempat: 'Batu' }, 'Tempat penetapan'],
    ['tempat, empty', { tempat: '' }, { tempat: 'Batu' }, null],
    ['name of the penetap, filled', {}, { penetap: { ...whole.penetap, nama: 'Lain' } }, 'Yang menetapkan'],
    [
      'name of the penetap, empty',
      { penetap: { ...whole.penetap, nama: '' } },
      { penetap: { ...whole.penetap, nama: 'Ada' } },
      null
    ],
    [
      'office of the penetap, beside an empty name',
      { penetap: { jabatan: 'Bupati', nama: '' } },
      { penetap: { jabatan: 'Wali Kota', nama: 'Ada' } },
      'Yang menetapkan'
    ],
    ['the pengundang, filled', {}, { pengundang: { jabatan: 'x', nama: 'y' } }, 'Yang mengundangkan'],
    [
      'the pengundang, empty',
      { pengundang: { jabatan: '', nama: '' } },
      { pengundang: { jabatan: 'x', nama: 'y' } },
      null
    ]
  ]

  it.each(rows)('%s', (_, before, change, part) => {
    const lama = { ...whole, ...before }
    const answer = mayComplete(lama, { ...lama, ...change })
    if (part === null) expect(answer).toEqual({ ok: true, value: true })
    else {
      expect(answer).toMatchObject({ ok: false, refusal: { code: 'TERKUNCI' } })
      expect(!answer.ok && answer.refusal.message.startsWith(`${part} sudah terisi`)).toBe(true)
    }
  })

  it('a bab that lacked its pasal gets them; what is explained moves along with the pasal after it', () => {
    const lama = {
      ...whole,
      bab: [{ ...b1, pasal: [] }, b2, ...later],
      penjelasan: { umum, pasal: explained.slice(pasalOfB1) }
    }
    expect(mayComplete(lama, whole)).toEqual({ ok: true, value: true })
    const shifted = { ...whole, penjelasan: { umum, pasal: explained.slice(pasalOfB1) } }
    expect(mayComplete(lama, shifted).ok).toBe(false)
  })
})

describe('the scan of what was signed', () => {
  const asked = { ditetapkan: true, jumlah: 0, alasan: '' }
  const hukum = { peran: ['bagianHukum'] as const }

  it('[PKD-19] Bagian Hukum alone adds it, from penetapan on, a second one with its reason', () => {
    expect(PERAN.filter((peran) => mayAttachPindaian(asked, { peran: [peran] }).ok)).toEqual(['bagianHukum'])
    expect([
      mayAttachPindaian({ ...asked, ditetapkan: false }, hukum).ok,
      mayAttachPindaian({ ...asked, jumlah: 1 }, hukum).ok,
      mayAttachPindaian({ ...asked, jumlah: 1, alasan: 'lebih jelas' }, hukum).ok,
      mayAttachPindaian({ ...asked, jumlah: 1, alasan: 'x'.repeat(1001) }, hukum).ok,
      mayAttachPindaian({ ...asked, jumlah: 20, alasan: 'lebih jelas' }, hukum).ok
    ]).toEqual([false, false, true, false, false])
  })
})

describe('what is recorded of a penetapan', () => {
  const penetapan = { nomor: '034', tahun: 2026, tanggal: '2026-03-01' }
  const hariIni = '2026-03-02'

  it('[PKD-15] a number, its year and a day of that year that is not ahead', () => {
    expect(readPenetapan(penetapan, hariIni)).toEqual({ ok: true, value: { ...penetapan, nomor: '34' } })
    for (const bad of [
      { nomor: ' ' },
      { tahun: 2025 },
      { tahun: 2026.5 },
      { tanggal: '2026-02-30' },
      { tanggal: '1 Maret 2026' },
      { tanggal: '2026-03-03' }
    ])
      expect(readPenetapan({ ...penetapan, ...bad }, hariIni).ok, JSON.stringify(bad)).toBe(false)
  })

  it('[PKD-16] a Berita Daerah, and a day from the penetapan to today', () => {
    const undang = {
      berita: { nama: ' Berita Daerah Kabupaten Uji ', tahun: 2026, nomor: '34' },
      tambahan: ' ',
      tanggal: '2026-03-01'
    }
    const read = (change: Partial<typeof undang> = {}) =>
      readPengundangan({ ...undang, ...change }, { ditetapkan: '2026-03-01', hariIni })
    expect(read()).toMatchObject({
      ok: true,
      value: { berita: { nama: 'Berita Daerah Kabupaten Uji' }, tambahan: null }
    })
    expect(read({ tanggal: '2026-02-28' }).ok).toBe(false)
    expect(read({ tanggal: '2026-03-03' }).ok).toBe(false)
    expect(read({ berita: { ...undang.berita, nomor: '' } }).ok).toBe(false)
  })
})
