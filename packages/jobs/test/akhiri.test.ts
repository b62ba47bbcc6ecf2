import { insertPemberitahuan, readNaskah, readTahapLog, savePengaturan, verifyJejak } from '@selaras/db'
import { RENSTRA_MACHINE_VERSION } from '@selaras/domain/tahap'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bersihkanPemberitahuan } from '../src/bersihkan.ts'
import { akhiri } from '../src/index.ts'
import { onBothEngines, type TestDatabase } from './engines.ts'
import { addPemda, inPemda, type PemdaUji } from './pemda-uji.ts'

onBothEngines('the daily end of plans whose years are over', (engine) => {
  let test: TestDatabase
  let pemda: PemdaUji
  const warnings: object[] = []
  beforeAll(async () => {
    test = await engine.open()
    pemda = await addPemda(test.db, [], ['pasuruan-2024-2026'])
  })
  afterAll(() => test?.close())

  const on = (day: string, jam = '03:00') =>
    akhiri({
      db: test.db,
      modules: [],
      log: { info: () => {}, warn: (fields) => warnings.push(fields), error: () => {} },
      now: () => new Date(`${day}T${jam}:00Z`),
      newId: uuidv7
    })
  const plan = () => inPemda(test.db, pemda.pemdaId, (tx) => readNaskah(tx, pemda.naskahId[0] ?? ''))
  const tahap = async () => (await plan())?.tahap

  it('never happens on the first day that a pemda is looked at, nor twice a day', async () => {
    expect(await on('2027-01-05')).toEqual({ pemda: 1, berakhir: 0, dihapus: 0, dilewati: 1 })
    expect(await on('2027-01-05', '15:00')).toEqual({ pemda: 1, berakhir: 0, dihapus: 0, dilewati: 0 })
    expect(await tahap()).toBe('berlaku')
    expect(warnings).toEqual([])
  })

  it('does nothing while the clock is ten years ahead, and nothing when it comes back', async () => {
    expect(await on('2037-01-06')).toMatchObject({ berakhir: 0, dilewati: 1 })
    expect(await on('2037-01-06', '09:00')).toMatchObject({ berakhir: 0 })
    expect(await on('2026-12-29')).toMatchObject({ berakhir: 0, dilewati: 1 })
    expect(await tahap()).toBe('berlaku')
    expect(warnings).toEqual([
      { pemdaId: pemda.pemdaId, before: '2027-01-05', hariIni: '2037-01-06' },
      { pemdaId: pemda.pemdaId, before: '2037-01-06', hariIni: '2026-12-29' }
    ])
  })

  it('leaves a plan that still guides a year, and ends it in the year after, once, as the system', async () => {
    expect(await on('2026-12-31')).toMatchObject({ berakhir: 0, dilewati: 0 })
    expect(await tahap()).toBe('berlaku')
    expect(
      (await Promise.all([on('2027-01-01'), on('2027-01-01')])).map((done) => done.berakhir).sort()
    ).toEqual([0, 1])
    expect(await on('2027-01-02')).toMatchObject({ berakhir: 0 })
    expect(await plan()).toMatchObject({ tahap: 'berakhir', versi: 2 })
    await inPemda(test.db, pemda.pemdaId, async (tx) => {
      const id = pemda.naskahId[0] ?? ''
      expect((await readTahapLog(tx, id)).at(-1)).toMatchObject({
        dari: 'berlaku',
        peristiwa: 'akhiri',
        ke: 'berakhir',
        sebagai: 'sistem',
        versiMesin: RENSTRA_MACHINE_VERSION
      })
      expect(await verifyJejak(tx, id)).toMatchObject({ utuh: true, panjang: 2 })
    })
  })

  it('removes what was told long ago, read and unread apart, as long as the pemda keeps it, in batches', async () => {
    const konteks = { db: test.db, now: () => new Date('2028-01-01T00:00:00Z') }
    const told = (days: number, at: number) => ({
      id: uuidv7(),
      penggunaId: 'perencana',
      kunci: `${days} ${at}`,
      jenis: 'lain',
      naskahId: null,
      data: {},
      waktu: new Date(konteks.now().getTime() - days * 24 * 60 * 60 * 1000).toISOString()
    })
    const left = () =>
      inPemda(test.db, pemda.pemdaId, async (tx) =>
        (
          await tx.sql
            .selectFrom('selaras.pemberitahuan')
            .select(['kunci'])
            .where('pengguna_id', '=', 'perencana')
            .orderBy('kunci')
            .execute()
        ).map((one) => one.kunci)
      )
    await inPemda(test.db, pemda.pemdaId, async (tx) => {
      const read = [179, 181, 364, 366].map((days) => told(days, 1))
      await insertPemberitahuan(tx, read)
      await tx.sql
        .updateTable('selaras.pemberitahuan')
        .set({ dibaca: '2028-01-01T00:00:00Z' })
        .where('pengguna_id', '=', 'perencana')
        .execute()
      await insertPemberitahuan(
        tx,
        [179, 181, 364, 366, 400].map((days) => told(days, 0))
      )
    })
    expect(await bersihkanPemberitahuan(konteks, pemda.pemdaId, 2)).toBe(5)
    expect(await left()).toEqual(['179 0', '179 1', '181 0', '364 0'])
    await inPemda(test.db, pemda.pemdaId, (tx) =>
      savePengaturan(tx, { pemberitahuan: { dibaca: 91, belumDibaca: 200 } })
    )
    expect(await bersihkanPemberitahuan(konteks, pemda.pemdaId)).toBe(2)
    expect(await left()).toEqual(['179 0', '181 0'])
    expect(await bersihkanPemberitahuan(konteks, pemda.pemdaId)).toBe(0)
  })
})
