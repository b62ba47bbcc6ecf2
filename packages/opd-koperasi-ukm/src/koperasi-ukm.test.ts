import { readFileSync } from 'node:fs'
import { type Dokumen, matchDeret, modulesFor, testModule } from '@selaras/opd-sdk'
import { describe, expect, it } from 'vitest'
import { koperasiUkm } from './index.ts'

const sample = (name: string): Dokumen =>
  JSON.parse(readFileSync(new URL(`../../contoh/${name}.json`, import.meta.url), 'utf8')) as Dokumen

const seriesOf = (dokumen: Dokumen) =>
  Object.fromEntries(
    matchDeret(koperasiUkm, dokumen).map((row) => [row.pointer.replace('/dataSektor/', ''), row.deret])
  )

describe('the koperasi-ukm module', () => {
  it('is a sound declaration whose examples all run', () => {
    expect(testModule(koperasiUkm)).toEqual([])
  })

  it('recognises every row of the Lumajang tables as the series it is', () => {
    const series = seriesOf(sample('lumajang-2018-2023'))
    expect(series).toMatchObject({
      'koperasi/baris/0': 'koperasi',
      'koperasi/baris/1': 'koperasi-aktif',
      'koperasi/baris/2': 'koperasi-tidak-aktif',
      'rat/baris/0': 'koperasi-aktif',
      'rat/baris/1': 'koperasi-rat',
      'rat/baris/2': 'koperasi-tidak-rat',
      'kesehatan/baris/0': 'koperasi-sehat',
      'kesehatan/baris/1': 'koperasi-cukup-sehat'
    })
    const wilayah = Object.entries(series).filter(([row]) => row.startsWith('usahaMikro/'))
    expect(wilayah).toHaveLength(21)
    expect(new Set(wilayah.map(([, deret]) => deret))).toEqual(new Set(['usaha-mikro-wilayah']))
  })

  it('recognises every row of the Pasuruan table as the series it is', () => {
    expect(Object.values(seriesOf(sample('pasuruan-2024-2026')))).toEqual([
      'koperasi',
      'koperasi-rat',
      'koperasi-sehat',
      'koperasi-aktif',
      'koperasi-nik',
      'umk',
      'umk-nib',
      'umk-bermitra',
      'umk-difasilitasi'
    ])
  })

  it('serves an OPD by the code of its bidang urusan, old or new, and no other', () => {
    const dokumen = sample('lumajang-2018-2023')
    expect(modulesFor([koperasiUkm], dokumen)).toEqual([koperasiUkm])
    const other = {
      ...dokumen,
      perangkatDaerah: { nama: 'Dinas Kesehatan', bidangUrusan: [{ kode: '1.02', nama: 'Kesehatan' }] }
    }
    expect(modulesFor([koperasiUkm], other)).toEqual([])
  })

  it('trusts a confirmed x-seri more than what the row says', () => {
    const dokumen = sample('lumajang-2018-2023')
    const row = dokumen.dataSektor?.['koperasi']?.baris[0] as Record<string, unknown>
    row['x-seri'] = 'koperasi-dinilai'
    expect(matchDeret(koperasiUkm, dokumen)[0]).toMatchObject({ deret: 'koperasi-dinilai', pasti: true })
  })
})
