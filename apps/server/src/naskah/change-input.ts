import type { Result } from '@selaras/domain'
import { ok, refuse } from '@selaras/domain'
import {
  type Change,
  type Isi,
  type JenisSimpul,
  type Json,
  jenisSimpul,
  type Simpul
} from '@selaras/domain/naskah'

/** A change as GraphQL brings it: one flat shape, of which each `jenis` uses a part. */
export interface ChangeGiven {
  readonly jenis: Change['jenis']
  readonly simpulId?: string | null | undefined
  readonly field?: string | null | undefined
  readonly nama?: string | null | undefined
  readonly dari?: Json | undefined
  readonly ke?: Json | undefined
  readonly simpul?: readonly SimpulGiven[] | null | undefined
  /** A step of an undo. */
  readonly pulih?: boolean | null | undefined
}

export interface SimpulGiven {
  readonly id: string
  readonly jenis: string
  readonly indukId?: string | null | undefined
  readonly urutan: number
  readonly rujukanId?: string | null | undefined
  readonly isian?: Json | undefined
  readonly tertulis?: Json | undefined
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const knownJenis: ReadonlySet<string> = new Set(jenisSimpul)

/** Turns given changes into changes of the domain; the first malformed one refuses the whole request. */
export function readChanges(given: readonly ChangeGiven[]): Result<readonly Change[]> {
  const changes: Change[] = []
  for (const [index, one] of given.entries()) {
    const change = readChange(one)
    if (change === null) {
      return refuse(
        'NILAI_TIDAK_SAH',
        `Perubahan ke-${index + 1} tidak lengkap.`,
        'Muat ulang halaman, lalu ulangi perubahan itu.',
        { indeks: index }
      )
    }
    changes.push(one.pulih ? { ...change, pulih: true } : change)
  }
  return ok(changes)
}

function readChange(given: ChangeGiven): Change | null {
  switch (given.jenis) {
    case 'tambah': {
      const simpul = readSimpulList(given.simpul)
      return simpul && simpul.length > 0 ? { jenis: 'tambah', simpul } : null
    }
    case 'bagian':
      return typeof given.nama === 'string' ? { jenis: 'bagian', nama: given.nama, ...present(given) } : null
    default:
      return isId(given.simpulId) ? readChangeOf(given.simpulId, given.jenis, given) : null
  }
}

/** The changes of one node that exists. */
function readChangeOf(
  simpulId: string,
  jenis: Exclude<Change['jenis'], 'tambah' | 'bagian'>,
  given: ChangeGiven
): Change | null {
  switch (jenis) {
    case 'isi':
    case 'tulis':
      return typeof given.field === 'string'
        ? { jenis, simpulId, field: given.field, ...present(given) }
        : null
    case 'rujuk': {
      const dari = idOrNull(given.dari)
      const ke = idOrNull(given.ke)
      return dari !== undefined && ke !== undefined ? { jenis, simpulId, dari, ke } : null
    }
    case 'pindah': {
      const dari = letakOf(given.dari)
      const ke = letakOf(given.ke)
      return dari && ke ? { jenis, simpulId, dari, ke } : null
    }
    case 'hapus': {
      if (given.simpul === undefined || given.simpul === null) return { jenis, simpulId }
      const simpul = readSimpulList(given.simpul)
      return simpul && { jenis, simpulId, simpul }
    }
  }
}

/** Null when one of them is malformed. */
function readSimpulList(given: readonly SimpulGiven[] | null | undefined): readonly Simpul[] | null {
  const list = (given ?? []).map(readSimpul)
  return list.every((one) => one !== null) ? list : null
}

/** Keeps absent keys absent: `undefined` means that the cell does not exist, null that it is empty. */
function present(given: ChangeGiven): { dari?: Json; ke?: Json } {
  return {
    ...(given.dari === undefined ? {} : { dari: given.dari }),
    ...(given.ke === undefined ? {} : { ke: given.ke })
  }
}

function readSimpul(given: SimpulGiven): Simpul | null {
  const indukId = given.indukId ?? null
  const rujukanId = given.rujukanId ?? null
  if (!isId(given.id) || !knownJenis.has(given.jenis) || !Number.isFinite(given.urutan)) return null
  if ((indukId !== null && !isId(indukId)) || (rujukanId !== null && !isId(rujukanId))) return null
  if (!isRecord(given.isian) || !isRecord(given.tertulis)) return null
  return {
    id: given.id,
    jenis: given.jenis as JenisSimpul,
    indukId,
    urutan: given.urutan,
    rujukanId,
    isian: given.isian,
    tertulis: given.tertulis
  }
}

const isId = (value: unknown): value is string => typeof value === 'string' && uuid.test(value)

const isRecord = (value: Json | undefined): value is Readonly<Record<string, Isi & Json>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const idOrNull = (value: Json | undefined): string | null | undefined =>
  value === null ? null : isId(value) ? value : undefined

function letakOf(value: Json | undefined): { indukId: string | null; urutan: number } | null {
  if (value === undefined || !isRecord(value)) return null
  const indukId = idOrNull(value['indukId'] as Json)
  const urutan = value['urutan']
  return indukId !== undefined && typeof urutan === 'number' && Number.isFinite(urutan)
    ? { indukId, urutan }
    : null
}
