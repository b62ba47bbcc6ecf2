import type { Applied, Naskah, Simpul } from '@selaras/domain/naskah'
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { pruneIdempotensi, readIdempotent, storeIdempotent } from '../src/queries/idempotensi.ts'
import { lockNaskah } from '../src/queries/naskah-kepala.ts'
import { loadNaskah } from '../src/queries/naskah-muat.ts'
import { saveApplied } from '../src/queries/naskah-simpan.ts'
import { type Tx, withTenant } from '../src/tx.ts'
import { onBothEngines, onPostgres, type TestDatabase } from './engines.ts'
import { rounds } from './rounds.ts'
import { addNaskah, addPemda, type SamplePemda } from './sample.ts'

/** One edit as the server makes it: lock, load, compare the value that was seen, save. */
async function setPagu(
  tx: Tx,
  naskahId: string,
  simpulId: string,
  dari: number,
  ke: number
): Promise<boolean> {
  const locked = await lockNaskah(tx, naskahId)
  const naskah = locked && (await loadNaskah(tx, naskahId))
  const node = naskah?.simpul.get(simpulId)
  if (!locked || !naskah || !node) throw new Error('not visible')
  if ((node.isian['pagu:2024'] ?? 0) !== dari) return false
  const changed: Simpul = { ...node, isian: { ...node.isian, 'pagu:2024': ke } }
  const applied: Applied<Naskah> = {
    naskah: { ...naskah, simpul: new Map([...naskah.simpul, [simpulId, changed]]) },
    diubah: [simpulId],
    dihapus: [],
    bagian: [],
    balik: []
  }
  await saveApplied(tx, locked, applied)
  return true
}

onPostgres('people who edit one naskah at once', (engine) => {
  let base: TestDatabase
  let pemda: SamplePemda
  beforeAll(async () => {
    base = await engine.open({ poolSize: 6 })
    pemda = await addPemda(base.db, 'Contoh')
  })
  afterAll(() => base?.close())

  it('lose no update: the value is the sum of the edits that were accepted', async () => {
    const actor = fc.array(
      fc.record({ tambah: fc.integer({ min: 1, max: 9 }), jeda: fc.integer({ min: 0, max: 3 }) }),
      { minLength: 2, maxLength: 4 }
    )
    await fc.assert(
      fc.asyncProperty(fc.array(actor, { minLength: 2, maxLength: 3 }), async (actors) => {
        const naskah = await addNaskah(base.db, pemda.a, pemda.opdA)
        const simpulId = [...naskah.simpul.values()].find((node) => node.jenis === 'indikator')?.id ?? ''
        let accepted = 0
        const play = async (edits: readonly { tambah: number; jeda: number }[]): Promise<void> => {
          for (const { tambah, jeda } of edits) {
            for (let turn = 0; turn < jeda; turn++) await new Promise((resolve) => setImmediate(resolve))
            const seen = await withTenant(base.db, pemda.a, (tx) => loadNaskah(tx, naskah.id))
            const dari = (seen?.simpul.get(simpulId)?.isian['pagu:2024'] ?? 0) as number
            if (
              await withTenant(base.db, pemda.a, (tx) =>
                setPagu(tx, naskah.id, simpulId, dari, dari + tambah)
              )
            )
              accepted += tambah
          }
        }
        await Promise.all(actors.map(play))
        const end = await withTenant(base.db, pemda.a, (tx) => loadNaskah(tx, naskah.id))
        expect(end?.simpul.get(simpulId)?.isian['pagu:2024']).toBe(accepted)
      }),
      { numRuns: rounds(40, 1_000) }
    )
  })

  it('are retried after a deadlock, and both get through', async () => {
    const [first, second] = [
      await addNaskah(base.db, pemda.a, pemda.opdA),
      await addNaskah(base.db, pemda.a, pemda.opdA)
    ]
    let meeting = 0
    const both = async (one: string, other: string): Promise<void> => {
      let tries = 0
      await withTenant(base.db, pemda.a, async (tx) => {
        tries += 1
        await lockNaskah(tx, one)
        meeting += 1
        while (tries === 1 && meeting < 2) await new Promise((resolve) => setTimeout(resolve, 5))
        await lockNaskah(tx, other)
        await sql`update selaras.naskah set judul = judul || '+' where naskah_id in (${one}, ${other})`.execute(
          tx.sql
        )
      })
    }
    await Promise.all([both(first.id, second.id), both(second.id, first.id)])
    const { rows } = await withTenant(base.db, pemda.a, (tx) =>
      sql<{
        judul: string
      }>`select judul from selaras.naskah where naskah_id in (${first.id}, ${second.id})`.execute(tx.sql)
    )
    expect(rows.map((row) => row.judul)).toEqual(['Renstra++', 'Renstra++'])
  })
})

onBothEngines('one idempotency key', (engine) => {
  let base: TestDatabase
  let pemda: SamplePemda
  beforeAll(async () => {
    base = await engine.open({ poolSize: 6 })
    pemda = await addPemda(base.db, 'Contoh')
  })
  afterAll(() => base?.close())

  it('has one effect and one answer, sent two to five times at once, also when some attempts fail', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uuid(),
        fc.array(fc.boolean(), { minLength: 2, maxLength: 5 }),
        async (kunci, fails) => {
          const naskah = await addNaskah(base.db, pemda.a, pemda.opdA)
          const simpulId = [...naskah.simpul.values()].find((node) => node.jenis === 'indikator')?.id ?? ''
          let effects = 0
          const send = (fail: boolean): Promise<unknown> =>
            withTenant(base.db, pemda.a, async (tx) => {
              const found = await readIdempotent(tx, kunci, 'sama')
              if (found.status !== 'baru') return found
              const seen = await loadNaskah(tx, naskah.id)
              const dari = (seen?.simpul.get(simpulId)?.isian['pagu:2024'] ?? 0) as number
              await setPagu(tx, naskah.id, simpulId, dari, dari + 1)
              await storeIdempotent(tx, kunci, { pagu: dari + 1 })
              if (fail) throw new Error('fails before commit')
              effects += 1
              return found
            }).catch(() => null)
          await Promise.all(fails.map(send))
          const again = await send(false)
          expect(again).toEqual(
            fails.every(Boolean) ? { status: 'baru' } : { status: 'sudah', jawaban: { pagu: 1 } }
          )
          expect(effects).toBe(1)
          const end = await withTenant(base.db, pemda.a, (tx) => loadNaskah(tx, naskah.id))
          expect(end?.simpul.get(simpulId)?.isian['pagu:2024']).toBe(1)
        }
      ),
      { numRuns: rounds(25, 500) }
    )
  })

  it('is refused for another payload, is free for another person, and is forgotten after seven days', async () => {
    const claim = (tenant: SamplePemda['a'], payload: string): Promise<string> =>
      withTenant(base.db, tenant, async (tx) => {
        const { status } = await readIdempotent(tx, 'kunci-1', payload)
        if (status === 'baru') await storeIdempotent(tx, 'kunci-1', null)
        return status
      })
    expect(await claim(pemda.a, 'x')).toBe('baru')
    expect(await claim(pemda.a, 'x')).toBe('sudah')
    expect(await claim(pemda.a, 'y')).toBe('berbeda')
    expect(await claim(pemda.b, 'y')).toBe('baru')
    const later = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString()
    const prune = (days: number): Promise<number> =>
      withTenant(base.db, pemda.sistem, (tx) => pruneIdempotensi(tx, later(days)))
    expect(await prune(6.9)).toBe(0)
    expect(await prune(7.1)).toBeGreaterThanOrEqual(2)
    expect(await claim(pemda.a, 'y')).toBe('baru')
  })
})
