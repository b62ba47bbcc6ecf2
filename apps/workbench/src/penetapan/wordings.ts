/** A piece of wording of the plan as it counts now. */
export interface TeksSalah {
  readonly simpulId: string
  readonly field: string
  readonly lama: string
}

interface Simpul {
  readonly id: string
  readonly isian: unknown
  readonly tertulis: unknown
}
interface Ralat {
  readonly butir: readonly { readonly simpulId: string; readonly field: string; readonly baru: string }[]
}

/** Fields that hold wording; the server has the last word on what a ralat may touch. */
const FIELD_TEKS = ['uraian', 'judul', 'teks', 'sumberData', 'penjelasan', 'keterangan']

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}

/** Every wording of the plan, each as it was last corrected, else as it is printed. */
export function wordingsOf(simpul: readonly Simpul[], ralat: readonly Ralat[]): readonly TeksSalah[] {
  const corrected = new Map(
    ralat.flatMap((one) => one.butir).map((one) => [`${one.simpulId} ${one.field}`, one.baru] as const)
  )
  return simpul.flatMap(({ id, isian, tertulis }) =>
    FIELD_TEKS.flatMap((field) => {
      const printed = record(tertulis)[field] ?? record(isian)[field]
      const lama = corrected.get(`${id} ${field}`) ?? printed
      return typeof lama === 'string' && lama !== '' ? [{ simpulId: id, field, lama }] : []
    })
  )
}
