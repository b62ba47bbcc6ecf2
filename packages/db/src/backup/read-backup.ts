import { createHash, type Hash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { access } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import { DatabaseError } from '../database-error.ts'
import { migrations } from '../migrations/index.ts'
import {
  type BackupHead,
  backupFormat,
  type Manifest,
  rowPrefix,
  rowText,
  sharedTables,
  type TableHeading,
  tenantTables
} from './format.ts'

export interface VerifiedBackup {
  readonly head: BackupHead
  readonly manifest: Manifest
  /** Columns that the backup has of each table. */
  readonly kolom: ReadonlyMap<string, readonly string[]>
}

/** The lines of a backup file; a damaged or cut-off gzip throws CADANGAN_RUSAK. */
export async function* linesOf(path: string): AsyncGenerator<string> {
  await access(path).catch((error: unknown) => {
    throw broken(`Berkas cadangan ${path} tidak dapat dibaca`, error)
  })
  const unzipped = createReadStream(path).pipe(createGunzip())
  try {
    for await (const line of createInterface({ input: unzipped, crlfDelay: Number.POSITIVE_INFINITY }))
      yield line
  } catch (error) {
    throw broken('Berkas cadangan rusak atau terpotong', error)
  }
}

/**
 * Reads a backup to its end and checks everything that it says about itself, before a single row is written anywhere:
 * format, migrations, checksum of the whole, rows and checksum of each table.
 */
export async function verifyBackup(path: string): Promise<VerifiedBackup> {
  const reading = new Reading()
  for await (const line of linesOf(path)) reading.take(line)
  return reading.finish()
}

/** What has been read of a file so far, held against what its manifest will say. */
class Reading {
  readonly #all = createHash('sha256')
  readonly #sums = new Map<string, { baris: number; hash: Hash }>()
  readonly #kolom = new Map<string, readonly string[]>()
  #head: BackupHead | undefined
  #manifest: Manifest | undefined
  #table: { baris: number; hash: Hash } | undefined

  take(line: string): void {
    if (this.#manifest) throw broken('Berkas cadangan berlanjut sesudah manifesnya')
    if (this.#table && line.startsWith(rowPrefix)) {
      this.#table.hash.update(`${rowText(line)}\n`)
      this.#table.baris += 1
    } else this.#takeSpecial(parse(line))
    if (!this.#manifest) this.#all.update(`${line}\n`)
  }

  #takeSpecial(value: Record<string, unknown>): void {
    if (!this.#head) {
      this.#head = headOf(value)
      return
    }
    if ('sha256' in value) {
      this.#manifest = manifestOf(value)
      return
    }
    const { tabel, kolom } = headingOf(value)
    this.#kolom.set(tabel, kolom)
    this.#table = this.#sums.get(tabel) ?? { baris: 0, hash: createHash('sha256') }
    this.#sums.set(tabel, this.#table)
  }

  finish(): VerifiedBackup {
    const head = this.#head
    const manifest = this.#manifest
    if (!head || !manifest) throw broken('Berkas cadangan terpotong: manifes di akhir berkas tidak ada')
    if (manifest.sha256 !== this.#all.digest('hex')) {
      throw broken('Isi berkas cadangan tidak sesuai dengan manifesnya')
    }
    if (Object.keys(manifest.tabel).sort().join() !== [...this.#sums.keys()].sort().join()) {
      throw broken('Daftar tabel cadangan tidak sesuai dengan manifesnya')
    }
    for (const [name, sum] of this.#sums) {
      const said = manifest.tabel[name]
      if (said?.baris === sum.baris && said.sha256 === sum.hash.digest('hex')) continue
      throw broken(`Tabel ${name} tidak sesuai dengan manifes`)
    }
    return { head, manifest, kolom: this.#kolom }
  }
}

/** A heading line, or undefined for the other kinds; for reading a verified file again. */
export function headingIn(line: string): TableHeading | undefined {
  if (line.startsWith(rowPrefix)) return undefined
  const value = parse(line)
  return 'tabel' in value && 'kolom' in value ? headingOf(value) : undefined
}

function manifestOf(value: Record<string, unknown>): Manifest {
  const { tabel, rantai, sha256 } = value as Partial<Manifest>
  const sound =
    typeof tabel === 'object' && tabel !== null && Array.isArray(rantai) && typeof sha256 === 'string'
  if (!sound) throw broken('Manifes cadangan tidak utuh')
  return { tabel, rantai, sha256 }
}

function headOf(value: Record<string, unknown>): BackupHead {
  if (value['format'] !== backupFormat || !Array.isArray(value['migrasi'])) {
    throw broken('Berkas ini bukan cadangan Selaras, atau formatnya tidak dikenal')
  }
  const head = value as unknown as BackupHead
  const unknown = head.migrasi.filter((name) => !(name in migrations))
  if (unknown.length === 0) return head
  throw new DatabaseError(
    'CADANGAN_LEBIH_BARU',
    `Cadangan ini dibuat oleh Selaras yang lebih baru: migrasi ${unknown.join(', ')} tidak dikenal program ini.`,
    'Pulihkan dengan versi Selaras yang sama atau lebih baru.'
  )
}

const names: ReadonlySet<string> = new Set([...sharedTables, ...tenantTables])
const identifier = /^[A-Za-z_][A-Za-z0-9_]{0,62}$/

/** Names go into SQL, so nothing but known tables and plain identifiers passes. */
function headingOf(value: Record<string, unknown>): TableHeading {
  const { tabel, kolom, pemda } = value as Partial<TableHeading>
  const sound =
    typeof tabel === 'string' &&
    names.has(tabel) &&
    Array.isArray(kolom) &&
    kolom.every((name) => typeof name === 'string' && identifier.test(name)) &&
    (pemda === null || (typeof pemda === 'string' && /^[0-9a-f-]{36}$/.test(pemda)))
  if (!sound) throw broken('Berkas cadangan menyebut tabel yang tidak dikenal')
  return { tabel, kolom, pemda }
}

function parse(line: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>
  } catch (error) {
    throw broken('Berkas cadangan memuat baris yang bukan JSON', error)
  }
  throw broken('Berkas cadangan memuat baris yang tidak dikenal')
}

/** The one refusal for a file that is not what it claims to be. */
export function broken(message: string, cause?: unknown): DatabaseError {
  return new DatabaseError(
    'CADANGAN_RUSAK',
    `${message}. Tidak ada yang dipulihkan.`,
    'Pakai berkas cadangan lain, dan periksa media tempat berkas ini disimpan.',
    cause
  )
}
