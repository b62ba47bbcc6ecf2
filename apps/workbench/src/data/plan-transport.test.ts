// @vitest-environment jsdom
import type { Change } from '@selaras/domain/naskah'
import { treeOf } from '@selaras/domain/naskah'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { StoredPlan } from '../../test/memory/plans.ts'
import type { MemoryServer } from '../../test/memory/server.ts'
import { memoryServer } from '../../test/memory/server.ts'
import type { Batch, Transport } from '../naskah/transport.ts'
import { Gone, Unreachable } from '../naskah/transport.ts'
import { planClient } from './client.ts'
import { planTransport } from './plan-transport.ts'

let server: MemoryServer
let transport: Transport
let stored: StoredPlan

beforeEach(() => {
  server = memoryServer()
  server.signedIn = 'perencana@lumajang.contoh'
  vi.stubGlobal('fetch', server.fetch)
  transport = planTransport(planClient('http://localhost/graphql'))
  stored = server.plans[0] as StoredPlan
})
afterEach(() => vi.unstubAllGlobals())

const leaf = (): string => {
  const tree = treeOf(stored.naskah)
  return tree.children(tree.rows('programPendanaan')[0] ?? '', 'anak')[0] ?? ''
}
const batch = (changes: readonly Change[], lewati = false): Batch => ({
  kunci: `k${Math.random()}`,
  naskahId: stored.naskah.id,
  label: 'uji',
  changes,
  lewati,
  dibuat: 0
})
const pagu = (): number => stored.naskah.simpul.get(leaf())?.isian['pagu:2019'] as number

describe('a plan over GraphQL, as the committed schema has it', () => {
  it('arrives equal to what the server holds', async () => {
    const { naskah, versi, lock } = await transport.load(stored.naskah.id)
    expect(naskah).toEqual(stored.naskah)
    expect([versi, lock]).toEqual([1, null])
  })

  it('brings the reason why it may not be changed', async () => {
    const { lock } = await transport.load(server.plans[1]?.naskah.id ?? '')
    expect(lock).toContain('perubahan Renstra')
  })

  it('sends a batch and gets back the rows that differ now', async () => {
    const answer = await transport.send(
      stored.naskah.id,
      batch([{ jenis: 'isi', simpulId: leaf(), field: 'pagu:2019', dari: pagu(), ke: 7 }])
    )
    expect(answer.ok && answer.delta.simpul.find(({ id }) => id === leaf())?.isian['pagu:2019']).toBe(7)
    expect(pagu()).toBe(7)
  })

  it('carries added, moved and removed rows, and steps of an undo', async () => {
    const { naskah } = await transport.load(stored.naskah.id)
    const node = naskah.simpul.get(leaf())
    if (!node) throw new Error('no leaf')
    const removed = await transport.send(stored.naskah.id, batch([{ jenis: 'hapus', simpulId: node.id }]))
    expect(removed.ok && removed.delta.dihapus).toContain(node.id)
    const back = await transport.send(
      stored.naskah.id,
      batch([{ jenis: 'tambah', simpul: [node], pulih: true }])
    )
    expect(back.ok && stored.naskah.simpul.has(node.id)).toBe(true)
  })

  it('answers a stale cell with the present value, its author and the time', async () => {
    const before = pagu()
    await transport.send(
      stored.naskah.id,
      batch([{ jenis: 'isi', simpulId: leaf(), field: 'pagu:2019', dari: before, ke: 7 }])
    )
    const answer = await transport.send(
      stored.naskah.id,
      batch([{ jenis: 'isi', simpulId: leaf(), field: 'pagu:2019', dari: before, ke: 8 }], true)
    )
    expect(answer.ok && answer.dilewati[0]?.refusal).toMatchObject({
      code: 'BASI',
      detail: { kini: 7, oleh: 'Siti Rahayu' }
    })
  })

  it('brings what others changed since a version', async () => {
    server.changeByOther(stored, [
      { jenis: 'isi', simpulId: leaf(), field: 'pagu:2019', dari: pagu(), ke: 9 }
    ])
    const delta = await transport.delta(stored.naskah.id, 1)
    expect(delta.versi).toBe(2)
    expect(delta.simpul.map(({ id }) => id)).toContain(leaf())
  })

  it('tells no connection from a plan that may not be read', async () => {
    await expect(transport.load('tidak-ada')).rejects.toBeInstanceOf(Gone)
    server.online = false
    await expect(transport.load(stored.naskah.id)).rejects.toBeInstanceOf(Unreachable)
  })
})
