import type { LangkahTahap } from '@selaras/domain/tahap'
import { sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { listBerkas, readBerkas } from '../src/queries/berkas.ts'
import { lockNaskah, readNaskah, storeFakta, storeHitungan } from '../src/queries/naskah-kepala.ts'
import { loadNaskah } from '../src/queries/naskah-muat.ts'
import { insertPotret, listPotret, readPotret } from '../src/queries/potret.ts'
import { listSuratEdaran } from '../src/queries/surat-edaran.ts'
import { appendTahap, readTahapLog } from '../src/queries/tahap.ts'
import { type Tx, withTenant } from '../src/tx.ts'
import { onBothEngines, type TestDatabase } from './engines.ts'
import { buildWorld, type World } from './probes.ts'
import { addNaskah, type SamplePemda, sha256, waktu } from './sample.ts'

const langkah = (ke: LangkahTahap['ke'], dari: LangkahTahap['dari'] = 'siapDitetapkan'): LangkahTahap => ({
  dari,
  ke,
  peristiwa: 'tetapkan',
  versiMesin: 1,
  pelakuId: 'hukum',
  sebagai: 'bagianHukum',
  alasan: null
})

onBothEngines('what was fixed', (engine) => {
  let base: TestDatabase
  let world: World
  let pemda: SamplePemda
  beforeAll(async () => {
    base = await engine.open()
    world = await buildWorld(base)
    pemda = world.p
  })
  afterAll(() => base?.close())

  const fix = (id: string): Promise<unknown> =>
    withTenant(base.db, pemda.sistem, async (tx) => {
      const locked = await lockNaskah(tx, id)
      if (!locked) throw new Error('not visible')
      return appendTahap(tx, locked, { langkah: langkah('ditetapkan'), waktu })
    })
  const refused = { code: '23001' }

  it('stays: after penetapan no row, pagu or part of the plan can be added, changed or removed', async () => {
    const naskah = await addNaskah(base.db, pemda.a, pemda.opdA, undefined, 'siapDitetapkan')
    const other = await addNaskah(base.db, pemda.a, pemda.opdA)
    await fix(naskah.id)
    const tries = [
      sql`update selaras.simpul set isian = isian || '{"uraian": "lain"}'`,
      sql`insert into selaras.simpul (pemda_id, naskah_id, simpul_id, opd_id, jenis, urutan)
        select pemda_id, naskah_id, ${uuidv7()}, opd_id, 'program', 9 from selaras.naskah where naskah_id = ${naskah.id}`,
      sql`delete from selaras.simpul where naskah_id = ${naskah.id}`,
      sql`update selaras.pagu set rupiah = 1 where naskah_id = ${naskah.id}`,
      sql`delete from selaras.pagu where naskah_id = ${naskah.id}`,
      sql`update selaras.bagian set isi = '{}' where naskah_id = ${naskah.id}`,
      sql`delete from selaras.bagian where naskah_id = ${naskah.id}`,
      sql`update selaras.naskah set beku = false where naskah_id = ${naskah.id}`,
      sql`update selaras.naskah set judul = 'lain' where naskah_id = ${naskah.id}`,
      sql`update selaras.naskah set versi = 1 where naskah_id = ${naskah.id}`
    ]
    for (const attempt of tries) {
      await expect(withTenant(base.db, pemda.a, (tx) => attempt.execute(tx.sql))).rejects.toMatchObject(
        refused
      )
    }
    await withTenant(base.db, pemda.a, (tx) =>
      sql`update selaras.simpul set urutan = 2 where naskah_id = ${other.id}`.execute(tx.sql)
    )
    expect(await withTenant(base.db, pemda.a, (tx) => loadNaskah(tx, naskah.id))).toEqual(naskah)
  })

  it('moves on to its later states, and to another OPD with all its rows', async () => {
    const naskah = await addNaskah(base.db, pemda.a, pemda.opdA, undefined, 'siapDitetapkan')
    await fix(naskah.id)
    await withTenant(base.db, pemda.sistem, async (tx) => {
      const locked = await lockNaskah(tx, naskah.id)
      if (locked) await appendTahap(tx, locked, { langkah: langkah('berlaku', 'ditetapkan'), waktu })
      await sql`update selaras.naskah set opd_id = ${pemda.opdB} where naskah_id = ${naskah.id}`.execute(
        tx.sql
      )
    })
    expect(await withTenant(base.db, pemda.a, (tx) => loadNaskah(tx, naskah.id))).toBeNull()
    expect(await withTenant(base.db, pemda.b, (tx) => loadNaskah(tx, naskah.id))).toEqual(naskah)
    const kepala = await withTenant(base.db, pemda.b, (tx) => readNaskah(tx, naskah.id))
    expect(kepala).toMatchObject({ tahap: 'berlaku', beku: true, versi: 3, opdId: pemda.opdB })
  })

  it('was registered as in force with its content in one transaction', async () => {
    const naskah = await addNaskah(base.db, pemda.sistem, pemda.opdA, undefined, 'berlaku')
    expect(await withTenant(base.db, pemda.a, (tx) => loadNaskah(tx, naskah.id))).toEqual(naskah)
    const late = withTenant(base.db, pemda.a, (tx) =>
      sql`delete from selaras.pagu where naskah_id = ${naskah.id}`.execute(tx.sql)
    )
    await expect(late).rejects.toMatchObject(refused)
  })

  it('is a Potret with the hash of its bytes, and from the first one on lingkup pemda reads the content', async () => {
    const naskah = await addNaskah(base.db, pemda.a, pemda.opdA)
    const asPemda = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => withTenant(base.db, pemda.pemda, work)
    expect(await asPemda((tx) => readNaskah(tx, naskah.id))).toMatchObject({ tahap: 'rancanganAkhir' })
    expect(await asPemda((tx) => loadNaskah(tx, naskah.id))).toBeNull()
    const id = uuidv7()
    const dokumen = '{"format":"selaras.renstra/1","judul":"Renstra é"}'
    const potret = {
      id,
      naskahId: naskah.id,
      opdId: pemda.opdA,
      versi: 1,
      tahap: 'rancanganAkhir',
      dokumen,
      versiAturan: '7'
    }
    const { hash } = await withTenant(base.db, pemda.a, (tx) =>
      insertPotret(tx, {
        ...potret,
        temuan: [{ aturan: 'PAGU-001' }],
        alasan: 'ajukan',
        waktu,
        dibuatOleh: 'kepala'
      })
    )
    expect(hash).toBe(sha256(dokumen))
    expect(await asPemda((tx) => loadNaskah(tx, naskah.id))).toEqual(naskah)
    expect(await asPemda((tx) => readPotret(tx, id))).toMatchObject({
      dokumen,
      hash,
      temuan: [{ aturan: 'PAGU-001' }],
      dibuat: waktu
    })
    expect(await asPemda((tx) => listPotret(tx, naskah.id))).toMatchObject([{ id, alasan: 'ajukan' }])
    const owner = base.admin.kysely.transaction().execute(async (tx) => {
      await sql`select set_config('selaras.pemda_id', ${pemda.pemdaId}, true), set_config('selaras.lingkup', 'sistem', true)`.execute(
        tx
      )
      await sql`update selaras.potret set dokumen = '{}' where potret_id = ${id}`.execute(tx)
    })
    await expect(owner).rejects.toMatchObject(refused)
  })

  it('is a log of transitions in order, a source file byte for byte, a Surat Edaran for all', async () => {
    const naskah = await addNaskah(base.db, pemda.a, pemda.opdA, undefined, 'siapDitetapkan')
    await fix(naskah.id)
    await withTenant(base.db, pemda.a, async (tx) => {
      const log = await readTahapLog(tx, naskah.id)
      expect(log).toMatchObject([
        { seq: 1, dari: 'siapDitetapkan', ke: 'ditetapkan', sebagai: 'bagianHukum', waktu, mesin: 'renstra' }
      ])
      const { rows } = await sql<{
        naskah_id: string
      }>`select naskah_id from selaras.berkas_sumber limit 1`.execute(tx.sql)
      const [file] = await listBerkas(tx, rows[0]?.naskah_id ?? '')
      expect(file).toMatchObject({ nama: 'sumber.json', ukuran: 2, hash: sha256('{}') })
      expect(new TextDecoder().decode((await readBerkas(tx, file?.id ?? '')) ?? new Uint8Array())).toBe('{}')
      expect(await listSuratEdaran(tx)).toMatchObject([{ nomor: '1', tanggal: '2026-01-05', tahun: [2027] }])
    })
  })

  it('keeps facts and counts of a draft beside it; counts of an older version never replace newer ones', async () => {
    const naskah = await addNaskah(base.db, pemda.a, pemda.opdA)
    await withTenant(base.db, pemda.a, async (tx) => {
      await storeHitungan(tx, naskah.id, 3, { kritis: 1 })
      await storeHitungan(tx, naskah.id, 2, { kritis: 9 })
      const locked = await lockNaskah(tx, naskah.id)
      if (locked) await storeFakta(tx, locked, { timPenyusun: true })
    })
    const kepala = await withTenant(base.db, pemda.pemda, (tx) => readNaskah(tx, naskah.id))
    expect(kepala).toMatchObject({ hitungan: { kritis: 1 }, hitunganVersi: 3, fakta: { timPenyusun: true } })
  })
})
