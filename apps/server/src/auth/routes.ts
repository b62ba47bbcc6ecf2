import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Auth } from './auth.ts'
import type { SessionCache } from './session-cache.ts'

/** Hands /api/auth/* to better-auth and tells the session cache when somebody signs out. */
export function serveAuth(app: FastifyInstance, auth: () => Auth, sessions: () => SessionCache): void {
  const handle = async (request: FastifyRequest, reply: FastifyReply) => {
    const response = await auth().handler(toWebRequest(request))
    if (request.url.includes('/sign-out')) sessions().forget(request.headers.cookie)
    reply.code(response.status)
    for (const [name, value] of response.headers) if (name !== 'set-cookie') reply.header(name, value)
    for (const cookie of response.headers.getSetCookie()) reply.header('set-cookie', cookie)
    if (response.status >= 400) return reply.send(inWords(response))
    return reply.send(response.body === null ? null : Buffer.from(await response.arrayBuffer()))
  }
  app.route({ method: ['GET', 'POST'], url: '/api/auth/*', handler: handle })
}

/** A refusal of better-auth in words that people understand; an unknown e-mail and a wrong password read alike. */
function inWords(response: Response): { kode: string; pesan: string } {
  switch (response.status) {
    case 401:
      return { kode: 'MASUK_GAGAL', pesan: 'Surel atau kata sandi salah. Periksa ejaannya, lalu coba lagi.' }
    case 429: {
      const wait = Number(response.headers.get('x-retry-after'))
      return {
        kode: 'TERLALU_SERING',
        pesan: `Terlalu banyak percobaan masuk. Tunggu ${wait > 0 ? `${wait} detik` : 'sebentar'}, lalu coba lagi.`
      }
    }
    case 404:
      return { kode: 'TIDAK_DITEMUKAN', pesan: 'Alamat ini tidak ada.' }
    default:
      return response.status >= 500
        ? { kode: 'GALAT_SISTEM', pesan: 'Terjadi kesalahan pada sistem. Coba lagi sebentar lagi.' }
        : {
            kode: 'PERMINTAAN_TIDAK_SAH',
            pesan: 'Surel dan kata sandi belum terisi dengan benar. Periksa, lalu coba lagi.'
          }
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
