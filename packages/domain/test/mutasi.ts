import fc from 'fast-check'
import { clone } from './sampel.ts'

/** One random damage to JSON: where (an index into all its places) and what. */
export interface Mutasi {
  readonly at: number
  readonly jenis: 'ganti' | 'hapus' | 'kunci' | 'tambah' | 'ulang' | 'kosongkan'
  readonly nilai: unknown
  readonly kunci: string
}

const values = [
  null,
  true,
  0,
  -1,
  1.5,
  1944,
  2024,
  2101,
  1e300,
  '',
  'x',
  '12',
  '-1.50',
  '1,5',
  '1.',
  '2024-01-31',
  '31-01-2024',
  '/a/b',
  'a/b',
  '/',
  'rupiah',
  'program',
  'naik',
  'permendagri-90-2019',
  'INM52',
  [],
  ['a'],
  [{}],
  {},
  { teks: 'a', nilai: '1' },
  { teks: null, nilai: null },
  { '2024': { teks: 'a', nilai: null } }
]
const keys = [
  'x-baru',
  'x-',
  'asing',
  'tahun',
  '2024',
  '20245',
  'satuan',
  'bagian',
  'anak',
  'constructor',
  'toString'
]

export const mutasi: fc.Arbitrary<Mutasi> = fc.record({
  at: fc.nat(),
  jenis: fc.constantFrom('ganti', 'hapus', 'kunci', 'tambah', 'ulang', 'kosongkan'),
  nilai: fc.constantFrom(...values),
  kunci: fc.constantFrom(...keys)
})

type Tempat = { readonly holder: Record<string, unknown> | unknown[]; readonly key: string }

function listPlaces(value: unknown, found: Tempat[] = []): Tempat[] {
  if (value === null || typeof value !== 'object') return found
  for (const key of Object.keys(value)) {
    found.push({ holder: value as Record<string, unknown>, key })
    listPlaces((value as Record<string, unknown>)[key], found)
  }
  return found
}

/** Applies the damage in place and returns the same value. */
export function applyMutasi<T>(root: T, { at, jenis, nilai, kunci }: Mutasi): T {
  const places = listPlaces(root)
  const place = places[at % places.length]
  if (!place) return root
  const holder = place.holder as Record<string, unknown>
  const present = holder[place.key]
  const copy = clone(nilai)
  if (jenis === 'ganti') holder[place.key] = copy
  else if (Array.isArray(place.holder)) applyToList(place.holder, Number(place.key), jenis, copy)
  else if (jenis === 'hapus') delete holder[place.key]
  else if (jenis === 'kunci') {
    delete holder[place.key]
    holder[kunci] = present
  } else if (jenis === 'kosongkan') holder[place.key] = Array.isArray(present) ? [] : {}
  else holder[kunci] = jenis === 'ulang' ? clone(present) : copy
  return root
}

function applyToList(list: unknown[], index: number, jenis: Mutasi['jenis'], nilai: unknown): void {
  if (jenis === 'hapus') list.splice(index, 1)
  else if (jenis === 'kosongkan') list.length = 0
  else list.splice(index, 0, jenis === 'ulang' ? clone(list[index]) : nilai)
}
