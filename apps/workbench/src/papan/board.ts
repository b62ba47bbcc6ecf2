import { namaRencana } from '../text/format.ts'
import { kalender } from '../text/kalender.ts'

/** The stage board as data: rows, order, filter, CSV. */

const words = kalender.papan

export interface BoardPlan {
  readonly naskahId: string
  readonly judul: string
  readonly jenis: string
  readonly tahun: readonly number[]
  readonly contoh: boolean
  readonly tahap: string
  readonly label: string
  readonly urutan: number
  readonly pemegang: string
  readonly hari: number
  readonly batas: string | null
  readonly batasUraian: string | null
  readonly sisaHari: number | null
  readonly opd: { readonly id: string; readonly nama: string }
  readonly temuan: {
    readonly kritis: number
    readonly mayor: number
    readonly minor: number
    readonly terkini: boolean
  } | null
}

/** One line: a plan, or an OPD that has none. */
export interface BoardRow {
  readonly id: string
  readonly opd: string
  readonly plan: BoardPlan | null
}

export const columns = [
  { key: 'opd', number: false },
  { key: 'naskah', number: false },
  { key: 'tahap', number: false },
  { key: 'kritis', number: true },
  { key: 'mayor', number: true },
  { key: 'minor', number: true },
  { key: 'hari', number: true },
  { key: 'batas', number: false },
  { key: 'sisa', number: true }
] as const
export type SortKey = (typeof columns)[number]['key']

export interface Order {
  readonly key: SortKey
  readonly down: boolean
}

/** Every plan, and every OPD at work that has none. */
export function rowsOf(
  plans: readonly BoardPlan[],
  offices: readonly { readonly id: string; readonly nama: string; readonly aktif: boolean }[]
): readonly BoardRow[] {
  const busy = new Set(plans.map(({ opd }) => opd.id))
  return [
    ...plans.map((plan) => ({ id: plan.naskahId, opd: plan.opd.nama, plan })),
    ...offices
      .filter(({ id, aktif }) => aktif && !busy.has(id))
      .map(({ id, nama }) => ({ id, opd: nama, plan: null }))
  ]
}

export interface BoardFilter {
  readonly cari: string
  readonly tahap: string
  readonly terlambat: boolean
  readonly kritis: boolean
}

/** Rows that fit every part of the filter. */
export function filterBoard(rows: readonly BoardRow[], filter: BoardFilter): readonly BoardRow[] {
  const wanted = filter.cari.trim().toLowerCase()
  return rows.filter(({ opd, plan }) => {
    if (wanted !== '' && !`${opd} ${plan?.judul ?? ''}`.toLowerCase().includes(wanted)) return false
    if (filter.tahap !== '' && plan?.tahap !== filter.tahap) return false
    if (filter.terlambat && (plan?.sisaHari ?? 0) >= 0) return false
    return !filter.kritis || (plan?.temuan?.kritis ?? 0) > 0
  })
}

const sortValue: Readonly<Record<SortKey, (row: BoardRow) => string | number | null>> = {
  opd: (row) => row.opd,
  naskah: ({ plan }) => (plan ? namaRencana(plan) : null),
  tahap: ({ plan }) => plan?.urutan ?? null,
  kritis: ({ plan }) => plan?.temuan?.kritis ?? null,
  mayor: ({ plan }) => plan?.temuan?.mayor ?? null,
  minor: ({ plan }) => plan?.temuan?.minor ?? null,
  hari: ({ plan }) => plan?.hari ?? null,
  batas: ({ plan }) => plan?.batas ?? null,
  sisa: ({ plan }) => plan?.sisaHari ?? null
}

/** Rows in this order; what has no value comes last whichever way it is sorted, equals by OPD and plan. */
export function sortBoard(rows: readonly BoardRow[], { key, down }: Order): readonly BoardRow[] {
  const value = sortValue[key]
  return [...rows].sort((a, b) => {
    const [x, y] = [value(a), value(b)]
    if (x === null || y === null) return x === y ? byName(a, b) : x === null ? 1 : -1
    const order =
      typeof x === 'number' && typeof y === 'number' ? x - y : String(x).localeCompare(String(y), 'id')
    return (down ? -order : order) || byName(a, b)
  })
}

const byName = (a: BoardRow, b: BoardRow): number =>
  a.opd.localeCompare(b.opd, 'id') || (a.plan?.judul ?? '').localeCompare(b.plan?.judul ?? '', 'id')

/** The shown rows for a spreadsheet: semicolons as Indonesian Excel expects, and no cell that it would compute. */
export function boardCsv(rows: readonly BoardRow[]): string {
  const head = columns.map(({ key }) => words[key])
  const lines = rows.map((row) => [...columns.map(({ key }) => cellOf(row, key))])
  return `\uFEFF${[head, ...lines].map((line) => line.map(csvCell).join(';')).join('\r\n')}\r\n`
}

function cellOf(row: BoardRow, key: SortKey): string {
  const { plan } = row
  if (key === 'opd') return row.opd
  if (!plan) return key === 'naskah' ? words.belumAda : ''
  if (key === 'tahap') return plan.label
  if (key === 'naskah') return plan.judul
  if (key === 'hari') return String(plan.hari + 1)
  const value = sortValue[key](row)
  return value === null ? '' : String(value)
}

/** A number may begin with a minus; any other text that a spreadsheet would take for a formula is kept text. */
function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) && !/^-?\d+$/.test(text) ? `'${text}` : text
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
