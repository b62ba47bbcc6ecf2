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

const takAda = { min: 0, max: 0, sebutan: '' } as const
const sampai = (min: number, max: number, sebutan: string): Perintah['posisi'] => ({ min, max, sebutan })

const pilihanNaskah: Pilihan = { nama: 'naskah', nilai: 'ID', arti: 'naskah yang dimaksud' }

/** Every command, in the order of the help. */
export const daftarPerintah: readonly Perintah[] = [
  {
    nama: 'periksa',
    pakai: 'BERKAS… [--json] [--semua]',
    ringkas: 'memeriksa berkas Renstra dan menunjukkan temuannya',
    uraian: [
      'Membaca berkas selaras.renstra/1 dan menjalankan semua aturan. BERKAS “-” berarti masukan baku.',
      'Kode keluar: 0 tanpa temuan kritis, 1 ada temuan kritis, 2 ada berkas yang tidak terbaca.'
    ],
    pilihan: [
      { nama: 'json', arti: 'tulis hasil sebagai JSON saja (satu objek, atau daftar untuk beberapa berkas)' },
      { nama: 'semua', arti: 'tunjukkan semua tempat; tanpa ini paling banyak lima per aturan' }
    ],
    posisi: sampai(1, Number.POSITIVE_INFINITY, 'berkas yang diperiksa'),
    load: async () => (await import('./perintah/periksa.ts')).periksa
  },
  {
    nama: 'jelaskan',
    pakai: '[ATURAN]',
    ringkas: 'menjelaskan satu aturan, atau mendaftar semuanya',
    uraian: ['Menyebut apa yang diperiksa, mengapa, dasarnya, apa yang harus dilakukan, dan contohnya.'],
    pilihan: [],
    posisi: sampai(0, 1, 'nomor aturan'),
    load: async () => (await import('./perintah/jelaskan.ts')).jelaskan
  }
]

/** The command that the words name, and how many of them are its name. */
export function findPerintah(words: readonly string[]): { perintah: Perintah; panjang: number } | undefined {
  for (const panjang of [2, 1]) {
    const nama = words.slice(0, panjang).join(' ')
    const perintah = words.length >= panjang ? daftarPerintah.find((one) => one.nama === nama) : undefined
    if (perintah) return { perintah, panjang }
  }
  return undefined
}

export { pilihanNaskah, takAda }
