import { createHash } from 'node:crypto'
import { loadContoh } from '@selaras/contoh'
import {
  type Database,
  type Jangkar,
  listNaskah,
  listOpd,
  listPemda,
  listPeran,
  listPotret,
  loadNaskah,
  type NaskahKepala,
  type Pemda,
  readJejak,
  readJejakKepala,
  readTahapLog,
  type Tx,
  verifyJejak,
  withSistem,
  withTenant
} from '@selaras/db'
import { printNaskah } from '@selaras/domain/cetak'
import { readDokumen, writeDokumen } from '@selaras/domain/dokumen'
import type { Naskah } from '@selaras/domain/naskah'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { loadDemo } from '../src/index.ts'
import { onBothEngines, onPostgres, type TestDatabase } from './engines.ts'

const now = () => new Date('2026-03-02T02:00:00.000Z')
const hashPassword = async (password: string) => `hash:${createHash('sha256').update(password).digest('hex')}`
const options = { hashPassword, now, newId: uuidv7, modules: [], allowServer: true }

const inPemda = <T>(db: Database, pemdaId: string, work: (tx: Tx) => Promise<T>): Promise<T> =>
  withTenant(db, { pemdaId, lingkup: 'sistem' }, work)

/** Everything the demo wrote that a person may see, to compare two moments. */
async function snapshot(db: Database) {
  const pemda = await withSistem(db, listPemda)
  const parts = await Promise.all(
    pemda.map(({ id }) =>
      inPemda(db, id, async (tx) => {
        const naskah = await listNaskah(tx)
        const heads: (Jangkar | null)[] = []
        for (const one of naskah) heads.push(await readJejakKepala(tx, one.id))
        return {
          opd: await listOpd(tx),
          peran: await listPeran(tx),
          naskah,
          heads,
          own: await readJejakKepala(tx, id)
        }
      })
    )
  )
  const accounts = await db.auth.selectFrom('account').selectAll().orderBy('id').execute()
  return { pemda, parts, accounts }
}

onBothEngines('the demo', (engine) => {
  let test: TestDatabase
  let pemda: Pemda[]
  beforeAll(async () => {
    test = await engine.open()
    await Promise.all([loadDemo(test.db, options), loadDemo(test.db, options)])
    pemda = await withSistem(test.db, listPemda)
  })
  afterAll(() => test.close())

  const plansOf = (nama: string): Promise<NaskahKepala[]> =>
    inPemda(test.db, pemda.find((one) => one.nama === nama)?.id ?? '', (tx) => listNaskah(tx))

  it('is there once although it was loaded twice at the same time, and a later call changes nothing', async () => {
    const before = await snapshot(test.db)
    const accounts = await loadDemo(test.db, options)
    expect(await snapshot(test.db)).toEqual(before)
    expect(pemda.map(({ nama }) => nama)).toEqual(['Kabupaten Lumajang', 'Kabupaten Pasuruan'])
    expect(accounts).toHaveLength(24)
    expect(before.parts.map(({ opd, peran, naskah }) => [opd.length, peran.length, naskah.length])).toEqual([
      [5, 12, 1],
      [5, 12, 2]
    ])
  })

  it('has an account that signs in for each person, with a role in their pemda', async () => {
    const accounts = await loadDemo(test.db, options)
    for (const { surel, sandi, nama, pemda: where } of accounts) {
      const row = await test.db.auth
        .selectFrom('user')
        .innerJoin('account', 'account.userId', 'user.id')
        .select(['user.id', 'user.name', 'account.password', 'account.providerId', 'account.accountId'])
        .where('email', '=', surel)
        .executeTakeFirstOrThrow()
      expect(row).toEqual({
        id: row.id,
        name: nama,
        password: await hashPassword(sandi),
        providerId: 'credential',
        accountId: row.id
      })
      const peran = await inPemda(test.db, pemda.find((one) => one.nama === where)?.id ?? '', listPeran)
      expect(peran.filter((one) => one.penggunaId === row.id)).toHaveLength(1)
      expect(sandi.length).toBeGreaterThanOrEqual(10)
    }
  })

  it('shows Lumajang as a draft in rancanganAwal that went through the machine', async () => {
    const [draft, ...others] = await plansOf('Kabupaten Lumajang')
    expect(others).toEqual([])
    expect(draft).toMatchObject({
      tahap: 'rancanganAwal',
      contoh: true,
      beku: false,
      versi: 3,
      hitunganVersi: 3
    })
    const log = await inPemda(test.db, pemda[0]?.id ?? '', (tx) => readTahapLog(tx, draft?.id ?? ''))
    expect(log.map(({ dari, peristiwa, ke, sebagai }) => [dari, peristiwa, ke, sebagai])).toEqual([
      ['belumAda', 'buat', 'persiapan', 'perencanaOpd'],
      ['persiapan', 'mulai', 'rancanganAwal', 'kepalaOpd']
    ])
    expect(draft?.fakta).toMatchObject({ timPenyusun: { ketua: { nama: expect.any(String) } } })
  })

  it('shows Pasuruan in force with its Potret and Perkada, and once more as a draft', async () => {
    const plans = await plansOf('Kabupaten Pasuruan')
    const inForce = plans.find((one) => one.tahap === 'berlaku')
    const draft = plans.find((one) => one.tahap === 'rancanganAwal')
    expect(inForce).toMatchObject({ beku: true, contoh: true, versi: 1 })
    expect(inForce?.fakta).toMatchObject({
      perkada: { nomor: '34', tahun: 2023 },
      tanggalDitetapkan: '2023-04-11'
    })
    expect(draft).toMatchObject({ beku: false, contoh: true, asalNaskahId: inForce?.id })
    const { potret, log } = await inPemda(test.db, pemda[1]?.id ?? '', async (tx) => ({
      potret: await listPotret(tx, inForce?.id ?? ''),
      log: await readTahapLog(tx, inForce?.id ?? '')
    }))
    expect(potret).toHaveLength(1)
    expect(log).toMatchObject([{ peristiwa: 'daftarkan', ke: 'berlaku', potretId: potret[0]?.id }])
  })

  it('prints each stored plan as its file has it', async () => {
    const source = (id: Parameters<typeof loadContoh>[0]) => {
      const read = readDokumen(loadContoh(id))
      return read.ok ? writeDokumen(read.value) : ''
    }
    for (const { id, nama } of pemda) {
      const expected = source(nama === 'Kabupaten Lumajang' ? 'lumajang-2018-2023' : 'pasuruan-2024-2026')
      const printed = await inPemda(test.db, id, async (tx) => {
        const naskah: (Naskah | null)[] = []
        for (const one of await listNaskah(tx)) naskah.push(await loadNaskah(tx, one.id))
        return naskah.map((one) => (one ? writeDokumen(printNaskah(one).dokumen) : ''))
      })
      for (const text of printed) expect(text === expected).toBe(true)
    }
  })

  it('has in every chain exactly one entry for each versi, and the chains verify', async () => {
    for (const { id } of pemda) {
      await inPemda(test.db, id, async (tx) => {
        for (const { id: naskahId, versi } of await listNaskah(tx)) {
          const entries = await readJejak(tx, naskahId)
          expect(entries.map(({ seq }) => seq)).toEqual(Array.from({ length: versi }, (_, at) => at + 1))
          expect(entries.map(({ rincian }) => (rincian as { versi: number }).versi)).toEqual(
            entries.map(({ seq }) => seq)
          )
          expect(await verifyJejak(tx, naskahId)).toMatchObject({ utuh: true })
        }
        expect(await verifyJejak(tx, id)).toMatchObject({ utuh: true })
      })
    }
  })
})

onPostgres('a server that many use', (engine) => {
  it('gets no demo accounts, because everybody knows their password', async () => {
    const test = await engine.open()
    try {
      const { allowServer: _, ...plain } = options
      await expect(loadDemo(test.db, plain)).rejects.toThrow('tertanam')
      expect(await test.db.auth.selectFrom('user').selectAll().execute()).toEqual([])
    } finally {
      await test.close()
    }
  })
})
