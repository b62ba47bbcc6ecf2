import { describe, expect, it } from 'vitest'
import type { RowChange } from './changes.ts'
import { changedIds, changedTables, countChanges } from './changes.ts'

const row = (simpulId: string, more: Partial<RowChange> = {}): RowChange => ({
  simpulId,
  tabel: 'programPendanaan',
  macam: ['diubah'],
  kode: null,
  uraian: `baris ${simpulId}`,
  di: [],
  sel: [],
  ...more
})
const cell = (field: string, turunan: boolean) => ({
  field,
  label: field,
  semula: '1',
  menjadi: '2',
  uang: false,
  selisih: null,
  persen: null,
  turunan
})

describe('what changed since the round before', () => {
  const tables = changedTables([
    row('a', { sel: [cell('target:2024', false), cell('pagu:2024', true)] }),
    row('total', { macam: ['jumlah'], sel: [cell('pagu:2024', true)] }),
    row('b', { tabel: 'tujuanSasaran', macam: ['ditambah'] }),
    row('c', { macam: ['dipindah', 'diubah'] })
  ])

  it('is ordered by the tables of the document', () => {
    expect(tables.map(({ tab }) => tab)).toEqual(['t-c-25', 't-c-27'])
  })

  it('leaves out rows and cells that changed only because others did', () => {
    expect([...changedIds(tables)].sort()).toEqual(['a', 'b', 'c'])
    expect(tables[1]?.rows[0]?.sel.map(({ field }) => field)).toEqual(['target:2024'])
  })

  it('counts a row both moved and changed in both', () => {
    expect(countChanges(tables)).toEqual({ ditambah: 1, dihapus: 0, diubah: 2, dipindah: 1 })
  })
})
