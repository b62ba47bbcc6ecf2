import { describe, expect, it } from 'vitest'
import { wordingsOf } from './wordings.ts'

const simpul = [
  { id: 's1', isian: { uraian: 'Intruksi Bupati', kode: '2.17' }, tertulis: {} },
  { id: 's2', isian: { uraian: 'nilai' }, tertulis: { uraian: 'seperti tercetak' } },
  { id: 's3', isian: { uraian: 7, keterangan: '' }, tertulis: null }
]

describe('the wording that a ralat may mend', () => {
  it('is the text of a row as printed; numbers, codes and empty cells are none', () => {
    expect(wordingsOf(simpul, [])).toEqual([
      { simpulId: 's1', field: 'uraian', lama: 'Intruksi Bupati' },
      { simpulId: 's2', field: 'uraian', lama: 'seperti tercetak' }
    ])
  })

  it('is what the last ralat made of it', () => {
    const ralat = ['Instruksi Bupati', 'Instruksi Gubernur'].map((baru) => ({
      butir: [{ simpulId: 's1', field: 'uraian', baru }]
    }))
    expect(wordingsOf(simpul, ralat)[0]?.lama).toBe('Instruksi Gubernur')
  })
})
