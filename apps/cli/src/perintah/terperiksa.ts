import type { HasilPeriksa } from '@selaras/domain/aturan'
import type { Dokumen } from '@selaras/domain/dokumen'

/** A file that was read, with what the rules found in it. */
export interface Terperiksa {
  readonly berkas: string
  readonly dokumen: Dokumen
  readonly hasil: HasilPeriksa
}
