import { formatRupiah, parseRupiah } from '@selaras/domain/money'

/** The table of pagu indikatif as text cells by OPD and year, until it is sent. */

export const cellKey = (opdId: string, tahun: number): string => `${opdId} ${tahun}`

/** Years from one to another, at most ten; empty when they are no years. */
export function yearsBetween(first: string, last: string): readonly number[] {
  const from = Number(first)
  const to = Number(last)
  const sane = (year: number) => Number.isInteger(year) && year >= 1945 && year <= 2200
  if (!sane(from) || !sane(to) || to < from) return []
  return Array.from({ length: Math.min(10, to - from + 1) }, (_, at) => from + at)
}

/** Puts a block copied from a spreadsheet into the cells from this one on; what falls outside is left out. */
export function pasteInto(
  cells: ReadonlyMap<string, string>,
  text: string,
  opd: readonly string[],
  years: readonly number[],
  row: number,
  column: number
): ReadonlyMap<string, string> {
  const next = new Map(cells)
  const lines = text.replace(/\r/g, '').replace(/\n$/, '').split('\n')
  for (const [down, line] of lines.entries()) {
    for (const [right, cell] of line.split('\t').entries()) {
      const opdId = opd[row + down]
      const year = years[column + right]
      if (opdId === undefined || year === undefined) continue
      const read = parseRupiah(cell)
      next.set(cellKey(opdId, year), read.ok ? formatRupiah(read.value) : cell.trim())
    }
  }
  return next
}

interface PaguInduk {
  readonly opdId: string
  readonly tahun: number
  readonly rupiah: string | null
}

/** The cells as a parent plan has them; years it does not name stay empty. */
export function cellsFrom(pagu: readonly PaguInduk[]): ReadonlyMap<string, string> {
  return new Map(
    pagu.flatMap(({ opdId, tahun, rupiah }) =>
      rupiah === null ? [] : [[cellKey(opdId, tahun), formatRupiah(Number(rupiah))] as const]
    )
  )
}

type ReadPagu =
  | { readonly ok: true; readonly pagu: { opdId: string; tahun: number; rupiah: string }[] }
  | { readonly ok: false; readonly opd: string; readonly tahun: number }

/** The filled cells as the server takes them, or the first that is no whole rupiah. */
export function readPagu(
  opd: readonly { readonly id: string; readonly nama: string }[],
  years: readonly number[],
  cells: ReadonlyMap<string, string>
): ReadPagu {
  const pagu: { opdId: string; tahun: number; rupiah: string }[] = []
  for (const one of opd) {
    for (const tahun of years) {
      const text = cells.get(cellKey(one.id, tahun))?.trim() ?? ''
      if (text === '') continue
      const read = parseRupiah(text)
      if (!read.ok) return { ok: false, opd: one.nama, tahun }
      pagu.push({ opdId: one.id, tahun, rupiah: String(read.value) })
    }
  }
  return { ok: true, pagu }
}
