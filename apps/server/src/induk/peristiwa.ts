import { ok, type Result, refuse } from '@selaras/domain'
import { PERISTIWA_INDUK, type PeristiwaInduk, type PeristiwaIndukNama } from '@selaras/domain/tahap'

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Text of a person without control characters but line breaks, at most 2,000 characters. */
export const readable = (value: unknown): string =>
  typeof value === 'string'
    ? value
        .replace(/[^\P{C}\n]/gu, '')
        .trim()
        .slice(0, 2000)
    : ''

/** An event of induk.machine as people send it, its data read field by field; the machine judges them. */
export function readPeristiwaInduk(peristiwa: string, given: unknown): Result<PeristiwaInduk> {
  const data = isRecord(given) ? given : {}
  switch (peristiwa) {
    case 'mulai':
    case 'susunRancangan':
    case 'susunRancanganAkhir':
      return ok({ type: peristiwa })
    case 'tetapkan':
      return ok({
        type: 'tetapkan',
        nomor: readable(data['nomor']),
        tahun: yearOf(data['tahun']),
        tanggal: readable(data['tanggal'])
      })
    case 'undangkan': {
      const berita = isRecord(data['berita']) ? data['berita'] : {}
      return ok({
        type: 'undangkan',
        berita: {
          nama: readable(berita['nama']),
          tahun: yearOf(berita['tahun']),
          nomor: readable(berita['nomor'])
        },
        tanggal: readable(data['tanggal'])
      })
    }
    case 'batalkan':
      return ok({ type: 'batalkan', alasan: readable(data['alasan']) })
    default: {
      const label = Object.hasOwn(PERISTIWA_INDUK, peristiwa)
        ? PERISTIWA_INDUK[peristiwa as PeristiwaIndukNama].label
        : peristiwa
      return refuse(
        'PERISTIWA_TIDAK_BERLAKU',
        `“${label}” tidak dikirim dari layar ini.`,
        'Muat ulang halaman untuk melihat langkah yang dapat dilakukan.'
      )
    }
  }
}

const yearOf = (value: unknown): number => (Number.isInteger(Number(value)) ? Number(value) : 0)
