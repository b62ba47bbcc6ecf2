import type { BerkasKepala } from '@selaras/db'
import { ok, type Result, refuse } from '@selaras/domain'

/** Largest scan or working paper, bytes. */
export const PINDAIAN_TERBESAR = 10 * 1024 * 1024

const TANDA = [
  { jenisMedia: 'application/pdf', akhiran: 'pdf', awal: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { jenisMedia: 'image/png', akhiran: 'png', awal: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { jenisMedia: 'image/jpeg', akhiran: 'jpg', awal: [0xff, 0xd8, 0xff] }
] as const

export interface JenisPindaian {
  readonly jenisMedia: string
  readonly akhiran: string
}

/** Kind of a scan by its first bytes, whatever its name says; a refusal for anything else and for what is too large. */
export function readPindaian(isi: Uint8Array): Result<JenisPindaian> {
  if (isi.byteLength > PINDAIAN_TERBESAR) {
    return refuse(
      'TERLALU_BESAR',
      'Berkas ini lebih dari 10 MB.',
      'Pindai halaman yang diperlukan saja, atau turunkan ketajaman pindaian.'
    )
  }
  const found = TANDA.find(({ awal }) => awal.every((byte, at) => isi[at] === byte))
  return found
    ? ok({ jenisMedia: found.jenisMedia, akhiran: found.akhiran })
    : refuse(
        'BERKAS_TIDAK_TERBACA',
        'Berkas ini bukan PDF, PNG, atau JPEG.',
        'Simpan pindaian sebagai PDF, PNG, atau JPEG, lalu unggah lagi.'
      )
}

/** Whether a stored file is a scan, told by the kind it was stored as. */
export const isPindaian = ({ jenisMedia }: Pick<BerkasKepala, 'jenisMedia'>): boolean =>
  TANDA.some((one) => one.jenisMedia === jenisMedia)
