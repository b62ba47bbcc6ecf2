import { readNaskah, readTahapLog, verifyJejak } from '@selaras/db'
import { RENSTRA_MACHINE_VERSION } from '@selaras/domain/tahap'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, expect, it } from 'vitest'
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
    expect(await on('2027-01-05')).toEqual({ pemda: 1, berakhir: 0, dilewati: 1 })
    expect(await on('2027-01-05', '15:00')).toEqual({ pemda: 1, berakhir: 0, dilewati: 0 })
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
})
