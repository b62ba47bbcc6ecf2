import { listPemda, withSistem } from '@selaras/db'
import type { FastifyInstance } from 'fastify'
import type { Services } from '../graphql/context.ts'

/** /healthz: the process lives. /readyz: it also reaches its database and is not shutting down. */
export function serveHealth(app: FastifyInstance, services: Services): void {
  app.get('/healthz', async () => ({ keadaan: 'hidup' }))
  app.get('/readyz', async (request, reply) => {
    try {
      await withSistem(services.db, (tx) => listPemda(tx))
      return { keadaan: 'siap' }
    } catch (error) {
      request.log.warn({ err: error }, 'not ready')
      return reply.code(503).send({ keadaan: 'belum siap', pesan: 'Basis data belum dapat dihubungi.' })
    }
  })
}
