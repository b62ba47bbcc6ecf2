import { type IndukKepala, listInduk, listSedangDiubah, loadIndukList, type NaskahKepala } from '@selaras/db'
import type { RencanaInduk } from '@selaras/domain/induk'
import { indukBerubahSejak } from '@selaras/jobs'
import type { Context } from '../graphql/context.ts'
import { requestError } from '../graphql/errors.ts'
import { gather } from '../graphql/gather.ts'

const lists = new WeakMap<Context, Promise<readonly IndukKepala[]>>()

/** Every version of the pemda's parent plans that this person sees, read once per request. */
export function indukHeads(context: Context): Promise<readonly IndukKepala[]> {
  const known = lists.get(context)
  if (known !== undefined) return known
  const read = context.inTenant((tx) => listInduk(tx))
  lists.set(context, read)
  return read
}

const diubah = new WeakMap<Context, Promise<ReadonlySet<string>>>()

/** Plans of which a perubahan or reviu is under way, read once per request. */
export function sedangDiubah(context: Context): Promise<ReadonlySet<string>> {
  const known = diubah.get(context)
  if (known !== undefined) return known
  const read = context.inTenant((tx) => listSedangDiubah(tx))
  diubah.set(context, read)
  return read
}

/** Since when a plan in force has to be looked at because its parent changed; null = not, or that is being done. */
export async function tinjauSejak(context: Context, kepala: NaskahKepala): Promise<string | null> {
  if (kepala.tahap !== 'berlaku') return null
  const log = await context.tahapLog(kepala.id)
  const heads = await indukHeads(context)
  // Few plans are to be looked at: the plans that follow them are asked for only then.
  return indukBerubahSejak(kepala, log, heads, none) === null
    ? null
    : indukBerubahSejak(kepala, log, heads, await sedangDiubah(context))
}
const none: ReadonlySet<string> = new Set()

const loadContent = gather<RencanaInduk>(async (context, ids) => {
  const heads = (await indukHeads(context)).filter(({ id }) => ids.includes(id))
  return context.inTenant((tx) => loadIndukList(tx, heads))
})

/** The content of a version; all that are asked for in one turn are read in two queries. */
export async function indukContent(context: Context, id: string): Promise<RencanaInduk> {
  openInduk(context, id)
  const found = await loadContent(context, id)
  if (!found) throw new Error(`parent plan ${id} has no content`)
  return found
}

/** Versions whose content or history one request may open: two to compare, and some room. */
const maxTerbuka = 4
const opened = new WeakMap<Context, Set<string>>()

/** Counts the versions that a request opens; throws a request error beyond the limit. A list has heads alone. */
export function openInduk(context: Context, id: string): void {
  const own = (opened.get(context) ?? new Set<string>()).add(id)
  opened.set(context, own)
  if (own.size > maxTerbuka)
    throw requestError(
      'TERLALU_RUMIT',
      `Isi lengkap paling banyak ${maxTerbuka} RPJMD/RPD dalam satu permintaan.`
    )
}

/** After a change: what is asked from here on is read again. */
export function forgetInduk(context: Context): void {
  lists.delete(context)
}
