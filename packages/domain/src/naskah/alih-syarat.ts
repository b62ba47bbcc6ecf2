import { kodeInduk, parseKode } from '../law/index.ts'
import type { Refusal, Result } from '../result.ts'
import { ok, refuse } from '../result.ts'
import type { Subpohon } from './alih-kumpul.ts'
import { isEmpty, JENIS_DIALIHKAN, yearlyCells } from './alih-kumpul.ts'
import { isObject } from './json.ts'
import { indukBoleh, mayStandUnder, namaJenis } from './levels.ts'
import { isPendanaan, isTotal, ownPagu } from './pagu.ts'
import { treeOf } from './tree.ts'
import type { Naskah, Simpul, SimpulId } from './types.ts'

/** Instead of a parent: the one row of the receiving plan with the code that the row's own code begins with. */
export const MENURUT_KODE = 'menurutKode'

/** The row that shall be handed over, or why none can be. */
export function readPuncak(asal: Naskah, simpulId: SimpulId): Result<Simpul> {
  const node = asal.simpul.get(simpulId)
  if (!node) {
    return refuse(
      'TIDAK_DITEMUKAN',
      'Bagian yang dialihkan tidak ada lagi pada Renstra asal.',
      'Muat ulang halaman dan pilih bagian yang masih ada.'
    )
  }
  if ((JENIS_DIALIHKAN as readonly string[]).includes(node.jenis)) return ok(node)
  return refuse(
    'TINGKAT_SALAH',
    `Baris ${namaJenis[node.jenis]} tidak dialihkan tersendiri.`,
    'Alihkan tujuan, sasaran, program, kegiatan, atau sub kegiatan beserta seluruh isinya.'
  )
}

/** Where the row shall stand in the receiving plan: of a permitted level and code. */
export function readLetak(
  tujuan: Naskah,
  puncak: Simpul,
  indukId: SimpulId | null | typeof MENURUT_KODE
): Result<Simpul | null> {
  const parent =
    indukId === MENURUT_KODE
      ? byKode(tujuan, puncak)
      : ok(indukId === null ? null : tujuan.simpul.get(indukId))
  if (!parent.ok) return parent
  if (parent.value === undefined) {
    return refuse(
      'TIDAK_DITEMUKAN',
      'Tempat yang dipilih tidak ada pada Renstra penerima.',
      'Muat ulang halaman dan pilih tempat yang masih ada.'
    )
  }
  const at = parent.value
  if (!mayStandUnder(puncak, at)) {
    const where = at === null ? 'di tingkat teratas tabel' : `di bawah ${namaJenis[at.jenis]}`
    const wanted = indukBoleh[puncak.jenis].flatMap((jenis) => (jenis === null ? [] : [namaJenis[jenis]]))
    return refuse(
      'TINGKAT_SALAH',
      `Baris ${namaJenis[puncak.jenis]} tidak dapat berada ${where}.`,
      wanted.length > 0
        ? `Pilih ${wanted.join(' atau ')} pada Renstra penerima.`
        : 'Taruh di tingkat teratas tabel pada Renstra penerima.'
    )
  }
  const wrong = wrongKode(tujuan, puncak, at)
  return wrong ?? ok(at)
}

const kodeOf = (node: Simpul): string => String(node.isian['kode'] ?? '').trim()

const edisiOf = (naskah: Naskah): string => {
  const dokumen = naskah.bagian['dokumen']
  return isObject(dokumen) ? String(dokumen['nomenklatur'] ?? '') : ''
}

/** Code that the parent must have; null when the row has none that can be read. */
function kodeAtas(naskah: Naskah, node: Simpul): string | null {
  const kode = parseKode(kodeOf(node), edisiOf(naskah))
  return kode.ok ? kodeInduk(kode, edisiOf(naskah)) : null
}

function byKode(tujuan: Naskah, puncak: Simpul): Result<Simpul | null | undefined> {
  const wanted = kodeAtas(tujuan, puncak)
  const found = [...tujuan.simpul.values()].filter(
    (node) => wanted !== null && mayStandUnder(puncak, node) && sameKode(tujuan, kodeOf(node), wanted)
  )
  const [first] = found
  if (first && found.length === 1) return ok(first)
  if (indukBoleh[puncak.jenis].includes(null)) return ok(null)
  return refuse(
    'TINGKAT_SALAH',
    wanted === null
      ? `Kode baris ${namaJenis[puncak.jenis]} ini tidak terbaca, sehingga tempatnya pada Renstra penerima tidak dapat dicari.`
      : `Renstra penerima memuat ${found.length === 0 ? 'tidak satu pun' : 'lebih dari satu'} induk berkode ${wanted}.`,
    'Alihkan induknya, atau minta perangkat daerah penerima menambahkan induk dengan kode itu lebih dahulu.'
  )
}

function sameKode(naskah: Naskah, kode: string, wanted: string): boolean {
  const read = parseKode(kode, edisiOf(naskah))
  return read.ok && read.baku === wanted
}

function wrongKode(tujuan: Naskah, puncak: Simpul, at: Simpul | null): ReturnType<typeof refuse> | null {
  if (at === null || !isPendanaan(at)) return null
  const wanted = kodeAtas(tujuan, puncak)
  const parent = parseKode(kodeOf(at), edisiOf(tujuan))
  if (wanted === null || !parent.ok || parent.baku === wanted) return null
  return refuse(
    'TINGKAT_SALAH',
    `Kode ${kodeOf(puncak)} bernaung di bawah kode ${wanted}, bukan ${parent.baku}.`,
    `Pilih ${namaJenis[at.jenis]} berkode ${wanted} pada Renstra penerima.`
  )
}

/** Closed years on either side. */
export interface TahunTerkunci {
  readonly asal: readonly number[]
  readonly tujuan: readonly number[]
}

/** What forbids the handover of this subtree to this place; null = nothing. */
export function refusalOf(
  asal: Naskah,
  tujuan: Naskah,
  bagian: Subpohon,
  at: Simpul | null,
  terkunci: TahunTerkunci
): Refusal | null {
  return (
    sameForm(asal, tujuan) ??
    nothingLeft(asal, terkunci) ??
    taken(tujuan, bagian) ??
    outsideYears(tujuan, bagian, terkunci) ??
    ownAmount(tujuan, bagian, at)
  )
}

function sameForm(asal: Naskah, tujuan: Naskah): Refusal | null {
  if (asal.profil === tujuan.profil) return null
  return refuse(
    'SYARAT_BELUM_TERPENUHI',
    'Kedua Renstra disusun menurut peraturan yang berbeda, sehingga barisnya tidak sebentuk.',
    'Pilih Renstra penerima dengan profil peraturan yang sama.'
  ).refusal
}

function nothingLeft(asal: Naskah, terkunci: TahunTerkunci): Refusal | null {
  if (asal.tahun.some((tahun) => !terkunci.asal.includes(tahun))) return null
  return refuse(
    'TERKUNCI',
    'Seluruh tahun Renstra asal sudah berjalan atau terealisasi, sehingga tidak ada yang dapat dialihkan.',
    'Susun bagian itu pada Renstra perangkat daerah penerima.'
  ).refusal
}

function taken(tujuan: Naskah, { ikut }: Subpohon): Refusal | null {
  const found = [...ikut.keys()].find((id) => tujuan.simpul.has(id))
  if (found === undefined) return null
  return refuse(
    'ID_SUDAH_ADA',
    'Renstra penerima sudah memuat baris yang sama, misalnya sisa tahun tertutup dari pengalihan sebelumnya.',
    'Isi baris yang sudah ada di sana, atau hapus lebih dahulu.',
    { simpulId: found }
  ).refusal
}

function outsideYears(tujuan: Naskah, { ikut }: Subpohon, terkunci: TahunTerkunci): Refusal | null {
  for (const node of ikut.values()) {
    for (const [, tahun, value] of yearlyCells(node)) {
      if (isEmpty(value) || terkunci.asal.includes(tahun)) continue
      if (!tujuan.tahun.includes(tahun)) {
        const period = `${tujuan.tahun[0]}–${tujuan.tahun.at(-1)}`
        return refuse(
          'TAHUN_DI_LUAR_PERIODE',
          `Bagian ini memuat nilai tahun ${tahun}, di luar periode Renstra penerima ${period}.`,
          'Pilih Renstra penerima dengan periode yang sama, atau kosongkan tahun itu lebih dahulu.'
        ).refusal
      }
      if (terkunci.tujuan.includes(tahun)) {
        return refuse(
          'TERKUNCI',
          `Tahun ${tahun} terkunci pada Renstra penerima, padahal pada Renstra asal masih terbuka.`,
          'Kosongkan nilai tahun itu pada Renstra asal, atau pilih Renstra penerima yang tahunnya terbuka.'
        ).refusal
      }
    }
  }
  return null
}

/** An amount of a leaf would be replaced by the sum of what comes in: that is for its owner to say. */
function ownAmount(tujuan: Naskah, { puncak }: Subpohon, at: Simpul | null): Refusal | null {
  if (at === null || !isPendanaan(puncak) || !isPendanaan(at) || isTotal(treeOf(tujuan), at.id)) return null
  if ([...ownPagu(at).values()].every((value) => value === null)) return null
  return refuse(
    'SYARAT_BELUM_TERPENUHI',
    `Baris ${namaJenis[at.jenis]} penerima masih memegang pagu sendiri, yang akan tergantikan oleh jumlah baris yang masuk.`,
    'Minta perangkat daerah penerima merinci pagu itu ke tingkat di bawahnya, atau pilih tempat lain.'
  ).refusal
}
