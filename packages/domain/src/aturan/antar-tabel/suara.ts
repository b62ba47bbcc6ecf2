import { below, pointer } from '../../dokumen/pointer.ts'
import type { Dokumen } from '../../dokumen/schema.ts'
import { namaBagian } from '../../dokumen/tempat-kata.ts'
import type { Hasil } from '../define-aturan.ts'
import { rangkai } from './kalimat.ts'
import { kelompokkan } from './kelompok.ts'
import type { SebutanTerpasang } from './pasangan-sebutan.ts'
import type { Simpul } from './sebutan.ts'
import { daftarSimpul } from './sebutan.ts'
import { bandingkanTeks, lipat } from './teks.ts'

/** One place that writes the text of a node; every table has one voice, however many rows repeat it. */
interface Suara {
  readonly sumber: string
  readonly pointer: string
  readonly teks: string
  /** Prose is a witness only: its own rule speaks about it. */
  readonly saksi: boolean
}

/**
 * Where the tables write one tujuan or sasaran differently, the odd cells: those outside the wording that most tables
 * share. A tie is decided for T-C.25, because the other tables repeat it.
 */
export function temukanTeksBerbeda(dokumen: Dokumen, sebutan: readonly SebutanTerpasang[]): Hasil[] {
  const byNode = kelompokkan(sebutan, (one) => one.simpul?.pointer ?? '')
  return daftarSimpul(dokumen).flatMap((simpul) =>
    oddOf(dokumen, simpul, suaraOf(dokumen, simpul, byNode.get(simpul.pointer) ?? []))
  )
}

function suaraOf(dokumen: Dokumen, simpul: Simpul, sebutan: readonly SebutanTerpasang[]): Suara[] {
  const own: Suara = {
    sumber: 'tujuanSasaran',
    pointer: below(simpul.pointer, 'uraian'),
    teks: simpul.uraian,
    saksi: false
  }
  const others = sebutan.map((s) => ({ sumber: s.tabel, pointer: s.pointer, teks: s.teks, saksi: false }))
  const prose = (dokumen.kutipan ?? []).flatMap((k, index) =>
    k.merujuk === simpul.pointer
      ? [{ sumber: 'kutipan', pointer: pointer('kutipan', index, 'teks'), teks: k.teks, saksi: true }]
      : []
  )
  return [own, ...others, ...prose]
}

function oddOf(dokumen: Dokumen, simpul: Simpul, suara: readonly Suara[]): Hasil[] {
  const clusters = kelompokkan(suara, (s) => lipat(s.teks))
  if (clusters.size < 2) return []
  const own = lipat(simpul.uraian)
  const voices = (key: string): number => new Set(clusters.get(key)?.map((s) => s.sumber)).size
  const winner = [...clusters.keys()].reduce((best, key) => (voices(key) > voices(best) ? key : best), own)
  const right = (clusters.get(winner) ?? []).filter((s) => !s.saksi || winner !== own)
  const expected = right[0]
  if (!expected) return []
  return suara
    .filter((s) => lipat(s.teks) !== winner && !s.saksi)
    .map((s) => ({
      pointer: s.pointer,
      related: right.map((r) => r.pointer),
      actual: s.teks,
      expected: expected.teks,
      kasus: bandingkanTeks(s.teks, expected.teks) === 'ejaan' ? 'ejaan' : 'teks',
      data: {
        jenis: simpul.jenis,
        tabel: namaBagian(dokumen, s.sumber),
        pembanding: rangkai([...new Set(right.map((r) => namaBagian(dokumen, r.sumber)))])
      }
    }))
}
