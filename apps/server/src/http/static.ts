import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'

const year = 31_536_000

/**
 * Serves the built workbench. Files with a hash in their name never change and are kept for a year; the page itself is
 * always asked for again. Unknown paths without a dot are pages of the router.
 */
export async function serveWorkbench(app: FastifyInstance, folder: string): Promise<void> {
  const indexFile = path.join(folder, 'index.html')
  if (!existsSync(indexFile)) {
    throw new Error(
      `Workbench belum dibangun: ${indexFile} tidak ada. Jalankan "npm start", yang membangunnya lebih dahulu.`
    )
  }
  const page = readFileSync(indexFile, 'utf8')
  const sendPage = (reply: FastifyReply) =>
    reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(page)

  await app.register(fastifyStatic, {
    root: folder,
    index: false,
    wildcard: false,
    preCompressed: true,
    setHeaders: (response, file) => {
      const hashed = file.includes(`${path.sep}assets${path.sep}`)
      response.header('cache-control', hashed ? `public, max-age=${year}, immutable` : 'no-cache')
    }
  })
  app.get('/', (_request, reply) => sendPage(reply))
  app.setNotFoundHandler((request, reply) => {
    const address = request.url.split('?')[0] ?? ''
    const isPage =
      request.method === 'GET' &&
      !path.extname(address) &&
      !/^\/(api|assets|graphql|unduh)(\/|$)/.test(address)
    if (isPage) return sendPage(reply)
    return reply.code(404).send({ kode: 'TIDAK_DITEMUKAN', pesan: 'Alamat ini tidak ada.' })
  })
}
