import { createHmac } from 'node:crypto'
import { beforeAll, expect, it } from 'vitest'
import { createAuth } from '../src/auth/auth.ts'
import { sessionCache } from '../src/auth/session-cache.ts'
import { readSettings } from '../src/settings.ts'
import { onBothApis } from './engines.ts'
import { type Client, clientOf, origin } from './harness.ts'
import { akun } from './plan.ts'

const sandiBaru = 'sepeda hujan tikar lampu'

/** The code that an authenticator shows now for this otpauth address (RFC 6238, SHA-1, 6 digits, 30 seconds). */
function totp(uri: string, at = Date.now()): string {
  const secret = decodeBase32(new URL(uri).searchParams.get('secret') ?? '')
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)))
  const mac = createHmac('sha1', secret).update(counter).digest()
  const offset = (mac.at(-1) ?? 0) & 15
  return String((mac.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

function decodeBase32(text: string): Buffer {
  const bits = [...text.replace(/=+$/, '')]
    .map((sign) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(sign).toString(2).padStart(5, '0'))
    .join('')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
}

onBothApis('an account', (api) => {
  let password: string
  beforeAll(() => {
    password = api().accounts[0]?.sandi ?? ''
  })

  const post = (path: string, payload: object = {}, cookie = '') =>
    api().app.inject({ method: 'POST', url: `/api/auth${path}`, headers: { origin, cookie }, payload })
  const get = (path: string, cookie: string) =>
    api().app.inject({ method: 'GET', url: `/api/auth${path}`, headers: { origin, cookie } })
  const cookieOf = (response: Awaited<ReturnType<typeof post>>): string =>
    response.cookies
      .filter((one) => one.value !== '')
      .map((one) => `${one.name}=${one.value}`)
      .join('; ')
  const isSignedIn = async (client: Client): Promise<boolean> =>
    (await client.query('{ saya { id } }')).data?.saya?.id !== undefined

  it('answers an unknown e-mail as a known one, and sends a mail to the known one alone', async () => {
    const at = api().surat.length
    const known = await post('/request-password-reset', { email: akun.sekretaris })
    const unknown = await post('/request-password-reset', { email: 'siapa@lumajang.contoh.id' })
    expect([unknown.statusCode, unknown.json()]).toEqual([known.statusCode, known.json()])
    expect(known.statusCode).toBe(200)
    expect(
      api()
        .surat.slice(at)
        .map((one) => one.surat.kepada)
    ).toEqual([akun.sekretaris])
    expect(api().surat[at]?.sekaliSemenit).toMatch(/^atur-ulang:/)
  })

  it('has a new password by the link, once; every session ends, also in another process, and its token stands nowhere', async () => {
    const before = await api().signIn(akun.sekretaris)
    expect(await isSignedIn(before)).toBe(true)
    const elsewhere = sessionCache(api().auth, Date.now)
    const stop = await api().listenSesi((id) => elsewhere.forgetId(id))
    expect((await elsewhere.find(before.cookie))?.surel).toBe(akun.sekretaris)
    const at = api().surat.length
    await post('/request-password-reset', { email: akun.sekretaris })
    const token = /token=(\S+)/.exec(api().surat[at]?.surat.teks ?? '')?.[1] ?? ''
    expect(token.length).toBeGreaterThan(20)
    const stored = await api().db.auth.selectFrom('verification').selectAll().execute()
    expect(JSON.stringify(stored)).not.toContain(token)
    const weak = await post('/reset-password', { token, newPassword: 'password123' })
    expect([weak.statusCode, weak.json().kode]).toEqual([422, 'NILAI_TIDAK_SAH'])
    expect((await post('/reset-password', { token, newPassword: sandiBaru })).statusCode).toBe(200)
    const again = await post('/reset-password', { token, newPassword: 'kuda lari pagi buta' })
    expect([again.statusCode, again.json().pesan]).toEqual([
      400,
      expect.stringContaining('tidak berlaku lagi')
    ])
    expect(await isSignedIn(before)).toBe(false)
    expect(await elsewhere.find(before.cookie)).toBeNull()
    await stop()
    expect((await post('/sign-in/email', { email: akun.sekretaris, password })).statusCode).toBe(401)
    expect((await post('/sign-in/email', { email: akun.sekretaris, password: sandiBaru })).statusCode).toBe(
      200
    )
  })

  it('changes its password with the old one, which ends the other sessions', async () => {
    const [one, two] = [await api().signIn(akun.hukum), await api().signIn(akun.hukum)]
    const change = { currentPassword: password, newPassword: sandiBaru, revokeOtherSessions: true }
    const wrong = await post('/change-password', { ...change, currentPassword: 'bukan itu' }, one.cookie)
    expect([wrong.statusCode, wrong.json().pesan]).toEqual([
      400,
      expect.stringContaining('Kata sandi lama salah')
    ])
    const changed = await post('/change-password', change, one.cookie)
    expect(changed.statusCode).toBe(200)
    expect(await isSignedIn(two)).toBe(false)
    expect(await isSignedIn(clientOf(api().app, cookieOf(changed)))).toBe(true)
  })

  it('lists its sessions and ends one of them at once; nobody ends those of others', async () => {
    const [mine, lost] = [await api().signIn(akun.asisten), await api().signIn(akun.asisten)]
    const other = await api().signIn(akun.sekda)
    expect([await isSignedIn(mine), await isSignedIn(lost)]).toEqual([true, true])
    const sessions = (await get('/list-sessions', mine.cookie)).json() as { token: string }[]
    expect(sessions).toHaveLength(2)
    const own = decodeURIComponent(mine.cookie).split('=')[1]?.split('.')[0]
    const token = sessions.find((one) => one.token !== own)?.token
    await post('/revoke-session', { token }, other.cookie)
    expect(await isSignedIn(lost)).toBe(true)
    expect((await post('/revoke-session', { token }, mine.cookie)).statusCode).toBe(200)
    expect([await isSignedIn(mine), await isSignedIn(lost)]).toEqual([true, false])
  })

  it('signs in with a second factor once it is set up: a code, or one of the backup codes once', async () => {
    const first = await api().signIn(akun.sekda)
    const refused = await post('/two-factor/enable', { password: 'salah sekali' }, first.cookie)
    expect([refused.statusCode, refused.json().pesan]).toEqual([
      400,
      expect.stringContaining('Kata sandi salah')
    ])
    const enabled = await post('/two-factor/enable', { password }, first.cookie)
    expect(enabled.statusCode).toBe(200)
    const { totpURI, backupCodes } = enabled.json() as { totpURI: string; backupCodes: string[] }
    expect(totpURI).toMatch(/^otpauth:\/\/totp\/Selaras/)
    expect(backupCodes).toHaveLength(10)
    // Not in force before a first code has shown that the authenticator works.
    expect((await post('/sign-in/email', { email: akun.sekda, password })).json().user).toBeDefined()
    const verified = await post('/two-factor/verify-totp', { code: totp(totpURI) }, first.cookie)
    expect(verified.statusCode).toBe(200)
    const own = clientOf(api().app, cookieOf(verified) || first.cookie)
    expect((await own.query('{ saya { faktorKedua } }')).data.saya.faktorKedua).toBe(true)
    const half = async () => post('/sign-in/email', { email: akun.sekda, password })
    const begun = await half()
    expect(begun.json()).toMatchObject({ twoFactorRedirect: true })
    expect(await isSignedIn(clientOf(api().app, cookieOf(begun)))).toBe(false)
    const wrong = await post('/two-factor/verify-totp', { code: '000000' }, cookieOf(begun))
    expect([wrong.statusCode, wrong.json().pesan]).toEqual([
      401,
      expect.stringContaining('Kode itu tidak cocok')
    ])
    const ended = await post('/two-factor/verify-totp', { code: totp(totpURI) }, cookieOf(begun))
    expect(await isSignedIn(clientOf(api().app, cookieOf(ended)))).toBe(true)
    const code = backupCodes[0]
    const byCode = await post('/two-factor/verify-backup-code', { code }, cookieOf(await half()))
    expect(await isSignedIn(clientOf(api().app, cookieOf(byCode)))).toBe(true)
    const spent = await post('/two-factor/verify-backup-code', { code }, cookieOf(await half()))
    expect([spent.statusCode, spent.json().pesan]).toEqual([
      401,
      expect.stringContaining('sudah pernah dipakai')
    ])
    const rows = await api().db.auth.selectFrom('twoFactor').selectAll().execute()
    expect(rows).toHaveLength(1)
    for (const secret of [...backupCodes, new URL(totpURI).searchParams.get('secret') ?? ''])
      expect(JSON.stringify(rows)).not.toContain(secret)
  })

  it('is locked for a while after many wrong codes, also when every try begins anew', async () => {
    const cookies = (await post('/sign-in/email', { email: akun.sekda, password })).cookies
    expect(cookies.some((one) => one.name.includes('two_factor'))).toBe(true)
    let last = ''
    for (let tries = 0; tries < 12; tries++) {
      const begun = await post('/sign-in/email', { email: akun.sekda, password })
      last = (await post('/two-factor/verify-totp', { code: '000000' }, cookieOf(begun))).json().pesan
    }
    expect(last).toContain('dikunci 15 menit')
  })

  it('offers nothing of the sign-in service that Selaras does not use', async () => {
    const { cookie } = await api().signIn(akun.kepala)
    for (const path of [
      '/delete-user',
      '/change-email',
      '/link-social',
      '/sign-up/email',
      '/two-factor/send-otp',
      '/revoke-sessions'
    ])
      expect([path, (await post(path, { email: 'x@y.id' }, cookie)).statusCode]).toEqual([path, 404])
    expect((await post('/update-user', { name: 'Baru', image: 'x' }, cookie)).statusCode).toBe(422)
    expect((await post('/update-user', { name: 'Hendro W.' }, cookie)).statusCode).toBe(200)
    const saya = await clientOf(api().app, cookie).query('{ saya { nama } }')
    // What somebody calls themselves signs nothing: colleagues read the name that the pemda wrote.
    expect(saya.data.saya.nama).toBe('Hendro Wicaksono')
  })

  it('is asked for at most so often from one address', async () => {
    const settings = readSettings({
      SELARAS_RAHASIA: 'r'.repeat(40),
      SELARAS_ALAMAT: origin,
      SELARAS_LAJU_MASUK: '3'
    })
    const auth = createAuth(api().db.auth, settings, origin)
    const ask = () =>
      auth.handler(
        new Request(`${origin}/api/auth/request-password-reset`, {
          method: 'POST',
          headers: { origin, 'content-type': 'application/json', 'x-selaras-alamat': '10.9.8.7' },
          body: JSON.stringify({ email: akun.kepala })
        })
      )
    const statuses: number[] = []
    for (let at = 0; at < 5; at++) statuses.push((await ask()).status)
    expect(statuses).toEqual([200, 200, 200, 429, 429])
  })
})
