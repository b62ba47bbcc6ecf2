import {
  adminOf,
  insertKaitanLintas,
  insertRiwayatAlihan,
  listKaitanLintas,
  listNaskah,
  listOpd,
  listPemda,
  listRiwayatAlihan,
  logKaitanLintas,
  type NaskahKepala,
  readJejak,
  type Tx,
  verifyJejak,
  withSistem
} from '@selaras/db'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { clearDemo, draftNaskah, loadDemo } from '../src/index.ts'
import { onPglite, onPostgres, type TestDatabase } from './engines.ts'
import { inPemda, sampleDokumen, waktu } from './pemda-uji.ts'

const now = () => new Date(waktu)
const options = {
  hashPassword: async (text: string) => `hash:${text}`,
  now,
  newId: uuidv7,
  modules: [],
  allowServer: true
}
const oleh = { penggunaId: 'admin-uji', now }

/** A link from a sample to the first OPD, and history that came from it: both would hold the sample back. */
async function shareWith(tx: Tx, sample: NaskahKepala, own: { id: string; opdId: string }): Promise<void> {
  const [id, [first]] = [uuidv7(), await listOpd(tx)]
  await insertKaitanLintas(tx, {
    id,
    pengusul: { opdId: sample.opdId, naskahId: sample.id, simpulId: sample.id, isi: {} },
    kebutuhan: 'Data',
    penerimaOpdId: first?.id ?? '',
    dibuat: waktu,
    dibuatOleh: 'uji'
  })
  const langkah = { dari: 'belumAda', ke: 'diusulkan', peristiwa: 'usulkan' } as const
  const oleh = { versiMesin: 1, pelakuId: 'uji', sebagai: 'perencanaOpd', alasan: null } as const
  await logKaitanLintas(tx, id, { ...langkah, ...oleh }, waktu)
  const dari = { naskahId: sample.id, seq: 1, hash: 'a' }
  await insertRiwayatAlihan(tx, own, [
    {
      simpulId: [sample.id],
      dari,
      waktu,
      penggunaId: 'uji',
      tindakan: 'ubah',
      perubahan: [],
      penyusun: false
    }
  ])
}

onPglite('clearing the samples', (engine) => {
  let test: TestDatabase
  let pemdaId = ''
  let neighbourId = ''
  let ownId = ''
  beforeAll(async () => {
    test = await engine.open()
    await loadDemo(test.db, options)
    const pemda = await withSistem(test.db, listPemda)
    pemdaId = pemda.find((one) => one.nama === 'Kabupaten Pasuruan')?.id ?? ''
    neighbourId = pemda.find((one) => one.nama === 'Kabupaten Lumajang')?.id ?? ''
    ownId = await inPemda(test.db, pemdaId, async (tx) => {
      const [sample] = await listNaskah(tx)
      const own = await draftNaskah(tx, {
        dokumen: sampleDokumen('pasuruan-2024-2026'),
        opdId: sample?.opdId ?? '',
        pelaku: { id: 'orang-uji', peran: ['perencanaOpd'] },
        waktu,
        newId: uuidv7,
        contoh: false,
        asalNaskahId: sample?.id ?? '',
        berkas: { nama: 'sendiri.json', isi: new TextEncoder().encode('{}') },
        modules: []
      })
      if (!own.ok || !sample) return ''
      await shareWith(tx, sample, { id: own.value.naskahId, opdId: sample.opdId })
      return own.value.naskahId
    })
  })
  afterAll(() => test.close())

  const plans = (id: string) => inPemda(test.db, id, (tx) => listNaskah(tx))

  it('removes those of one pemda, also the one in force, and nothing else', async () => {
    const before = await plans(neighbourId)
    const offices = await inPemda(test.db, pemdaId, listOpd)
    expect(await clearDemo(test.db, pemdaId, oleh)).toBe(2)
    expect(await plans(pemdaId)).toMatchObject([{ id: ownId, contoh: false, asalNaskahId: null }])
    expect(await inPemda(test.db, pemdaId, listOpd)).toEqual(offices)
    expect(await plans(neighbourId)).toEqual(before)
    const shared = await inPemda(test.db, pemdaId, async (tx) => [
      ...(await listKaitanLintas(tx, offices[0]?.id ?? '', [ownId])),
      ...(await listRiwayatAlihan(tx, ownId, {}))
    ])
    expect(shared).toEqual([])
  })

  it('is told in the jejak of the pemda, which verifies like that of the plan that stayed', async () => {
    await inPemda(test.db, pemdaId, async (tx) => {
      const last = (await readJejak(tx, pemdaId)).at(-1)
      expect(last).toMatchObject({ tindakan: 'hapusContoh', penggunaId: 'admin-uji' })
      expect(JSON.stringify(last?.rincian)).toContain('"tahap":"berlaku"')
      expect(await verifyJejak(tx, pemdaId)).toMatchObject({ utuh: true })
      expect(await verifyJejak(tx, ownId)).toMatchObject({ utuh: true })
    })
  })

  it('leaves the guards in place for what stays, even against the owner', async () => {
    const owner = adminOf(test.db).kysely
    await expect(owner.updateTable('selaras.jejak').set({ tindakan: 'palsu' }).execute()).rejects.toThrow(
      'never changed'
    )
    await expect(owner.deleteFrom('selaras.berkas_sumber').execute()).rejects.toThrow('never changed')
    await expect(owner.deleteFrom('selaras.jejak_kepala').execute()).rejects.toThrow('only moves on')
    expect(await clearDemo(test.db, pemdaId, oleh)).toBe(0)
  })

  it('is not undone when the demo is loaded again', async () => {
    await loadDemo(test.db, options)
    expect(await plans(pemdaId)).toMatchObject([{ id: ownId }])
  })
})

onPostgres('clearing the samples of a server', (engine) => {
  it('is refused, because its app may delete no plan', async () => {
    const test = await engine.open()
    try {
      await expect(clearDemo(test.db, uuidv7(), oleh)).rejects.toThrow('embedded')
    } finally {
      await test.close()
    }
  })
})
