import { readBerkasUtuh, readPindaianPerkada, type Tx } from '@selaras/db'
import type { FastifyInstance } from 'fastify'
import type { SessionCache } from '../auth/session-cache.ts'
import { contextFor, type Services } from '../graphql/context.ts'
import { isUuid } from '../schema/naskah.ts'

/** Kinds that a file may be sent as; anything else leaves as bytes. */
const KNOWN = new Set(['application/pdf', 'image/png', 'image/jpeg', 'application/json'])

/**
 * GET /berkas/<id>: the bytes of a stored file to who may see its plan (or its Perkada), always as a download and never as a page. What
 * somebody may not see does not exist for them.
 */
export function serveBerkas(app: FastifyInstance, services: Services, sessions: () => SessionCache): void {
  app.get<{ Params: { id: string } }>('/berkas/:id', async (request, reply) => {
    const pengguna = await sessions().find(request.headers.cookie)
    if (pengguna === null) {
      return reply
        .code(401)
        .send({ kode: 'BELUM_MASUK', pesan: 'Masuk lebih dahulu untuk mengunduh berkas.' })
    }
    const { id } = request.params
    const berkas = isUuid(id) ? await findBerkas(services, pengguna, id) : null
    if (berkas === null) {
      return reply
        .code(404)
        .send({ kode: 'TIDAK_DITEMUKAN', pesan: 'Berkas ini tidak ada, atau tidak terbuka bagi peran Anda.' })
    }
    return reply
      .header('content-type', KNOWN.has(berkas.jenisMedia) ? berkas.jenisMedia : 'application/octet-stream')
      .header('content-disposition', dispositionOf(berkas.nama))
      .header('x-content-type-options', 'nosniff')
      .header('cache-control', 'private, no-store')
      .header('content-security-policy', "default-src 'none'; sandbox")
      .send(Buffer.from(berkas.isi))
  })
}

/** As the whole pemda where the person works for it, else or besides as each of their own OPD. */
async function findBerkas(services: Services, pengguna: Parameters<typeof contextFor>[1], id: string) {
  const context = contextFor(services, pengguna)
  const read = async (tx: Tx) => (await readBerkasUtuh(tx, id)) ?? (await readPindaianPerkada(tx, id))
  const found = await context.inTenant(read)
  if (found !== null) return found
  for (const opdId of (await context.tenant()).opdId) {
    const own = await context.inOpd(opdId, read)
    if (own !== null) return own
  }
  return null
}

/** The name twice: for old programs without what they cannot read, and as it is (RFC 6266). */
function dispositionOf(nama: string): string {
  const plain = nama.replace(/[^\w.\- ]/g, '_')
  const exact = encodeURIComponent(nama).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
  return `attachment; filename="${plain}"; filename*=UTF-8''${exact}`
}
