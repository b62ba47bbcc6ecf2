import { open } from 'node:fs/promises'
import path from 'node:path'
import type { Result } from '@selaras/domain'
import type { Dokumen, Masalah } from '@selaras/domain/dokumen'
import { readDokumen } from '@selaras/domain/dokumen'
import type { Io } from './io.ts'
import { Berhenti } from './io.ts'

const maxBytes = 20 * 1024 * 1024

/** The bytes of a file, or of stdin for `-`; stops with a sentence when it cannot be read or is over the limit. */
export async function readBytes(nama: string, io: Io): Promise<Uint8Array> {
  if (nama === '-') return readStream(io.stdin)
  try {
    const handle = await open(path.resolve(io.cwd, nama), 'r')
    try {
      const info = await handle.stat()
      if (info.isDirectory())
        throw new Berhenti(`${nama}: ini direktori, bukan berkas.`, 'Sebutkan satu berkas JSON.')
      // One byte over the limit is enough to know; a device or a pipe has no size.
      return info.isFile() && info.size <= maxBytes
        ? await handle.readFile()
        : await readStream(handle.createReadStream())
    } finally {
      await handle.close()
    }
  } catch (error) {
    throw explain(nama, error)
  }
}

async function readStream(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    chunks.push(chunk)
    size += chunk.length
    if (size > maxBytes) break
  }
  return Buffer.concat(chunks)
}

function explain(nama: string, error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException).code
  if (error instanceof Berhenti || code === undefined) return error
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return new Berhenti(`${nama}: berkas tidak ditemukan.`, 'Periksa nama dan letaknya.')
  if (code === 'EACCES' || code === 'EPERM')
    return new Berhenti(`${nama}: berkas tidak boleh dibaca oleh akun ini.`, 'Periksa hak aksesnya.')
  if (code === 'EISDIR')
    return new Berhenti(`${nama}: ini direktori, bukan berkas.`, 'Sebutkan satu berkas JSON.')
  return new Berhenti(`${nama}: berkas tidak dapat dibaca (${code}).`)
}

/** Reads one plan; the refusal of the domain is kept so that the caller decides how to say it. */
export const readRenstra = async (nama: string, io: Io): Promise<Result<Dokumen>> =>
  readDokumen(await readBytes(nama, io))

/** The sentence for a file that is no plan, with up to ten of the places that are wrong. */
export function sayRefusal(
  nama: string,
  refusal: Extract<Result<Dokumen>, { ok: false }>['refusal']
): string {
  const masalah = (refusal.detail?.masalah ?? []) as readonly Masalah[]
  const total = Number(refusal.detail?.jumlahMasalah ?? masalah.length)
  const shown = masalah.filter(({ pointer }) => pointer !== '').slice(0, 10)
  const places = shown.map(({ pointer, tempat, sebab }) => `  ${tempat} (${pointer}): ${sebab}\n`)
  const more =
    total > shown.length && shown.length > 0 ? `  … dan ${total - shown.length} masalah lain\n` : ''
  return `selaras: ${nama === '-' ? 'masukan baku' : nama}: ${refusal.message}\n${places.join('')}${more}${refusal.advice}\n`
}
