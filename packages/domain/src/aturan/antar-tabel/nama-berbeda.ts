import { below, pointer } from '../../dokumen/pointer.ts'
import type { Dokumen } from '../../dokumen/schema.ts'
import { namaBagian } from '../../dokumen/tempat-kata.ts'
import type { Hasil, Konteks } from '../define-aturan.ts'
import { kelompokkan } from './kelompok.ts'
import { kunciNama, pasangIku } from './pasangan-indikator.ts'
import { pasangIndikatif } from './pasangan-program.ts'
import type { SebutanTerpasang } from './pasangan-sebutan.ts'
import { pasangSebutan } from './pasangan-sebutan.ts'
import { bandingkanTeks, pilihTermirip, siapkanCalon } from './teks.ts'

interface Nama {
  readonly pointer: string
  readonly teks: string
}

/** Names of one indikator that two tables write differently. */
export function temukanNamaBerbeda(dokumen: Dokumen, memo: Konteks['memo']): Hasil[] {
  const t25 = namaBagian(dokumen, 'tujuanSasaran')
  const found: Hasil[] = []
  for (const { asal, lain, cara } of memo(pasangIku).pasangan) {
    if (cara === 'mirip')
      found.push(hasil(uraian(lain), uraian(asal), namaBagian(dokumen, 'indikatorKinerja'), t25))
  }
  found.push(
    ...strategi(dokumen, memo(pasangSebutan)).map(([odd, right]) =>
      hasil(odd, right, namaBagian(dokumen, 'strategiKebijakan'), t25)
    )
  )
  for (const { asal, lain } of memo(pasangIndikatif).pasangan) {
    const [a, b] = [asal.row.indikator[0], lain.row.indikator[0]]
    if (asal.row.indikator.length !== 1 || lain.row.indikator.length !== 1 || !a || !b) continue
    if (kunciNama(a.uraian) === kunciNama(b.uraian)) continue
    const odd = { pointer: below(lain.pointer, 'indikator', 0, 'uraian'), teks: b.uraian }
    const right = { pointer: below(asal.pointer, 'indikator', 0, 'uraian'), teks: a.uraian }
    const names = [namaBagian(dokumen, 'indikatifAnggaran'), namaBagian(dokumen, 'programPendanaan')] as const
    found.push(hasil(odd, right, ...names))
  }
  return found
}

const uraian = (one: { readonly pointer: string; readonly row: { readonly uraian: string } }): Nama => ({
  pointer: below(one.pointer, 'uraian'),
  teks: one.row.uraian
})

function hasil(odd: Nama, right: Nama, tabel: string, acuan: string, related: readonly string[] = []): Hasil {
  return {
    pointer: odd.pointer,
    related: [right.pointer, ...related],
    actual: odd.teks,
    expected: right.teks,
    keparahan: 'minor',
    data: { tabel, acuan }
  }
}

/** Indikator named in T-C.26 beside a tujuan or sasaran, where T-C.25 has the same one in other words; once per text. */
function strategi(dokumen: Dokumen, sebutan: readonly SebutanTerpasang[]): [Nama, Nama][] {
  const node = new Map(sebutan.map((s) => [s.pointer, s.simpul?.pointer]))
  const cells = (dokumen.strategiKebijakan ?? []).flatMap((row, at) =>
    (['tujuan', 'sasaran'] as const).flatMap((jenis) => {
      const key = jenis === 'tujuan' ? 'indikatorTujuan' : 'indikatorSasaran'
      const simpul = node.get(pointer('strategiKebijakan', at, jenis))
      return row[key] && simpul
        ? [{ teks: row[key], simpul, pointer: pointer('strategiKebijakan', at, key) }]
        : []
    })
  )
  return [...kelompokkan(cells, (c) => `${c.simpul}|${kunciNama(c.teks)}`).values()].flatMap(([first]) => {
    const known = first ? namesAt(dokumen, first.simpul) : []
    if (!first || known.some((nama) => kunciNama(nama.teks) === kunciNama(first.teks))) return []
    const meant =
      known.find((nama) => bandingkanTeks(nama.teks, first.teks) === 'ejaan') ??
      pilihTermirip(
        first.teks,
        siapkanCalon(known, (nama) => nama.teks),
        0.7
      )
    return meant ? [[first, meant] as [Nama, Nama]] : []
  })
}

function namesAt(dokumen: Dokumen, simpul: string): Nama[] {
  const [tujuan, sasaran] = [/^\/tujuanSasaran\/(\d+)/.exec(simpul)?.[1], /\/anak\/(\d+)$/.exec(simpul)?.[1]]
  const atas = dokumen.tujuanSasaran[Number(tujuan)]
  const row = sasaran === undefined ? atas : atas?.anak?.[Number(sasaran)]
  return (row?.indikator ?? []).map((one, at) => ({
    pointer: below(simpul, 'indikator', at, 'uraian'),
    teks: one.uraian
  }))
}
