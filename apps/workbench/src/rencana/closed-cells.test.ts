import { importDokumen } from '@selaras/domain/cetak'
import { RUANG } from '@selaras/domain/law'
import { describe, expect, it } from 'vitest'
import { rencanaBenar } from '../../../../packages/domain/test/rencana-benar.ts'
import { closedCells } from './closed-cells.ts'

let made = 0
const newId = (): string => `00000000-0000-7000-8000-${String(++made).padStart(12, '0')}`
const { naskah } = importDokumen(rencanaBenar('PMDN86'), { id: newId(), newId })
const row = (jenis: string): string =>
  [...naskah.simpul.values()].find((one) => one.jenis === jenis)?.id ?? ''
const izin = {
  ruangTerbuka: RUANG.filter((one) => one !== 'identitas'),
  tujuanTerkunci: false,
  tahunTerkunci: [2019]
}

describe('cells of a perubahan', () => {
  it('of years that are over are closed with the reason; those of the other years are open', () => {
    const closed = closedCells(naskah, null, izin)
    expect(closed(row('kegiatan'), 'pagu:2019')).toContain('Tahun 2019')
    expect(closed(row('kegiatan'), 'pagu:2020')).toBeUndefined()
    expect(closed(row('tujuan'), 'uraian')).toBeUndefined()
  })

  it('of parts that its ground does not open are closed, and every tujuan where none may change', () => {
    const closed = closedCells(naskah, null, {
      ...izin,
      ruangTerbuka: ['program', 'pagu'],
      tujuanTerkunci: true
    })
    expect(closed(row('tujuan'), 'uraian')).toContain('Tujuan terkunci')
    expect(closed(row('sasaran'), 'uraian')).toContain('terkunci')
    expect(closed(row('program'), 'uraian')).toBeUndefined()
  })

  it('are open before the permission is known, and under "sesuai dengan catatan" only those listed are', () => {
    expect(closedCells(naskah, null, null)(row('kegiatan'), 'pagu:2019')).toBeUndefined()
    const batas = [{ simpulId: row('kegiatan'), field: 'pagu:2020', tempat: 'x' }]
    const closed = closedCells(naskah, batas, izin)
    expect(closed(row('kegiatan'), 'pagu:2020')).toBeUndefined()
    expect(closed(row('kegiatan'), 'uraian')).toContain('sesuai dengan catatan')
  })
})
