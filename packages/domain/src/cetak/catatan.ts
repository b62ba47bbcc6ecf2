import type { SimpulId } from '../naskah/types.ts'
import type { BarisTerbaca } from './read-rows.ts'

/** Something about the reading of an import that is neither wrong nor a contradiction, and that a person should know. */
export interface Catatan {
  readonly macam: 'tanpaTautan' | 'idDiganti'
  readonly simpulId: SimpulId
  /** Pointer of the row in the imported file. */
  readonly place: string
  readonly pesan: string
}

/** Notes for the rows that name another row which could not be found. */
export const noteLinks = (lepas: readonly BarisTerbaca[], rows: readonly BarisTerbaca[]): Catatan[] => {
  const known = new Set(rows.map((row) => row.id))
  return lepas
    .filter((row) => known.has(row.id))
    .map((row) => ({ macam: 'tanpaTautan', simpulId: row.id, place: row.place, pesan: sentence(row) }))
}

function sentence(row: BarisTerbaca): string {
  if (row.jenis === 'program' || row.jenis === 'strategi') {
    return `${quote(row.cells['uraian'])} menyebut sasaran ${quote(row.cells['sasaran'])} yang tidak ada di T-C.25; hubungkan sendiri.`
  }
  return `${quote(row.cells['uraian'])} tidak dikenali sebagai baris tabel lain; isinya disimpan sebagai isian sendiri.`
}

const quote = (value: unknown): string => `“${typeof value === 'string' ? value.slice(0, 80) : ''}”`
