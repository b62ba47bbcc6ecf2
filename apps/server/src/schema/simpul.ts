import type { Isi, Json, Simpul } from '@selaras/domain/naskah'
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
    rupiah: t.field({ type: 'Rupiah', nullable: true, resolve: (pagu) => pagu.rupiah })
  })
})

/** One row of any table of the plan, flat; a tree is made by `indukId`. */
export const SimpulType = builder.objectRef<Simpul>('Simpul').implement({
  description: 'One row of any table of the plan, flat; a tree is made by `indukId`.',
  fields: (t) => ({
    id: t.exposeID('id'),
    jenis: t.exposeString('jenis'),
    indukId: t.exposeID('indukId', { nullable: true }),
    urutan: t.exposeFloat('urutan'),
    rujukanId: t.exposeID('rujukanId', { nullable: true }),
    isian: t.field({
      type: 'Json',
      complexity: 0,
      description: 'Own fields without pagu.',
      resolve: (simpul) => withoutPagu(simpul.isian)
    }),
    tertulis: t.field({
      type: 'Json',
      complexity: 0,
      description: 'What an imported table printed instead of the value.',
      resolve: (simpul) => simpul.tertulis as Json
    }),
    pagu: t.field({ type: [PaguType], complexity: 0, resolve: (simpul) => paguOf(simpul.isian) })
  })
})

function withoutPagu(isian: Readonly<Record<string, Isi>>): Json {
  for (const key in isian) {
    if (key.startsWith(paguPrefix))
      return Object.fromEntries(
        Object.entries(isian).filter(([name]) => !name.startsWith(paguPrefix))
      ) as Json
  }
  return isian as Json
}

function paguOf(isian: Readonly<Record<string, Isi>>): Pagu[] {
  const pagu: Pagu[] = []
  for (const key in isian) {
    if (!key.startsWith(paguPrefix)) continue
    const rupiah = isian[key]
    pagu.push({
      tahun: Number(key.slice(paguPrefix.length)),
      rupiah: typeof rupiah === 'number' ? rupiah : null
    })
  }
  return pagu
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
    isi: t.field({ type: 'Json', complexity: 0, resolve: (bagian) => bagian.isi })
  })
})

export const bagianOf = (bagian: Readonly<Record<string, Json>>): Bagian[] =>
  Object.entries(bagian).map(([nama, isi]) => ({ nama, isi }))
