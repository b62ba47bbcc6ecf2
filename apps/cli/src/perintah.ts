import type { ExitCode, Io } from './io.ts'

/** An option of a command. Without `nilai` it is a switch. */
export interface Pilihan {
  readonly nama: string
  /** What stands behind the option, as shown in the help: `BERKAS`. */
  readonly nilai?: string
  readonly arti: string
}

export interface Argumen {
  readonly posisi: readonly string[]
  readonly saklar: ReadonlySet<string>
  readonly nilai: ReadonlyMap<string, string>
}

export type Jalankan = (argumen: Argumen, io: Io) => Promise<ExitCode>

export interface Perintah {
  /** One word, or two for a command with a subject: `jejak verifikasi`. */
  readonly nama: string
  /** What follows the name: `BERKAS… [--json]`. */
  readonly pakai: string
  readonly ringkas: string
  readonly uraian: readonly string[]
  readonly pilihan: readonly Pilihan[]
  /** How many arguments without `--` it takes. */
  readonly posisi: { readonly min: number; readonly max: number; readonly sebutan: string }
  /** Loads the command only when it is called: `periksa` must not wait for the database. */
  readonly load: () => Promise<Jalankan>
}
