import { describe, expect, test } from 'vitest'
import { inferArah } from './arah.ts'
import type { IndikatorTerbaca } from './deret.ts'

const row = (uraian: string, ...nilai: (string | null)[]): IndikatorTerbaca => ({
  uraian,
  target: Object.fromEntries(nilai.map((value, at) => [2024 + at, { nilai: value }]))
})

describe('the arah of an indikator', () => {
  test('[IND-17] is the stored one when the document states it', () => {
    expect(inferArah({ ...row('Angka kemiskinan', '9', '8'), arah: 'naik' })).toMatchObject({
      arah: 'naik',
      keyakinan: 'tinggi'
    })
  })

  test.each([
    'Persentase penduduk miskin',
    'Prevalensi stunting',
    'Tingkat pengangguran terbuka',
    'Rata-rata waktu tunggu pasien',
    'Jumlah pelanggaran perda',
    'Persentase jalan tidak mantap',
    'Menurunnya angka kematian ibu'
  ])('[IND-18] less is better for “%s”', (nama) => {
    expect(inferArah(row(nama)).arah).toBe('turun')
  })

  test.each([
    'Persentase penurunan kasus DBD',
    'Persentase pengaduan yang ditindaklanjuti',
    'Persentase penduduk miskin yang menerima bantuan',
    'Persentase fasilitas dalam kondisi baik',
    'Indeks kepuasan masyarakat',
    'Jumlah dokumen yang disusun'
  ])('[IND-18] more is better for “%s”', (nama) => {
    expect(inferArah(row(nama)).arah).toBe('naik')
  })

  test('[IND-19] targets that move the same way make it surer, targets that move against it less sure', () => {
    expect(inferArah(row('Persentase UKM kompetitif', '1', '2', '3')).keyakinan).toBe('tinggi')
    expect(inferArah(row('Persentase UKM kompetitif', '3', '2', '1'))).toMatchObject({
      arah: 'naik',
      keyakinan: 'rendah'
    })
    expect(inferArah(row('Prevalensi stunting', '12', '13'))).toMatchObject({
      arah: 'turun',
      keyakinan: 'sedang'
    })
    expect(inferArah(row('Persentase UKM kompetitif', '3', null, '3')).keyakinan).toBe('sedang')
  })

  test('[IND-19] the reason quotes the word it rests on', () => {
    expect(inferArah(row('Prevalensi stunting')).alasan).toContain('prevalensi')
  })
})
