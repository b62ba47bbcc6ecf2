import { listen, listenNews, openDatabase, withTenant } from '@selaras/db'
import { beriTahu } from '@selaras/jobs'
import { createClient } from 'graphql-sse'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { countStatements } from '../../../packages/db/test/count-statements.ts'
import { newPostgres, onPostgres } from '../../../packages/db/test/engines.ts'
import { LiveHub } from '../src/live/hub.ts'
import { Kehadiran } from '../src/live/kehadiran.ts'
import { onBothApis } from './engines.ts'
import { type Client, type Harness, origin, startHarness } from './harness.ts'
import { emptyPlan, hadir } from './persiapan-api.ts'
import { akun, firstPlan, masuk } from './plan.ts'

const saya = async (client: Client): Promise<{ id: string; pemda: { id: string } }> =>
  (await client.query('{ saya { id pemda { id } } }')).data.saya

const unread = async (client: Client): Promise<number> =>
  (await client.query('{ belumDibaca }')).data.belumDibaca

onBothApis('notifications', (api) => {
  const tell = async (client: Client, kunci: string) => {
    const { id, pemda } = await saya(client)
    await withTenant(api().db, { pemdaId: pemda.id, lingkup: 'sistem' }, (tx) =>
      beriTahu(
        tx,
        [id, id, 'sistem'],
        { jenis: 'lain', kunci, naskahId: null, data: { teks: kunci } },
        { newId: uuidv7, waktu: '2026-11-21T03:00:00Z' }
      )
    )
  }

  it('are told once per person and key, read one by one or all at once, and are nobody else’s', async () => {
    const planner = await api().signIn(akun.perencana)
    const kepala = await api().signIn(akun.kepala)
    // The samples have been told of their own steps already.
    await planner.query('mutation { tandaiDibaca { belumDibaca } }')
    const before = await unread(kepala)
    for (const kunci of ['a', 'a', 'b', 'c']) await tell(planner, kunci)
    expect(await unread(planner)).toBe(3)
    expect(await unread(kepala)).toBe(before)
    const page = (
      await planner.query(
        '{ pemberitahuan(first: 2) { edges { cursor node { id jenis data dibaca } } pageInfo { hasNextPage endCursor } } }'
      )
    ).data.pemberitahuan
    expect(page.edges.map((edge: { node: { data: { teks: string } } }) => edge.node.data.teks)).toEqual([
      'c',
      'b'
    ])
    expect(page.pageInfo.hasNextPage).toBe(true)
    const rest = await planner.query(
      'query ($after: String!) { pemberitahuan(first: 2, after: $after) { edges { node { data } } } }',
      { after: page.pageInfo.endCursor }
    )
    expect(rest.data.pemberitahuan.edges[0]).toEqual({ node: { data: { teks: 'a' } } })
    const id = page.edges[0].node.id
    const mark = 'mutation ($id: [ID!]) { tandaiDibaca(id: $id) { belumDibaca } }'
    expect((await kepala.query(mark, { id: [id] })).data.tandaiDibaca.belumDibaca).toBe(before)
    expect(await unread(planner)).toBe(3)
    for (const _again of [1, 2])
      expect((await planner.query(mark, { id: [id, 'bukan-id'] })).data.tandaiDibaca.belumDibaca).toBe(2)
    expect((await planner.query(mark)).data.tandaiDibaca.belumDibaca).toBe(0)
    const left = await planner.query('{ pemberitahuan(belumDibaca: true) { edges { node { id } } } }')
    expect(left.data.pemberitahuan.edges).toEqual([])
  })

  it('wake the browsers of the person told, when it is committed, and of nobody else', async () => {
    const planner = await api().signIn(akun.perencana)
    const me = await saya(planner)
    const other = await saya(await api().signIn(akun.kepala))
    const mine = api().hub.subscribeTold(me.pemda.id, me.id)
    const theirs = api().hub.subscribeTold(other.pemda.id, other.id)
    const news = mine.next()
    await tell(planner, 'd')
    expect(await news).toEqual({ done: false, value: null })
    const nothing = theirs.next()
    await mine.return?.()
    await theirs.return?.()
    expect(await nothing).toEqual({ done: true, value: undefined })
  })

  it('cost the same number of statements however many plans stand on the board and in the calendar', async () => {
    const kaban = await api().signIn(akun.kepalaBappelitbangda)
    const statements = countStatements(api().db)
    const ask = async () => {
      statements()
      const { data, errors } = await kaban.query(
        '{ papan { judul opd { nama } tahap hari sisaHari temuan { kritis } } kalender { tanggal uraian opd { nama } } }'
      )
      expect(errors).toEqual([])
      return { plans: data.papan.length as number, cost: statements() }
    }
    const before = await ask()
    const planner = await api().signIn(akun.perencanaLain)
    const { opd } = (await planner.query('{ saya { peran { opd { id } } } }')).data.saya.peran[0]
    for (const nomor of [1, 2, 3])
      await masuk(planner, 'imporNaskah', {
        opdId: opd.id,
        kunci: uuidv7(),
        namaBerkas: `${nomor}.json`,
        isi: emptyPlan
      })
    const after = await ask()
    expect(after.plans).toBe(before.plans + 3)
    expect(after.cost).toBe(before.cost)
  })
})

onBothApis('presence', (api) => {
  it('is told to whoever may read the plan, with the cell, and ends when the person leaves', async () => {
    const planner = await api().signIn(akun.perencana)
    const kepala = await api().signIn(akun.kepala)
    const plan = await firstPlan(planner)
    const { id, pemda } = await saya(planner)
    const news = api().hub.kehadiran.subscribe(pemda.id, plan.id)
    const cell = { simpulId: plan.simpul[0]?.id, field: 'uraian' }
    const first = news.next()
    expect((await hadir(planner, plan.id, cell)).data.hadir.__typename).toBe('HadirDiterima')
    await first
    api().clock.now = new Date(api().clock.now.getTime() + 1000)
    const second = news.next()
    const seen = (await hadir(kepala, plan.id, { tab: 'dua' })).data.hadir.orang
    await second
    expect(seen).toContainEqual({ id, nama: 'Rina Wulandari', tab: 'satu', sel: cell })
    const third = news.next()
    await hadir(planner, plan.id, { pergi: true })
    await third
    expect(
      api()
        .hub.kehadiran.list(pemda.id, plan.id)
        .map((one) => one.tab)
    ).toEqual(['dua'])
    await news.return?.()
  })

  it('is closed to whoever may not read the content: Bappelitbangda before the first Potret, other OPD, other pemda', async () => {
    const planner = await api().signIn(akun.perencana)
    const plan = await firstPlan(planner)
    for (const surel of [akun.verifikator, akun.perencanaLain, akun.pemdaLain])
      expect(
        (await hadir(await api().signIn(surel), plan.id, { tab: surel.slice(0, 8) })).data.hadir.kode
      ).toBe('TIDAK_DITEMUKAN')
    const { pemda } = await saya(planner)
    expect(
      api()
        .hub.kehadiran.list(pemda.id, plan.id)
        .every((one) => one.nama !== 'Agus Prasetyo')
    ).toBe(true)
  })

  it('takes no more words of one tab than it can use, but always that it left', async () => {
    const planner = await api().signIn(akun.perencana)
    const plan = await firstPlan(planner)
    const { pemda } = await saya(planner)
    const statements = countStatements(api().db)
    const move = (field: string, more: object = {}) =>
      hadir(planner, plan.id, { tab: 'cepat', simpulId: plan.simpul[0]?.id, field, ...more })
    await move('uraian')
    statements()
    await move('kode')
    const quiet = statements()
    api().clock.now = new Date(api().clock.now.getTime() + 1000)
    await move('kode')
    expect(statements()).toBe(quiet + 1)
    await move('kode', { pergi: true })
    expect(statements()).toBe(quiet + 1)
    for (
      let at = 0;
      at < 200 &&
      api()
        .hub.kehadiran.list(pemda.id, plan.id)
        .some((one) => one.tab === 'cepat');
      at++
    )
      await new Promise((resolve) => setTimeout(resolve, 10))
    expect(
      api()
        .hub.kehadiran.list(pemda.id, plan.id)
        .map((one) => one.tab)
    ).not.toContain('cepat')
  })
})

onBothApis('the streams over a real connection', (api) => {
  it('carry the count of unread notifications, and who is in the plan, to their person alone', async () => {
    const address = await api().app.listen({ host: '127.0.0.1', port: 0 })
    const planner = await api().signIn(akun.perencana)
    const { id, pemda } = await saya(planner)
    const plan = await firstPlan(planner)
    const counts = follow<{ pemberitahuanBaru: { belumDibaca: number } }>(
      address,
      planner,
      'subscription { pemberitahuanBaru { belumDibaca } }'
    )
    const people = follow<{ kehadiran: { orang: { nama: string }[] } }>(
      address,
      planner,
      `subscription { kehadiran(naskahId: "${plan.id}") { orang { nama } } }`
    )
    await until(() => api().hub.listeners === 2)
    const before = await unread(planner)
    await withTenant(api().db, { pemdaId: pemda.id, lingkup: 'sistem' }, (tx) =>
      beriTahu(
        tx,
        [id],
        { jenis: 'lain', kunci: 'kabel', naskahId: null, data: {} },
        { newId: uuidv7, waktu: '2026-11-21T03:00:00Z' }
      )
    )
    await until(() => counts.heard.length === 1)
    expect(counts.heard).toEqual([{ pemberitahuanBaru: { belumDibaca: before + 1 } }])
    await planner.query('mutation { tandaiDibaca { belumDibaca } }')
    await until(() => counts.heard.length === 2)
    expect(counts.heard[1]).toEqual({ pemberitahuanBaru: { belumDibaca: 0 } })
    await hadir(await api().signIn(akun.kepala), plan.id, { tab: 'kabel' })
    await until(() => people.heard.length === 1)
    expect(people.heard[0]?.kehadiran.orang.map((one) => one.nama)).toContain('Hendro Wicaksono')
    counts.close()
    people.close()
    await until(() => api().hub.listeners === 0)
  })
})

/** A browser that follows one subscription. */
function follow<Data>(address: string, client: Client, query: string) {
  const sse = createClient({
    url: `${address}/graphql/stream`,
    headers: { cookie: client.cookie, origin },
    retryAttempts: 0
  })
  const heard: Data[] = []
  const end = sse.subscribe<Data>(
    { query },
    { next: ({ data }) => void (data && heard.push(data)), error: () => undefined, complete: () => undefined }
  )
  return {
    heard,
    close() {
      end()
      sse.dispose()
    }
  }
}

async function until(what: () => boolean): Promise<void> {
  for (let at = 0; at < 1000 && !what(); at++) await new Promise((resolve) => setTimeout(resolve, 10))
  expect(what()).toBe(true)
}

describe('who is in a plan', () => {
  const word = (more: object = {}) => ({
    jenis: 'hadir' as const,
    pemdaId: 'p',
    naskahId: 'n',
    penggunaId: 'u',
    nama: 'Rina',
    tab: 't',
    sel: null,
    ada: true,
    ...more
  })

  it('is forgotten when nothing is heard for 40 seconds, and whoever listens hears that', async () => {
    let now = 1000
    const rooms = new Kehadiran(() => now)
    rooms.hear(word())
    const news = rooms.subscribe('p', 'n')
    now += 39_000
    rooms.sweep()
    expect(rooms.list('p', 'n')).toHaveLength(1)
    now += 2_000
    const told = news.next()
    rooms.sweep()
    expect(await told).toEqual({ done: false, value: null })
    expect(rooms.list('p', 'n')).toEqual([])
    rooms.close()
  })

  it('is not moved or removed by somebody else with the same tab, and a heartbeat tells nobody anything', async () => {
    const rooms = new Kehadiran(() => 0)
    rooms.hear(word())
    const news = rooms.subscribe('p', 'n')
    rooms.hear(word())
    rooms.hear(word({ penggunaId: 'v', ada: false }))
    expect(rooms.list('p', 'n')).toHaveLength(1)
    const next = news.next()
    rooms.hear(word({ sel: { simpulId: 's', field: 'uraian' } }))
    expect(await next).toEqual({ done: false, value: null })
    rooms.close()
    expect(await news.next()).toEqual({ done: true, value: undefined })
  })
})

onPostgres('news of another process', () => {
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

  it('is heard here: who is on which cell', async () => {
    const other = await openDatabase({ engine: 'postgres', url: urls.url, poolSize: 2 })
    const hub = new LiveHub()
    const stop = await listenNews(other, (kabar) => hub.tell(kabar))
    const stopChanges = await listen(other, (change) => hub.publish(change))
    const planner = await api.signIn(akun.perencana)
    const { id } = await firstPlan(planner)
    const { pemda } = await saya(planner)
    const news = hub.kehadiran.subscribe(pemda.id, id)
    await hadir(planner, id)
    await news.next()
    expect(hub.kehadiran.list(pemda.id, id)).toMatchObject([{ nama: 'Rina Wulandari', sel: null }])
    hub.close()
    await stop()
    await stopChanges()
    await other.close()
  })
})
