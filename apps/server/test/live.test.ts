import { request as httpRequest } from 'node:http'
import { listen, openDatabase } from '@selaras/db'
import { createClient } from 'graphql-sse'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newPostgres, onPostgres, pglite } from '../../../packages/db/test/engines.ts'
import { LiveHub } from '../src/live/hub.ts'
import { onBothApis } from './engines.ts'
import { type Client, type Harness, origin, startHarness } from './harness.ts'
import { akun, firstLeaf, firstPlan, loadPlan, ubah } from './plan.ts'

interface Heard {
  readonly versi: number
}

/** A browser with the plan open, over a real connection. */
function openPlan(address: string, client: Client, naskahId: string) {
  const sse = createClient({
    url: `${address}/graphql/stream`,
    headers: { cookie: client.cookie, origin },
    retryAttempts: 5,
    retry: () => Promise.resolve()
  })
  const heard: Heard[] = []
  const waiting: ((one: Heard) => void)[] = []
  const end = sse.subscribe<{ naskahBerubah: Heard }>(
    {
      query: 'subscription ($id: ID!) { naskahBerubah(naskahId: $id) { versi } }',
      variables: { id: naskahId }
    },
    {
      next: ({ data }) => {
        if (!data?.naskahBerubah) return
        heard.push(data.naskahBerubah)
        waiting.shift()?.(data.naskahBerubah)
      },
      error: () => undefined,
      complete: () => undefined
    }
  )
  return {
    heard,
    next: () => new Promise<Heard>((resolve) => waiting.push(resolve)),
    close() {
      end()
      sse.dispose()
    }
  }
}

async function until(what: () => boolean): Promise<void> {
  for (let at = 0; at < 2000 && !what(); at++) await new Promise((resolve) => setTimeout(resolve, 10))
  expect(what()).toBe(true)
}

async function saveOne(client: Client, naskahId: string): Promise<number> {
  const plan = await loadPlan(client, naskahId)
  const { simpul, tahun, rupiah } = firstLeaf(plan)
  const answer = await ubah(client, {
    naskahId,
    kunci: uuidv7(),
    changes: [{ jenis: 'isi', simpulId: simpul.id, field: `pagu:${tahun}`, dari: rupiah, ke: rupiah + 1 }]
  })
  return answer.data.ubahNaskah.versi
}

onBothApis('another browser with the plan open', (api) => {
  let address: string
  let planner: Client
  let kepala: Client
  let id: string
  beforeAll(async () => {
    address = await api().app.listen({ host: '127.0.0.1', port: 0 })
    planner = await api().signIn(akun.perencana)
    kepala = await api().signIn(akun.kepala)
    id = (await firstPlan(planner)).id
  })

  it('hears of each accepted change, in order, and of none that was refused', async () => {
    const browser = openPlan(address, kepala, id)
    await until(() => api().hub.size === 1)
    const first = browser.next()
    const versi = await saveOne(planner, id)
    expect(await first).toEqual({ versi })
    const refused = await ubah(planner, {
      naskahId: id,
      kunci: uuidv7(),
      changes: [{ jenis: 'hapus', simpulId: uuidv7() }]
    })
    expect(refused.data.ubahNaskah.__typename).toBe('Penolakan')
    await saveOne(planner, id)
    await saveOne(planner, id)
    await until(() => browser.heard.length >= 3)
    expect(browser.heard).toEqual([{ versi }, { versi: versi + 1 }, { versi: versi + 2 }])
    browser.close()
    await until(() => api().hub.size === 0)
  })

  it('is heard of through Bappelitbangda as well, who sees the number and no content', async () => {
    const verifikator = await api().signIn(akun.verifikator)
    const browser = openPlan(address, verifikator, id)
    await until(() => api().hub.size === 1)
    const first = browser.next()
    const versi = await saveOne(planner, id)
    expect(await first).toEqual({ versi })
    browser.close()
    await until(() => api().hub.size === 0)
  })

  it('connects again by itself when its stream was ended, and hears what comes then', async () => {
    const browser = openPlan(address, kepala, id)
    await until(() => api().hub.size === 1)
    api().hub.dropAll()
    await until(() => api().hub.size === 1)
    const first = browser.next()
    const versi = await saveOne(planner, id)
    expect(await first).toEqual({ versi })
    browser.close()
    await until(() => api().hub.size === 0)
  })

  it('is dropped when it does not read, while the others hear everything', async () => {
    const slow = await silentReader(address, kepala.cookie, id)
    const quick = openPlan(address, planner, id)
    await until(() => api().hub.size === 2)
    const { pemda } = (await planner.query('{ saya { pemda { id } } }')).data.saya
    const rounds = 30_000
    for (let versi = 1; versi <= rounds; versi++) {
      api().hub.publish({ pemdaId: pemda.id, naskahId: id, versi })
      // The quick one reads between these.
      if (versi % 100 === 0) await until(() => quick.heard.length === versi)
    }
    expect(quick.heard.at(-1)).toEqual({ versi: rounds })
    expect(api().hub.size).toBe(1)
    slow.destroy()
    quick.close()
    await until(() => api().hub.size === 0)
  })
})

/** Subscribes and then reads nothing more than the head. */
function silentReader(address: string, cookie: string, naskahId: string): Promise<{ destroy(): void }> {
  const body = JSON.stringify({
    query: 'subscription ($id: ID!) { naskahBerubah(naskahId: $id) { versi naskahId } }',
    variables: { id: naskahId }
  })
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      `${address}/graphql/stream`,
      {
        method: 'POST',
        headers: { cookie, origin, accept: 'text/event-stream', 'content-type': 'application/json' }
      },
      (response) => {
        response.pause()
        resolve({ destroy: () => request.destroy() })
      }
    )
    request.on('error', reject)
    request.end(body)
  })
}

describe('the stream of somebody whose session or role has ended', () => {
  it('ends too', async () => {
    const database = await pglite.open()
    const api = await startHarness(database.db, { pingMilliseconds: 50 })
    const address = await api.app.listen({ host: '127.0.0.1', port: 0 })
    const planner = await api.signIn(akun.perencana)
    const kepala = await api.signIn(akun.kepala)
    const { id } = await firstPlan(planner)
    const leaving = openPlan(address, planner, id)
    const staying = openPlan(address, kepala, id)
    await until(() => api.hub.size === 2)
    await api.app.inject({
      method: 'POST',
      url: '/api/auth/sign-out',
      headers: { origin, cookie: planner.cookie },
      payload: {}
    })
    await until(() => api.hub.size === 1)
    api.clock.now = new Date('2020-01-01T00:00:00Z')
    await until(() => api.hub.size === 0)
    leaving.close()
    staying.close()
    await api.close()
    await database.close()
  })
})

onPostgres('a change made by another process', () => {
  let api: Harness
  let urls: { url: string }
  let closeDatabase: () => Promise<void>
  beforeAll(async () => {
    urls = await newPostgres()
    const db = await openDatabase({ engine: 'postgres', url: urls.url, poolSize: 4 })
    closeDatabase = () => db.close()
    api = await startHarness(db)
  })
  afterAll(async () => {
    await api.close()
    await closeDatabase()
  })

  it('is heard here, through the notifications of the database', async () => {
    const other = await openDatabase({ engine: 'postgres', url: urls.url, poolSize: 2 })
    const hub = new LiveHub()
    const stop = await listen(other, (change) => hub.publish(change))
    const planner = await api.signIn(akun.perencana)
    const { id } = await firstPlan(planner)
    const { pemda } = (await planner.query('{ saya { pemda { id } } }')).data.saya
    const elsewhere = hub.subscribe(pemda.id, id)
    const versi = await saveOne(planner, id)
    expect((await elsewhere.next()).value).toMatchObject({ naskahId: id, versi })
    hub.close()
    await stop()
    await other.close()
  })
})

describe('a hub that is closing', () => {
  it('ends new listeners at once', async () => {
    const hub = new LiveHub()
    hub.close()
    expect((await hub.subscribe('p', 'n').next()).done).toBe(true)
  })
})
