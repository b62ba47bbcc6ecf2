import type { Change } from '../src/naskah/change.ts'
import { fields, yearKey } from '../src/naskah/fields.ts'
import { indukBoleh } from '../src/naskah/levels.ts'
import { newSimpul } from '../src/naskah/new-simpul.ts'
import { jenisRujukan } from '../src/naskah/structure.ts'
import type { Isi, Naskah, Simpul } from '../src/naskah/types.ts'
import { jenisSimpul } from '../src/naskah/types.ts'

/** Numbers that choose one random edit. */
export type Pilih = readonly [kind: number, node: number, detail: number, value: number]

const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % Math.max(1, list.length)]

/** A random edit of the naskah as it stands; many are allowed, some are not, and that is fine. */
export function randomChange(
  naskah: Naskah,
  [kind, at, detail, value]: Pilih,
  newId: () => string
): Change | undefined {
  const nodes = [...naskah.simpul.values()]
  const node = pick(nodes, at)
  if (!node) return undefined
  switch (kind % 8) {
    case 0:
    case 1:
    case 2:
      return fill(naskah, node, detail, value)
    case 3:
      return fill(
        naskah,
        pick(
          nodes.filter((one) => one.jenis === 'subKegiatan' || one.jenis === 'kegiatan'),
          at
        ) ?? node,
        detail * 0 + 5,
        value
      )
    case 4:
      return add(naskah, detail, value, newId)
    case 5:
      return { jenis: 'hapus', simpulId: node.id }
    case 6:
      return move(nodes, node, detail, value)
    default:
      return link(nodes, node, detail)
  }
}

const cells: readonly Isi[] = [
  { teks: '12,5', nilai: '12.5' },
  { teks: null, nilai: null },
  { teks: '-', nilai: null },
  { teks: '1.060 orang', nilai: '1060', satuan: 'orang' },
  { teks: '71,41%', nilai: '71.41', satuan: '%' }
]
const texts = ['Persentase koperasi aktif', 'Meningkatnya kualitas koperasi', '', 'Program lain', 'X']

function fill(naskah: Naskah, node: Simpul, detail: number, value: number): Change | undefined {
  const field = pick(fields[node.jenis], detail)
  if (!field) return undefined
  const key = field.tahun === null ? field.nama : yearKey(field.nama, pick(naskah.tahun, value) ?? 2024)
  const dari = node.isian[key]
  const ke: Isi | undefined =
    value % 11 === 0
      ? undefined
      : field.macam === 'sel'
        ? pick(cells, value)
        : field.macam === 'rupiah'
          ? pick([null, 0, value * 1_000, value], value)
          : field.macam === 'pilihan'
            ? pick(field.pilihan, value)
            : pick(texts, value)
  return {
    jenis: 'isi',
    simpulId: node.id,
    field: key,
    ...(dari === undefined ? {} : { dari }),
    ...(ke === undefined ? {} : { ke })
  }
}

function add(naskah: Naskah, detail: number, value: number, newId: () => string): Change | undefined {
  const jenis = pick(jenisSimpul, detail)
  if (!jenis) return undefined
  const parents = [null, ...naskah.simpul.values()].filter((node) =>
    indukBoleh[jenis].includes(node?.jenis ?? null)
  )
  const parent = pick(parents, value)
  if (parent === undefined) return undefined
  const made = newSimpul(naskah, {
    id: newId(),
    jenis,
    indukId: parent?.id ?? null,
    ...(value % 3 === 0 ? { sesudah: null } : {})
  })
  const first = naskah.tahun[0] ?? 2024
  const filled =
    jenis === 'subKegiatan' && value % 2 === 0
      ? { ...made, isian: { ...made.isian, [yearKey('pagu', first)]: value } }
      : made
  const below =
    jenis === 'kegiatan' && value % 2 === 0
      ? [{ ...filled, id: newId(), jenis: 'subKegiatan' as const, indukId: filled.id }]
      : []
  const keyed =
    jenis === 'tabelSektor' ? { ...filled, isian: { ...filled.isian, kunci: `tabel${value}` } } : filled
  return { jenis: 'tambah', simpul: [keyed, ...below] }
}

function move(nodes: readonly Simpul[], node: Simpul, detail: number, value: number): Change | undefined {
  const parents = [null, ...nodes].filter((one) => indukBoleh[node.jenis].includes(one?.jenis ?? null))
  const parent = pick(parents, detail)
  if (parent === undefined) return undefined
  return {
    jenis: 'pindah',
    simpulId: node.id,
    dari: { indukId: node.indukId, urutan: node.urutan },
    ke: { indukId: parent?.id ?? null, urutan: value / 7 }
  }
}

function link(nodes: readonly Simpul[], node: Simpul, detail: number): Change | undefined {
  const mirrors = nodes.filter((one) => jenisRujukan[one.jenis] !== undefined)
  const mirror = jenisRujukan[node.jenis] ? node : pick(mirrors, detail)
  if (!mirror) return undefined
  const sources = nodes.filter((one) => jenisRujukan[mirror.jenis]?.includes(one.jenis))
  const source = detail % 3 === 0 ? null : pick(sources, detail)
  return { jenis: 'rujuk', simpulId: mirror.id, dari: mirror.rujukanId, ke: source?.id ?? null }
}
