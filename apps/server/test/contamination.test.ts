import { loadContoh } from '@selaras/contoh'
import { saveOpd, savePemda, savePeran, withTenant } from '@selaras/db'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { onPostgres, type TestDatabase } from '../../../packages/db/test/engines.ts'
import { contextFor } from '../src/graphql/context.ts'
import { onBothApis } from './engines.ts'
import { type Client, type Harness, startHarness } from './harness.ts'
import { akun, firstLeaf, firstPlan, loadPlan, masuk, ubah } from './plan.ts'

const night = process.env['SELARAS_UJI_MALAM'] !== undefined

onPostgres('[R8] fifty pemda over two connections', (engine) => {
  const pemda = Array.from({ length: 50 }, (_one, at) => ({
    id: uuidv7(),
    opd: uuidv7(),
    pengguna: `pengguna-${at}`,
    nama: `Kabupaten ${at}`
  }))
  let database: TestDatabase
  let api: Harness
  beforeAll(async () => {
    database = await engine.open({ poolSize: 2 })
    api = await startHarness(database.db)
    for (const { id, opd, pengguna, nama } of pemda) {
      await withTenant(database.db, { pemdaId: id, lingkup: 'sistem' }, async (tx) => {
        await savePemda(tx, { nama, jenis: 'kabupaten', provinsi: 'Jawa Timur', pengaturan: {} })
        await saveOpd(tx, { id: opd, nama: `Dinas ${nama}`, singkatan: 'Dinas', jenis: 'opd' })
        await savePeran(tx, {
          id: uuidv7(),
          penggunaId: pengguna,
          nama: pengguna,
          peran: 'perencanaOpd',
          opdId: opd,
          sebagai: 'definitif',
          mulai: '2026-01-01',
          selesai: null
        })
      })
    }
  })
  afterAll(async () => {
    await api.close()
    await database.close()
  })

  it('see nothing of each other, also while transactions of others are aborted between', async () => {
    const rounds = night ? 100_000 : 1000
    const visit = async (at: number) => {
      const own = pemda[(at * 7) % pemda.length]
      if (!own) throw new Error('no pemda')
      const context = contextFor(api.services, { id: own.pengguna, nama: own.pengguna, surel: '' })
      if (at % 3 === 0) {
        const aborted = context.inTenant(async (tx) => {
          await savePemda(tx, { nama: 'Bocor', jenis: 'kabupaten', provinsi: 'x', pengaturan: {} })
          throw new Error('aborted')
        })
        await expect(aborted).rejects.toThrow()
      }
      const [opd, tenant] = await Promise.all([context.directory(), context.tenant()])
      return (
        opd.length === 1 &&
        opd[0]?.id === own.opd &&
        opd[0].nama === `Dinas ${own.nama}` &&
        tenant.pemdaId === own.id
      )
    }
    let foreign = 0
    for (let start = 0; start < rounds; start += 100) {
      const seen = await Promise.all(Array.from({ length: 100 }, (_one, at) => visit(start + at)))
      foreign += seen.filter((clean) => !clean).length
    }
    expect(foreign).toBe(0)
  })
})

onBothApis('[R10] a mutation sent several times at once with one key', (api) => {
  let planner: Client
  beforeAll(async () => {
    planner = await api().signIn(akun.perencana)
  })

  it('has one effect, whichever answer comes first', async () => {
    const rounds = night ? 2000 : 12
    const { id } = await firstPlan(planner)
    const before = await loadPlan(planner, id)
    const { simpul, tahun, rupiah } = firstLeaf(before)
    for (let at = 0; at < rounds; at++) {
      const input = {
        naskahId: id,
        kunci: uuidv7(),
        changes: [
          {
            jenis: 'isi',
            simpulId: simpul.id,
            field: `pagu:${tahun}`,
            dari: rupiah + at,
            ke: rupiah + at + 1
          }
        ]
      }
      const answers = await Promise.all(Array.from({ length: 2 + (at % 4) }, () => ubah(planner, input)))
      expect(new Set(answers.map((answer) => answer.data.ubahNaskah.versi))).toEqual(
        new Set([before.versi + at + 1])
      )
    }
    expect((await loadPlan(planner, id)).versi).toBe(before.versi + rounds)
  })

  it('is bound to the person: the key of one is not the key of another', async () => {
    const kepala = await api().signIn(akun.kepala)
    const plan = await firstPlan(planner)
    const { simpul, tahun, rupiah } = firstLeaf(plan)
    const change = (dari: number) => ({
      naskahId: plan.id,
      kunci: 'kunci-yang-sama',
      changes: [{ jenis: 'isi', simpulId: simpul.id, field: `pagu:${tahun}`, dari, ke: dari + 1 }]
    })
    expect((await ubah(planner, change(rupiah))).data.ubahNaskah).toMatchObject({ versi: plan.versi + 1 })
    expect((await ubah(kepala, change(rupiah + 1))).data.ubahNaskah).toMatchObject({ versi: plan.versi + 2 })
  })

  it('is not spent by a refusal: asked again when the reason is gone, it is done', async () => {
    const plan = await firstPlan(planner)
    const { simpul, tahun, rupiah } = firstLeaf(plan)
    const input = {
      naskahId: plan.id,
      kunci: uuidv7(),
      changes: [
        { jenis: 'isi', simpulId: simpul.id, field: `pagu:${tahun}`, dari: rupiah + 5, ke: rupiah + 6 }
      ]
    }
    expect((await ubah(planner, input)).data.ubahNaskah.kode).toBe('BASI')
    await ubah(planner, {
      naskahId: plan.id,
      kunci: uuidv7(),
      changes: [{ ...input.changes[0], dari: rupiah, ke: rupiah + 5 }]
    })
    expect((await ubah(planner, input)).data.ubahNaskah).toMatchObject({ versi: plan.versi + 2 })
  })

  it('is one import', async () => {
    const dinkes = await api().signIn(akun.perencanaLain)
    const { data } = await dinkes.query('{ saya { peran { opd { id } } } }')
    const input = {
      opdId: data.saya.peran[0].opd.id,
      kunci: uuidv7(),
      namaBerkas: 'a.json',
      isi: loadContoh('lumajang-2018-2023')
    }
    const answers = await Promise.all([1, 2, 3].map(() => masuk(dinkes, 'imporNaskah', input)))
    expect(new Set(answers.map((answer) => answer.data.imporNaskah.naskah.id)).size).toBe(1)
    const list = await dinkes.query('{ daftarNaskah { edges { node { id } } } }')
    expect(list.data.daftarNaskah.edges).toHaveLength(1)
  })
})
