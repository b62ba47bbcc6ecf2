import { sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import { beforeAll, expect, it } from 'vitest'
import {
  listCatatan,
  listPesan,
  listWajibTerbuka,
  lockCatatan,
  updateCatatan
} from '../src/queries/catatan.ts'
import { deleteContoh } from '../src/queries/contoh-hapus.ts'
import { insertPotret } from '../src/queries/potret.ts'
import {
  freezeBeritaAcara,
  insertPutaran,
  listPutaran,
  readPutaran,
  updatePutaran
} from '../src/queries/putaran.ts'
import {
  insertJawabanPeriksa,
  insertPutusan,
  insertTugas,
  listJawabanPeriksa,
  listPutusan,
  listTugas
} from '../src/queries/putaran-isi.ts'
import { listTanggapan } from '../src/queries/tanggapan.ts'
import { type Tx, withTenant } from '../src/tx.ts'
import { onBothEngines, type TestDatabase } from './engines.ts'
import { addNaskah, addPemda, type SamplePemda, waktu } from './sample.ts'
import { addPercakapan, addPutaran } from './verifikasi.ts'

onBothEngines('rounds of verification in the database', (engine) => {
  let base: TestDatabase
  let pemda: SamplePemda
  beforeAll(async () => {
    base = await engine.open()
    pemda = await addPemda(base.db, 'Putaran')
    return () => base.close()
  })
  const asPemda = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => withTenant(base.db, pemda.pemda, work)
  const asSistem = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => withTenant(base.db, pemda.sistem, work)
  /** A submitted plan of OPD A with its first round open. */
  async function submitted() {
    const { id } = await addNaskah(base.db, pemda.a, pemda.opdA)
    const naskah = { id, opdId: pemda.opdA }
    const potretId = uuidv7()
    await asSistem(async (tx) => {
      const frozen = {
        versi: 1,
        tahap: 'penyempurnaanRancangan',
        dokumen: '{}',
        temuan: [],
        versiAturan: '1'
      }
      await insertPotret(tx, {
        ...frozen,
        id: potretId,
        naskahId: id,
        opdId: pemda.opdA,
        alasan: 'ajukan',
        waktu,
        dibuatOleh: 'uji'
      })
      await addPutaran(tx, naskah, potretId, id)
    })
    return { naskah, potretId }
  }
  const closing = {
    status: 'ditutup' as const,
    ditutup: { hasil: 'sesuai' as const, pada: waktu, oleh: 'kepala', versiNaskah: 2 }
  }
  const refused = async (work: Promise<unknown>): Promise<string> =>
    work.then(
      () => 'accepted',
      (error: { code?: string; message: string }) => error.code ?? error.message
    )

  it('keep what was said: the latest counts, a null takes it back, and earlier words stay', async () => {
    const { naskah } = await submitted()
    const dalam = { naskah, ke: 1, pada: waktu, oleh: 'verifikator' }
    const simpulId = uuidv7()
    const say = (putusan: 'sesuai' | 'perluPenyempurnaan' | null) =>
      asPemda((tx) => insertPutusan(tx, dalam, [{ simpulId, subpohon: false, putusan, alasan: null }]))
    await say('sesuai')
    await say('perluPenyempurnaan')
    const own = async () =>
      (await asPemda((tx) => listPutusan(tx, naskah.id, 1))).filter((one) => one.simpulId === simpulId)
    expect(await own()).toMatchObject([{ putusan: 'perluPenyempurnaan', oleh: 'verifikator' }])
    await say(null)
    expect(await own()).toEqual([])
    const answer = (jawaban: 'ya' | 'tidak') =>
      asPemda((tx) =>
        insertJawabanPeriksa(tx, dalam, [{ butir: 'H-04', jawaban, penyebab: 'x', tindakLanjut: null }])
      )
    await answer('tidak')
    await answer('ya')
    const answers = await asPemda((tx) => listJawabanPeriksa(tx, naskah.id))
    expect(answers.map((one) => [one.butir, one.jawaban])).toEqual([
      ['H-03', 'ya'],
      ['H-04', 'ya']
    ])
    const rows = await asPemda((tx) =>
      tx.sql.selectFrom('selaras.putusan').selectAll().where('naskah_id', '=', naskah.id).execute()
    )
    expect(rows.map((row) => row.nomor).sort()).toEqual([1, 2, 3, 4])
    expect(await refused(asPemda((tx) => sql`update selaras.putusan set alasan = 'x'`.execute(tx.sql)))).toBe(
      '42501'
    )
    expect(await asPemda((tx) => listTugas(tx, naskah.id))).toMatchObject([
      { penggunaId: 'verifikator', ke: 1 }
    ])
    const give = (penggunaId: string, ...cakupan: string[]) =>
      asPemda((tx) => insertTugas(tx, dalam, { id: uuidv7(), penggunaId, cakupan }))
    await give('lain', 'II')
    await give('verifikator', 'III', 'IV')
    expect((await asPemda((tx) => listTugas(tx, naskah.id))).map((one) => one.cakupan)).toEqual([
      ['II'],
      ['III', 'IV']
    ])
    await give('verifikator')
    expect(await asPemda((tx) => listTugas(tx, naskah.id))).toMatchObject([{ penggunaId: 'lain' }])
  })

  it('are changed only from the version that was read: of two at once one writes', async () => {
    const { naskah } = await submitted()
    const change = () =>
      asPemda(async (tx) => {
        const putaran = await readPutaran(tx, naskah.id, 1)
        if (!putaran) throw new Error('no round')
        return updatePutaran(tx, { ...putaran, versi: 1 }, { status: 'diperiksa' })
      })
    const written = await Promise.all([change(), change(), change()])
    expect(written.filter((versi) => versi !== null)).toEqual([2])
    expect(await asPemda((tx) => readPutaran(tx, naskah.id, 1))).toMatchObject({
      versi: 2,
      status: 'diperiksa'
    })
  })

  it('are opened one at a time, and a closed one stands as it is', async () => {
    const { naskah, potretId } = await submitted()
    const baru = {
      naskah,
      ke: 2,
      tahap: 'verifikasiRancangan' as const,
      potretId,
      potretSebelumnya: potretId,
      batas: null,
      waktu,
      dibukaOleh: 'uji'
    }
    expect(await refused(asSistem((tx) => insertPutaran(tx, baru)))).toBe('23505')
    await asPemda((tx) => updatePutaran(tx, { naskahId: naskah.id, ke: 1, versi: 1 }, closing))
    await asPemda((tx) => freezeBeritaAcara(tx, naskah.id, 1, { bentuk: 1 }))
    const later = [
      () => asPemda((tx) => freezeBeritaAcara(tx, naskah.id, 1, { bentuk: 2 })),
      () => asPemda((tx) => updatePutaran(tx, { naskahId: naskah.id, ke: 1, versi: 2 }, { nomor: '1' })),
      () =>
        asSistem((tx) =>
          sql`update selaras.putaran set status = 'dibuka' where naskah_id = ${naskah.id}`.execute(tx.sql)
        ),
      () => asSistem((tx) => sql`delete from selaras.putaran where naskah_id = ${naskah.id}`.execute(tx.sql))
    ]
    const codes: string[] = []
    for (const work of later) codes.push(await refused(work()))
    expect(codes).toEqual(['23001', '23001', '23001', '42501'])
    await asSistem((tx) => insertPutaran(tx, baru))
    expect((await asPemda((tx) => listPutaran(tx, naskah.id))).map((one) => [one.ke, one.hasil])).toEqual([
      [2, null],
      [1, 'sesuai']
    ])
  })

  it('let no OPD write a putusan, an answer or a task, whatever the program lets through', async () => {
    const { naskah } = await submitted()
    const dalam = { naskah, ke: 1, pada: waktu, oleh: 'perencana-a' }
    const forged = await refused(
      withTenant(base.db, pemda.a, (tx) =>
        insertPutusan(tx, dalam, [{ simpulId: naskah.id, subpohon: true, putusan: 'sesuai', alasan: null }])
      )
    )
    expect(forged).toBe('42501')
  })

  it('go with a plan that is handed to another OPD, with its threads, and leave the one that gave it away', async () => {
    const { naskah } = await submitted()
    const catatanId = await withTenant(base.db, pemda.a, (tx) => addPercakapan(tx, naskah, naskah.id))
    const seen = (tenant: SamplePemda['a']) =>
      withTenant(base.db, tenant, async (tx) => [
        (await listPutaran(tx, naskah.id)).length,
        (await listCatatan(tx, naskah.id)).length,
        (await listPesan(tx, naskah.id, [catatanId])).size,
        (await listTanggapan(tx, naskah.id)).length
      ])
    expect([await seen(pemda.a), await seen(pemda.b)]).toEqual([
      [1, 1, 1, 1],
      [0, 0, 0, 0]
    ])
    await asSistem((tx) =>
      tx.sql
        .updateTable('selaras.naskah')
        .set({ opd_id: pemda.opdB })
        .where('naskah_id', '=', naskah.id)
        .execute()
    )
    expect([await seen(pemda.a), await seen(pemda.b)]).toEqual([
      [0, 0, 0, 0],
      [1, 1, 1, 1]
    ])
    await withTenant(base.db, pemda.b, async (tx) => {
      const catatan = await lockCatatan(tx, naskah.id, catatanId)
      if (!catatan) throw new Error('no thread')
      await updateCatatan(tx, catatan, { status: 'selesai', usulanStatus: 'ditolak' })
      expect(await listCatatan(tx, naskah.id)).toMatchObject([{ status: 'selesai', usulanStatus: 'ditolak' }])
    })
  })

  it('a thread of a draft is not for the pemda, and nothing of a thread is rewritten', async () => {
    const { id } = await addNaskah(base.db, pemda.a, pemda.opdA)
    const naskah = { id, opdId: pemda.opdA }
    const catatanId = await withTenant(base.db, pemda.a, (tx) => addPercakapan(tx, naskah, id))
    expect(await asPemda((tx) => listCatatan(tx, id))).toEqual([])
    expect(await asPemda((tx) => listWajibTerbuka(tx, id))).toEqual([])
    const rewrite = withTenant(base.db, pemda.a, (tx) =>
      sql`update selaras.catatan set nilai = '1' where catatan_id = ${catatanId}`.execute(tx.sql)
    )
    expect(await refused(rewrite)).toBe('42501')
  })

  // Samples exist in the embedded database alone.
  const onEmbedded = engine.name === 'PGlite' ? it : () => undefined
  onEmbedded('of a sample go with it, also closed ones', async () => {
    const { naskah } = await submitted()
    await withTenant(base.db, pemda.a, (tx) => addPercakapan(tx, naskah, naskah.id))
    await asPemda((tx) => updatePutaran(tx, { naskahId: naskah.id, ke: 1, versi: 1 }, closing))
    await asPemda((tx) => freezeBeritaAcara(tx, naskah.id, 1, { bentuk: 1 }))
    await asSistem((tx) =>
      tx.sql.updateTable('selaras.naskah').set({ contoh: true }).where('naskah_id', '=', naskah.id).execute()
    )
    expect(await deleteContoh(base.db, { pemdaId: pemda.pemdaId, penggunaId: 'admin', waktu })).toBe(1)
    expect(await asSistem((tx) => listPutaran(tx, naskah.id))).toEqual([])
    expect(await asSistem((tx) => listTanggapan(tx, naskah.id))).toEqual([])
  })
})
