import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  batasPaguOf,
  compareBatas,
  factsOfForum,
  holdsFor,
  isiForumOf,
  mayHoldForum,
  mayIssueSuratEdaran,
  mayJoinForum,
  mayRecordTim,
  pesertaForumOf,
  readBatasPagu,
  readBeritaAcara,
  readForumInput,
  readSuratEdaran,
  readTimPenyusun,
  timPenyusunOf
} from '../../src/persiapan/index.ts'
import { dueReminder, PERAN, penggarap, TAHAP } from '../../src/tahap/index.ts'

const hariIni = '2026-11-21'
const pejabat = { nama: 'Rina Wulandari', jabatan: 'Perencana' }
const tim = {
  keputusan: { nomor: '188.45/1', tanggal: '2026-11-02', tentang: 'Tim Penyusun' },
  ketua: pejabat,
  sekretaris: pejabat,
  anggota: [pejabat]
}
const opd = new Set(['a', 'b'])
const surat = {
  nomor: '050/1',
  tanggal: '2026-11-20',
  tentang: 'Renstra',
  untuk: 'awal',
  tahun: [2025, 2026, 2027],
  pagu: [{ opdId: 'a', tahun: 2026, rupiah: 5 }]
}
const isi = {
  undangan: [{ nama: '', instansi: 'IDI' }],
  hadir: [{ nama: 'Ratna', jabatan: '', instansi: 'IDI' }],
  kesepakatan: ['Sepakat'],
  penandaTangan: [pejabat]
}
const fieldOf = (read: { ok: boolean; refusal?: { detail?: Readonly<Record<string, unknown>> } }) =>
  read.ok ? null : read.refusal?.detail?.['field']

describe('tim penyusun', () => {
  it('[SIAP-1] is recorded by those who draft, in persiapan and rancangan awal alone', () => {
    for (const tahap of TAHAP)
      for (const peran of PERAN)
        expect([tahap, peran, mayRecordTim(tahap, [peran]).ok]).toEqual([
          tahap,
          peran,
          (tahap === 'persiapan' || tahap === 'rancanganAwal') &&
            (peran === 'perencanaOpd' || peran === 'sekretarisOpd' || peran === 'kepalaOpd')
        ])
  })

  it('[SIAP-2] names the field that is wrong, and is read back from the facts as it was written', () => {
    expect(fieldOf(readTimPenyusun({ ...tim, anggota: [pejabat, { nama: 'X' }] }, hariIni))).toBe(
      'anggota.1.jabatan'
    )
    expect(
      fieldOf(readTimPenyusun({ ...tim, keputusan: { ...tim.keputusan, tanggal: '2026-11-22' } }, hariIni))
    ).toBe('keputusan.tanggal')
    const read = readTimPenyusun(tim, hariIni)
    expect(read).toEqual({ ok: true, value: tim })
    expect(timPenyusunOf({ timPenyusun: tim })).toEqual(tim)
  })

  it('[SIAP-3] never throws, and counts as recorded only when it is whole', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (odd) => {
        expect(typeof readTimPenyusun(odd, hariIni).ok).toBe('boolean')
        expect(timPenyusunOf({ timPenyusun: odd })).toBeNull()
      })
    )
    expect(timPenyusunOf({ timPenyusun: true })).toBeNull()
  })

  it('[SIAP-4] holds no control characters of what was pasted', () => {
    const read = readTimPenyusun(
      { ...tim, ketua: { nama: ' Ri\u0000na\u202E ', jabatan: 'Kepala' } },
      hariIni
    )
    expect(read.ok && read.value.ketua.nama).toBe('Rina')
  })
})

describe('Surat Edaran', () => {
  const konteks = { hariIni, opd, terbit: [] }

  it('[SIAP-5] is issued by Bappelitbangda alone', () => {
    expect(PERAN.filter((peran) => mayIssueSuratEdaran([peran]).ok)).toEqual([
      'verifikator',
      'kepalaBappelitbangda'
    ])
  })

  it('[SIAP-6] has number, date, subject, years and whole rupiah of OPD of the pemda', () => {
    expect(readSuratEdaran(surat, konteks)).toMatchObject({ ok: true })
    for (const [wrong, field] of [
      [{ nomor: '' }, 'nomor'],
      [{ tanggal: '2026-11-31' }, 'tanggal'],
      [{ tentang: '\n' }, 'tentang'],
      [{ tahun: [20.5] }, 'tahun'],
      [{ pagu: [{ opdId: 'x', tahun: 2026, rupiah: 1 }] }, 'pagu.0'],
      [{ pagu: [{ opdId: 'a', tahun: 2026, rupiah: -1 }] }, 'pagu.0'],
      [{ pagu: [{ opdId: 'a', tahun: 2026, rupiah: 0 }] }, 'pagu']
    ] as const)
      expect(fieldOf(readSuratEdaran({ ...surat, ...wrong }, konteks))).toBe(field)
    fc.assert(
      fc.property(fc.anything(), (odd) => {
        expect(readSuratEdaran(odd, konteks).ok).toBe(false)
      })
    )
  })

  it('[SIAP-7] comes once for a period, which begins in a year that the last one ends with', () => {
    const terbit = [{ nomor: '1', untuk: 'awal', tahun: [2025, 2026, 2027] }]
    expect(readSuratEdaran(surat, { ...konteks, terbit })).toMatchObject({
      ok: false,
      refusal: { code: 'SYARAT_BELUM_TERPENUHI' }
    })
    const next = { ...surat, tahun: [2027, 2028, 2029], pagu: [{ opdId: 'a', tahun: 2028, rupiah: 1 }] }
    expect(readSuratEdaran(next, { ...konteks, terbit }).ok).toBe(true)
    expect(readSuratEdaran({ ...surat, untuk: 'perubahan' }, { ...konteks, terbit }).ok).toBe(true)
  })

  it('[SIAP-8] holds for plans of its kind and period; a perubahan waits for one newer than the plan it changes', () => {
    const awal = { untuk: 'awal', tahun: [2025, 2026, 2027, 2028, 2029, 2030], tanggal: '2025-03-01' }
    const plan = { jenis: 'awal' as const, asalSejak: null }
    expect(holdsFor(awal, { ...plan, tahun: [2025, 2026, 2027, 2028, 2029, 2030] })).toBe(true)
    expect(holdsFor(awal, { ...plan, tahun: [2030, 2031, 2032, 2033, 2034, 2035] })).toBe(false)
    const changed = { jenis: 'perubahan' as const, tahun: [2025, 2026, 2027], asalSejak: '2025-08-20' }
    expect(holdsFor(awal, changed)).toBe(false)
    expect(holdsFor({ untuk: 'perubahan', tahun: [2027], tanggal: '2025-08-19' }, changed)).toBe(false)
    expect(holdsFor({ untuk: 'perubahan', tahun: [2027], tanggal: '2026-02-01' }, changed)).toBe(true)
  })

  it('[SIAP-9] gives each OPD its own ceilings, and the difference to them is exact', () => {
    const pagu = [
      { opdId: 'b', tahun: 2026, rupiah: 9 },
      { opdId: 'a', tahun: 2027, rupiah: 7 },
      { opdId: 'a', tahun: 2026, rupiah: 5 }
    ]
    const batas = batasPaguOf({ id: 's', nomor: '1', tanggal: '2026-01-01', pagu }, 'a')
    expect(batas.butir.map(({ tahun }) => tahun)).toEqual([2026, 2027])
    expect(readBatasPagu({ batasPagu: JSON.parse(JSON.stringify(batas)) })).toEqual(batas)
    for (const odd of [null, 1, { batasPagu: [] }, { batasPagu: { nomor: 1 } }])
      expect(readBatasPagu(odd)).toBeNull()
    expect(compareBatas(batas.butir, { 2026: 8, 2028: 1 }, [2026, 2027, 2028])).toEqual([
      { tahun: 2026, batas: 5, jumlah: 8, selisih: 3 },
      { tahun: 2027, batas: 7, jumlah: null, selisih: null },
      { tahun: 2028, batas: null, jumlah: 1, selisih: null }
    ])
  })
})

describe('forum', () => {
  it('[SIAP-10] is held by the OPD for its own plans, and for all OPD by Bappelitbangda', () => {
    expect(PERAN.filter((peran) => mayHoldForum(true, [peran]).ok)).toEqual([
      'verifikator',
      'kepalaBappelitbangda'
    ])
    expect(PERAN.filter((peran) => mayHoldForum(false, [peran]).ok)).toEqual([
      'perencanaOpd',
      'sekretarisOpd',
      'kepalaOpd'
    ])
  })

  it('[SIAP-11] is joined and left on the way to it, and never once its berita acara is fixed', () => {
    expect(TAHAP.filter((tahap) => mayJoinForum(tahap, false).ok)).toEqual(['rancangan', 'forum'])
    expect(mayJoinForum('rancangan', true)).toMatchObject({ ok: false, refusal: { code: 'TERKUNCI' } })
  })

  it('[SIAP-12] drops rows that are left empty and names the field of one that is half filled', () => {
    const typed = {
      nama: 'Forum',
      tanggal: '2026-11-18',
      tempat: 'Aula',
      ...isi,
      hadir: [
        { nama: ' ', jabatan: '', instansi: '' },
        { nama: 'Ratna', jabatan: '', instansi: 'IDI' }
      ],
      kesepakatan: ['', 'Sepakat']
    }
    expect(readForumInput(typed)).toMatchObject({
      ok: true,
      value: { hadir: isi.hadir, kesepakatan: ['Sepakat'] }
    })
    expect(fieldOf(readForumInput({ ...typed, hadir: [typed.hadir[0], { nama: 'Ratna' }] }))).toBe(
      'hadir.1.instansi'
    )
    expect(fieldOf(readForumInput({ ...typed, nama: '' }))).toBe('nama')
  })

  it('[SIAP-13] ends with a berita acara that lacks nothing, dated on the day of the forum or later', () => {
    const forum = { tanggal: '2026-11-18', isi }
    expect(readBeritaAcara({ nomor: '1', tanggal: '2026-11-18' }, forum, hariIni)).toEqual({
      ok: true,
      value: { nomor: '1', tanggal: '2026-11-18' }
    })
    expect(fieldOf(readBeritaAcara({ nomor: '1', tanggal: '2026-11-17' }, forum, hariIni))).toBe('tanggal')
    expect(fieldOf(readBeritaAcara({ nomor: '1', tanggal: '2026-11-22' }, forum, hariIni))).toBe('tanggal')
    for (const part of ['undangan', 'hadir', 'kesepakatan', 'penandaTangan'])
      expect(
        readBeritaAcara({ nomor: '1', tanggal: hariIni }, { ...forum, isi: { ...isi, [part]: [] } }, hariIni)
          .ok
      ).toBe(false)
  })

  it('[SIAP-14] is read back from what is stored, and tells the machine its counts', () => {
    expect(isiForumOf({ ...isi, peserta: [{ opd: 'Dinas', judul: 'Renstra' }] })).toEqual(isi)
    expect(pesertaForumOf({ peserta: [{ opd: 'Dinas', judul: 'Renstra' }] })).toEqual([
      { opd: 'Dinas', judul: 'Renstra' }
    ])
    expect(factsOfForum(isi, true)).toEqual({ undangan: 1, hadir: 1, kesepakatan: 1, beritaAcara: true })
    fc.assert(
      fc.property(fc.anything(), (odd) => {
        expect(factsOfForum(isiForumOf(odd), false).beritaAcara).toBe(false)
        expect(Array.isArray(pesertaForumOf(odd))).toBe(true)
      })
    )
  })
})

describe('reminders', () => {
  const pengingat = { hariSebelum: [7, 3, 1, 0], terlambatSetiap: 7 }

  it('[SIAP-15] are due from the day before which they warn until the next one is, and weekly when overdue', () => {
    const on = (sisa: number) => dueReminder(sisa, pengingat)
    expect([30, 8].map(on)).toEqual([null, null])
    expect([7, 5, 4].map(on)).toEqual(['h7', 'h7', 'h7'])
    expect([3, 2, 1, 0].map(on)).toEqual(['h3', 'h3', 'h1', 'h0'])
    expect([-1, -7, -8, -14, -15].map(on)).toEqual(['t0', 't0', 't1', 't1', 't2'])
  })

  it('[SIAP-16] go to somebody in every state that is not the end, and to nobody after it', () => {
    const ended = new Set(['digantikan', 'dicabut', 'berakhir', 'dibatalkan'])
    for (const tahap of TAHAP)
      expect([tahap, penggarap(tahap).length > 0]).toEqual([tahap, !ended.has(tahap)])
  })
})
