import type { Naskah } from '@selaras/domain/naskah'
import { sql } from 'kysely'
import type { Database } from '../connect.ts'
import type { Tx } from '../tx.ts'
import { loadNaskahAt } from './naskah-muat.ts'

interface Entry {
  readonly versi: number
  readonly naskah: Naskah
}

/**
 * Plans read lately, parsed. Content never changes without its `versi`, so an entry is either of the asked version or
 * worthless; who may read it is asked of the database each time. Only for reading: a transaction that has written must
 * use `loadNaskah`, because its version may be rolled back and given to other content.
 */
export class NaskahSimpanan {
  readonly #entries = new Map<string, Entry>()
  readonly #maxRows: number
  #rows = 0

  /** `maxRows` bounds the nodes of all plans kept; one takes about a kilobyte. */
  constructor(maxRows: number) {
    this.#maxRows = maxRows
  }

  get(key: string, versi: number): Naskah | null {
    const entry = this.#entries.get(key)
    if (entry?.versi !== versi) return null
    this.#entries.delete(key)
    this.#entries.set(key, entry)
    return entry.naskah
  }

  put(key: string, versi: number, naskah: Naskah): void {
    const known = this.#entries.get(key)
    // A slow reader may come with an older version than the one that is kept.
    if (known && known.versi >= versi) return
    this.#drop(key)
    if (naskah.simpul.size > this.#maxRows) return
    this.#entries.set(key, { versi, naskah })
    this.#rows += naskah.simpul.size
    for (const oldest of this.#entries.keys()) {
      if (this.#rows <= this.#maxRows) return
      this.#drop(oldest)
    }
  }

  #drop(key: string): void {
    const entry = this.#entries.get(key)
    if (!entry) return
    this.#entries.delete(key)
    this.#rows -= entry.naskah.simpul.size
  }
}

/** Nodes kept per database: some thirty large plans. */
const maxRows = 60_000

const simpananOf = new WeakMap<Database, NaskahSimpanan>()

/** Like `loadNaskah`, but parses a plan that was read lately only once per version. The value is shared: never change it. */
export async function readNaskahIsi(tx: Tx, naskahId: string): Promise<Naskah | null> {
  const simpanan = simpananOf.get(tx.db) ?? new NaskahSimpanan(maxRows)
  simpananOf.set(tx.db, simpanan)
  const key = `${tx.tenant.pemdaId}/${naskahId}`
  const { rows } = await sql<{ versi: number; terbuka: boolean }>`
    select n.versi,
      exists (select from selaras.simpul s where s.naskah_id = ${naskahId})
        or exists (select from selaras.bagian b where b.naskah_id = ${naskahId}) as terbuka
    from selaras.naskah n where n.naskah_id = ${naskahId}`.execute(tx.sql)
  const [row] = rows
  if (!row?.terbuka) return null
  const known = simpanan.get(key, row.versi)
  if (known) return known
  const loaded = await loadNaskahAt(tx, naskahId)
  if (loaded) simpanan.put(key, loaded.versi, loaded.naskah)
  return loaded?.naskah ?? null
}
