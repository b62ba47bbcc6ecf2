import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { savePeran, withTenant } from '@selaras/db'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pglite, type TestDatabase } from '../../../packages/db/test/engines.ts'
import { clientOf, type Harness, origin, startHarness } from './harness.ts'
import { akun } from './plan.ts'

/** A workbench of three files. */
function smallWorkbench(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'selaras-uji-workbench-'))
  mkdirSync(path.join(folder, 'assets'))
  writeFileSync(path.join(folder, 'index.html'), '<!doctype html><title>Selaras</title>')
  writeFileSync(path.join(folder, 'assets', 'app-a1b2c3.js'), 'console.log(1)')
  writeFileSync(path.join(folder, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
  return folder
}

let database: TestDatabase
/** As deployed, and one behind https with a narrow door. */
let api: Harness
let secure: Harness

beforeAll(async () => {
  database = await pglite.open()
  api = await startHarness(database.db, { workbench: smallWorkbench() })
  secure = await startHarness(database.db, {
    environment: { SELARAS_ALAMAT: 'https://selaras.uji', SELARAS_LAJU_MASUK: '3', SELARAS_LAJU: '40' }
  })
})
afterAll(async () => {
  await api.close()
  await secure.close()
  await database.close()
})

const signIn = (to: Harness, email: string, password: string, headers: Record<string, string> = {}) =>
  to.app.inject({
    method: 'POST',
    url: '/api/auth/sign-in/email',
    headers: { origin: to === secure ? 'https://selaras.uji' : origin, ...headers },
    payload: { email, password }
  })

const sandi = (): string => api.accounts[0]?.sandi ?? ''

describe('signing in', () => {
  it('answers a wrong password and an unknown e-mail alike, in Indonesian, without a cookie', async () => {
    const wrong = await signIn(api, akun.perencana, 'bukan-sandinya')
    const unknown = await signIn(api, 'siapa@lumajang.contoh.id', 'bukan-sandinya')
    expect([wrong.statusCode, wrong.json()]).toEqual([
      401,
      { kode: 'MASUK_GAGAL', pesan: 'Surel atau kata sandi salah. Periksa ejaannya, lalu coba lagi.' }
    ])
    expect([unknown.statusCode, unknown.json()]).toEqual([wrong.statusCode, wrong.json()])
    expect([...wrong.cookies, ...unknown.cookies]).toEqual([])
  })

  it('answers what is no sign-in with a sentence, and lets nobody sign up', async () => {
    for (const payload of [{}, { email: 'x' }, { email: 7, password: [] }]) {
      const response = await api.app.inject({
        method: 'POST',
        url: '/api/auth/sign-in/email',
        headers: { origin },
        payload
      })
      expect([response.statusCode, response.json().pesan]).toEqual([
        400,
        expect.stringMatching(/^Surel dan kata sandi/)
      ])
    }
    const signUp = await api.app.inject({
      method: 'POST',
      url: '/api/auth/sign-up/email',
      headers: { origin },
      payload: { email: 'baru@x.id', password: 'sandi-yang-panjang', name: 'Baru' }
    })
    expect(signUp.statusCode).toBe(404)
    expect((await signIn(api, 'baru@x.id', 'sandi-yang-panjang')).statusCode).toBe(401)
  })

  it('gives a cookie that scripts cannot read and other sites do not send, Secure behind https', async () => {
    const plain = await signIn(api, akun.perencana, sandi())
    expect(plain.cookies.find((one) => one.name === 'selaras.session_token')).toMatchObject({
      httpOnly: true,
      sameSite: 'Lax',
      path: '/'
    })
    expect(plain.headers['set-cookie']?.toString()).not.toContain('Secure')
    const behindTls = await signIn(secure, akun.perencana, sandi(), { 'x-forwarded-for': '10.0.0.9' })
    expect(behindTls.cookies.find((one) => one.name === '__Secure-selaras.session_token')).toMatchObject({
      httpOnly: true,
      sameSite: 'Lax',
      secure: true
    })
  })

  it('takes so many attempts a minute from one address and no more; a header of the client does not buy another', async () => {
    const attempt = (from: string, more = {}) =>
      signIn(secure, akun.perencana, 'salah-salah-salah', { 'x-forwarded-for': from, ...more })
    const statuses: number[] = []
    for (let at = 0; at < 5; at++)
      statuses.push((await attempt('10.0.0.1', { 'x-selaras-alamat': `10.9.9.${at}` })).statusCode)
    expect(statuses).toEqual([401, 401, 401, 429, 429])
    const refused = await attempt('10.0.0.1')
    expect(refused.json()).toEqual({
      kode: 'TERLALU_SERING',
      pesan: expect.stringMatching(/^Terlalu banyak percobaan masuk\. Tunggu \d+ detik/)
    })
    expect((await attempt('10.0.0.2')).statusCode).toBe(401)
  })

  it('ends at once with sign-out in this process, also for what was asked meanwhile', async () => {
    const client = await api.signIn(akun.perencana)
    expect((await client.query('{ saya { surel } }')).data.saya.surel).toBe(akun.perencana)
    const out = api.app.inject({
      method: 'POST',
      url: '/api/auth/sign-out',
      headers: { origin, cookie: client.cookie },
      payload: {}
    })
    await Promise.all([out, ...Array.from({ length: 5 }, () => client.query('{ saya { id } }'))])
    expect((await client.query('{ saya { id } }')).data.saya).toBeNull()
    const refused = await client.query('{ daftarOpd { edges { node { id } } } }')
    expect(refused.errors[0]).toMatchObject({
      extensions: { code: 'BELUM_MASUK' },
      message: expect.stringMatching(/Masuk kembali/)
    })
  })

  it('ends with the session: expired, it is nobody', async () => {
    const client = await api.signIn(akun.perencana)
    await database.db.auth
      .updateTable('session')
      .set({ expiresAt: new Date(Date.now() - 1000) } as never)
      .execute()
    expect((await client.query('{ saya { id } }')).data.saya).toBeNull()
  })
})

describe('a role', () => {
  const masa = (mulai: string, selesai: string | null) => ({ sebagai: 'definitif', mulai, selesai }) as const

  it('that ended yesterday or begins tomorrow is none, and the person is told what to do', async () => {
    const auditor = await api.signIn('auditor.inspektorat@lumajang.contoh.id')
    const { saya } = (await auditor.query('{ saya { id pemda { id } peran { peran opd { id } } } }')).data
    const sistem = { pemdaId: saya.pemda.id, lingkup: 'sistem' } as const
    const peranId = await withTenant(
      database.db,
      sistem,
      async (tx) =>
        (
          await tx.sql
            .selectFrom('selaras.pengguna_peran')
            .select('peran_id')
            .where('pengguna_id', '=', saya.id)
            .executeTakeFirstOrThrow()
        ).peran_id
    )
    const give = (dates: ReturnType<typeof masa>) =>
      withTenant(database.db, sistem, (tx) =>
        savePeran(tx, {
          id: peranId,
          penggunaId: saya.id,
          nama: 'Ratna Kusuma',
          peran: 'inspektorat',
          opdId: saya.peran[0].opd.id,
          ...dates
        })
      )
    for (const dates of [masa('2026-01-01', '2026-11-20'), masa('2026-11-22', null)]) {
      await give(dates)
      for (const query of ['{ saya { id } }', '{ daftarNaskah { edges { node { id } } } }']) {
        const { errors } = await auditor.query(query)
        expect(errors[0]).toMatchObject({
          extensions: { code: 'TIDAK_BERHAK' },
          message: expect.stringMatching(/tidak mempunyai peran yang berlaku hari ini\. Hubungi admin/)
        })
      }
    }
    await give(masa('2026-11-21', '2026-11-21'))
    expect((await auditor.query('{ saya { id } }')).errors).toEqual([])
    // 18.00 UTC is the next day in Jakarta.
    api.clock.now = new Date('2026-11-21T18:00:00Z')
    expect((await auditor.query('{ saya { id } }')).errors[0]?.extensions?.['code']).toBe('TIDAK_BERHAK')
    api.clock.now = new Date('2026-11-21T03:00:00Z')
  })
})

describe('another site', () => {
  it('is refused with a sentence when it posts, wherever to', async () => {
    const { cookie } = await api.signIn(akun.perencana)
    for (const url of ['/graphql', '/graphql/stream', '/api/auth/sign-out', '/api/auth/sign-in/email']) {
      for (const foreign of [
        'https://jahat.example',
        'null',
        'http://selaras.uji.jahat.example',
        'https://selaras.uji'
      ]) {
        const response = await api.app.inject({
          method: 'POST',
          url,
          headers: { origin: foreign, cookie, 'content-type': 'application/json' },
          payload: '{"query":"{ saya { id } }"}'
        })
        expect([url, foreign, response.statusCode]).toEqual([url, foreign, 403])
        expect(response.json()).toEqual({ kode: 'ASAL_ASING', pesan: expect.stringMatching(/situs lain/) })
      }
    }
    expect((await clientOf(api.app, cookie).query('{ saya { surel } }')).data.saya.surel).toBe(akun.perencana)
  })
})

describe('one address', () => {
  it('is told to wait when it asks too often, with the seconds in a header; health is asked freely', async () => {
    const ask = (url: string) => secure.app.inject({ url, headers: { 'x-forwarded-for': '10.0.0.77' } })
    const statuses: number[] = []
    for (let at = 0; at < 45; at++) statuses.push((await ask('/readyz')).statusCode)
    expect(statuses.slice(0, 40).every((status) => status === 200)).toBe(true)
    expect(statuses.slice(40)).toEqual([429, 429, 429, 429, 429])
    const refused = await ask('/graphql')
    expect(refused.json()).toEqual({
      kode: 'TERLALU_SERING',
      pesan: expect.stringMatching(/Tunggu sebentar/)
    })
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
    expect((await ask('/healthz')).statusCode).toBe(200)
  })
})

describe('the page', () => {
  const get = (url: string, headers: Record<string, string> = {}) => api.app.inject({ url, headers })

  it('comes with strict headers: scripts and styles from our own files alone', async () => {
    const [one, two] = [await get('/'), await get('/renstra/abc?x=1')]
    for (const response of [one, two]) {
      expect(response.statusCode).toBe(200)
      expect(response.headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'same-origin',
        'cache-control': 'no-cache',
        'content-type': 'text/html; charset=utf-8'
      })
      const policy = String(response.headers['content-security-policy'])
      expect(policy).toMatch(/default-src 'none'/)
      expect(policy).toMatch(/frame-ancestors 'none'/)
      expect(policy).not.toMatch(/unsafe-(inline|eval)|\*/)
      expect(policy).toMatch(/script-src 'self'(;|$)/)
      expect(policy).toMatch(/style-src 'self'(;|$)/)
    }
    expect(one.body).toBe(two.body)
  })

  it('has files with a hash that are kept for a year, others that are asked for again', async () => {
    expect((await get('/assets/app-a1b2c3.js')).headers['cache-control']).toBe(
      'public, max-age=31536000, immutable'
    )
    expect((await get('/favicon.svg')).headers['cache-control']).toBe('no-cache')
  })

  it('is not served for a file that is not there, for the API, or for another method', async () => {
    for (const url of [
      '/assets/app-lama.js',
      '/assets/lama',
      '/tidak-ada.png',
      '/api/lain',
      '/graphql/lain'
    ]) {
      const response = await get(url)
      expect([url, response.statusCode, response.json()]).toEqual([
        url,
        404,
        { kode: 'TIDAK_DITEMUKAN', pesan: 'Alamat ini tidak ada.' }
      ])
    }
    expect((await api.app.inject({ method: 'POST', url: '/renstra/abc' })).statusCode).toBe(404)
  })

  it('leads nowhere outside its folder', async () => {
    for (const url of [
      '/../../etc/passwd',
      '/assets/../../../etc/passwd',
      '/%2e%2e/%2e%2e/etc/passwd',
      '/..%2f..%2fetc%2fpasswd',
      '/assets/..%5c..%5cetc',
      '/%00',
      '/assets/%',
      '//etc/passwd'
    ]) {
      const response = await get(url)
      expect(response.statusCode, url).toBeLessThan(500)
      expect(response.body, url).not.toContain('root:')
    }
  })
})

describe('health', () => {
  it('is told apart: the process lives, and it is ready only while it reaches its database', async () => {
    const other = await pglite.open()
    const lonely = await startHarness(other.db)
    expect((await lonely.app.inject('/readyz')).json()).toEqual({ keadaan: 'siap' })
    await lonely.stopListening()
    await other.close()
    const ready = await lonely.app.inject('/readyz')
    expect([ready.statusCode, ready.json()]).toEqual([
      503,
      { keadaan: 'belum siap', pesan: 'Basis data belum dapat dihubungi.' }
    ])
    const live = await lonely.app.inject('/healthz')
    expect([live.statusCode, live.json()]).toEqual([200, { keadaan: 'hidup' }])
    await lonely.app.close()
  })
})
