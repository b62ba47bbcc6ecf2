import { readDokumen } from '@selaras/domain/dokumen'
import { PROFIL_ID } from '@selaras/domain/law'
import { describe, expect, it } from 'vitest'
import { emptyDokumen } from './empty-dokumen.ts'

describe('a plan begun from nothing', () => {
  it.each(PROFIL_ID)('is a readable file of the exchange format under %s', (profil) => {
    const json = emptyDokumen(
      { judul: 'Renstra', profil, tahunAwal: 2027, nomenklatur: 'kepmendagri-900.1.15.5-1317-2023' },
      {
        pemda: { nama: 'Kabupaten Contoh', jenis: 'kabupaten', provinsi: 'Jawa Timur' },
        opd: { nama: 'Dinas Contoh' }
      }
    )
    const read = readDokumen(json)
    expect(read.ok).toBe(true)
    expect(read.ok && read.value.dokumen.tahun.length).toBeGreaterThan(2)
  })
})
