/** Comment threads as the panel, the tables and the review page see them. */

export interface Message {
  readonly id: string
  readonly isi: string
  readonly oleh: string
  readonly sebagai: string
  readonly pada: string
  /** What the message did besides saying something: `selesaikan`, `bukaLagi`, `tolakUsulan` … */
  readonly peristiwa: string | null
}

export interface Thread {
  readonly id: string
  /** Null = about the plan as a whole, or about a part of the document named by `field`. */
  readonly simpulId: string | null
  /** Null = about the whole row. */
  readonly field: string | null
  readonly ke: number | null
  readonly wajib: boolean
  readonly status: string
  readonly nilaiSaatDitulis: unknown
  readonly nilaiSekarang: unknown
  readonly usang: boolean
  readonly simpulHilang: boolean
  /** Its place in words. */
  readonly tempat: string
  readonly usulan: unknown
  /** The suggestion is to empty the cell. */
  readonly usulanKosong: boolean
  readonly usulanStatus: string | null
  readonly pesan: readonly Message[]
  readonly dibuat: string
  readonly oleh: string
  readonly bolehBalas: boolean
  readonly bolehSelesai: boolean
  readonly bolehBukaLagi: boolean
  readonly bolehTerapkan: boolean
}

export const saringanNama = ['terbuka', 'dijawab', 'selesai', 'wajib', 'usang'] as const
export type Saringan = (typeof saringanNama)[number]

const passes: Readonly<Record<Saringan, (thread: Thread) => boolean>> = {
  terbuka: ({ status }) => status === 'terbuka',
  dijawab: ({ status }) => status === 'dijawab',
  selesai: ({ status }) => status === 'selesai',
  wajib: ({ wajib }) => wajib,
  usang: ({ usang }) => usang
}
const statuses: readonly Saringan[] = ['terbuka', 'dijawab', 'selesai']

/** Chosen states are alternatives of each other; wajib and usang narrow further. Nothing chosen = all. */
export function filterThreads(threads: readonly Thread[], chosen: ReadonlySet<Saringan>): readonly Thread[] {
  const states = statuses.filter((one) => chosen.has(one))
  return threads.filter(
    (thread) =>
      (states.length === 0 || states.some((one) => passes[one](thread))) &&
      (!chosen.has('wajib') || thread.wajib) &&
      (!chosen.has('usang') || thread.usang)
  )
}

/** How many threads each filter would show alone. */
export const countThreads = (threads: readonly Thread[]): Readonly<Record<Saringan, number>> => ({
  terbuka: threads.filter(passes.terbuka).length,
  dijawab: threads.filter(passes.dijawab).length,
  selesai: threads.filter(passes.selesai).length,
  wajib: threads.filter(passes.wajib).length,
  usang: threads.filter(passes.usang).length
})

/** What needs somebody first: open before answered before done, required before suggestions, then the newest. */
export const sortThreads = (threads: readonly Thread[]): readonly Thread[] =>
  [...threads].sort(
    (a, b) =>
      rank(a.status) - rank(b.status) ||
      Number(b.wajib) - Number(a.wajib) ||
      (a.dibuat < b.dibuat ? 1 : a.dibuat > b.dibuat ? -1 : 0)
  )

const rank = (status: string): number => (status === 'terbuka' ? 0 : status === 'dijawab' ? 1 : 2)

export interface CellRef {
  readonly simpulId: string | null
  readonly field: string | null
}

/**
 * The cell a thread is shown at: a comment on a row as a whole stands at its text. Parts of the document have no node,
 * the plan as a whole has neither.
 */
export const placeOf = ({ simpulId, field }: CellRef): string =>
  simpulId === null ? ` ${field ?? ''}` : `${simpulId} ${field ?? 'uraian'}`

/** Threads of one cell, also those about its whole row when it is the row's text. */
export const threadsAt = (threads: readonly Thread[], cell: CellRef | null): readonly Thread[] =>
  cell === null ? [] : threads.filter((thread) => placeOf(thread) === placeOf(cell))

export interface CatatanMark {
  /** Threads that are not done. */
  readonly terbuka: number
  readonly wajib: number
  readonly selesai: number
}

/** Marks by cell, keyed as `placeOf` writes them; threads about the whole plan mark no cell. */
export function marksOf(threads: readonly Thread[]): ReadonlyMap<string, CatatanMark> {
  const marks = new Map<string, CatatanMark>()
  for (const thread of threads) {
    if (thread.simpulId === null && thread.field === null) continue
    const key = placeOf(thread)
    const mark = marks.get(key) ?? { terbuka: 0, wajib: 0, selesai: 0 }
    const done = thread.status === 'selesai'
    marks.set(key, {
      terbuka: mark.terbuka + (done ? 0 : 1),
      wajib: mark.wajib + (!done && thread.wajib ? 1 : 0),
      selesai: mark.selesai + (done ? 1 : 0)
    })
  }
  return marks
}

/** Something is suggested for the cell, also that it be emptied. */
export const hasSuggestion = ({ usulan, usulanKosong }: Thread): boolean =>
  usulanKosong || (usulan !== null && usulan !== undefined)

/** A suggestion waits for the OPD to decide. */
export const isSuggestionOpen = (thread: Thread): boolean =>
  hasSuggestion(thread) && thread.usulanStatus !== 'diterapkan' && thread.usulanStatus !== 'ditolak'
