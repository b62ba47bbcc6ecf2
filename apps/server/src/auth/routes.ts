import { checkSandi } from '@selaras/domain/administrasi'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Auth } from './auth.ts'
import type { Pengguna, SessionCache } from './session-cache.ts'
import { authRefusal } from './words.ts'

const prefix = '/api/auth'

/** What better-auth serves here; everything else it could do is not there. */
const served: Readonly<Record<string, 'GET' | 'POST'>> = {
  '/get-session': 'GET',
  '/sign-in/email': 'POST',
  '/sign-out': 'POST',
  '/request-password-reset': 'POST',
  '/reset-password': 'POST',
  '/change-password': 'POST',
  '/update-user': 'POST',
  '/list-sessions': 'GET',
  '/revoke-session': 'POST',
  '/revoke-other-sessions': 'POST',
  '/two-factor/enable': 'POST',
  '/two-factor/disable': 'POST',
  '/two-factor/verify-totp': 'POST',
  '/two-factor/verify-backup-code': 'POST',
  '/two-factor/generate-backup-codes': 'POST'
}

/** Hands /api/auth/* to better-auth and tells the session cache when somebody signs out. */
export function serveAuth(app: FastifyInstance, auth: () => Auth, sessions: () => SessionCache): void {
  const handle = async (request: FastifyRequest, reply: FastifyReply) => {
    const path = new URL(request.url, 'http://selaras.invalid').pathname.slice(prefix.length)
    if (served[path] !== request.method) return reply.code(404).send(authRefusal(404, path, undefined, null))
    const objection = await objectionTo(path, request, sessions())
    if (objection !== null) return reply.code(422).send({ kode: 'NILAI_TIDAK_SAH', pesan: objection })
    const response = await auth().handler(toWebRequest(request))
    // A session made anew (second factor, password) leaves the cookie of the old one behind.
    if (path !== '/get-session') sessions().forget(request.headers.cookie)
    reply.code(response.status)
    for (const [name, value] of response.headers) if (name !== 'set-cookie') reply.header(name, value)
    for (const cookie of response.headers.getSetCookie()) reply.header('set-cookie', cookie)
    if (response.status >= 400) {
      reply.removeHeader('content-length')
      const code = await codeOf(response)
      const retry = response.headers.get('x-retry-after')
      return reply.send(authRefusal(response.status, path, code, retry))
    }
    return reply.send(response.body === null ? null : Buffer.from(await response.arrayBuffer()))
  }
  app.route({ method: ['GET', 'POST'], url: `${prefix}/*`, handler: handle })
}

/** Our own rules, looked at before better-auth is asked: passwords that are easily guessed, names that are none. */
async function objectionTo(
  path: string,
  request: FastifyRequest,
  sessions: SessionCache
): Promise<string | null> {
  const body = (request.body ?? {}) as Readonly<Record<string, unknown>>
  if (path === '/reset-password' || path === '/change-password') {
    const nobody: Pick<Pengguna, 'nama' | 'surel'> = { nama: '', surel: '' }
    const orang = (await sessions.find(request.headers.cookie)) ?? nobody
    const checked = checkSandi(String(body['newPassword'] ?? ''), orang)
    return checked.ok ? null : `${checked.refusal.message} ${checked.refusal.advice}`
  }
  if (path === '/update-user') {
    const keys = Object.keys(body)
    const name = body['name']
    const sound = typeof name === 'string' && name.trim().length > 1 && name.length <= 120
    return sound && keys.length === 1 ? null : 'Nama harus 2 sampai 120 huruf. Perbaiki, lalu simpan lagi.'
  }
  return null
}

async function codeOf(response: Response): Promise<string | undefined> {
  try {
    const body = (await response.json()) as { code?: unknown } | null
    return typeof body?.code === 'string' ? body.code : undefined
  } catch {
    return undefined
  }
}

function toWebRequest(request: FastifyRequest): Request {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) {
    if (typeof value === 'string') headers.set(name, value)
  }
  // better-auth limits attempts by this header only, so that a client cannot choose its own address.
  headers.set('x-selaras-alamat', request.ip)
  const body = request.method === 'POST' ? JSON.stringify(request.body ?? {}) : undefined
  if (body !== undefined) headers.set('content-type', 'application/json')
  headers.delete('content-length')
  const init =
    body === undefined ? { method: request.method, headers } : { method: request.method, headers, body }
  return new Request(new URL(request.url, 'http://selaras.invalid'), init)
}
