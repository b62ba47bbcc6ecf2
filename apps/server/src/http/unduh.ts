import { semulaMenjadiXlsx } from '@selaras/documents'
import { semulaMenjadi } from '@selaras/domain/revisi'
import { isTahap, LABEL_TAHAP } from '@selaras/domain/tahap'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { GraphQLError } from 'graphql'
import type { Context } from '../graphql/context.ts'
import { bandingkan, type HasilBanding, type SisiBanding } from '../revisi/banding.ts'

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/**
 * Files that are made while one waits. They pass the same walls as the API: what the person may not read there is not
 * found here, and nobody can tell it from what does not exist.
 */
export function serveUnduh(
  app: FastifyInstance,
  contextOf: (cookie: string | undefined) => Promise<Context>
): void {
  app.get<{ Querystring: Readonly<Record<string, unknown>> }>(
    '/unduh/semula-menjadi.xlsx',
    async (request, reply) => {
      const { dari, ke } = request.query
      if (typeof dari !== 'string' || typeof ke !== 'string') return notFound(reply)
      const context = await contextOf(request.headers.cookie)
      if (context.pengguna === null) return refused(reply, 401, 'Anda belum masuk.')
      try {
        const hasil = await bandingkan(context, dari, ke)
        if (hasil === null) return notFound(reply)
        return reply
          .header(
            'content-disposition',
            `attachment; filename="semula-menjadi-${hasil.ke.kepala.tahun[0]}.xlsx"`
          )
          .header('cache-control', 'private, no-store')
          .type(xlsx)
          .send(Buffer.from(await semulaMenjadiXlsx(matriksOf(hasil))))
      } catch (error) {
        // No role today, or a second factor that is not set up: the API says so in words of its own.
        if (error instanceof GraphQLError) return refused(reply, 403, error.message)
        throw error
      }
    }
  )
}

const refused = (reply: FastifyReply, status: number, pesan: string) =>
  reply.code(status).send({ kode: status === 401 ? 'BELUM_MASUK' : 'TIDAK_BERHAK', pesan })

const notFound = (reply: FastifyReply) =>
  reply.code(404).send({
    kode: 'TIDAK_DITEMUKAN',
    pesan: 'Salah satu versi tidak ditemukan, atau isinya tidak terbuka bagi peran Anda.'
  })

const matriksOf = ({ dari, ke, perbandingan }: HasilBanding) => ({
  judul: 'Semula – Menjadi',
  keterangan: [ke.kepala.judul, `Semula: ${nameOf(dari)}`, `Menjadi: ${nameOf(ke)}`],
  baris: semulaMenjadi(perbandingan)
})

/** A version as the head of the matrix names it: plan, stage, time, the first signs of its hash. */
function nameOf({ kepala, tahap, versi, pada, hash }: SisiBanding): string {
  const stage = isTahap(tahap) ? LABEL_TAHAP[tahap] : tahap
  const frozen = hash === null ? 'keadaan sekarang' : `potret ${hash.slice(0, 12)}`
  return `${kepala.judul}, ${stage}, versi ${versi}, ${waktu.format(new Date(pada))} WIB, ${frozen}`
}

const waktu = new Intl.DateTimeFormat('id-ID', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Asia/Jakarta'
})
