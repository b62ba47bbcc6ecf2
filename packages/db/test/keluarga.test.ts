import { sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { appendJejak } from '../src/queries/jejak.ts'
import { listJejak } from '../src/queries/jejak-riwayat.ts'
import { verifyJejak } from '../src/queries/jejak-verifikasi.ts'
import { listKeluarga, movePengampu } from '../src/queries/naskah-keluarga.ts'
import { lockNaskah, readNaskah } from '../src/queries/naskah-kepala.ts'
import { loadNaskah } from '../src/queries/naskah-muat.ts'
import { copyNaskah, type SalinanBaru } from '../src/queries/naskah-salin.ts'
import { insertPotret, listPotretOf } from '../src/queries/potret.ts'
import { readTahapLog } from '../src/queries/tahap.ts'
import { withTenant } from '../src/tx.ts'
import { countStatements } from './count-statements.ts'
import { onBothEngines, type TestDatabase } from './engines.ts'
import { buildWorld } from './probes.ts'
import { addNaskah, addPemda, type SamplePemda, smallNaskah, waktu } from './sample.ts'

onBothEngines('plans that come from another', (engine) => {
  let base: TestDatabase
  let pemda: SamplePemda
  beforeAll(async () => {
    base = await engine.open()
    pemda = await addPemda(base.db, 'Contoh')
  })
  afterAll(() => base?.close())

  const salinan = (asalId: string, id = uuidv7()): SalinanBaru => ({
    id,
    asalId,
    opdId: pemda.opdA,
    jenis: 'perubahan',
    dasar: 'indukBerubah',
    judul: 'Perubahan',
    tahap: 'persiapan',
    versiMesin: 1,
    fakta: { masaAcuan: [] },
    dokumen: { judul: 'Perubahan', perubahanKe: 1 },
    dibuatOleh: 'ani',
    waktu
  })

  it('are copied whole with the ids of their rows, in as many statements for a large plan as for a small one', async () => {
    const small = smallNaskah()
    const [row] = [...small.simpul.values()].filter((one) => one.jenis === 'program')
    if (!row) throw new Error('no program')
    const rumusData = { pembilang: { simpulId: small.id, field: 'x' }, penyebut: { simpulId: row.id } }
    const naskah = {
      ...small,
      simpul: new Map(small.simpul).set(row.id, { ...row, isian: { ...row.isian, rumusData } }),
      bagian: { ...small.bagian, narasi: [{ merujuk: { simpulId: small.id } }] }
    }
    await addNaskah(base.db, pemda.a, pemda.opdA, naskah, 'berlaku')
    const before = await withTenant(base.db, pemda.a, (tx) => loadNaskah(tx, naskah.id))
    const baru = salinan(naskah.id)
    await withTenant(base.db, pemda.a, (tx) => copyNaskah(tx, baru))
    const copy = await withTenant(base.db, pemda.a, (tx) => loadNaskah(tx, baru.id))
    const renamed = JSON.parse(
      JSON.stringify([...(before?.simpul.values() ?? [])]).replaceAll(naskah.id, baru.id)
    )
    const byId = (list: { id: string }[]) => list.sort((a, b) => (a.id < b.id ? -1 : 1))
    expect(byId(JSON.parse(JSON.stringify([...(copy?.simpul.values() ?? [])])))).toEqual(byId(renamed))
    expect(copy?.bagian).toEqual({
      ...naskah.bagian,
      dokumen: baru.dokumen,
      narasi: [{ merujuk: { simpulId: baru.id } }]
    })
    expect(await withTenant(base.db, pemda.a, (tx) => readNaskah(tx, baru.id))).toMatchObject({
      jenis: 'perubahan',
      dasar: 'indukBerubah',
      asalNaskahId: naskah.id,
      tahap: 'persiapan',
      versi: 1,
      beku: false,
      tahun: [...naskah.tahun]
    })
    const empty = { ...smallNaskah(), simpul: new Map(), bagian: {} }
    await addNaskah(base.db, pemda.a, pemda.opdA, empty)
    const counts: number[] = []
    for (const asal of [naskah.id, empty.id]) {
      const since = countStatements(base.db)
      await withTenant(base.db, pemda.a, (tx) => copyNaskah(tx, salinan(asal)))
      counts.push(since())
    }
    expect(counts[0]).toBe(counts[1])
    const kin = await withTenant(base.db, pemda.a, (tx) => listKeluarga(tx, baru.id))
    expect(kin.map(({ id }) => id)).toContain(naskah.id)
    expect(kin.length).toBe(3)
    expect(await withTenant(base.db, pemda.b, (tx) => listKeluarga(tx, baru.id))).toEqual([])
  })

  it('are not copied by another OPD, nor over an id that is taken', async () => {
    const naskah = await addNaskah(base.db, pemda.a, pemda.opdA)
    const baru = salinan(naskah.id)
    await withTenant(base.db, pemda.b, (tx) => copyNaskah(tx, baru))
    expect(await withTenant(base.db, pemda.sistem, (tx) => readNaskah(tx, baru.id))).toBeNull()
    const taken = withTenant(base.db, pemda.a, (tx) => copyNaskah(tx, salinan(naskah.id, naskah.id)))
    await expect(taken).rejects.toMatchObject({ code: '23505' })
  })

  it('go to another OPD with everything that was ever recorded about them, and the chain stays whole', async () => {
    const naskah = await addNaskah(base.db, pemda.a, pemda.opdA, smallNaskah(), 'berlaku')
    const at = { id: naskah.id, opdId: pemda.opdA }
    const entry = {
      naskah: at,
      waktu,
      penggunaId: 'ani',
      tindakan: 'ubah' as const,
      simpulId: [naskah.id],
      rincian: {}
    }
    await withTenant(base.db, pemda.a, async (tx) => {
      const potret = { id: uuidv7(), naskahId: naskah.id, opdId: pemda.opdA, versi: 1, tahap: 'berlaku' }
      const file = {
        dokumen: '{}',
        temuan: [],
        versiAturan: '1',
        alasan: 'daftarkan',
        waktu,
        dibuatOleh: 'ani'
      }
      await insertPotret(tx, { ...potret, ...file })
      await appendJejak(tx, entry)
    })
    const versi = await withTenant(base.db, pemda.sistem, async (tx) => {
      const locked = await lockNaskah(tx, naskah.id)
      if (!locked) throw new Error('not locked')
      const moved = await movePengampu(tx, [locked], pemda.opdB)
      await appendJejak(tx, { ...entry, naskah: { ...at, opdId: pemda.opdB }, tindakan: 'alihkanPengampu' })
      return moved.get(naskah.id)
    })
    expect(versi).toBe(2)
    const seen = (tenant: typeof pemda.a) =>
      withTenant(base.db, tenant, async (tx) => [
        (await readNaskah(tx, naskah.id))?.opdId,
        (await loadNaskah(tx, naskah.id))?.simpul.size,
        (await listPotretOf(tx, [naskah.id])).get(naskah.id)?.length,
        (await listJejak(tx, naskah.id, { batas: 10 })).length,
        (await listJejak(tx, naskah.id, { batas: 10, simpulId: naskah.id })).length
      ])
    expect(await seen(pemda.b)).toEqual([pemda.opdB, naskah.simpul.size, 1, 2, 2])
    expect(await seen(pemda.a)).toEqual([undefined, undefined, undefined, 0, 0])
    expect((await withTenant(base.db, pemda.sistem, (tx) => verifyJejak(tx, naskah.id))).utuh).toBe(true)
  })

  it('leave no row behind in any table', async () => {
    const { p } = await buildWorld(base)
    const [plan] = await withTenant(base.db, p.a, async (tx) => {
      const { rows } = await sql<{ naskah_id: string }>`select naskah_id from selaras.perkada_naskah`.execute(
        tx.sql
      )
      return rows
    })
    const id = plan?.naskah_id ?? ''
    const { rows: tables } = await sql<{ nama: string }>`
      select c.relname::text as nama from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'selaras' and c.relkind = 'r'
        and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'naskah_id')
        and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'opd_id')
      order by 1`.execute(base.admin.kysely)
    const counts = (tenant: typeof p.a) =>
      withTenant(base.db, tenant, async (tx) => {
        const found: Record<string, number> = {}
        for (const { nama } of tables) {
          const { rows } = await sql<{ n: number }>`
            select count(*)::int as n from ${sql.table(`selaras.${nama}`)} where naskah_id = ${id}`.execute(
            tx.sql
          )
          found[nama] = rows[0]?.n ?? 0
        }
        return found
      })
    const before = await counts(p.a)
    expect(Object.values(before).filter((n) => n > 0).length).toBeGreaterThan(8)
    await withTenant(base.db, p.sistem, async (tx) => {
      const locked = await lockNaskah(tx, id)
      if (!locked) throw new Error('not locked')
      await movePengampu(tx, [locked], p.opdB)
    })
    expect(await counts(p.b)).toEqual(before)
    expect(await counts(p.a)).toEqual(Object.fromEntries(tables.map(({ nama }) => [nama, 0])))
    expect((await withTenant(base.db, p.b, (tx) => readTahapLog(tx, id))).length).toBeGreaterThan(0)
  })
})
