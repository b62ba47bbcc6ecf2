import { describe, expect, it } from 'vitest'
import { candidatesOf } from './candidates.ts'

const thread = (simpulId: string | null, field: string | null, status = 'terbuka') => ({
  id: `${simpulId} ${field}`,
  simpulId,
  field,
  ke: 1,
  wajib: true,
  status,
  nilaiSaatDitulis: null,
  nilaiSekarang: null,
  usang: false,
  simpulHilang: false,
  tempat: `tempat ${simpulId}`,
  usulan: null,
  usulanKosong: false,
  usulanStatus: null,
  pesan: [],
  dibuat: '',
  oleh: '',
  bolehBalas: false,
  bolehSelesai: false,
  bolehBukaLagi: false,
  bolehTerapkan: false
})
const putusan = (simpulId: string, nilai: string) => ({
  simpulId,
  subpohon: true,
  putusan: nilai,
  alasan: null,
  oleh: '',
  pada: ''
})

describe('cells for "sesuai dengan catatan"', () => {
  it('are the listed ones, those with an open thread and rows judged so, each once', () => {
    const found = candidatesOf(
      [{ simpulId: 'a', field: 'target:2024', tempat: 'A 2024' }],
      [
        thread('a', 'target:2024'),
        thread('b', 'uraian'),
        thread('c', 'uraian', 'selesai'),
        thread(null, null)
      ],
      [putusan('d', 'sesuaiDenganCatatan'), putusan('e', 'perluPenyempurnaan')]
    )
    expect(found.map(({ simpulId, field, listed }) => [simpulId, field, listed])).toEqual([
      ['a', 'target:2024', true],
      ['b', 'uraian', false],
      ['d', null, false]
    ])
  })

  it('leave out rows that are gone', () => {
    expect(candidatesOf([], [{ ...thread('b', 'uraian'), simpulHilang: true }], [])).toEqual([])
  })
})
