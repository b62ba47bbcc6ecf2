import { loadContoh } from '@selaras/contoh'
import type { Change, Naskah } from '@selaras/domain/naskah'
import { beforeEach, describe, expect, it } from 'vitest'
import { planFrom, testId } from '../../test/memory/plans.ts'
import type { PlanState } from '../naskah/plan-state.ts'
import { commit, openPlan } from '../naskah/plan-state.ts'
import { nothingKept } from '../naskah/storage.ts'
import { pendanaan } from './pendanaan.ts'
import type { Sheet } from './sheet.ts'
import { SheetModel } from './sheet-model.ts'
import { childJenis, insertAfter, insertUnder, moveStep, moveUnder, parentsFor } from './structure.ts'
import { tujuan } from './tujuan.ts'

let plan: PlanState

const sample = (id: 'lumajang-2018-2023' | 'pasuruan-2024-2026', lock: string | null = null): PlanState => {
  const { naskah } = planFrom(loadContoh(id), { tahap: 'rancanganAwal', opdId: 'o', lock })
  return openPlan({ naskah, versi: 1, lock }, nothingKept)
}
const change = (changes: readonly Change[], lewati = false) => {
  const done = commit(plan, { label: 'uji', changes, lewati }, { kunci: testId(), dibuat: 0 })
  plan = done.state
  return done.refused
}
const model = (sheet: Sheet, closed: ReadonlySet<string> = new Set()): SheetModel =>
  new SheetModel(sheet, sheet.columns(plan.naskah), sheet.rows(plan.naskah, closed), {
    plan,
    saves: new Map(),
    temuan: new Map(),
    catatan: new Map(),
    tinjau: new Set(),
    closed: () => undefined,
    newId: testId,
    change: (draft) => change(draft.changes, draft.lewati),
    undo: () => null,
    redo: () => null,
    toggle: () => {},
    insertAfter: () => ({ reason: '' }),
    remove: () => {},
    move: () => {},
    menu: () => [],
    focused: () => {},
    comment: () => {},
    history: () => {}
  })
const at = (grid: SheetModel, text: string, column: string): [number, number] => [
  grid.rows.findIndex((_, row) => grid.columns.some((_, col) => grid.cell(row, col).text === text)),
  grid.columns.findIndex(({ id }) => id === column)
]
const cellAt = (grid: SheetModel, text: string, column: string) => grid.cell(...at(grid, text, column))
const write = (grid: SheetModel, text: string, column: string, typed: string) => {
  const [row] = at(grid, text, column)
  return grid.write([{ row: grid.rows[row]?.id ?? '', column, text: typed }], 'uji', 'thousands')
}
const kegiatan = 'Fasilitasi Pemberdayaan Usaha Mikro'
const program = 'Program Penciptaan, Peningkatan, dan Pengembangan Usaha Mikro'

beforeEach(() => {
  plan = sample('lumajang-2018-2023')
})

describe('T-C.27 as a grid', () => {
  it('has the columns of the printed form, target and rupiah under each year', () => {
    const grid = model(pendanaan)
    expect(grid.columns.filter(({ series }) => series === 'pagu').map(({ field }) => field)).toEqual(
      [2019, 2020, 2021, 2022, 2023].map((year) => `pagu:${year}`)
    )
    expect(grid.columns.find(({ id }) => id === 'target:2020')?.groups).toEqual([
      'Target kinerja dan kerangka pendanaan',
      'Tahun 2020'
    ])
  })

  it('prints every program and kegiatan of the plan, with pagu in rupiah', () => {
    const grid = model(pendanaan)
    expect(cellAt(grid, kegiatan, 'pagu:2019').text).toBe('274.220.000')
    expect(cellAt(grid, kegiatan, 'kode').text).toBe('1.17.1.17.01.21.020')
    const nodes = [...plan.naskah.simpul.values()].filter(({ jenis }) =>
      ['program', 'kegiatan', 'subKegiatan'].includes(jenis)
    )
    expect(
      grid.rows.filter(({ first, nodeId, tone }) => first && nodeId !== null && tone !== 'total')
    ).toHaveLength(nodes.length)
  })

  it('locks what is computed and says where to change it', () => {
    const grid = model(pendanaan)
    expect(cellAt(grid, program, 'pagu:2019').lock).toContain('baris di bawahnya')
    expect(cellAt(grid, kegiatan, 'akhir.pagu').lock).toContain('Dihitung')
    expect(cellAt(grid, kegiatan, 'pagu:2019').lock).toBeUndefined()
  })

  it('moves the totals above with the pagu below', () => {
    write(model(pendanaan), kegiatan, 'pagu:2019', '274.220.001')
    const grid = model(pendanaan)
    expect(cellAt(grid, kegiatan, 'pagu:2019').text).toBe('274.220.001')
    expect(cellAt(grid, program, 'pagu:2019').text).toBe('432.122.251')
    expect(grid.rows.at(-1)?.tone).toBe('total')
    expect(grid.cell(grid.rows.length - 1, at(grid, program, 'pagu:2019')[1]).text).toBe('3.004.450.501')
  })

  it('hides the rows below a closed program and counts them out', () => {
    const all = model(pendanaan)
    const [row] = at(all, program, 'kode')
    const id = all.rows[row]?.id ?? ''
    const fewer = model(pendanaan, new Set([id]))
    expect(fewer.rows.length).toBeLessThan(all.rows.length)
    expect(fewer.rows.find((line) => line.id === id)?.expanded).toBe(false)
  })

  it('marks a total that the table prints otherwise', () => {
    plan = sample('pasuruan-2024-2026')
    const grid = model(pendanaan)
    const last = grid.rows.length - 1
    const column = grid.columns.findIndex(({ id }) => id === 'pagu:2025')
    expect(grid.cell(last, column)).toMatchObject({ text: '13.717.975.027', contradicts: true })
  })
})

describe('typing into a cell', () => {
  it('keeps the unit of a target when only the number is typed', () => {
    write(model(pendanaan), kegiatan, 'target:2019', '250')
    expect(cellAt(model(pendanaan), kegiatan, 'target:2019').text).toBe('250 usaha mikro')
  })

  it('says how an ambiguous number was read, and can read it the other way', () => {
    const grid = model(pendanaan)
    const [row, column] = at(grid, kegiatan, 'target:2019')
    const thousands = grid.read(row, column, '1.234', 'thousands')
    expect(thousands).toMatchObject({ ok: true, shown: '1.234 usaha mikro' })
    expect(thousands.ok && thousands.doubt).toContain('1.234')
    expect(grid.read(row, column, '1.234', 'decimal')).toMatchObject({ ok: true, shown: '1,234 usaha mikro' })
  })

  it('refuses text, fractions and negative amounts as pagu, with advice', () => {
    const grid = model(pendanaan)
    const [row, column] = at(grid, kegiatan, 'pagu:2019')
    for (const text of ['banyak', '-5', '1.000,50']) {
      const reading = grid.read(row, column, text, 'thousands')
      expect(reading.ok).toBe(false)
      expect(!reading.ok && reading.advice.length).toBeGreaterThan(0)
    }
    expect(grid.read(row, column, 'Rp\u00a01.250.000', 'thousands')).toMatchObject({
      ok: true,
      shown: '1.250.000'
    })
  })

  it('empties a pagu, but not the text of a row', () => {
    expect(write(model(pendanaan), kegiatan, 'pagu:2019', '').written).toBe(1)
    expect(cellAt(model(pendanaan), kegiatan, 'pagu:2019').text).toBe('')
    expect(write(model(pendanaan), kegiatan, 'uraian', '').refused).toHaveLength(1)
    expect(cellAt(model(pendanaan), kegiatan, 'uraian').text).toBe(kegiatan)
  })

  it('writes a block as one step, skips locked cells and counts them', () => {
    const grid = model(pendanaan)
    const rows = [program, kegiatan].map((text) => grid.rows[at(grid, text, 'kode')[0]]?.id ?? '')
    const report = grid.write(
      rows.flatMap((row) => ['pagu:2019', 'pagu:2020'].map((column) => ({ row, column, text: '5' }))),
      'uji',
      'thousands'
    )
    expect(report).toEqual({ written: 2, locked: 2, refused: [] })
    expect(plan.undo).toHaveLength(1)
  })

  it('begins an indikator on a line that has none', () => {
    const grid = model(tujuan)
    const [row] = at(grid, 'Meningkatnya Jumlah Koperasi Aktif', 'uraian')
    const id = grid.rows[row]?.id ?? ''
    expect(
      grid.cell(
        row,
        grid.columns.findIndex((column) => column.id === 'target:2019')
      ).lock
    ).toContain('belum mempunyai indikator')
    expect(
      grid.write([{ row: id, column: 'indikator', text: 'Jumlah koperasi aktif' }], 'uji', 'thousands')
        .written
    ).toBe(1)
    expect(cellAt(model(tujuan), 'Meningkatnya Jumlah Koperasi Aktif', 'indikator').text).toBe(
      'Jumlah koperasi aktif'
    )
  })

  it('is refused everywhere while the plan is locked, with the reason', () => {
    plan = sample('lumajang-2018-2023', 'Sedang diverifikasi.')
    const grid = model(pendanaan)
    expect(grid.editable).toBe(false)
    expect(cellAt(grid, kegiatan, 'pagu:2019').lock).toBe('Sedang diverifikasi.')
    expect(write(grid, kegiatan, 'pagu:2019', '5')).toEqual({ written: 0, locked: 1, refused: [] })
  })
})

describe('rows', () => {
  const find = (naskah: Naskah, text: string) => {
    const node = [...naskah.simpul.values()].find(
      ({ isian, jenis }) =>
        isian['uraian'] === text && jenis !== 'programTertulis' && jenis !== 'kegiatanTertulis'
    )
    if (!node) throw new Error(text)
    return node
  }

  it('a new row stands right after its sibling with the same cells, empty', () => {
    const before = find(plan.naskah, kegiatan)
    const made = insertAfter(plan.naskah, before, testId())
    expect(change(made.changes)).toEqual([])
    const grid = model(pendanaan)
    const [row] = at(grid, kegiatan, 'kode')
    expect(grid.rows[row + 1]?.id).toBe(made.id)
    expect(grid.cell(row + 1, at(grid, kegiatan, 'pagu:2019')[1])).toEqual({ text: '', edit: '' })
  })

  it.each(['tujuan', 'sasaran', 'program', 'kegiatan'] as const)(
    'everything offered below a %s can be added',
    (jenis) => {
      const parent = [...plan.naskah.simpul.values()].find((node) => node.jenis === jenis)
      if (!parent) throw new Error(jenis)
      const table = jenis === 'tujuan' || jenis === 'sasaran' ? 'tujuanSasaran' : 'programPendanaan'
      for (const child of childJenis(jenis)) {
        expect(change(insertUnder(plan.naskah, parent, child, table, testId()).changes)).toEqual([])
      }
    }
  )

  it('a table without rows takes its first', () => {
    const empty = {
      ...plan.naskah,
      simpul: new Map([...plan.naskah.simpul].filter(([, { jenis }]) => jenis === 'naskah'))
    }
    plan = openPlan({ naskah: empty, versi: 1, lock: null }, nothingKept)
    expect(change(insertUnder(plan.naskah, null, 'tujuan', 'tujuanSasaran', testId()).changes)).toEqual([])
    expect(change(insertUnder(plan.naskah, null, 'program', 'programPendanaan', testId()).changes)).toEqual(
      []
    )
    expect(model(pendanaan).rows.some(({ tone }) => tone === 'strong')).toBe(true)
  })

  it('moves down and up again to where it was', () => {
    const order = () => model(pendanaan).rows.map(({ id }) => id)
    const start = order()
    const down = moveStep(plan.naskah, find(plan.naskah, kegiatan), 1)
    expect(down && change([down])).toEqual([])
    expect(order()).not.toEqual(start)
    const up = moveStep(plan.naskah, find(plan.naskah, kegiatan), -1)
    expect(up && change([up])).toEqual([])
    expect(order()).toEqual(start)
    expect(moveStep(plan.naskah, find(plan.naskah, kegiatan), -1)).toBeNull()
  })

  it('moves under another parent of the right level, and nowhere else', () => {
    const node = find(plan.naskah, kegiatan)
    const places = parentsFor(plan.naskah, node)
    expect(new Set(places.map(({ jenis }) => jenis))).toEqual(new Set(['program']))
    const to = places[0]?.id ?? ''
    expect(change([moveUnder(plan.naskah, node, to)])).toEqual([])
    expect(plan.naskah.simpul.get(node.id)?.indukId).toBe(to)
  })
})
