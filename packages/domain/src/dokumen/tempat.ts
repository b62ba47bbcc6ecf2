import { parsePointer } from './pointer.ts'
import type { Dokumen } from './schema.ts'
import { kataKunci, namaBagian, strukturBelaka } from './tempat-kata.ts'

/** A place in words for a reader who knows the printed forms, not JSON: `T-C.27 · 1.17.1.17.01.20.013 · target akhir`. */
export function describePlace(dokumen: Dokumen, pointer: string): string {
  const parts = parsePointer(pointer)
  if (!parts) return pointer
  const [top, ...rest] = parts
  if (top === undefined) return 'Seluruh dokumen'
  const words = [namaBagian(dokumen, top), ...describeRest(dokumen, top, rest)]
  return words.filter((word) => word !== '').join(' · ')
}

interface Langkah {
  readonly kata: string
  /** A row of a tree: a deeper row of the same tree makes it superfluous. */
  readonly baris: boolean
}

function describeRest(dokumen: Dokumen, top: string, rest: readonly string[]): string[] {
  const steps: Langkah[] = []
  const field: string[] = []
  let value: unknown = own(dokumen, top)
  let above = top
  for (const part of rest) {
    const next = own(value, part)
    if (Array.isArray(value)) {
      // A list is named before its row: `Bab · daftar isi · I. Pendahuluan`.
      if (field.at(-1) === above) steps.push({ kata: wordKey(field.pop() ?? ''), baris: false })
      steps.push(...nameRow({ top, above, index: Number(part), list: value, row: next }))
    } else if (top === 'dataSektor' && above === top) {
      steps.push({ kata: shorten(text(own(next, 'judul')) ?? part, 50), baris: false })
    } else if (isSaid(value, part, next, part === rest.at(-1))) {
      field.push(part)
    }
    above = part
    value = next
  }
  if (steps.length > 0 && field.at(-1) === 'teks') field.pop()
  const kept = steps.filter((step, at) => !step.baris || !steps.slice(at + 1).some((later) => later.baris))
  return [...kept.map((step) => step.kata), wordField(top, field)]
}

/** Whether a key tells a reader something: not the holder of rows, not the inside of a cell. */
function isSaid(value: unknown, part: string, next: unknown, last: boolean): boolean {
  if (isSel(value) && selBelaka.has(part)) return false
  return !strukturBelaka.has(part) || (last && typeof next === 'string')
}

const selBelaka: ReadonlySet<string> = new Set(['teks', 'nilai', 'bagian'])
const isSel = (value: unknown): boolean =>
  own(value, 'teks') !== undefined && own(value, 'nilai') !== undefined

interface DiDaftar {
  readonly top: string
  readonly above: string
  readonly index: number
  readonly list: readonly unknown[]
  readonly row: unknown
}

function nameRow(at: DiDaftar): Langkah[] {
  const { top, above, index, list, row } = at
  if (row === null || typeof row !== 'object') return [{ kata: `butir ${index + 1}`, baris: false }]
  if (top === 'tujuanSasaran' && above !== 'indikator') {
    const jenis = text(own(row, 'jenis')) ?? 'baris'
    const nomor = text(own(row, 'nomor')) ?? String(index + 1)
    // With one tujuan its number tells nothing above a sasaran.
    const soleTujuan = jenis === 'tujuan' && list.length === 1
    return [
      {
        kata: `${jenis.charAt(0).toUpperCase()}${jenis.slice(1)} ${nomor}`,
        baris: soleTujuan || jenis === 'sasaran'
      }
    ]
  }
  if (above === 'bagian') return [{ kata: `bagian ${index + 1}`, baris: false }]
  const tree = above === 'anak' || above === top
  // A row with a single indikator is named well enough by its own code.
  const sole = above === 'indikator' && list.length === 1 && top !== 'tujuanSasaran'
  return sole ? [] : [{ kata: labelRow(row, index), baris: tree }]
}

function labelRow(row: object, index: number): string {
  const kode = text(own(row, 'kode'))
  if (kode) return kode
  const nama =
    text(own(row, 'uraian')) ??
    text(own(row, 'indikator')) ??
    text(own(row, 'tentang')) ??
    text(own(row, 'masalahPokok')) ??
    text(own(row, 'strategi')) ??
    text(own(row, 'judul')) ??
    text(own(row, 'nama')) ??
    text(own(row, 'istilah')) ??
    text(own(row, 'teks')) ??
    text(own(row, 'tempat'))
  const nomor = text(own(row, 'no')) ?? text(own(row, 'nomor')) ?? text(own(row, 'nomorUrut'))
  const urut = nomor?.replace(/[.)\s]+$/, '')
  if (nama === undefined) return urut ? `nomor ${urut}` : `baris ${index + 1}`
  return urut ? `${urut}. ${shorten(nama, 56)}` : shorten(nama, 60)
}

function wordField(top: string, field: readonly string[]): string {
  if (field.length === 0) return ''
  if (top.startsWith('jumlah')) return `jumlah ${field.map(wordKey).join(' ')}`
  return kataKunci.get(field.join('/')) ?? field.map(wordKey).join(' ')
}

const wordKey = (key: string): string =>
  kataKunci.get(key) ?? key.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()

const own = (value: unknown, key: string): unknown =>
  value !== null && typeof value === 'object' && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== ''
    ? value.trim().replace(/\s+/g, ' ')
    : typeof value === 'number'
      ? String(value)
      : undefined

/** At most `limit` characters, cut at a word with an ellipsis. */
export function shorten(value: string, limit: number): string {
  if (value.length <= limit) return value
  const cut = value.slice(0, limit - 1)
  const space = value[limit - 1] === ' ' ? -1 : cut.lastIndexOf(' ')
  return `${(space > limit / 2 ? cut.slice(0, space) : cut).replace(/[\s,;.·-]+$/, '')}…`
}
