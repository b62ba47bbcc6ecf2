import { expect, it } from 'vitest'
import { MENYUSUN, PERISTIWA, TINDAKAN_LAIN, TINDAKAN_MENYUSUN } from '../../src/tahap/index.ts'

it('[VER-31] every act on a plan says whether it makes an author, and these do', () => {
  expect(Object.keys(MENYUSUN).sort()).toEqual(
    [...Object.keys(PERISTIWA), ...Object.keys(TINDAKAN_LAIN)].sort()
  )
  expect([...TINDAKAN_MENYUSUN].sort()).toEqual([
    'buat',
    'kaitkan',
    'lepasKaitan',
    'ralat',
    'tegaskan',
    'ubah'
  ])
})
