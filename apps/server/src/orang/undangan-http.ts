import type { Refusal, Result } from '@selaras/domain'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { z } from 'zod'
import type { SessionCache } from '../auth/session-cache.ts'
import type { Services } from '../graphql/context.ts'
import type { ServerSettings } from '../settings.ts'
import { acceptInvitation, readInvitation } from './terima-undangan.ts'

const Token = z.object({ token: z.string().max(200) })
const Terima = Token.extend({ nama: z.string().max(500).optional(), sandi: z.string().max(500).optional() })

/**
 * Invitations over plain HTTP, for people without an account. The token travels in the body, so that no log of
 * addresses holds it; attempts are as rare as attempts to sign in.
 */
export function serveUndangan(
  app: FastifyInstance,
  services: Services,
  sessions: () => SessionCache,
  settings: Pick<ServerSettings, 'signInPerMinute'>
): void {
  const config = { rateLimit: { max: settings.signInPerMinute, timeWindow: '1 minute' } }
  app.post('/api/undangan/baca', { config }, async (request, reply) => {
    const body = Token.safeParse(request.body)
    return body.success ? answer(reply, await readInvitation(services, body.data.token)) : unreadable(reply)
  })
  app.post('/api/undangan/terima', { config }, async (request, reply) => {
    const body = Terima.safeParse(request.body)
    if (!body.success) return unreadable(reply)
    const { token, nama = '', sandi = '' } = body.data
    const pengguna = await sessions().find(request.headers.cookie)
    return answer(reply, await acceptInvitation(services, token, { pengguna, nama, sandi }))
  })
}

function answer(reply: FastifyReply, result: Result<object>): FastifyReply {
  return result.ok ? reply.send(result.value) : refused(reply, result.refusal)
}

const refused = (reply: FastifyReply, { code, message, advice }: Refusal): FastifyReply =>
  reply.code(422).send({ kode: code, pesan: message, saran: advice })

const unreadable = (reply: FastifyReply): FastifyReply =>
  reply.code(400).send({
    kode: 'PERMINTAAN_TIDAK_SAH',
    pesan: 'Tautan ini tidak utuh.',
    saran: 'Salin seluruh tautan dari surat.'
  })
