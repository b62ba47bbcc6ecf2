import type { ChangeInduk, RencanaInduk, SimpulInduk } from '@selaras/domain/induk'
import { expect, it } from 'vitest'
import type { Sent } from './induk-editor.ts'
import { IndukEditor } from './induk-editor.ts'
import { judulPerubahan } from './legal.ts'
import { addRow, childKinds, editCell, moveRow, removeRow } from './row-ops.ts'
import { rowsOf } from './use-kaitan.ts'

const row = (id: string, jenis: SimpulInduk['jenis'], indukId: string | null, urutan = 1): SimpulInduk => ({
  id,
  jenis,
  indukId,
  urutan,
  isian: { uraian: id }
})
const induk: RencanaInduk = {
  id: 'i',
  rumpunId: 'i',
  jenis: 'RPJMD',
  tahun: [2025],
  simpul: new Map(
    [
      row('t', 'tujuan', null),
      row('a', 'sasaran', 't', 1),
      row('b', 'sasaran', 't', 2),
      row('k', 'indikator', 'a')
    ].map((one) => [one.id, one])
  ),
  pagu: new Map()
}
const isi = (field: string, dari: string, ke: string): ChangeInduk => ({
  jenis: 'isi',
  simpulId: 't',
  field,
  dari,
  ke
})

/** A server that answers each batch as told, in order. */
function server(...answers: Sent[]) {
  const batches: { kunci: string; changes: readonly ChangeInduk[] }[] = []
  const send = async (batch: { kunci: string; changes: readonly ChangeInduk[] }): Promise<Sent> => {
    batches.push(batch)
    return answers.shift() ?? { kind: 'taken' }
  }
  return { batches, send }
}
const settle = () => new Promise((resolve) => setTimeout(resolve, 0))
const nameOf = (editor: IndukEditor) => editor.get().induk.simpul.get('t')?.isian['uraian']

it('shows an accepted change at once, sends changes in order, and says when all is saved', async () => {
  const { batches, send } = server()
  const editor = new IndukEditor(induk, new Set(), send)
  expect(editor.change([isi('uraian', 't', 'satu')])).toBe(true)
  expect(editor.change([isi('uraian', 'satu', 'dua')])).toBe(true)
  expect(nameOf(editor)).toBe('dua')
  expect(editor.get().save.kind).toBe('sending')
  await settle()
  expect(batches.map((one) => one.changes.map((each) => ('ke' in each ? each.ke : null)))).toEqual([
    ['satu'],
    ['dua']
  ])
  expect(editor.get().save.kind).toBe('saved')
})

it('changes nothing that the domain refuses, and says why', () => {
  const { batches, send } = server()
  const editor = new IndukEditor(induk, new Set(), send)
  expect(editor.change([{ jenis: 'isi', simpulId: 't', field: 'satuan', ke: '%' }])).toBe(false)
  expect(editor.get().induk).toBe(induk)
  expect(editor.get().objection).toContain('kolom')
  expect(batches).toEqual([])
})

it('keeps what was typed without a connection and sends it again under the same key', async () => {
  const { batches, send } = server({ kind: 'offline' })
  const editor = new IndukEditor(induk, new Set(), send)
  editor.change([isi('uraian', 't', 'satu')])
  await settle()
  expect(editor.get().save.kind).toBe('offline')
  expect(nameOf(editor)).toBe('satu')
  editor.again()
  await settle()
  expect(editor.get().save.kind).toBe('saved')
  expect(batches[0]?.kunci).toBe(batches[1]?.kunci)
})

it('keeps what the server refused on screen, with the value that is stored; mine starts from that value', async () => {
  const stale: Sent = {
    kind: 'refused',
    kode: 'BASI',
    text: 'sudah berubah',
    basi: [{ indeks: 0, kini: 'orang lain' }]
  }
  const { batches, send } = server(stale)
  const editor = new IndukEditor(induk, new Set(), send)
  editor.change([isi('uraian', 't', 'satu')])
  await settle()
  expect(editor.get().save).toMatchObject({ kind: 'refused', basi: [{ kini: 'orang lain' }] })
  expect(nameOf(editor)).toBe('satu')
  editor.again(true)
  await settle()
  expect(batches[1]?.changes).toEqual([{ ...isi('uraian', 'orang lain', 'satu') }])
  expect(batches[1]?.kunci).not.toBe(batches[0]?.kunci)
  expect(editor.get().save.kind).toBe('saved')
})

it('a pasted block is one batch and one undo; every stale amount of it is named, and mine starts from those', async () => {
  const pagu = (opdId: string, dari: number | null, ke: number | null): ChangeInduk => ({
    jenis: 'pagu',
    opdId,
    tahun: 2025,
    dari,
    ke
  })
  const basi = [
    { indeks: 0, kini: 5 },
    { indeks: 2, kini: null }
  ]
  const { batches, send } = server({ kind: 'refused', kode: 'BASI', text: 'sudah berubah', basi })
  const editor = new IndukEditor(induk, new Set(['x', 'y', 'z']), send)
  editor.change([pagu('x', null, 1), pagu('y', null, 2), pagu('z', null, 3)])
  await settle()
  expect(batches).toHaveLength(1)
  expect(editor.get().save).toMatchObject({ basi: [{ change: { opdId: 'x' } }, { change: { opdId: 'z' } }] })
  editor.again(true)
  await settle()
  expect(batches[1]?.changes).toEqual([pagu('x', 5, 1), pagu('y', null, 2), pagu('z', null, 3)])
  editor.undo()
  await settle()
  expect(batches[2]?.changes).toHaveLength(3)
  expect(editor.get().induk.pagu.size).toBe(0)
})

it('names a perubahan by its number', () => {
  const names = ['RPD 2024–2026', 'Perubahan RPD 2024–2026', 'Perubahan Kedua RPD 2024–2026']
  expect(names.map(judulPerubahan)).toEqual([
    'Perubahan RPD 2024–2026',
    'Perubahan Kedua RPD 2024–2026',
    'Perubahan Ketiga RPD 2024–2026'
  ])
})

it('undoes and redoes, each as a change of its own', async () => {
  const { batches, send } = server()
  const editor = new IndukEditor(induk, new Set(), send)
  editor.change([isi('uraian', 't', 'satu')])
  editor.undo()
  expect(nameOf(editor)).toBe('t')
  expect(editor.get()).toMatchObject({ canUndo: false, canRedo: true })
  editor.redo()
  expect(nameOf(editor)).toBe('satu')
  await settle()
  expect(batches).toHaveLength(3)
})

it('offers only rows that may stand there, adds them last, moves among siblings, and removes with all below', () => {
  expect(childKinds('tujuan')).toEqual(['sasaran', 'indikator'])
  expect(childKinds('indikator')).toEqual([])
  expect(addRow(induk, 'sasaran', 't', 'n')).toMatchObject({ simpul: [{ urutan: 3, indukId: 't' }] })
  const [a, b] = [induk.simpul.get('a'), induk.simpul.get('b')]
  if (!a || !b) throw new Error('no rows')
  expect(moveRow(induk, a, 1)).toMatchObject({ dari: { urutan: 1 }, ke: { urutan: 3 } })
  expect(moveRow(induk, a, -1)).toBeNull()
  expect(removeRow(induk, a)).toMatchObject({ simpulId: 'a', simpul: [{ id: 'a' }, { id: 'k' }] })
})

it('reads numbers of an indikator with its unit and leaves text as it is', () => {
  const k = { ...row('k', 'indikator', 'a'), isian: { uraian: 'k', satuan: '%' } }
  expect(editCell(k, 'target:2025', '35,5')).toMatchObject({ ke: { nilai: '35.5' } })
  expect(editCell(k, 'uraian', ' Teks ')).toMatchObject({ ke: 'Teks', dari: 'k' })
})

it('lists tujuan and sasaran of a Renstra as printed, each sasaran with its tujuan', () => {
  const simpul = [
    { id: 's2', jenis: 'sasaran', indukId: 't1', urutan: 2, isian: { uraian: 'dua' } },
    { id: 't1', jenis: 'tujuan', indukId: null, urutan: 1, isian: { uraian: 'tujuan' } },
    { id: 's1', jenis: 'sasaran', indukId: 't1', urutan: 1, isian: { uraian: 'satu' } },
    { id: 'p', jenis: 'program', indukId: 's1', urutan: 1, isian: {} },
    { id: 's3', jenis: 'sasaran', indukId: 'gone', urutan: 9, isian: {} }
  ]
  expect(rowsOf(simpul).map((one) => [one.id, one.tujuanId])).toEqual([
    ['t1', null],
    ['s1', 't1'],
    ['s2', 't1'],
    ['s3', null]
  ])
})
