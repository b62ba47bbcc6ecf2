import { pointer } from '../../dokumen/pointer.ts'
import type { Bab, Dokumen } from '../../dokumen/schema.ts'
import type { Hasil } from '../define-aturan.ts'
import { babBernomor, kedalaman, nomorBab, nomorSub, samaJudul } from './judul-bab.ts'

type Daftar = 'daftarIsi' | 'perkada' | 'sistematika'

interface Sub {
  readonly nomor: string
  readonly judul: string
  readonly pointer: string
}

/** Where a list of chapters and the body disagree; `kasus`: judul, nomor, tidakDiIsi, tidakDiDaftar. */
export function* bandingkanBab(dokumen: Dokumen, daftar: Daftar): Generator<Hasil> {
  const list = dokumen.bab?.[daftar] ?? []
  const isi = dokumen.bab?.isi ?? []
  if (list.length === 0 || isi.length === 0) return
  for (const [at, bab] of list.entries()) {
    const index = babBernomor(isi, bab.nomor)
    const body = isi[index]
    const place = pointer('bab', daftar, at)
    const data = { nomor: `BAB ${nomorBab(bab.nomor)}` }
    if (!body) {
      yield { pointer: place, related: ['/bab/isi'], actual: bab.judul, kasus: 'tidakDiIsi', data }
      continue
    }
    const bodyPlace = pointer('bab', 'isi', index)
    if (!samaJudul(dokumen, bab.judul, body.judul)) {
      const texts = { actual: bab.judul, expected: body.judul }
      yield { pointer: `${place}/judul`, related: [`${bodyPlace}/judul`], ...texts, kasus: 'judul', data }
    }
    // A list that names no sub-chapter of a chapter is not that deep.
    if (bab.sub.length > 0)
      yield* bandingkanSub(dokumen, toSub(bab, place), toSub(body, bodyPlace), [place, bodyPlace])
  }
  for (const [index, body] of isi.entries()) {
    if (babBernomor(list, body.nomor) >= 0) continue
    const data = { nomor: `BAB ${nomorBab(body.nomor)}` }
    yield {
      pointer: pointer('bab', 'isi', index),
      related: [`/bab/${daftar}`],
      actual: body.judul,
      kasus: 'tidakDiDaftar',
      data
    }
  }
}

const toSub = (bab: Bab, place: string): Sub[] =>
  bab.sub.map((sub, at) => ({
    nomor: nomorSub(bab.nomor, sub.nomor),
    judul: sub.judul,
    pointer: `${place}/sub/${at}`
  }))

/** By heading first, so that a moved sub-chapter is a wrong number; then by number, which leaves a wrong heading. */
function* bandingkanSub(
  dokumen: Dokumen,
  list: readonly Sub[],
  isi: readonly Sub[],
  [listPlace, isiPlace]: readonly [string, string]
): Generator<Hasil> {
  const depth = Math.max(...list.map((sub) => kedalaman(sub.nomor)))
  const body = isi.filter((sub) => kedalaman(sub.nomor) <= depth)
  const used = new Set<Sub>()
  const match = (same: (other: Sub) => boolean): Sub | undefined => {
    const found = body.find((other) => !used.has(other) && same(other))
    if (found) used.add(found)
    return found
  }
  const byTitle = list.map((sub) => match((other) => samaJudul(dokumen, sub.judul, other.judul)))
  const matched = list.map((sub, at) => byTitle[at] ?? match((other) => other.nomor === sub.nomor))
  for (const [at, sub] of list.entries()) {
    const other = matched[at]
    const data = { nomor: sub.nomor }
    if (!other)
      yield { pointer: sub.pointer, related: [isiPlace], actual: sub.judul, kasus: 'tidakDiIsi', data }
    else if (!byTitle[at]) {
      const texts = { actual: sub.judul, expected: other.judul }
      yield {
        pointer: `${sub.pointer}/judul`,
        related: [`${other.pointer}/judul`],
        ...texts,
        kasus: 'judul',
        data
      }
    } else if (sub.nomor !== '' && other.nomor !== '' && sub.nomor !== other.nomor) {
      const texts = { actual: sub.nomor, expected: other.nomor }
      yield {
        pointer: `${sub.pointer}/nomor`,
        related: [`${other.pointer}/nomor`],
        ...texts,
        kasus: 'nomor',
        data: { ...data, judul: sub.judul }
      }
    }
  }
  for (const other of body) {
    if (used.has(other)) continue
    yield {
      pointer: other.pointer,
      related: [listPlace],
      actual: other.judul,
      kasus: 'tidakDiDaftar',
      data: { nomor: other.nomor }
    }
  }
}
