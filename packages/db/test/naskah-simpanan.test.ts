import type { Naskah } from '@selaras/domain/naskah'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lockNaskah } from '../src/queries/naskah-kepala.ts'
import { loadNaskah } from '../src/queries/naskah-muat.ts'
import { saveApplied } from '../src/queries/naskah-simpan.ts'
import { NaskahSimpanan, readNaskahIsi } from '../src/queries/naskah-simpanan.ts'
import { insertPotret } from '../src/queries/potret.ts'
import { type Tenant, withTenant } from '../src/tx.ts'
import { onBothEngines, type TestDatabase } from './engines.ts'
import { addNaskah, addPemda, type SamplePemda, smallNaskah, waktu } from './sample.ts'

onBothEngines('plans that were read lately', (engine) => {
  let base: TestDatabase
  let here: SamplePemda
  let elsewhere: SamplePemda
  beforeAll(async () => {
    base = await engine.open()
    here = await addPemda(base.db, 'Contoh')
    elsewhere = await addPemda(base.db, 'Tetangga')
  })
  afterAll(() => base?.close())

  const read = (tenant: Tenant, id: string): Promise<Naskah | null> =>
    withTenant(base.db, tenant, (tx) => readNaskahIsi(tx, id))
  const rename = (id: string, judul: string, fail = false): Promise<unknown> =>
    withTenant(base.db, here.a, async (tx) => {
      const locked = await lockNaskah(tx, id)
      const now = await loadNaskah(tx, id)
      const simpul = [...(now?.simpul.values() ?? [])].find(({ jenis }) => jenis === 'program')
      if (!locked || !now || !simpul) throw new Error('not visible')
      const changed = { ...simpul, isian: { ...simpul.isian, uraian: judul } }
      await saveApplied(tx, locked, {
        naskah: { ...now, simpul: new Map([...now.simpul, [changed.id, changed]]) },
        diubah: [changed.id],
        dihapus: [],
        bagian: [],
        balik: []
      })
      // What somebody reads in the middle of a change that is taken back must not stay.
      if (fail) throw new Error('taken back')
    })
  const names = (naskah: Naskah | null): unknown[] =>
    [...(naskah?.simpul.values() ?? [])]
      .filter(({ jenis }) => jenis === 'program')
      .map(({ isian }) => isian['uraian'])

  it('are the same value until the plan has a new version, then what stands there now', async () => {
    const { id } = await addNaskah(base.db, here.a, here.opdA)
    const first = await read(here.a, id)
    expect(first).toEqual(await withTenant(base.db, here.a, (tx) => loadNaskah(tx, id)))
    expect(await read(here.a, id)).toBe(first)
    await rename(id, 'Program berganti nama')
    expect(names(await read(here.a, id))).toContain('Program berganti nama')
  })

  it('hold nothing of a change that was taken back', async () => {
    const { id } = await addNaskah(base.db, here.a, here.opdA)
    await read(here.a, id)
    await expect(rename(id, 'Ditarik', true)).rejects.toThrow('taken back')
    await rename(id, 'Tetap')
    expect(names(await read(here.a, id))).toEqual(expect.arrayContaining(['Tetap']))
    expect(names(await read(here.a, id))).not.toContain('Ditarik')
  })

  it('are shown to nobody who may not read them, though somebody else has just read them', async () => {
    const { id } = await addNaskah(base.db, here.a, here.opdA)
    expect(await read(here.a, id)).not.toBeNull()
    for (const tenant of [here.b, here.pemda, elsewhere.a, elsewhere.pemda, elsewhere.sistem])
      expect(await read(tenant, id)).toBeNull()
    await withTenant(base.db, here.a, (tx) =>
      insertPotret(tx, {
        id: uuidv7(),
        naskahId: id,
        opdId: here.opdA,
        versi: 1,
        tahap: 'rancanganAwal',
        dokumen: '{}',
        temuan: [],
        versiAturan: '1',
        alasan: 'uji',
        waktu,
        dibuatOleh: 'perencana-a'
      })
    )
    expect(await read(here.pemda, id)).not.toBeNull()
    expect(await read(here.b, id)).toBeNull()
  })
})

describe('the store of plans', () => {
  it('forgets the plans that were not read for longest, and never keeps more rows than it may', () => {
    const plan = smallNaskah()
    const store = new NaskahSimpanan(plan.simpul.size * 2)
    for (const key of ['a', 'b']) store.put(key, 1, plan)
    store.get('a', 1)
    store.put('c', 1, plan)
    expect(['a', 'b', 'c'].map((key) => store.get(key, 1) !== null)).toEqual([true, false, true])
    const small = new NaskahSimpanan(plan.simpul.size - 1)
    small.put('a', 1, plan)
    expect(small.get('a', 1)).toBeNull()
  })

  it('never puts an older version in the place of a newer one', () => {
    const plan = smallNaskah()
    const store = new NaskahSimpanan(1000)
    store.put('a', 2, plan)
    store.put('a', 1, { ...plan, judul: 'lama' } as Naskah)
    expect(store.get('a', 2)).toBe(plan)
    expect(store.get('a', 1)).toBeNull()
  })
})
