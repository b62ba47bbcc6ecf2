import path from 'node:path'
import { sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import { expect, it } from 'vitest'
import { grantLogin } from '../src/app-role.ts'
import { type AdminDatabase, openAdmin, openDatabase } from '../src/connect.ts'
import { assertCurrent, migrateToLatest } from '../src/migrate.ts'
import { migrations } from '../src/migrations/index.ts'
import { statements } from '../src/migrations/statements.ts'
import { readNaskah } from '../src/queries/naskah-kepala.ts'
import { settingsFromEnv } from '../src/settings.ts'
import { withTenant } from '../src/tx.ts'
import { newPostgres, onBothEngines, onPostgres, serverUrl } from './engines.ts'
import { addNaskah, addPemda } from './sample.ts'
import { urlsOf } from './templates.setup.ts'

onBothEngines('migrations', (engine) => {
  const on = async (work: (admin: AdminDatabase) => Promise<void>): Promise<void> => {
    const base = await engine.open()
    try {
      await work(base.admin)
    } finally {
      await base.close()
    }
  }

  it('run once', () =>
    on(async ({ kysely }) => {
      expect(await migrateToLatest(kysely)).toEqual([])
      await assertCurrent(kysely)
    }))

  it('that fail leave nothing behind', () =>
    on(async ({ kysely }) => {
      const broken = statements('create table acuan.separuh (a int)', 'select tidak_ada')
      await expect(migrateToLatest(kysely, { ...migrations, '9999-rusak': broken })).rejects.toThrow(
        'tidak_ada'
      )
      const { rows } = await sql<{
        ada: boolean
      }>`select to_regclass('acuan.separuh') is not null as ada`.execute(kysely)
      expect(rows).toEqual([{ ada: false }])
      await assertCurrent(kysely)
    }))

  it('of a newer program make an older one refuse, without touching anything', () =>
    on(async ({ kysely }) => {
      const newer = { ...migrations, '9999-nanti': statements('create table acuan.nanti (a int)') }
      expect(await migrateToLatest(kysely, newer)).toEqual(['9999-nanti'])
      const refusal = { code: 'BASIS_DATA_LEBIH_BARU', message: expect.stringContaining('9999-nanti') }
      await expect(assertCurrent(kysely)).rejects.toMatchObject(refusal)
      await expect(migrateToLatest(kysely)).rejects.toMatchObject(refusal)
    }))

  it('give a login the roles of the app to take on, but not to inherit', () =>
    on(async ({ kysely }) => {
      const login = `uji_${Math.random().toString(36).slice(2)}`
      await sql.raw(`create role ${login} login`).execute(kysely)
      await grantLogin(kysely, login)
      await grantLogin(kysely, login)
      const { rows } = await sql`select pg_has_role(${login}, 'selaras_app', 'member') as boleh,
        pg_has_role(${login}, 'selaras_app', 'usage') as mewarisi`.execute(kysely)
      expect(rows).toEqual([{ boleh: true, mewarisi: false }])
      await sql.raw(`drop role ${login}`).execute(kysely)
      await expect(grantLogin(kysely, login)).rejects.toMatchObject({ code: 'PERAN_BELUM_DIBERIKAN' })
    }))

  it('that are missing make the app refuse, and one left out in the middle is called dirty', () =>
    on(async ({ kysely }) => {
      const names = Object.keys(migrations)
      await expect(assertCurrent(kysely, [...names, '9999-nanti'])).rejects.toMatchObject({
        code: 'BASIS_DATA_BELUM_DIMIGRASI'
      })
      await expect(assertCurrent(kysely, ['0000-terlewat', ...names])).rejects.toMatchObject({
        code: 'BASIS_DATA_KOTOR'
      })
    }))
})

onPostgres('the account of the app', () => {
  it('may not own tables, be superuser or bypass row-level security', async () => {
    const { url, adminUrl } = await newPostgres()
    const strong = { code: 'PERAN_TERLALU_KUAT' }
    await expect(openDatabase({ engine: 'postgres', url: adminUrl })).rejects.toMatchObject(strong)
    const superUrl = new URL(serverUrl())
    superUrl.pathname = new URL(url).pathname
    await expect(openDatabase({ engine: 'postgres', url: superUrl.href })).rejects.toMatchObject(strong)
    const server = await openAdmin({ engine: 'postgres', url: serverUrl() })
    await sql
      .raw(`create role selaras_uji_bypass login bypassrls password 'x' in role selaras_app`)
      .execute(server.kysely)
    const bypass = new URL(url)
    bypass.username = 'selaras_uji_bypass'
    bypass.password = 'x'
    await expect(openDatabase({ engine: 'postgres', url: bypass.href })).rejects.toMatchObject({
      ...strong,
      message: expect.stringContaining('BYPASSRLS')
    })
    await sql.raw('alter role selaras_uji_bypass nobypassrls').execute(server.kysely)
    await expect(openDatabase({ engine: 'postgres', url: bypass.href })).rejects.toMatchObject({
      code: 'PERAN_BELUM_DIBERIKAN'
    })
    await sql.raw('drop role selaras_uji_bypass').execute(server.kysely)
    await server.close()
    await (await openDatabase({ engine: 'postgres', url })).close()
  })

  it('finds an empty database not migrated, and can have it migrated on opening', async () => {
    const { url, adminUrl } = await newPostgres(false)
    await expect(openDatabase({ engine: 'postgres', url })).rejects.toMatchObject({
      code: 'BASIS_DATA_BELUM_DIMIGRASI'
    })
    await expect(openDatabase({ engine: 'postgres', url, migrate: true })).rejects.toMatchObject({
      code: 'PENGATURAN_TIDAK_SAH'
    })
    const db = await openDatabase({ engine: 'postgres', url, adminUrl, migrate: true })
    expect(db.engine).toBe('postgres')
    await db.close()
  })

  it('goes on by itself when a migration changes a table that it has read', async () => {
    const { url, adminUrl } = await newPostgres()
    const db = await openDatabase({ engine: 'postgres', url, poolSize: 1 })
    const admin = await openAdmin({ engine: 'postgres', url: adminUrl })
    const pemda = await addPemda(db, 'Contoh')
    const naskah = await addNaskah(db, pemda.a, pemda.opdA)
    const read = () => withTenant(db, pemda.a, (tx) => readNaskah(tx, naskah.id))
    const before = await read()
    await sql`alter table selaras.naskah add column tambahan text`.execute(admin.kysely)
    expect(await read()).toEqual(before)
    await admin.close()
    await db.close()
  })

  it('is told in a sentence when the server is not there or the password is wrong', async () => {
    const nowhere = openDatabase({ engine: 'postgres', url: 'postgres://a:b@127.0.0.1:1/x' })
    await expect(nowhere).rejects.toMatchObject({
      code: 'TIDAK_TERHUBUNG',
      message: expect.stringContaining('tidak dapat dihubungi')
    })
    const wrong = new URL(urlsOf(serverUrl(), 'postgres').url)
    wrong.password = 'salah'
    await expect(openDatabase({ engine: 'postgres', url: wrong.href })).rejects.toMatchObject({
      code: 'TIDAK_TERHUBUNG'
    })
  })
})

it('settings choose PostgreSQL by DATABASE_URL and the embedded database otherwise', () => {
  const [app, owner] = ['postgres://app:x@db:5432/selaras', 'postgresql://owner:x@db/selaras']
  expect(settingsFromEnv({})).toEqual({ engine: 'pglite', directory: path.join('.selaras', 'basis-data') })
  expect(settingsFromEnv({ SELARAS_DATA: '/srv/x' })).toEqual({
    engine: 'pglite',
    directory: path.join('/srv/x', 'basis-data')
  })
  expect(settingsFromEnv({ DATABASE_URL: app, DATABASE_ADMIN_URL: owner, DATABASE_POOL: '20' })).toEqual({
    engine: 'postgres',
    url: app,
    adminUrl: owner,
    poolSize: 20
  })
  expect(() => settingsFromEnv({ DATABASE_ADMIN_URL: owner })).toThrow('DATABASE_URL kosong')
  expect(() => settingsFromEnv({ DATABASE_URL: app, DATABASE_POOL: 'banyak' })).toThrow('bilangan bulat')
})

it.each(['selaras', 'mysql://a:b@c/d', 'postgres://server/tanpa-akun', 'postgres://a:rahasia@server'])(
  'the address %s is refused without being repeated: it may hold a password',
  (address) => {
    const read = () => settingsFromEnv({ DATABASE_URL: address })
    expect(read).toThrow('DATABASE_URL bukan alamat PostgreSQL yang lengkap.')
    expect(read).not.toThrow(address)
  }
)

onPostgres('a database of the first version', () => {
  it('learns the time of each chain, and which plans somebody asked to give up', async () => {
    const urls = await newPostgres(false)
    const admin = await openAdmin({ engine: 'postgres', ...urls })
    try {
      const first = Object.fromEntries(Object.entries(migrations).filter(([name]) => name < '0009'))
      await migrateToLatest(admin.kysely, first)
      const [pemda, opd, asked, undone] = [uuidv7(), uuidv7(), uuidv7(), uuidv7()]
      await admin.kysely.transaction().execute(async (tx) => {
        const run = (text: string) => sql.raw(text).execute(tx)
        await run(
          `select set_config('selaras.pemda_id', '${pemda}', true), set_config('selaras.lingkup', 'sistem', true)`
        )
        await run(`insert into selaras.pemda values ('${pemda}', 'Kabupaten Uji', 'kabupaten', 'Jawa Timur')`)
        await run(`insert into selaras.opd values ('${pemda}', '${opd}', 'Dinas', 'D')`)
        for (const id of [asked, undone]) {
          await run(`insert into selaras.naskah (pemda_id, naskah_id, opd_id, jenis, judul, profil, tahun, tahap, versi_mesin, dibuat_oleh)
            values ('${pemda}', '${id}', '${opd}', 'awal', 'Renstra', 'INM52', '{2024}', 'rancangan', 1, 'uji')`)
          const events = id === asked ? ['urungkanBatal', 'mintaBatal'] : ['mintaBatal', 'urungkanBatal']
          for (const [at, peristiwa] of events.entries())
            await run(`insert into selaras.tahap_log (pemda_id, naskah_id, seq, opd_id, mesin, versi_mesin, dari, peristiwa, ke, alasan, waktu, pengguna_id, sebagai)
              values ('${pemda}', '${id}', ${at + 1}, '${opd}', 'renstra', 1, 'rancangan', '${peristiwa}', 'rancangan', 'digabung', '2026-01-0${at + 1}T00:00:00Z', 'kepala', 'kepalaOpd')`)
        }
        await run(`insert into selaras.jejak (pemda_id, rantai_id, seq, naskah_id, opd_id, waktu, pengguna_id, tindakan, bytes, hash, sebelum)
          values ('${pemda}', '${asked}', 1, '${asked}', '${opd}', '2026-01-05T00:00:00Z', 'kepala', 'ubah', '{}',
            encode(sha256(convert_to('0' || E'\\n' || '{}', 'UTF8')), 'hex'), '0')`)
        await run(`insert into selaras.jejak_kepala values ('${pemda}', '${asked}', 1, 'x')`)
      })
      await migrateToLatest(admin.kysely)
      await admin.kysely.transaction().execute(async (tx) => {
        await sql`select set_config('selaras.pemda_id', ${pemda}, true), set_config('selaras.lingkup', 'sistem', true)`.execute(
          tx
        )
        const heads = await sql<{ waktu: string }>`select waktu from selaras.jejak_kepala`.execute(tx)
        expect(heads.rows.map((row) => new Date(row.waktu).toISOString())).toEqual([
          '2026-01-05T00:00:00.000Z'
        ])
        const plans = await sql<{ id: string; oleh: string | null }>`
          select naskah_id::text as id, fakta->'permintaanBatal'->>'oleh' as oleh from selaras.naskah`.execute(
          tx
        )
        expect(new Map(plans.rows.map((row) => [row.id, row.oleh]))).toEqual(
          new Map([
            [asked, 'kepala'],
            [undone, null]
          ])
        )
      })
    } finally {
      await admin.close()
    }
  })
})
