import type { FastifyInstance } from 'fastify'

/**
 * Refuses a state-changing request that another site makes in the person's browser: its Origin is not ours. The
 * session cookie is SameSite=Lax besides; programs without an Origin header are not affected.
 */
export function refuseForeignOrigin(app: FastifyInstance, ownOrigins: () => ReadonlySet<string>): void {
  app.addHook('onRequest', async (request, reply) => {
    const origin = request.headers.origin
    if (origin === undefined || request.method === 'GET' || request.method === 'HEAD') return
    if (ownOrigins().has(origin)) return
    await reply.code(403).send({
      kode: 'ASAL_ASING',
      pesan: 'Permintaan berasal dari situs lain dan ditolak. Buka Selaras dari alamatnya sendiri.'
    })
  })
}
