import type { Naskah, Simpul } from '@selaras/domain/naskah'
import { diffNaskah } from '@selaras/domain/revisi'
import { create } from 'jsondiffpatch'
import { generatePlan, type PlanSize, seeded, wholePlan } from './generate-plan.ts'
import { compare, type Figure, p50 } from './measure.ts'

/** About ten thousand nodes. */
const large: PlanSize = { ...wholePlan, kegiatan: 300, subKegiatan: 3_000 }
const fourfold: PlanSize = {
  ...large,
  tujuan: 16,
  sasaran: 48,
  program: 72,
  kegiatan: 1_200,
  subKegiatan: 12_000
}

const goal = 5

/** P11: what differs between two versions, each loaded by itself, against jsondiffpatch on the same rows. */
export async function measureDiff(rounds: number): Promise<Figure[]> {
  const [before, after] = versions(large)
  const [rowsBefore, rowsAfter] = [byId(before), byId(after)]
  const [listBefore, listAfter] = [[...before.simpul.values()], [...after.simpul.values()]]
  // Without its text comparison, which is an entry point of its own: ours is asked for cell by cell, when somebody looks.
  const plain = create({ cloneDiffValues: false })
  const hashed = create({
    cloneDiffValues: false,
    objectHash: (row: object) => (row as Simpul).id
  })
  const { hitungan } = diffNaskah(before, after)
  const what = `${before.simpul.size} nodes (${hitungan.diubah} changed, ${hitungan.ditambah} added, ${hitungan.dihapus} removed, ${hitungan.dipindah} moved)`
  const ours = { name: 'selaras', run: () => p50(5, () => diffNaskah(before, after)) }
  return [
    await faster(
      `diff of ${what}: jsondiffpatch on rows by id`,
      () => plain.diff(rowsBefore, rowsAfter),
      ours,
      rounds
    ),
    await faster(
      `diff of ${what}: jsondiffpatch on the list of rows`,
      () => hashed.diff(listBefore, listAfter),
      ours,
      rounds
    ),
    await growth(rounds)
  ]
}

interface Ours {
  readonly name: string
  readonly run: () => Promise<number>
}

const faster = (what: string, theirs: () => unknown, ours: Ours, rounds: number): Promise<Figure> =>
  compare(
    {
      id: 'P11',
      what,
      goal: `≥ ${goal}×`,
      unit: 'ms',
      a: { name: 'jsondiffpatch', run: () => p50(3, theirs) },
      b: ours,
      met: (ratio) => ratio >= goal
    },
    rounds
  )

/** Time per node of a plan four times as large, against the same plan at its usual size: 1 is linear. */
async function growth(rounds: number): Promise<Figure> {
  const [small, big] = [versions(large), versions(fourfold)]
  const perNode =
    ([a, b]: readonly [Naskah, Naskah]) =>
    async () =>
      ((await p50(5, () => diffNaskah(a, b))) / a.simpul.size) * 1e6
  return compare(
    {
      id: 'P11',
      what: `time per node, ${big[0].simpul.size} nodes against ${small[0].simpul.size}`,
      goal: '',
      unit: 'ns',
      a: { name: 'large', run: perNode(big) },
      b: { name: 'usual', run: perNode(small) }
    },
    rounds
  )
}

/** Two versions of one plan that share no object, as two that were read from the database. */
function versions(size: PlanSize): readonly [Naskah, Naskah] {
  const before = generatePlan(11, size)
  return [before, revised(generatePlan(11, size))]
}

/** Every fiftieth sub kegiatan another pagu, some rows removed, added, renamed and moved. */
function revised(naskah: Naskah): Naskah {
  const random = seeded(7)
  const simpul = new Map(naskah.simpul)
  const rows = [...naskah.simpul.values()]
  const leaves = rows.filter((one) => one.jenis === 'subKegiatan')
  const year = naskah.tahun.at(-1) ?? 0
  for (const [at, leaf] of leaves.entries()) {
    if (at % 50 === 0)
      put(simpul, { ...leaf, isian: { ...leaf.isian, [`pagu:${year}`]: Math.floor(random() * 1e9) } })
    else if (at % 97 === 0)
      put(simpul, { ...leaf, isian: { ...leaf.isian, uraian: `${String(leaf.isian['uraian'])} lanjutan` } })
    else if (at % 211 === 0) put(simpul, { ...leaf, urutan: leaf.urutan - 1.5 })
    else if (at % 307 === 0) {
      simpul.delete(leaf.id)
      for (const row of rows) if (row.indukId === leaf.id) simpul.delete(row.id)
    } else if (at % 401 === 0) put(simpul, { ...leaf, id: `${leaf.id.slice(0, -4)}ffff` })
  }
  return { ...naskah, simpul }
}

const put = (simpul: Map<string, Simpul>, row: Simpul): void => {
  simpul.set(row.id, row)
}

const byId = (naskah: Naskah): Record<string, Simpul> => Object.fromEntries(naskah.simpul)
