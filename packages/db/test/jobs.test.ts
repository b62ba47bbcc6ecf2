import type { PgBoss } from 'pg-boss'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { jobsIn, openJobs } from '../src/jobs.ts'
import { listen, type NaskahChanged } from '../src/listen.ts'
import { lockNaskah, readNaskah } from '../src/queries/naskah-kepala.ts'
import { touchNaskah } from '../src/queries/naskah-simpan.ts'
import { withTenant } from '../src/tx.ts'
import { onBothEngines, type TestDatabase } from './engines.ts'
import { addNaskah, addPemda, type SamplePemda } from './sample.ts'

onBothEngines('outside a transaction', (engine) => {
  let base: TestDatabase
  let pemda: SamplePemda
  let boss: PgBoss
  const errors: Error[] = []
  beforeAll(async () => {
    base = await engine.open()
    pemda = await addPemda(base.db, 'Contoh')
    boss = openJobs(base.db, { onError: (error) => errors.push(error) })
    await boss.start()
    await boss.createQueue('periksa')
  })
  afterAll(async () => {
    await boss?.stop({ graceful: false })
    await base?.close()
  })

  const fetchAll = async (): Promise<unknown[]> => {
    const jobs = await boss.fetch<object>('periksa', { batchSize: 10 })
    for (const job of jobs) await boss.complete('periksa', job.id)
    return jobs.map((job) => job.data)
  }

  it('a job that is sent in a transaction exists exactly when the transaction is committed', async () => {
    const naskah = await addNaskah(base.db, pemda.a, pemda.opdA)
    const send = (fail: boolean): Promise<void> =>
      withTenant(base.db, pemda.a, async (tx) => {
        await boss.send('periksa', { pemdaId: pemda.pemdaId, fail }, { db: jobsIn(tx) })
        // The role is the app's again: the rest of the transaction still sees its tenant.
        expect(await readNaskah(tx, naskah.id)).not.toBeNull()
        if (fail) throw new Error('batal')
      })
    await expect(send(true)).rejects.toThrow('batal')
    expect(await fetchAll()).toEqual([])
    await send(false)
    expect(await fetchAll()).toEqual([{ pemdaId: pemda.pemdaId, fail: false }])
  })

  it('a job runs once and may open tenant transactions of its own', async () => {
    const naskah = await addNaskah(base.db, pemda.a, pemda.opdA)
    const seen: unknown[] = []
    await boss.work<{ naskahId: string }>('periksa', { pollingIntervalSeconds: 0.5 }, async ([job]) => {
      if (!job) return
      seen.push(await withTenant(base.db, pemda.sistem, (tx) => readNaskah(tx, job.data.naskahId)))
    })
    await boss.send('periksa', { naskahId: naskah.id })
    while (seen.length === 0) await new Promise((resolve) => setTimeout(resolve, 20))
    await boss.offWork('periksa')
    expect(seen).toMatchObject([{ id: naskah.id }])
    expect(errors).toEqual([])
  })

  it('a listener hears of each committed version, and of nothing that was rolled back', async () => {
    const naskah = await addNaskah(base.db, pemda.a, pemda.opdA)
    const seen: NaskahChanged[] = []
    const stop = await listen(base.db, (change) => seen.push(change))
    const touch = (fail: boolean): Promise<void> =>
      withTenant(base.db, pemda.a, async (tx) => {
        const locked = await lockNaskah(tx, naskah.id)
        if (!locked) throw new Error('not visible')
        await touchNaskah(tx, locked)
        if (fail) throw new Error('batal')
      })
    await touch(false)
    await expect(touch(true)).rejects.toThrow('batal')
    await touch(false)
    while (seen.length < 2) await new Promise((resolve) => setTimeout(resolve, 10))
    await stop()
    expect(seen.map(({ naskahId, versi }) => [naskahId, versi])).toEqual([
      [naskah.id, 2],
      [naskah.id, 3]
    ])
  })
})
