import { sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { lockNaskah } from '../src/queries/naskah-kepala.ts'
import { insertParaf, openRantai, readRantai, voidRantai } from '../src/queries/paraf.ts'
import { insertRalat, readCatatanPenetapan } from '../src/queries/penetapan.ts'
import { isNomorPerkadaUsed, perkadaOfNaskah, readPerkada } from '../src/queries/perkada.ts'
import {
  insertPindaianPerkada,
  listPindaianPerkada,
  readPindaianPerkada
} from '../src/queries/perkada-pindaian.ts'
import {
  fixPerkada,
  fixPerkadaNaskah,
  insertPerkada,
  promulgatePerkada,
  replacePerkadaNaskah,
  savePerkada
} from '../src/queries/perkada-simpan.ts'
import { insertPotret } from '../src/queries/potret.ts'
import { appendTahap } from '../src/queries/tahap.ts'
import { type Tx, withTenant } from '../src/tx.ts'
import { onBothEngines, type TestDatabase } from './engines.ts'
import { parafOf } from './penetapan.ts'
import { addNaskah, addPemda, type SamplePemda, sha256, waktu } from './sample.ts'

onBothEngines('from the frozen Lampiran to the law', (engine) => {
  let base: TestDatabase
  let pemda: SamplePemda
  beforeAll(async () => {
    base = await engine.open()
    pemda = await addPemda(base.db, 'Uji')
  })
  afterAll(() => base?.close())

  const refused = { code: '23001' }
  const taken = { code: '23505' }
  const oleh = { penggunaId: 'hukum', waktu }
  /** The owner of the tables, whom no right holds back. */
  const asOwner = (text: string): Promise<unknown> =>
    base.admin.kysely.transaction().execute(async (tx) => {
      await sql`select set_config('selaras.pemda_id', ${pemda.pemdaId}, true), set_config('selaras.lingkup', 'sistem', true)`.execute(
        tx
      )
      await sql.raw(text).execute(tx)
    })
  const asPemda = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => withTenant(base.db, pemda.pemda, work)

  /** A plan with a Potret, in siapDitetapkan. */
  async function addPlan(opd: 'a' | 'b' = 'a') {
    const opdId = opd === 'a' ? pemda.opdA : pemda.opdB
    const naskah = await addNaskah(base.db, pemda[opd], opdId, undefined, 'siapDitetapkan')
    const potretId = uuidv7()
    await withTenant(base.db, pemda.sistem, (tx) =>
      insertPotret(tx, {
        id: potretId,
        naskahId: naskah.id,
        opdId,
        versi: 1,
        tahap: 'rancanganAkhir',
        dokumen: '{}',
        temuan: [],
        versiAturan: '1',
        alasan: 'ajukan',
        waktu,
        dibuatOleh: 'uji'
      })
    )
    return { naskahId: naskah.id, opdId, potretId, hash: sha256('{}') }
  }
  type Plan = Awaited<ReturnType<typeof addPlan>>

  const addPerkada = (plans: readonly Plan[]): Promise<string> =>
    asPemda(async (tx) => {
      const id = uuidv7()
      await insertPerkada(tx, id, { judul: 'Renstra' }, oleh)
      await replacePerkadaNaskah(tx, id, plans)
      return id
    })
  const penetapan = (nomor: string, tahun = 2026) => ({
    nomor,
    tahun,
    tanggal: `${tahun}-11-21`,
    waktu,
    oleh: 'hukum'
  })
  const beku = ({ potretId, hash }: Plan) => ({ potretId, hash, jangkar: { panjang: 1, hash: sha256('x') } })
  const fix = (id: string, nomor: string, plans: readonly Plan[]): Promise<void> =>
    asPemda(async (tx) => {
      await fixPerkada(tx, id, penetapan(nomor))
      for (const plan of plans) {
        const locked = await lockNaskah(tx, plan.naskahId)
        if (!locked) throw new Error('not visible')
        const langkah = {
          dari: 'siapDitetapkan',
          ke: 'ditetapkan',
          peristiwa: 'tetapkan',
          versiMesin: 1,
          pelakuId: 'hukum',
          sebagai: 'bagianHukum',
          alasan: null
        } as const
        await appendTahap(tx, locked, { langkah, waktu })
        await fixPerkadaNaskah(tx, plan.naskahId, beku(plan))
      }
    })
  const chain = (plan: Plan): Promise<number> =>
    asPemda((tx) =>
      openRantai(tx, plan, { ...plan, jabatan: ['sekretarisOpd', 'sekda'], dibukaOleh: 'uji', waktu })
    )

  it('a paraf is on the hash of its chain, once per position and once per person', async () => {
    const plan = await addPlan()
    const ke = await chain(plan)
    await asPemda((tx) => insertParaf(tx, plan, ke, parafOf('sekretarisOpd', plan.hash)))
    const sign = (jabatan: string, hash: string, orang: string) =>
      asPemda((tx) => insertParaf(tx, plan, ke, parafOf(jabatan, hash, orang)))
    await expect(sign('sekda', sha256('lain'), 'orang-sekda')).rejects.toMatchObject({ code: '23503' })
    await expect(sign('sekretarisOpd', plan.hash, 'orang-lain')).rejects.toMatchObject(taken)
    await expect(sign('sekda', plan.hash, 'orang-sekretarisOpd')).rejects.toMatchObject(taken)
    await sign('sekda', plan.hash, 'orang-sekda')
    const [found] = (await asPemda((tx) => readRantai(tx, [plan.naskahId]))).get(plan.naskahId) ?? []
    expect(found).toMatchObject({ ke: 1, hash: plan.hash, gugur: null, jabatan: ['sekretarisOpd', 'sekda'] })
    expect(found?.paraf.map((one) => one.jabatanId).sort()).toEqual(['sekda', 'sekretarisOpd'])
    expect(found?.paraf[0]?.waktu).toBe(waktu)
  })

  it('a plan has one open chain; a void one takes no paraf, does not come back, and stays readable', async () => {
    const plan = await addPlan()
    const ke = await chain(plan)
    await expect(chain(plan)).rejects.toMatchObject(taken)
    await asPemda((tx) => insertParaf(tx, plan, ke, parafOf('sekretarisOpd', plan.hash)))
    await asPemda((tx) =>
      voidRantai(tx, plan.naskahId, { penggunaId: 'sekda', waktu, alasan: 'pagu keliru' })
    )
    await expect(
      asPemda((tx) => insertParaf(tx, plan, ke, parafOf('sekda', plan.hash)))
    ).rejects.toMatchObject(refused)
    await expect(
      asPemda((tx) =>
        sql`update selaras.rantai_paraf set gugur = null, gugur_oleh = null, gugur_alasan = null`.execute(
          tx.sql
        )
      )
    ).rejects.toMatchObject(refused)
    expect(await chain(plan)).toBe(2)
    const chains = (await asPemda((tx) => readRantai(tx, [plan.naskahId]))).get(plan.naskahId)
    expect(chains?.map((one) => [one.gugur?.alasan ?? null, one.paraf.length])).toEqual([
      ['pagu keliru', 1],
      [null, 0]
    ])
  })

  it('a number is used once per pemda and year, also when two ask at once and when a registered plan has it', async () => {
    const [p, q] = [await addPlan(), await addPlan()]
    const [k1, k2] = [await addPerkada([p]), await addPerkada([q])]
    await fix(k1, '34', [p])
    await expect(fix(k2, '34', [q])).rejects.toMatchObject(taken)
    const used = (nomor: string, tahun: number, perkadaId: string | null) =>
      asPemda((tx) => isNomorPerkadaUsed(tx, { nomor, tahun }, { perkadaId, naskahIds: [] }))
    expect(await used('34', 2026, k2)).toBe(true)
    expect(await used('34', 2026, k1)).toBe(false)
    expect(await used('34', 2025, k2)).toBe(false)
    await asPemda((tx) =>
      sql`update selaras.naskah set fakta = '{"perkada": {"nomor": "77", "tahun": 2023}}' where naskah_id = ${q.naskahId}`.execute(
        tx.sql
      )
    )
    expect(await used('77', 2023, k2)).toBe(true)
    expect(
      await asPemda((tx) =>
        isNomorPerkadaUsed(tx, { nomor: '77', tahun: 2023 }, { perkadaId: k2, naskahIds: [q.naskahId] })
      )
    ).toBe(false)
    await fix(k2, '35', [q])
  })

  it('a Perkada is fixed with all its naskah or not at all, whatever the order', async () => {
    const [p, q] = [await addPlan('a'), await addPlan('b')]
    const id = await addPerkada([p, q])
    await expect(fix(id, '40', [p])).rejects.toMatchObject(refused)
    await expect(fix(await addPerkada([]), '41', [])).rejects.toMatchObject(refused)
    expect((await asPemda((tx) => readPerkada(tx, id)))?.penetapan).toBeNull()
    await fix(id, '40', [q, p])
    const found = await asPemda((tx) => readPerkada(tx, id))
    expect(found).toMatchObject({
      penetapan: { nomor: '40', tahun: 2026, tanggal: '2026-11-21' },
      pengundangan: null,
      naskah: [
        { naskahId: p.naskahId, urutan: 1, beku: { potretId: p.potretId, hash: p.hash } },
        { naskahId: q.naskahId, urutan: 2, beku: { potretId: q.potretId } }
      ]
    })
    expect([...(await asPemda((tx) => perkadaOfNaskah(tx, [p.naskahId, q.naskahId]))).keys()].sort()).toEqual(
      [p.naskahId, q.naskahId].sort()
    )
  })

  it('a naskah stands in one Perkada; text and naskah are saved by whoever has seen the last ones', async () => {
    const plan = await addPlan()
    const id = await addPerkada([plan])
    await expect(addPerkada([plan])).rejects.toMatchObject(taken)
    expect(await asPemda((tx) => savePerkada(tx, id, 1, { judul: 'satu' }, oleh))).toBe(true)
    expect(await asPemda((tx) => savePerkada(tx, id, 1, { judul: 'dua' }, oleh))).toBe(false)
    expect(await asPemda((tx) => readPerkada(tx, id))).toMatchObject({ versi: 2, isi: { judul: 'satu' } })
  })

  it('after penetapan nothing of the Perkada, its naskah or the paraf changes, whoever asks', async () => {
    const [plan, other] = [await addPlan(), await addPlan()]
    const ke = await chain(plan)
    await asPemda((tx) => insertParaf(tx, plan, ke, parafOf('sekretarisOpd', plan.hash)))
    const id = await addPerkada([plan])
    await fix(id, '50', [plan])
    const tries = [
      sql`update selaras.perkada set isi = '{"judul": "lain"}' where perkada_id = ${id}`,
      sql`update selaras.perkada set nomor = '51' where perkada_id = ${id}`,
      sql`update selaras.perkada set tanggal = '2026-12-01' where perkada_id = ${id}`,
      sql`update selaras.perkada set versi = versi + 1 where perkada_id = ${id}`,
      sql`update selaras.perkada set nomor = null, tahun = null, tanggal = null, ditetapkan = null, ditetapkan_oleh = null where perkada_id = ${id}`,
      sql`delete from selaras.perkada where perkada_id = ${id}`,
      sql`delete from selaras.perkada_naskah where perkada_id = ${id}`,
      sql`update selaras.perkada_naskah set hash = 'x' where perkada_id = ${id}`,
      sql`update selaras.perkada_naskah set naskah_id = ${other.naskahId}, potret_id = ${other.potretId} where perkada_id = ${id}`,
      sql`insert into selaras.perkada_naskah (pemda_id, perkada_id, naskah_id, opd_id, urutan)
        values (${pemda.pemdaId}, ${id}, ${other.naskahId}, ${other.opdId}, 2)`,
      sql`insert into selaras.rantai_paraf (pemda_id, naskah_id, ke, opd_id, potret_id, hash, jabatan, dibuka, dibuka_oleh)
        values (${pemda.pemdaId}, ${plan.naskahId}, 9, ${plan.opdId}, ${plan.potretId}, 'x', '{sekda}', now(), 'x')`,
      sql`update selaras.rantai_paraf set gugur = now(), gugur_oleh = 'x', gugur_alasan = 'x' where naskah_id = ${plan.naskahId}`
    ]
    for (const tenant of [pemda.pemda, pemda.sistem, pemda.a])
      for (const attempt of tries)
        await expect(withTenant(base.db, tenant, (tx) => attempt.execute(tx.sql))).rejects.toMatchObject(
          refused
        )
    await expect(
      asPemda((tx) => insertParaf(tx, plan, ke, parafOf('sekda', plan.hash)))
    ).rejects.toMatchObject(refused)
    for (const text of [
      `update selaras.paraf set nama = 'lain' where naskah_id = '${plan.naskahId}'`,
      `delete from selaras.paraf where naskah_id = '${plan.naskahId}'`
    ]) {
      await expect(asPemda((tx) => sql.raw(text).execute(tx.sql))).rejects.toMatchObject({ code: '42501' })
      await expect(asOwner(text)).rejects.toMatchObject(refused)
    }
  })

  it('is promulgated once, and then nothing at all changes', async () => {
    const plan = await addPlan()
    const id = await addPerkada([plan])
    const berita = { nama: 'Berita Daerah Kabupaten Uji', tahun: 2026, nomor: '60' }
    const pengundangan = { berita, tambahan: '12', tanggal: '2026-11-22', waktu, oleh: 'hukum' }
    await expect(asPemda((tx) => promulgatePerkada(tx, id, pengundangan))).rejects.toMatchObject({
      code: '23514'
    })
    await fix(id, '60', [plan])
    await expect(
      asPemda((tx) => promulgatePerkada(tx, id, { ...pengundangan, tanggal: '2026-11-20' }))
    ).rejects.toMatchObject({ code: '23514' })
    await asPemda((tx) => promulgatePerkada(tx, id, pengundangan))
    await expect(
      asPemda((tx) =>
        sql`update selaras.perkada set tambahan_nomor = '13' where perkada_id = ${id}`.execute(tx.sql)
      )
    ).rejects.toMatchObject(refused)
    expect(await asPemda((tx) => readPerkada(tx, id))).toMatchObject({
      pengundangan: { berita, tambahan: '12' }
    })
  })

  it('is corrected beside its text: old and new wording in the order in which they were recorded', async () => {
    const plan = await addPlan()
    const butir = (baru: string) => [{ simpulId: uuidv7(), field: 'uraian', lama: 'Intruksi', baru }]
    for (const baru of ['Instruksi', 'Instruksi Bupati'])
      await asPemda((tx) =>
        insertRalat(tx, plan, { alasan: 'salah ketik', butir: butir(baru), waktu, oleh: 'hukum' })
      )
    const found = (await asPemda((tx) => readCatatanPenetapan(tx, [plan.naskahId]))).get(plan.naskahId)
    expect(found?.ralat.map((one) => [one.ke, one.butir[0]?.baru])).toEqual([
      [1, 'Instruksi'],
      [2, 'Instruksi Bupati']
    ])
    expect(found?.pencabutan).toBeNull()
  })

  it('the scan of what was signed is added to a fixed Perkada alone; a better one stands beside it, none is changed', async () => {
    const plan = await addPlan()
    const id = await addPerkada([plan])
    const scan = (text: string, alasan: string | null) => ({
      id: uuidv7(),
      perkadaId: id,
      nama: 'perkada.pdf',
      jenisMedia: 'application/pdf',
      isi: new TextEncoder().encode(`%PDF-1.7 ${text}`),
      alasan,
      dibuat: waktu,
      dibuatOleh: 'hukum'
    })
    const add = (one: ReturnType<typeof scan>) => asPemda((tx) => insertPindaianPerkada(tx, one))
    await expect(add(scan('rancangan', null))).rejects.toMatchObject(refused)
    await fix(id, '88', [plan])
    const [first, second] = [scan('satu', null), scan('dua', 'halaman 3 tertinggal')]
    await add(first)
    await expect(add(scan('tanpa alasan', null))).rejects.toMatchObject({ code: '23514' })
    await add(second)
    const all = (await asPemda((tx) => listPindaianPerkada(tx, [id]))).get(id) ?? []
    expect(all.map(({ ke, alasan, hash }) => [ke, alasan, hash])).toEqual([
      [2, 'halaman 3 tertinggal', sha256('%PDF-1.7 dua')],
      [1, null, sha256('%PDF-1.7 satu')]
    ])
    expect(await asPemda((tx) => readPindaianPerkada(tx, first.id))).toMatchObject({ ke: 1, isi: first.isi })
    expect(await withTenant(base.db, pemda.a, (tx) => readPindaianPerkada(tx, first.id))).toMatchObject({
      ke: 1
    })
    expect(await withTenant(base.db, pemda.b, (tx) => readPindaianPerkada(tx, first.id))).toBeNull()
    for (const change of [
      "update selaras.perkada_pindaian set alasan = 'x'",
      'delete from selaras.perkada_pindaian'
    ])
      await expect(asOwner(change)).rejects.toMatchObject(refused)
  })
})
