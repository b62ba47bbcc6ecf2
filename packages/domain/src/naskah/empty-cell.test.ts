import { expect, it } from 'vitest'
import { contoh, idMaker } from '../../test/contoh.ts'
import { importDokumen } from '../cetak/import.ts'
import { applyChange } from './apply-change.ts'
import { cellValue } from './derive.ts'
import { emptyCell, isEmptyIsi } from './empty-cell.ts'

it('[CAT-31] what a cell holds once emptied is taken by the plan, prints as nothing, and can be said of every cell', () => {
  const newId = idMaker()
  const { naskah } = importDokumen(contoh.pasuruan, { id: newId(), newId })
  const seen = { kosong: 0, tidak: 0 }
  const some = [...naskah.simpul.values()].filter((_node, at) => at % 12 === 0)
  for (const node of some)
    for (const field of Object.keys(node.isian)) {
      const empty = emptyCell(naskah, node, field)
      if (!empty.ok) {
        seen.tidak += 1
        expect(empty.refusal.advice).toMatch(/\.$/)
        continue
      }
      seen.kosong += 1
      expect(isEmptyIsi(empty.value)).toBe(true)
      const done = applyChange(naskah, {
        jenis: 'isi',
        simpulId: node.id,
        field,
        dari: node.isian[field],
        ke: empty.value
      })
      if (!done.ok) expect(done.refusal.code).toBe('TERKUNCI')
      else {
        const after = done.value.naskah.simpul.get(node.id)
        expect(after && isEmptyIsi(cellValue(done.value.naskah, after, field))).toBe(true)
      }
    }
  expect(Math.min(seen.kosong, seen.tidak)).toBeGreaterThan(20)
})
