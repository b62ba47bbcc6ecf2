import { describe, expect, test } from 'vitest'
import type { IndikatorTerbaca } from './deret.ts'
import { inferSifat } from './sifat.ts'

const row = (
  satuan: string | undefined,
  nilai: readonly (string | null)[],
  akhir?: string
): IndikatorTerbaca => ({
  uraian: satuan === '%' ? 'Persentase unit yang baik' : 'Jumlah unit',
  ...(satuan ? { satuan } : {}),
  target: Object.fromEntries(nilai.map((value, at) => [2019 + at, { nilai: value }])),
  ...(akhir === undefined ? {} : { akhir: { nilai: akhir } })
})

describe('the sifat of an indikator', () => {
  test('[IND-20] is the stored one when the document states it', () => {
    expect(inferSifat({ ...row('orang', ['1', '2'], '3'), sifat: 'kumulatif' })).toMatchObject({
      sifat: 'kumulatif',
      keyakinan: 'tinggi',
      cocokAkhir: 'alir'
    })
  })

  test('[IND-21] counts whose end is the sum are a flow', () => {
    expect(inferSifat(row('orang', ['200', '200', '210', '220', '230'], '1060'))).toMatchObject({
      sifat: 'alir',
      keyakinan: 'tinggi'
    })
    expect(inferSifat(row('kegiatan', ['3', '3', '3', '3', '3'], '15'))).toMatchObject({ sifat: 'alir' })
  })

  test('[IND-21] counts whose end is far above every year are a flow that does not add up', () => {
    expect(inferSifat(row('orang', ['200', '210', '220'], '640'))).toMatchObject({
      sifat: 'alir',
      keyakinan: 'sedang'
    })
  })

  test('[IND-22] rising counts whose end is the last year are kumulatif, others a state', () => {
    expect(inferSifat(row('unit', ['10', '20', '30'], '30'))).toMatchObject({
      sifat: 'kumulatif',
      keyakinan: 'sedang'
    })
    expect(inferSifat(row('unit', ['10', '30', '20'], '20'))).toMatchObject({ sifat: 'stok' })
  })

  test('[IND-23] shares and scores are a state; the same value every year is konstan', () => {
    expect(inferSifat(row('%', ['71.41', '71.56'], '71.56'))).toMatchObject({
      sifat: 'stok',
      keyakinan: 'tinggi'
    })
    expect(inferSifat(row('%', ['100', '100', '100'], '100'))).toMatchObject({ sifat: 'konstan' })
    expect(inferSifat(row('Nilai', ['76', '78', '80']))).toMatchObject({ sifat: 'stok' })
  })

  test('[IND-24] a share whose end equals the mean stays a state: a mean must be declared', () => {
    expect(inferSifat(row('%', ['73', '74', '75', '76', '77'], '75'))).toMatchObject({
      sifat: 'stok',
      keyakinan: 'sedang',
      cocokAkhir: 'rataRata'
    })
    expect(inferSifat(row('unit', ['73', '74', '75', '76', '77'], '75'))).toMatchObject({
      sifat: 'rataRata',
      keyakinan: 'rendah'
    })
  })

  test('[IND-25] without a hint the confidence is rendah', () => {
    expect(inferSifat(row(undefined, [])).keyakinan).toBe('rendah')
    expect(inferSifat(row('unit', ['1', null, '3'])).keyakinan).toBe('rendah')
  })

  test('[IND-21] a sum over years of which one is empty proves nothing', () => {
    expect(inferSifat(row('unit', ['1', null, '3'], '4'))).not.toHaveProperty('cocokAkhir')
  })
})
