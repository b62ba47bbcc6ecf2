import { describe, expect, it } from 'vitest'
import { daftarPeriksa, PROFIL, PROFIL_ID, tulisTanggal } from '../../src/law/index.ts'
import {
  type BahanBeritaAcara,
  beritaAcaraOf,
  checkJawaban,
  factsOfPeriksa,
  weekday
} from '../../src/verifikasi/index.ts'

describe('the checklist', () => {
  it.each(PROFIL_ID)(
    '[PRK-1] %s: H-01 to H-20 in order, the rows of Formulir 1, and one row per chapter',
    (profil) => {
      const list = daftarPeriksa(profil)
      expect(new Set(list.map((one) => one.id)).size).toBe(list.length)
      expect(list.filter((one) => one.formulir === 2).map((one) => one.id)).toEqual(
        Array.from({ length: 20 }, (_, at) => `H-${String(at + 1).padStart(2, '0')}`)
      )
      const babList = PROFIL[profil].bab.flatMap((bab) => [bab.nomor, ...bab.sub.map((sub) => sub.nomor)])
      expect(list.filter((one) => one.formulir === 3).map((one) => one.bagian[0])).toEqual(babList)
      expect(list.filter((one) => one.formulir === 1).length).toBe(14)
      const induk = profil === 'INM52' ? 'RPD' : 'RPJMD'
      const derived = list.filter((one) => one.formulir === 1 && one.uraian.includes('sasaran RP'))
      expect(derived.map((one) => one.uraian)).toEqual([
        `Perumusan tujuan dan sasaran berdasarkan sasaran ${induk}`
      ])
    }
  )

  it('[PRK-2] the kritis questions are those of the fact sheet, and each question asks', () => {
    const list = daftarPeriksa('PMDN86')
    expect(list.filter((one) => one.keparahan === 'kritis').map((one) => one.id)).toEqual([
      'H-03',
      'H-04',
      'H-06',
      'H-14',
      'H-17'
    ])
    for (const one of list) expect(one.pertanyaan).toMatch(/^Apakah .+\?$/)
  })

  it('[PRK-3] names forms of its own profile alone', () => {
    for (const profil of PROFIL_ID) {
      const forms = new Set(PROFIL[profil].tabel.map((tabel) => tabel.form))
      for (const one of daftarPeriksa(profil).filter((two) => two.formulir === 2))
        for (const form of one.bagian) expect(forms.has(form)).toBe(true)
    }
  })

  it('[PRK-4] cause and follow-up belong to every "tidak", also of the forms', () => {
    const no = { jawaban: 'tidak' as const, penyebab: null, tindakLanjut: null }
    const facts = factsOfPeriksa('PMDN86', [
      { butir: 'H-03', ...no },
      { butir: 'F1-01', ...no, penyebab: 'SK terlambat', tindakLanjut: ' ' },
      { butir: 'F3-1.1', ...no, penyebab: 'Lupa', tindakLanjut: 'Dilengkapi' },
      { butir: 'H-04', jawaban: 'tidakBerlaku', penyebab: null, tindakLanjut: null }
    ])
    expect(facts).toEqual({
      kritisBelum: ['H-06', 'H-14', 'H-17'],
      kritisTidak: ['H-03'],
      tanpaTindakLanjut: ['F1-01', 'H-03']
    })
  })

  it('[PRK-5] answers to items that the profile does not have, or in other words, are refused', () => {
    const one = { butir: 'H-03', jawaban: 'ya', penyebab: null, tindakLanjut: null }
    const codes = [
      [one],
      [{ ...one, butir: 'F3-9.9' }],
      [{ ...one, jawaban: 'mungkin' }],
      [],
      [{ ...one, penyebab: 'x'.repeat(5001) }]
    ].map((list) => {
      const checked = checkJawaban('PMDN86', list)
      return checked.ok ? null : checked.refusal.code
    })
    expect(codes).toEqual([null, 'TIDAK_DITEMUKAN', 'NILAI_TIDAK_SAH', 'NILAI_TIDAK_SAH', 'NILAI_TIDAK_SAH'])
  })
})

describe('the berita acara', () => {
  const bahan: BahanBeritaAcara = {
    profil: 'INM52',
    pemda: 'Kabupaten Uji',
    opd: 'Dinas Pendidikan',
    judul: 'Renstra Dinas Pendidikan Tahun 2024–2026',
    tahap: 'verifikasiRancanganAkhir',
    ke: 2,
    nomor: '050/7/2026',
    tanggal: '2023-04-11',
    hasil: 'perluPenyempurnaan',
    timPenyusun: null,
    catatanProses: 'Orientasi terlambat.\n\nAgenda kerja tidak lengkap.',
    catatanSubstansi: null,
    jawaban: [
      { butir: 'F1-01', jawaban: 'ya', penyebab: 'diabaikan', tindakLanjut: 'diabaikan' },
      { butir: 'H-03', jawaban: 'tidak', penyebab: 'Dua gagasan', tindakLanjut: 'Pisahkan tujuan.' },
      { butir: 'H-05', jawaban: 'ya', penyebab: null, tindakLanjut: null }
    ],
    putusan: [],
    catatan: [{ tempat: 'program', isi: 'Jelaskan', wajib: true, status: 'terbuka' }],
    temuan: [],
    sel: [],
    potret: { id: 'p', hash: 'h', versiAturan: '80:abc' },
    batasPerbaikan: '2023-04-18',
    penandaTangan: [{ nama: 'Budi', jabatan: 'Verifikator', atasNama: 'Kepala Bappelitbangda' }]
  }
  const made = beritaAcaraOf(bahan)

  it('[PRK-6] has four diktum: process, systematics, substance, and when the plan comes back', () => {
    expect(made.judul).toBe('Berita Acara Hasil Verifikasi Rancangan Akhir Renstra Dinas Pendidikan')
    expect(made.pembuka).toContain('Pada hari ini Selasa tanggal sebelas')
    expect(made.pembuka).toContain('putaran ke-2')
    expect(made.diktum.map((one) => one.ke)).toEqual(['KESATU', 'KEDUA', 'KETIGA', 'KEEMPAT'])
    const [proses, sistematika, substansi, kembali] = made.diktum
    expect(sistematika?.isi[0]).toMatch(/^Menurut Formulir 3, \d+ butir tidak diperiksa pada putaran ini\.$/)
    expect(proses?.isi).toEqual([
      'Menurut Formulir 1, seluruh butir yang diperiksa sesuai; 13 butir tidak diperiksa.',
      'Orientasi terlambat.',
      'Agenda kerja tidak lengkap.'
    ])
    expect(substansi?.isi.join(' ')).toContain('perlu penyempurnaan')
    expect(substansi?.isi.join(' ')).toContain('Tujuan dan Sasaran')
    expect(kembali?.isi).toEqual([
      'Kepala Dinas Pendidikan menyempurnakan rancangan dan menyampaikannya kembali kepada Kepala Bappelitbangda paling lambat tanggal 18 April 2023.'
    ])
  })

  it('[PRK-7] prints cause and follow-up only where the answer is "tidak", and says what was not examined', () => {
    expect(made.formulir1[0]).toEqual({
      no: 1,
      butir: 'F1-01',
      uraian: 'Penetapan Tim Penyusun Renstra',
      jawaban: 'ya',
      penyebab: '',
      tindakLanjut: ''
    })
    expect(made.formulir1[1]?.jawaban).toBe('belumDiperiksa')
    const tujuan = made.formulir2.find((one) => one.aspek === 'Tujuan dan Sasaran')
    expect(tujuan?.kesimpulan).toBe(
      'Perlu penyempurnaan pada 1 dari 2 butir. Rumusan tujuan: Pisahkan tujuan.'
    )
    const mutu = made.formulir2.find((one) => one.aspek === 'Mutu Naskah')
    expect(mutu?.kesimpulan).toBe('Tidak diperiksa pada putaran ini.')
    expect(made.formulir3.length).toBe(PROFIL.INM52.bab.reduce((sum, bab) => sum + 1 + bab.sub.length, 0))
  })

  it('[PRK-8] a plan that is sesuai brings nothing back; one with remarks mends its cells alone', () => {
    const last = (more: Partial<BahanBeritaAcara>) => beritaAcaraOf({ ...bahan, ...more }).diktum[3]?.isi[0]
    expect(last({ hasil: 'sesuai' })).toContain('Tidak ada penyempurnaan')
    expect(last({ hasil: 'sesuaiDenganCatatan', sel: ['a', 'b'] })).toContain('2 sel yang tercatat')
    expect(last({ hasil: 'perluPenyempurnaan', batasPerbaikan: null })).toContain('sesegera mungkin')
  })

  it('[PRK-9] is plain data that survives being stored', () => {
    expect(JSON.parse(JSON.stringify(made))).toEqual(made)
    expect(tulisTanggal('2024-02-29')).toBe('29 Februari 2024')
    expect(weekday('2026-11-21')).toBe('Sabtu')
  })
})
