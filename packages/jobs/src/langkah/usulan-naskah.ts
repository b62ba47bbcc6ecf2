import type { UsulanInduk } from '@selaras/db'
import { rollUp, rollUpAll } from '@selaras/domain/cascade'
import type { Json, Naskah, Simpul } from '@selaras/domain/naskah'
import { treeOf } from '@selaras/domain/naskah'

type Butir = Pick<UsulanInduk, 'jenis' | 'isi'>

/** Kinds of rows that tell a problem, an issue or a program. */
const sumber: Readonly<Partial<Record<Simpul['jenis'], Butir['jenis']>>> = {
  masalahPokok: 'permasalahan',
  permasalahanUtama: 'permasalahan',
  isuStrategis: 'isuStrategis',
  program: 'program'
}

/** Proposals of one kind that a plan hands in at most; a longer table is handed in as far as that. */
const batas = 300

/** What a Renstra proposes to the draft of its parent: its main problems, its issues, its programs with pagu, its total. */
export function usulanOf(naskah: Naskah): readonly Butir[] {
  const tree = treeOf(naskah)
  const rows = [...naskah.simpul.values()].filter(
    ({ id, jenis }) =>
      sumber[jenis] !== undefined && (jenis !== 'program' || tree.rows('programPendanaan').includes(id))
  )
  const found = rows.flatMap((node): Butir[] => {
    const jenis = sumber[node.jenis]
    const uraian = text(node.isian['uraian'])
    if (jenis === undefined || uraian === null) return []
    const isi = { simpulId: node.id, uraian, kode: text(node.isian['kode']) }
    return [{ jenis, isi: jenis === 'program' ? { ...isi, pagu: paguJson(naskah, node.id) } : isi }]
  })
  const kinds = [...new Set(found.map(({ jenis }) => jenis))]
  const bounded = kinds.flatMap((jenis) => found.filter((one) => one.jenis === jenis).slice(0, batas))
  const total = yearsOf(rollUpAll(naskah).pagu)
  return Object.keys(total).length === 0
    ? bounded
    : [...bounded, { jenis: 'pagu', isi: { uraian: 'Pagu seluruh program', pagu: total } }]
}

const paguJson = (naskah: Naskah, id: string): Json => yearsOf(rollUp(naskah, id).pagu)

/** Year → rupiah as a string of digits, without the years that have no amount. */
function yearsOf(pagu: ReadonlyMap<number, number | null>): Record<string, string> {
  return Object.fromEntries(
    [...pagu].flatMap(([tahun, rupiah]) =>
      rupiah === null ? [] : [[String(tahun), String(rupiah)] as const]
    )
  )
}

const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 2000) : null
