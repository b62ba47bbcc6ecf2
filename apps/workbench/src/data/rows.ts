import type { BagianNama, Change, Isi, Json, Simpul } from '@selaras/domain/naskah'
import { jenisSimpul } from '@selaras/domain/naskah'
import { z } from 'zod'

/** Rows of a plan between GraphQL and the domain: pagu travels apart, JSON is checked before it is believed. */

const Isian = z.record(z.string(), z.json())
const Row = z.object({
  id: z.string(),
  jenis: z.enum(jenisSimpul),
  indukId: z.string().nullable(),
  urutan: z.number(),
  rujukanId: z.string().nullable(),
  isian: Isian,
  tertulis: Isian,
  pagu: z.array(z.object({ tahun: z.number(), rupiah: z.string().nullable() }))
})

/** A GraphQL `Simpul` as the domain's; throws when the server sends another shape, which is our own mistake. */
export function readSimpul(row: unknown): Simpul {
  const { pagu, isian, tertulis, ...rest } = Row.parse(row)
  const amounts = pagu.map(
    ({ tahun, rupiah }) => [`pagu:${tahun}`, rupiah === null ? null : Number(rupiah)] as const
  )
  return {
    ...rest,
    isian: { ...(isian as Record<string, Isi>), ...Object.fromEntries(amounts) },
    tertulis: tertulis as Record<string, Isi>
  }
}

export function readBagian(parts: readonly { nama: string; isi: unknown }[]): Record<BagianNama, Json> {
  return Object.fromEntries(parts.map(({ nama, isi }) => [nama, z.json().parse(isi) as Json]))
}

/** A change as the input of `ubahNaskah`; an absent `dari` or `ke` stays absent. */
export const changeInput = (change: Change) => ({
  ...bodyOf(change),
  ...(change.pulih ? { pulih: true } : {})
})

function bodyOf(change: Change) {
  switch (change.jenis) {
    case 'tambah':
      return { jenis: change.jenis, simpul: change.simpul.map((node) => ({ ...node })) }
    case 'hapus':
      return {
        jenis: change.jenis,
        simpulId: change.simpulId,
        ...(change.simpul ? { simpul: change.simpul.map((node) => ({ ...node })) } : {})
      }
    case 'isi':
    case 'tulis':
      return { jenis: change.jenis, simpulId: change.simpulId, field: change.field, ...fromTo(change) }
    case 'rujuk':
    case 'pindah':
      return { jenis: change.jenis, simpulId: change.simpulId, dari: change.dari, ke: change.ke }
    case 'bagian':
      return { jenis: change.jenis, nama: change.nama, ...fromTo(change) }
  }
}

const fromTo = ({ dari, ke }: { readonly dari?: unknown; readonly ke?: unknown }) => ({
  ...(dari === undefined ? {} : { dari }),
  ...(ke === undefined ? {} : { ke })
})
