import { ok, type Result, refuse } from '@selaras/domain'
import {
  type ChangeInduk,
  type JenisSimpulInduk,
  jenisSimpulInduk,
  type LetakInduk,
  type SimpulInduk
} from '@selaras/domain/induk'
import type { Isi, Json } from '@selaras/domain/naskah'

/** A change as GraphQL brings it: one flat shape, of which each `jenis` uses a part. */
export interface ChangeIndukGiven {
  readonly jenis: ChangeInduk['jenis']
  readonly simpulId?: string | null | undefined
  readonly field?: string | null | undefined
  readonly dari?: Json | undefined
  readonly ke?: Json | undefined
  readonly simpul?: readonly SimpulIndukGiven[] | null | undefined
  readonly opdId?: string | null | undefined
  readonly tahun?: number | null | undefined
}

export interface SimpulIndukGiven {
  readonly id: string
  readonly jenis: string
  readonly indukId?: string | null | undefined
  readonly urutan: number
  readonly isian?: Json | undefined
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const isId = (value: unknown): value is string => typeof value === 'string' && uuid.test(value)
const isRecord = (value: unknown): value is Readonly<Record<string, Json>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Turns given changes into changes of the domain; the first malformed one refuses the whole request. */
export function readIndukChanges(given: readonly ChangeIndukGiven[]): Result<readonly ChangeInduk[]> {
  const changes: ChangeInduk[] = []
  for (const [indeks, one] of given.entries()) {
    const change = readChange(one)
    if (change === null) {
      return refuse(
        'NILAI_TIDAK_SAH',
        `Perubahan ke-${indeks + 1} tidak lengkap.`,
        'Muat ulang halaman, lalu ulangi perubahan itu.',
        { indeks }
      )
    }
    changes.push(change)
  }
  return ok(changes)
}

function readChange(given: ChangeIndukGiven): ChangeInduk | null {
  const { jenis, simpulId } = given
  switch (jenis) {
    case 'tambah': {
      const simpul = readRows(given.simpul)
      return simpul && simpul.length > 0 ? { jenis, simpul } : null
    }
    case 'pagu':
      return readPagu(given)
    case 'isi':
      return isId(simpulId) && typeof given.field === 'string'
        ? { jenis, simpulId, field: given.field, ...present(given) }
        : null
    case 'pindah': {
      const dari = letakOf(given.dari)
      const ke = letakOf(given.ke)
      return isId(simpulId) && dari && ke ? { jenis, simpulId, dari, ke } : null
    }
    case 'hapus': {
      if (!isId(simpulId)) return null
      const simpul = given.simpul == null ? undefined : readRows(given.simpul)
      if (simpul === null) return null
      return simpul === undefined ? { jenis, simpulId } : { jenis, simpulId, simpul }
    }
  }
}

/** Keeps absent keys absent: `undefined` means that the cell does not exist, null that it is empty. */
function present({ dari, ke }: ChangeIndukGiven): { dari?: Isi; ke?: Isi } {
  return { ...(dari === undefined ? {} : { dari }), ...(ke === undefined ? {} : { ke }) }
}

/** Rupiah travels as digits. */
function readPagu({ opdId, tahun, dari, ke }: ChangeIndukGiven): ChangeInduk | null {
  const [before, after] = [rupiahOf(dari), rupiahOf(ke)]
  if (!isId(opdId) || !Number.isInteger(tahun) || before === undefined || after === undefined) return null
  return { jenis: 'pagu', opdId, tahun: tahun ?? 0, dari: before, ke: after }
}

function rupiahOf(value: Json | undefined): number | null | undefined {
  if (value === null || value === undefined) return null
  const number = typeof value === 'string' && /^\d{1,16}$/.test(value) ? Number(value) : value
  return typeof number === 'number' ? number : undefined
}

function readRows(given: readonly SimpulIndukGiven[] | null | undefined): readonly SimpulInduk[] | null {
  const rows = (given ?? []).map(readRow)
  return rows.every((one) => one !== null) ? rows : null
}

function readRow({ id, jenis, indukId, urutan, isian }: SimpulIndukGiven): SimpulInduk | null {
  const above = indukId ?? null
  if (!isId(id) || !(jenisSimpulInduk as readonly string[]).includes(jenis)) return null
  if (!Number.isFinite(urutan) || (above !== null && !isId(above)) || !isRecord(isian)) return null
  return {
    id,
    jenis: jenis as JenisSimpulInduk,
    indukId: above,
    urutan,
    isian: isian as SimpulInduk['isian']
  }
}

function letakOf(value: Json | undefined): LetakInduk | null {
  if (!isRecord(value)) return null
  const { indukId, urutan } = value
  const good = (indukId === null || isId(indukId)) && typeof urutan === 'number' && Number.isFinite(urutan)
  return good ? { indukId: indukId as string | null, urutan: urutan as number } : null
}
