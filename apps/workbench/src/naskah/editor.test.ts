// @vitest-environment jsdom
import { loadContoh } from '@selaras/contoh'
import type { Change, Naskah, SimpulId } from '@selaras/domain/naskah'
import { paguOf, treeOf } from '@selaras/domain/naskah'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { StoredPlan } from '../../test/memory/plans.ts'
import { applyBatch, planFrom } from '../../test/memory/plans.ts'
import type { MemoryTransport } from '../../test/memory/transport.ts'
import { memoryTransport } from '../../test/memory/transport.ts'
import { cellKey } from './cells.ts'
import { checkPlan } from './check-plan.ts'
import type { Editor } from './editor.ts'
import { openEditor } from './editor.ts'
import type { Storage } from './storage.ts'
import { memoryStorage, openStorage } from './storage.ts'

const lumajang = (lock: string | null = null): StoredPlan =>
  planFrom(loadContoh('lumajang-2018-2023'), { tahap: 'rancanganAwal', opdId: 'o', lock })

/** The first row of T-C.27 that holds a pagu itself, and the program above it. */
function leafOf(naskah: Naskah): { leaf: SimpulId; program: SimpulId; was: number } {
  const tree = treeOf(naskah)
  const program = tree.rows('programPendanaan')[0] ?? ''
  const leaf = tree.children(program, 'anak')[0] ?? ''
  return { leaf, program, was: naskah.simpul.get(leaf)?.isian['pagu:2019'] as number }
}
const pay = (simpulId: SimpulId, dari: number, ke: number): Change => ({
  jenis: 'isi',
  simpulId,
  field: 'pagu:2019',
  dari,
  ke
})
const checker = { check: async (naskah: Naskah) => checkPlan(naskah), end: () => {} }

let stored: StoredPlan
let transport: MemoryTransport
let storage: Storage
let editor: Editor
let leaf: SimpulId
let program: SimpulId
let was: number

const open = async (): Promise<Editor> => {
  const opened = openEditor({ naskahId: stored.naskah.id, transport, storage, checker })
  await vi.waitFor(() => expect(opened.plan()).not.toBeNull())
  return opened
}
const shown = (id = leaf) => editor.plan()?.naskah.simpul.get(id)?.isian['pagu:2019']
const onServer = (id = leaf) => stored.naskah.simpul.get(id)?.isian['pagu:2019']
const settled = () => vi.waitFor(() => expect(editor.plan()?.batches).toEqual([]))
const change = (changes: readonly Change[], lewati = false) =>
  editor.change({ label: 'uji', changes, lewati })
/** Somebody else writes; the editor hears of it only when told. */
const otherWrites = (changes: readonly Change[]) => applyBatch(stored, `lain ${stored.versi}`, changes, true)

beforeEach(async () => {
  stored = lumajang()
  transport = memoryTransport(stored)
  storage = memoryStorage()
  ;({ leaf, program, was } = leafOf(stored.naskah))
  editor = await open()
})
afterEach(() => editor.end())

describe('typing', () => {
  it('is seen at once with its totals, and is on the server a moment later', async () => {
    const total = paguOf(stored.naskah, program).get(2019) ?? 0
    change([pay(leaf, was, was + 1000)])
    expect(shown()).toBe(was + 1000)
    expect(paguOf(editor.plan()?.naskah as Naskah, program).get(2019)).toBe(total + 1000)
    await settled()
    expect(onServer()).toBe(was + 1000)
    expect(editor.plan()?.versi).toBe(2)
  })

  it('that the plan refuses changes nothing and says why', () => {
    const [refused] = change([pay(leaf, was, -5)])
    expect(refused?.refusal.code).toBe('NILAI_TIDAK_SAH')
    expect(shown()).toBe(was)
    expect(editor.plan()?.batches).toEqual([])
  })

  it('is checked afterwards', async () => {
    await vi.waitFor(() => expect(editor.actor.getSnapshot().context.checked).not.toBeNull(), {
      timeout: 3000
    })
    change([pay(leaf, was, was + 7)])
    await vi.waitFor(() => expect(editor.actor.getSnapshot().context.checkedOf).toBe(editor.plan()?.naskah), {
      timeout: 3000
    })
  })
})

describe('a connection that drops', () => {
  it('keeps changes and sends them when it is back', async () => {
    transport.cut = 'before'
    change([pay(leaf, was, was + 1)])
    await vi.waitFor(() => expect(editor.actor.getSnapshot().context.failure).toBe('unreachable'))
    expect(shown()).toBe(was + 1)
    transport.cut = 'no'
    editor.retry()
    await settled()
    expect(onServer()).toBe(was + 1)
    expect(editor.actor.getSnapshot().context.failure).toBeNull()
  })

  it('after the server has already taken the change has one effect', async () => {
    transport.cut = 'after'
    change([pay(leaf, was, was + 1)])
    await vi.waitFor(() => expect(editor.actor.getSnapshot().context.failure).toBe('unreachable'))
    transport.cut = 'no'
    editor.retry()
    await settled()
    expect(stored.versi).toBe(2)
    expect(editor.plan()?.conflicts.size).toBe(0)
    expect(shown()).toBe(was + 1)
  })

  it('loses nothing when the page is reloaded meanwhile', async () => {
    transport.cut = 'before'
    change([pay(leaf, was, was + 1)])
    change([pay(leaf, was + 1, was + 2)])
    await vi.waitFor(() => expect(editor.actor.getSnapshot().context.failure).toBe('unreachable'))
    editor.end()
    transport.cut = 'no'
    editor = await open()
    expect(shown()).toBe(was + 2)
    await settled()
    expect(onServer()).toBe(was + 2)
    expect(await storage.load(stored.naskah.id).then((kept) => kept.batches)).toEqual([])
  })

  it('keeps them in IndexedDB apart for each person', async () => {
    const mine = await openStorage('saya')
    await mine.putBatch({
      kunci: 'k',
      naskahId: 'n',
      label: 'uji',
      changes: [pay('s', 1, 2)],
      lewati: false,
      dibuat: 1
    })
    expect((await mine.load('n')).batches).toHaveLength(1)
    expect((await (await openStorage('lain')).load('n')).batches).toEqual([])
    await mine.dropBatch('k')
    expect((await mine.load('n')).batches).toEqual([])
  })
})

describe('two people', () => {
  it('on different cells never conflict', async () => {
    const other = treeOf(stored.naskah).children(program, 'anak')[1] ?? ''
    const before = onServer(other) as number
    otherWrites([pay(other, before, 5)])
    change([pay(leaf, was, was + 1)])
    await settled()
    await vi.waitFor(() => expect(shown(other)).toBe(5))
    expect(editor.plan()?.conflicts.size).toBe(0)
    expect(shown()).toBe(was + 1)
  })

  it('on the same cell: theirs stands, mine is kept to choose, with who and when', async () => {
    otherWrites([pay(leaf, was, 111)])
    change([pay(leaf, was, 222)])
    await vi.waitFor(() => expect(editor.plan()?.conflicts.size).toBe(1))
    const conflict = editor.plan()?.conflicts.get(cellKey(leaf, 'pagu:2019'))
    expect(conflict).toMatchObject({ mine: 222, theirs: 111, author: { nama: 'Siti Rahayu' } })
    expect(shown()).toBe(111)
    editor.keepMine(cellKey(leaf, 'pagu:2019'))
    await settled()
    expect(onServer()).toBe(222)
    expect(editor.plan()?.conflicts.size).toBe(0)
  })

  it('on the same cell: theirs can be kept', async () => {
    otherWrites([pay(leaf, was, 111)])
    change([pay(leaf, was, 222)])
    await vi.waitFor(() => expect(editor.plan()?.conflicts.size).toBe(1))
    editor.keepTheirs(cellKey(leaf, 'pagu:2019'))
    expect(editor.plan()?.conflicts.size).toBe(0)
    expect(onServer()).toBe(111)
  })

  it('a step that is refused for one of its cells says which, and that the others fell with it', async () => {
    const other = treeOf(stored.naskah).children(program, 'anak')[1] ?? ''
    const before = onServer(other) as number
    otherWrites([pay(leaf, was, 111)])
    change([pay(other, before, 333), pay(leaf, was, 222)])
    await vi.waitFor(() => expect(editor.plan()?.conflicts.size).toBe(1))
    expect([...(editor.plan()?.conflicts.keys() ?? [])]).toEqual([cellKey(leaf, 'pagu:2019')])
    expect(editor.plan()?.refused.get(cellKey(other, 'pagu:2019'))).toMatchObject({
      tried: 333,
      refusal: { code: 'SYARAT_BELUM_TERPENUHI' }
    })
    expect(onServer(other)).toBe(before)
  })

  it('a paste leaves out the stale cell and writes the rest', async () => {
    const other = treeOf(stored.naskah).children(program, 'anak')[1] ?? ''
    const before = onServer(other) as number
    otherWrites([pay(leaf, was, 111)])
    change([pay(leaf, was, 222), pay(other, before, 333)], true)
    await settled()
    expect(onServer()).toBe(111)
    expect(onServer(other)).toBe(333)
    expect([...(editor.plan()?.conflicts.keys() ?? [])]).toEqual([cellKey(leaf, 'pagu:2019')])
  })

  it('shows what another person wrote when the server tells of it', async () => {
    otherWrites([pay(leaf, was, 111)])
    transport.announce()
    await vi.waitFor(() => expect(shown()).toBe(111))
  })
})

describe('undo', () => {
  it('takes a whole group back in one step, and redo does it again', async () => {
    const other = treeOf(stored.naskah).children(program, 'anak')[1] ?? ''
    const before = onServer(other) as number
    change([pay(leaf, was, 1), pay(other, before, 2)], true)
    expect(editor.undo()).toEqual({ label: 'uji', refused: 0 })
    expect([shown(), shown(other)]).toEqual([was, before])
    expect(editor.redo()?.refused).toBe(0)
    expect([shown(), shown(other)]).toEqual([1, 2])
    await settled()
    expect([onServer(), onServer(other)]).toEqual([1, 2])
  })

  it('survives a reload', async () => {
    change([pay(leaf, was, 1)])
    await settled()
    editor.end()
    editor = await open()
    expect(editor.undo()?.label).toBe('uji')
    await settled()
    expect(onServer()).toBe(was)
  })

  it("never takes back another person's edit", async () => {
    change([pay(leaf, was, 1)])
    await settled()
    otherWrites([pay(leaf, 1, 99)])
    transport.announce()
    await vi.waitFor(() => expect(shown()).toBe(99))
    expect(editor.undo()?.refused).toBe(1)
    expect(shown()).toBe(99)
  })

  it('brings removed rows back with everything in them', async () => {
    const count = stored.naskah.simpul.size
    change([{ jenis: 'hapus', simpulId: program }])
    await settled()
    expect(stored.naskah.simpul.size).toBeLessThan(count)
    editor.undo()
    await settled()
    expect(stored.naskah.simpul.size).toBe(count)
    expect(onServer()).toBe(was)
  })

  it('has nothing to do on a plan nobody has touched', () => {
    expect(editor.undo()).toBeNull()
    expect(editor.redo()).toBeNull()
  })
})

describe('a locked plan', () => {
  it('refuses on the server, keeps what was typed and says why', async () => {
    editor.end()
    stored = lumajang('Rencana ini sedang diverifikasi.')
    transport = memoryTransport(stored)
    ;({ leaf, was } = leafOf(stored.naskah))
    editor = await open()
    change([pay(leaf, was, 1)])
    await vi.waitFor(() => expect(editor.plan()?.refused.size).toBe(1))
    const refused = editor.plan()?.refused.get(cellKey(leaf, 'pagu:2019'))
    expect(refused).toMatchObject({ tried: 1, refusal: { code: 'TERKUNCI' } })
    expect(shown()).toBe(was)
  })
})
