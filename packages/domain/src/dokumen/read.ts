import type { Refusal, Result } from '../result.ts'
import { ok, refuse } from '../result.ts'
import { findJsonFault } from './json-text.ts'
import type { Masalah } from './read-masalah.ts'
import { explainIssues } from './read-masalah.ts'
import { Dokumen } from './schema.ts'

export interface ReadOptions {
  /** Largest size in bytes, 20 MB by default. */
  readonly maxBytes?: number
}

/** Present in every engine we run on; the ES library does not declare it. */
declare const TextDecoder: new (
  label: string,
  options: { fatal: boolean }
) => { decode(bytes: Uint8Array): string }

const formatDikenal = 'selaras.renstra/1'
const saranBentuk = `Perbaiki bagian yang disebut agar sesuai format ${formatDikenal} (docs/format.md).`

/**
 * Reads a file of the exchange format. Refused: too large, not UTF-8, broken JSON (line and column), another format or
 * version, a wrong shape (`detail.masalah`: pointer, place in words, reason). A `merujuk` that leads nowhere is kept:
 * that is a matter for the rules. Never throws.
 */
export function readDokumen(input: string | Uint8Array, options: ReadOptions = {}): Result<Dokumen> {
  const text = decode(input, options.maxBytes ?? 20 * 1024 * 1024)
  if (!text.ok) return text
  const fault = findJsonFault(text.value)
  if (fault) {
    const place = `baris ${fault.baris}, kolom ${fault.kolom}`
    return unreadable(`Berkas bukan JSON yang utuh: ${place}: ${fault.sebab}.`, saranUtuh, {
      baris: fault.baris,
      kolom: fault.kolom,
      masalah: [{ pointer: '', tempat: place, sebab: fault.sebab }]
    })
  }
  return readJson(JSON.parse(text.value) as unknown)
}

/** Reads what is already parsed JSON, for example from a request; the same refusals as `readDokumen`. */
export function readJson(json: unknown): Result<Dokumen> {
  if (json === null || typeof json !== 'object' || Array.isArray(json)) {
    return unreadable('Berkas harus berisi satu objek JSON.', saranBentuk)
  }
  const format = (json as { format?: unknown }).format
  if (format !== formatDikenal) return wrongFormat(format)
  const parsed = Dokumen.safeParse(json)
  if (parsed.success) return ok(parsed.data)
  const masalah = explainIssues(json, parsed.error.issues)
  const [first] = masalah
  const more = masalah.length > 1 ? ` (dan ${masalah.length - 1} masalah lain)` : ''
  return unreadable(
    `Bentuk berkas tidak sesuai: ${first?.tempat ?? ''}: ${first?.sebab ?? ''}${more}.`,
    saranBentuk,
    {
      masalah: masalah.slice(0, 100),
      jumlahMasalah: masalah.length
    }
  )
}

const saranUtuh = 'Unduh atau simpan ulang berkas sampai selesai, lalu coba lagi.'

function decode(input: string | Uint8Array, maxBytes: number): Result<string> {
  if (input.length > maxBytes) {
    return refuse(
      'TERLALU_BESAR',
      `Berkas terlalu besar: ${inMega(input.length)}, batasnya ${inMega(maxBytes)}.`,
      'Satu berkas memuat satu Renstra; periksa apakah berkas yang dipilih benar.',
      { ukuran: input.length, batas: maxBytes }
    )
  }
  if (typeof input === 'string') return notEmpty(input.replace(/^\ufeff/, ''))
  const other = recognise(input)
  if (other)
    return unreadable(`Berkas ini ${other}, bukan JSON.`, `Pilih berkas JSON berformat ${formatDikenal}.`)
  try {
    return notEmpty(new TextDecoder('utf-8', { fatal: true }).decode(input))
  } catch {
    return unreadable('Berkas bukan teks UTF-8.', 'Simpan ulang berkas dengan pengodean UTF-8.')
  }
}

const inMega = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1).replace('.', ',')} MB`

const notEmpty = (text: string): Result<string> =>
  text.trim() === ''
    ? unreadable('Berkas kosong.', `Pilih berkas JSON berformat ${formatDikenal}.`)
    : ok(text)

/** What the first bytes betray, so that the sentence can name it. */
function recognise(bytes: Uint8Array): string | null {
  const starts = (...head: readonly number[]): boolean => head.every((byte, at) => bytes[at] === byte)
  if (starts(0x50, 0x4b, 0x03, 0x04)) return 'dokumen Office (XLSX, DOCX) atau arsip ZIP'
  if (starts(0x25, 0x50, 0x44, 0x46)) return 'dokumen PDF'
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) return 'dokumen Office lama (XLS, DOC)'
  if (starts(0xff, 0xfe) || starts(0xfe, 0xff)) return 'teks UTF-16 (simpan ulang sebagai UTF-8)'
  if (starts(0x1f, 0x8b)) return 'arsip gzip'
  return bytes.subarray(0, 4096).includes(0) ? 'berkas biner' : null
}

function wrongFormat(format: unknown): { readonly ok: false; readonly refusal: Refusal } {
  if (typeof format === 'string' && format.startsWith('selaras.renstra/')) {
    const message = `Versi format “${format}” belum dikenal; program ini membaca ${formatDikenal}.`
    return unreadable(
      message,
      'Perbarui Selaras, atau ekspor ulang berkas dengan versi yang dikenal.',
      atFormat(message)
    )
  }
  const message = `Bukan berkas ${formatDikenal}: kunci “format” ${format === undefined ? 'tidak ada' : 'berisi hal lain'}.`
  return unreadable(message, `Pilih berkas JSON berformat ${formatDikenal}.`, atFormat(message))
}

const atFormat = (sebab: string): { masalah: Masalah[] } => ({
  masalah: [{ pointer: '/format', tempat: 'Format berkas', sebab }]
})

const unreadable = (
  message: string,
  advice: string,
  detail: Readonly<Record<string, unknown>> = {
    masalah: [{ pointer: '', tempat: 'Seluruh dokumen', sebab: message }]
  }
): { readonly ok: false; readonly refusal: Refusal } =>
  refuse('BERKAS_TIDAK_TERBACA', message, advice, detail)
