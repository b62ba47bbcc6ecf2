import type { Isi, Json, Naskah, Simpul } from '@selaras/domain/naskah'
import { builder } from '../graphql/builder.ts'

const paguPrefix = 'pagu:'

interface Pagu {
  readonly tahun: number
  readonly rupiah: number | null
}

/** Own pagu of a leaf; `rupiah` null = the cell is there and empty. */
const PaguType = builder.objectRef<Pagu>('Pagu').implement({
  description: 'Own pagu of a leaf; `rupiah` null = the cell is there and empty.',
  fields: (t) => ({
    tahun: t.exposeInt('tahun'),
    rupiah: t.expose('rupiah', { type: 'Rupiah', nullable: true })
  })
})

/**
 * A node as it is answered: own pagu apart. Made once per row, because a resolver per field costs more than the field:
 * without one graphql-jit reads the property in place.
 */
export interface SimpulDilihat {
  readonly id: string
  readonly jenis: string
  readonly indukId: string | null
  readonly urutan: number
  readonly rujukanId: string | null
  readonly isian: Json
  readonly tertulis: Json
  readonly pagu: readonly Pagu[]
}

/** One row of any table of the plan, flat; a tree is made by `indukId`. */
export const SimpulType = builder.objectRef<SimpulDilihat>('Simpul').implement({
  description: 'One row of any table of the plan, flat; a tree is made by `indukId`.',
  fields: (t) => ({
    id: t.exposeID('id'),
    jenis: t.exposeString('jenis'),
    indukId: t.exposeID('indukId', { nullable: true }),
    urutan: t.exposeFloat('urutan'),
    rujukanId: t.exposeID('rujukanId', { nullable: true }),
    isian: t.expose('isian', { type: 'Json', complexity: 0, description: 'Own fields without pagu.' }),
    tertulis: t.expose('tertulis', {
      type: 'Json',
      complexity: 0,
      description: 'What an imported table printed instead of the value.'
    }),
    pagu: t.expose('pagu', { type: [PaguType], complexity: 0 })
  })
})

const noPagu: readonly Pagu[] = []

/** Nodes of the domain as rows of the answer. */
export const viewSimpul = (nodes: Iterable<Simpul>): SimpulDilihat[] => Array.from(nodes, viewOne)

const views = new WeakMap<Naskah, readonly SimpulDilihat[]>()

/** All rows of a plan; made once per value, because a plan that is read often is the same value (`readNaskahIsi`). */
export function viewNaskah(naskah: Naskah): readonly SimpulDilihat[] {
  const known = views.get(naskah)
  if (known) return known
  const view = viewSimpul(naskah.simpul.values())
  views.set(naskah, view)
  return view
}

function viewOne(simpul: Simpul): SimpulDilihat {
  const { id, jenis, indukId, urutan, rujukanId, tertulis } = simpul
  const { isian, pagu } = splitPagu(simpul.isian)
  return { id, jenis, indukId, urutan, rujukanId, isian, tertulis: tertulis as Json, pagu }
}

function splitPagu(all: Simpul['isian']): Pick<SimpulDilihat, 'isian' | 'pagu'> {
  if (!hasPagu(all)) return { isian: all as Json, pagu: noPagu }
  const isian: Record<string, Isi> = {}
  const pagu: Pagu[] = []
  for (const key of Object.keys(all)) {
    const value = all[key] as Isi
    if (!key.startsWith(paguPrefix)) isian[key] = value
    else
      pagu.push({
        tahun: Number(key.slice(paguPrefix.length)),
        rupiah: typeof value === 'number' ? value : null
      })
  }
  return { isian: isian as Json, pagu: pagu.sort((a, b) => a.tahun - b.tahun) }
}

function hasPagu(isian: Simpul['isian']): boolean {
  for (const key in isian) if (key.startsWith(paguPrefix)) return true
  return false
}

export interface Bagian {
  readonly nama: string
  readonly isi: Json
}

/** A part held verbatim: prose, laws, organisation, by its top-level key of the format. */
export const BagianType = builder.objectRef<Bagian>('Bagian').implement({
  description: 'A part held verbatim: prose, laws, organisation, by its top-level key of the format.',
  fields: (t) => ({
    nama: t.exposeString('nama'),
    isi: t.expose('isi', { type: 'Json', complexity: 0 })
  })
})

export const bagianOf = (bagian: Readonly<Record<string, Json>>): Bagian[] =>
  Object.entries(bagian).map(([nama, isi]) => ({ nama, isi }))
