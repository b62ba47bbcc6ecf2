import type { EdisiNomenklatur, SegmenNama, TingkatKode } from './nomenklatur.ts'
import { edisiById, segmentPattern } from './nomenklatur.ts'

/** A well-formed code. */
export interface KodeTerbaca {
  readonly ok: true
  readonly tingkat: TingkatKode
  readonly segmen: Readonly<Partial<Record<SegmenNama, string>>>
  /** The code without printed spaces. */
  readonly baku: string
  /** The print has spaces inside the code: readable, yet worth telling. */
  readonly adaSpasi: boolean
  /** A template row (`X.XX…`) that stands for every bidang urusan. */
  readonly generik: boolean
}

export type AlasanKode =
  | 'kosong'
  | 'edisiTidakDikenal'
  /** More or fewer segments than any level has; `segmen` is the number found. */
  | 'jumlahSegmen'
  /** A segment is too long, too short or holds other characters. */
  | 'segmenSalah'

/** A malformed code: which segment (0-based) and what it should look like, as data for a sentence. */
export interface KodeSalah {
  readonly ok: false
  readonly alasan: AlasanKode
  readonly baku: string
  readonly segmenKe?: number
  readonly sebutan?: string
  readonly tertulis?: string
  readonly panjang?: readonly number[]
  /** The code as it was probably meant, when that is clear. */
  readonly saran?: string
}

const levelOf = (edisi: EdisiNomenklatur, jumlah: number): TingkatKode | undefined =>
  (Object.keys(edisi.tingkat) as TingkatKode[]).find((tingkat) => edisi.tingkat[tingkat] === jumlah)

/** Kewenangan written with two digits, as some applications do: 2.17.03.02.01. */
function suggest(edisi: EdisiNomenklatur, parts: readonly string[]): string | undefined {
  const meant = parts.map((part, i) =>
    edisi.segmen[i]?.nama === 'kewenangan' && /^0[1-7]$/.test(part) ? part.slice(1) : part
  )
  const fits = meant.every((part, i) => {
    const segmen = edisi.segmen[i]
    return segmen !== undefined && new RegExp(`^${segmentPattern(segmen)}$`).test(part)
  })
  return fits ? meant.join('.') : undefined
}

function wrongSegment(edisi: EdisiNomenklatur, parts: readonly string[], baku: string): KodeSalah | null {
  const index = parts.findIndex((part, i) => {
    const segmen = edisi.segmen[i]
    if (segmen === undefined) return false
    // A template row is X.XX: X in one of the two and a number in the other is a slip.
    if (i === 1 && part.startsWith('X') !== (parts[0] === 'X')) return true
    return !new RegExp(`^${segmentPattern(segmen)}$`).test(part)
  })
  const segmen = edisi.segmen[index]
  const tertulis = parts[index]
  if (!segmen || tertulis === undefined) return null
  const saran = suggest(edisi, parts)
  return {
    ok: false,
    alasan: 'segmenSalah',
    baku,
    segmenKe: index,
    sebutan: segmen.sebutan,
    tertulis,
    panjang: segmen.panjang,
    ...(saran === undefined ? {} : { saran })
  }
}

/**
 * Reads a printed code in the grammar of an edition (its id): level and segments, or the reason why it is malformed.
 * Spaces and a trailing dot are tolerated; spaces are reported. Says nothing about whether the code is in the list.
 */
export function parseKode(kode: string, edisiId: string): KodeTerbaca | KodeSalah {
  const baku = kode.replace(/\s+/g, '').replace(/\.$/, '').toUpperCase()
  if (baku === '') return { ok: false, alasan: 'kosong', baku }
  const edisi = edisiById(edisiId)
  if (!edisi) return { ok: false, alasan: 'edisiTidakDikenal', baku }
  const parts = baku.split('.')
  const wrong = wrongSegment(edisi, parts, baku)
  if (wrong) return wrong
  const tingkat = levelOf(edisi, parts.length)
  if (!tingkat) return { ok: false, alasan: 'jumlahSegmen', baku, tertulis: String(parts.length) }
  const segmen: Partial<Record<SegmenNama, string>> = {}
  parts.forEach((part, i) => {
    const nama = edisi.segmen[i]?.nama
    if (nama) segmen[nama] = part
  })
  return { ok: true, tingkat, segmen, baku, adaSpasi: /\s/.test(kode.trim()), generik: baku.startsWith('X') }
}

/** Code of the level above, or null for the highest one. */
export function kodeInduk(kode: KodeTerbaca, edisiId: string): string | null {
  const edisi = edisiById(edisiId)
  const tangga = ['bidangUrusan', 'program', 'kegiatan', 'subKegiatan'] as const
  const atas = tangga[tangga.indexOf(kode.tingkat) - 1]
  const jumlah = edisi && atas ? edisi.tingkat[atas] : undefined
  return jumlah === undefined ? null : kode.baku.split('.').slice(0, jumlah).join('.')
}
