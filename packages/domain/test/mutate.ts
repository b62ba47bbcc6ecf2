import { Dokumen } from '../src/dokumen/schema.ts'

/** One random change of a dokumen: which kind, which place, which variant. */
export type Langkah = readonly [kind: number, place: number, variant: number]

type Container = Record<string, unknown> | unknown[]
interface Place {
  readonly holder: Container
  readonly key: string | number
  readonly value: unknown
}

const clone = <T>(value: T): T => (value === undefined ? value : (JSON.parse(JSON.stringify(value)) as T))

/** A copy changed step by step; a step that leaves the schema is taken back, so the result is always a valid dokumen. */
export function mutate(source: Dokumen, steps: readonly Langkah[]): Dokumen {
  let current = clone(source) as unknown as Record<string, unknown>
  for (const [kind, place, variant] of steps) {
    current = tryStep(current, operations[kind % operations.length], place, variant) ?? current
  }
  return current as unknown as Dokumen
}

/** Some rows take no such part: a few more places are tried before the step is given up. */
function tryStep(
  current: Record<string, unknown>,
  operation: Operation | undefined,
  place: number,
  variant: number
): Record<string, unknown> | undefined {
  for (let attempt = 0; operation && attempt < 6; attempt += 1) {
    const next = clone(current)
    if (operation(next, place + attempt * 17, variant) && Dokumen.safeParse(next).success) return next
  }
  return undefined
}

const isSel = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && 'teks' in value && 'nilai' in value

function placesIn(root: Container, wanted: (place: Place) => boolean): Place[] {
  const found: Place[] = []
  const visit = (holder: Container): void => {
    for (const key of Array.isArray(holder) ? holder.keys() : Object.keys(holder)) {
      const value = (holder as Record<string | number, unknown>)[key]
      const place = { holder, key, value }
      if (wanted(place)) found.push(place)
      if (value !== null && typeof value === 'object') visit(value as Container)
    }
  }
  visit(root)
  return found
}

const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % Math.max(1, list.length)]
const put = ({ holder, key }: Place, value: unknown): boolean => {
  ;(holder as Record<string | number, unknown>)[key] = value
  return true
}

type Operation = (root: Record<string, unknown>, place: number, variant: number) => boolean

const fixed = new Set(['jenis', 'format', 'profil', 'nilai', 'merujuk', 'pembilang', 'penyebut'])
const isText = ({ key, value }: Place): boolean => typeof value === 'string' && !fixed.has(String(key))

const changeText: Operation = (root, place, variant) => {
  const texts = placesIn(root, isText)
  const target = pick(texts, place)
  if (!target) return false
  const text = String(target.value)
  const other = pick(texts, place + variant)?.value
  return put(
    target,
    pick(
      [text.toUpperCase(), `${text}.`, `${text} lain`, '', other, '~/0 "é', text.replace(' ', '')],
      variant
    )
  )
}

const cells: readonly unknown[] = [
  { teks: null, nilai: null },
  { teks: '-', nilai: null },
  { teks: 'Tidak Ada Data', nilai: null },
  { teks: '-5', nilai: '-5' },
  { teks: '1.000,50', nilai: '1000.50' },
  { teks: '0', nilai: '0' },
  { teks: '1.000', nilai: '1000', satuan: 'ribu rupiah' },
  { teks: '7', nilai: '7', satuan: 'campuran', ocr: '?' },
  { teks: '9007199254740993', nilai: '9007199254740993' },
  { teks: '9.007.199.254.740.991', nilai: '9007199254740991' },
  { teks: '1 a dan 2 b', nilai: '1', satuan: 'a', bagian: [{ nilai: '1', satuan: 'a' }, { nilai: '2' }] },
  { teks: '12', nilai: '12', tahun: 2020, 'x-catatan': { a: [1] } },
  { teks: '0,00', nilai: '-0.00' }
]

const changeCell: Operation = (root, place, variant) => {
  const all = placesIn(root, ({ value }) => isSel(value))
  const target = pick(all, place)
  if (!target) return false
  return put(target, clone(variant % 4 === 0 ? pick(all, place + variant)?.value : pick(cells, variant)))
}

const deleteKey: Operation = (root, place) => {
  const target = pick(
    placesIn(root, ({ holder }) => !Array.isArray(holder)),
    place
  )
  return target !== undefined && delete (target.holder as Record<string, unknown>)[String(target.key)]
}

const emptyValue: Operation = (root, place, variant) => {
  const target = pick(
    placesIn(root, ({ value }) => value !== null && typeof value === 'object' && !isSel(value)),
    place
  )
  if (!target) return false
  return put(target, Array.isArray(target.value) ? [] : variant % 2 === 0 ? {} : null)
}

const setNull: Operation = (root, place) => {
  const target = pick(placesIn(root, isText), place)
  return target !== undefined && put(target, null)
}

const reorder: Operation = (root, place, variant) => {
  const target = pick(
    placesIn(root, ({ value }) => Array.isArray(value) && value.length > 1),
    place
  )
  const list = target?.value as unknown[] | undefined
  if (!list) return false
  const at = variant % list.length
  const [moved] = list.splice(at, 1)
  if (variant % 3 === 0) list.push(moved, clone(moved))
  else if (variant % 3 === 1) list.unshift(moved)
  return true
}

const addKey: Operation = (root, place, variant) => {
  const target = pick(
    placesIn(root, ({ value }) => value !== null && typeof value === 'object' && !Array.isArray(value)),
    place
  )
  const value = pick(['teks', 5, null, { a: [true] }, [], 'x'.repeat(variant % 9)], variant)
  return (
    target !== undefined &&
    Object.assign(target.value as object, { [`x-tambahan${variant % 3}`]: value }) !== null
  )
}

const addYear: Operation = (root, place, variant) => {
  const years = placesIn(
    root,
    ({ value }) =>
      value !== null && typeof value === 'object' && Object.keys(value).some((key) => /^\d{4}$/.test(key))
  )
  const target = pick(years, place)
  return (
    target !== undefined &&
    Object.assign(target.value as object, {
      [variant % 29 === 0 ? '0001' : String(2010 + (variant % 25))]: clone(pick(cells, variant))
    }) !== null
  )
}

const parts: readonly Record<string, unknown>[] = [
  { jumlahProgramPendanaan: {} },
  { jumlahAnggaranRealisasi: { anggaran: {}, realisasi: {} } },
  { jumlahAnggaranRealisasi: { anggaran: { '2019': { teks: '1', nilai: '1' } }, realisasi: {}, 'x-a': 1 } },
  { pengarusutamaanGender: [] },
  { dataSektor: {} },
  { indikatifAnggaran: [] },
  { kepalaTabel: { programPendanaan: { uang: 'ribu rupiah' }, capaianKinerja: { rasio: 'persen' } } },
  { 'x-berkas': { asal: 'uji' } },
  { ikk: [] },
  {
    pohonKinerja: [
      {
        uraian: 'a',
        indikator: [
          {
            uraian: 'b',
            target: {},
            rumusData: { pembilang: '/programPendanaan/0', penyebut: '/narasi/0', tahun: 2020 }
          }
        ]
      }
    ]
  }
]
const addPart: Operation = (root, _place, variant) =>
  Object.assign(root, clone(pick(parts, variant))) !== null

const rowParts: readonly Record<string, unknown>[] = [
  { akhir: { pagu: { teks: '5', nilai: '5' }, 'x-b': 'c' } },
  { anak: [] },
  { jumlah: {} },
  { acuan: {} },
  { acuan: { 'x-c': 1 } },
  { pertumbuhan: { anggaran: { teks: '-', nilai: null }, realisasi: { teks: '0,10', nilai: '0.10' } } },
  { rumusData: { pembilang: '/capaianKinerja/0/realisasi/2017', penyebut: '/kapan/~01', tahun: 2019 } },
  { tujuan: 'Meningkatnya Jumlah Usaha Mikro' },
  { sasaran: 'Meningkatnya Kualitas Koperasi' },
  { kode: '1.17 .1' },
  { satuan: 'ribu rupiah' },
  { akar: [] },
  { subKegiatan: [] },
  { jenis: 'program' },
  { jenis: 'kegiatan' },
  { jenis: 'sasaran' }
]
const addRowPart: Operation = (root, place, variant) => {
  const rows = placesIn(
    root,
    ({ holder, value }) =>
      Array.isArray(holder) && value !== null && typeof value === 'object' && !Array.isArray(value)
  )
  const target = pick(rows, place)
  return (
    target !== undefined && Object.assign(target.value as object, clone(pick(rowParts, variant))) !== null
  )
}

const copyRow: Operation = (root, place, variant) => {
  const rows = placesIn(
    root,
    ({ holder, value }) => Array.isArray(holder) && value !== null && typeof value === 'object'
  )
  const from = pick(rows, place)
  const to = pick(rows, place + variant)
  return from !== undefined && to !== undefined && put(to, clone(from.value))
}

const operations: readonly Operation[] = [
  changeText,
  changeCell,
  deleteKey,
  emptyValue,
  setNull,
  reorder,
  addKey,
  addYear,
  addPart,
  addRowPart,
  copyRow
]
