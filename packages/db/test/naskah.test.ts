import type { Applied, Naskah, Simpul } from '@selaras/domain/naskah'
import { sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { listNaskah, lockNaskah, readNaskah } from '../src/queries/naskah-kepala.ts'
import { loadNaskah, wholePlan } from '../src/queries/naskah-muat.ts'
import { saveApplied } from '../src/queries/naskah-simpan.ts'
import { withTenant } from '../src/tx.ts'
import { onBothEngines, type TestDatabase } from './engines.ts'
import { addNaskah, addPemda, type SamplePemda, smallNaskah } from './sample.ts'

const applied = (naskah: Naskah, parts: Partial<Applied<Naskah>>): Applied<Naskah> => ({
  naskah,
  diubah: [],
  dihapus: [],
  bagian: [],
  balik: [],
  ...parts
})

const having = (naskah: Naskah, ...nodes: Simpul[]): Naskah => ({
  ...naskah,
  simpul: new Map([...naskah.simpul, ...nodes.map((node) => [node.id, node] as const)])
})

const kind = (naskah: Naskah, jenis: string, at = 0): Simpul => {
  const found = [...naskah.simpul.values()].filter((node) => node.jenis === jenis)[at]
  if (!found) throw new Error(`no ${jenis}`)
  return found
}

onBothEngines('a stored naskah', (engine) => {
  let base: TestDatabase
  let pemda: SamplePemda
  beforeAll(async () => {
    base = await engine.open()
    pemda = await addPemda(base.db, 'Contoh')
  })
  afterAll(() => base?.close())

  const load = (id: string): Promise<Naskah | null> =>
    withTenant(base.db, pemda.a, (tx) => loadNaskah(tx, id))
  const save = (id: string, change: (now: Naskah) => Applied<Naskah>): Promise<{ versi: number }> =>
    withTenant(base.db, pemda.a, async (tx) => {
      const locked = await lockNaskah(tx, id)
      const now = await loadNaskah(tx, id)
      if (!locked || !now) throw new Error('not visible')
      return saveApplied(tx, locked, change(now))
    })

  it('comes back as the same domain value, odd texts and the largest rupiah included', async () => {
    const naskah = await addNaskah(base.db, pemda.a, pemda.opdA)
    expect(await load(naskah.id)).toEqual(naskah)
  })

  it('takes changed, added and removed rows, pagu and parts, and counts its versi', async () => {
    const naskah = await addNaskah(base.db, pemda.a, pemda.opdA)
    const subA = kind(naskah, 'subKegiatan')
    const subB = kind(naskah, 'subKegiatan', 1)
    const changed: Simpul = { ...subA, isian: { uraian: 'Sub A baru', 'pagu:2024': 7, 'pagu:2026': 3 } }
    const added: Simpul = { ...subA, id: uuidv7(), isian: { 'pagu:2025': 11 } }
    const next = having(naskah, changed, added)
    const simpul = new Map(next.simpul)
    simpul.delete(subB.id)
    const bagian = { dokumen: next.bagian['dokumen'] ?? null, narasi: [{ bab: 'I' }] }
    const after: Naskah = { ...next, simpul, bagian, tahun: [2024, 2025] }
    const { versi } = await save(naskah.id, () =>
      applied(after, { diubah: [changed.id, added.id], dihapus: [subB.id], bagian: ['narasi', 'pemda'] })
    )
    expect(versi).toBe(2)
    expect(await load(naskah.id)).toEqual(after)
    expect(await withTenant(base.db, pemda.a, (tx) => readNaskah(tx, naskah.id))).toMatchObject({
      versi: 2,
      tahun: [2024, 2025]
    })
  })

  it('removes a whole branch in one statement, parents and children in any order', async () => {
    const naskah = await addNaskah(base.db, pemda.a, pemda.opdA)
    const gone = [...naskah.simpul.values()].filter((node) => node.jenis !== 'naskah').map((node) => node.id)
    const root = naskah.simpul.get(naskah.id) as Simpul
    const after = { ...naskah, simpul: new Map([[root.id, root]]) }
    await save(naskah.id, () => applied(after, { dihapus: gone }))
    expect(await load(naskah.id)).toEqual(after)
  })

  it('refuses to save on a ticket that is out of date', async () => {
    const naskah = await addNaskah(base.db, pemda.a, pemda.opdA)
    const stale = await withTenant(base.db, pemda.a, (tx) => lockNaskah(tx, naskah.id))
    if (!stale) throw new Error('not visible')
    await save(naskah.id, (now) => applied(now, {}))
    const late = withTenant(base.db, pemda.a, (tx) => saveApplied(tx, stale, applied(naskah, {})))
    await expect(late).rejects.toMatchObject({ code: 'VERSI_BASI' })
  })

  it('refuses a row under a node of another naskah, and a pagu below zero', async () => {
    const naskah = await addNaskah(base.db, pemda.a, pemda.opdA)
    const stranger: Simpul = { ...kind(naskah, 'kegiatan'), id: uuidv7(), indukId: uuidv7() }
    const wrong = save(naskah.id, (now) => applied(having(now, stranger), { diubah: [stranger.id] }))
    await expect(wrong).rejects.toMatchObject({ code: '23503' })
    const negative = base.admin.kysely
      .insertInto('selaras.pagu')
      .values({
        pemda_id: pemda.pemdaId,
        naskah_id: naskah.id,
        simpul_id: kind(naskah, 'subKegiatan').id,
        tahun: 2030,
        opd_id: pemda.opdA,
        rupiah: -1
      })
      .execute()
    await expect(negative).rejects.toThrow()
  })

  it('is read once through each table, also before the database has any statistics', async () => {
    const naskah = smallNaskah()
    const simpul = new Map(naskah.simpul)
    for (let n = 0; n < 300; n++) {
      const id = uuidv7()
      simpul.set(id, { ...kind(naskah, 'subKegiatan'), id, isian: { 'pagu:2024': n, 'pagu:2025': n } })
    }
    await addNaskah(base.db, pemda.a, pemda.opdA, { ...naskah, simpul })
    const plan = await withTenant(base.db, pemda.a, async (tx) => {
      const { rows } = await sql<
        Record<string, unknown>
      >`explain (analyze, format json) ${wholePlan(naskah.id)}`.execute(tx.sql)
      return JSON.stringify(rows)
    })
    const loops = [...plan.matchAll(/"Actual Loops":\s*(\d+)/g)].map((found) => Number(found[1]))
    expect(loops.length).toBeGreaterThan(4)
    expect(Math.max(...loops)).toBe(1)
  })

  it('lists heads newest first, page by page', async () => {
    const third = await addPemda(base.db, 'Daftar')
    const ids: string[] = []
    for (let n = 0; n < 3; n++) ids.push((await addNaskah(base.db, third.a, third.opdA, smallNaskah())).id)
    const page = (setelah?: string): Promise<string[]> =>
      withTenant(base.db, third.a, async (tx) =>
        (await listNaskah(tx, { batas: 2, ...(setelah ? { setelah } : {}) })).map((kepala) => kepala.id)
      )
    const first = await page()
    expect(first).toEqual([ids[2], ids[1]])
    expect(await page(first[1])).toEqual([ids[0]])
  })
})
