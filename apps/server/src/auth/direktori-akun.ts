import type { Database } from '@selaras/db'
import { saveAkun } from '@selaras/jobs'
import { hashPassword } from '@selaras/jobs/sandi'

/** What an admin may know of an account of their pemda. */
export interface Akun {
  readonly id: string
  readonly surel: string
  readonly faktorKedua: boolean
}

/** The few questions that the rest of the server may ask of accounts; schema auth is reached here alone. */
export interface DirektoriAkun {
  /** The account of an e-mail (lower case), or null. */
  find(surel: string): Promise<Akun | null>
  /** Accounts by id; ids that are none are left out. */
  describe(ids: readonly string[]): Promise<ReadonlyMap<string, Akun>>
  /** Makes an account; null when the e-mail has one meanwhile. */
  create(orang: {
    readonly nama: string
    readonly surel: string
    readonly sandi: string
  }): Promise<string | null>
}

export function direktoriAkun(db: Database, now: () => Date, newId: () => string): DirektoriAkun {
  const columns = ['id', 'email', 'twoFactorEnabled'] as const
  const akunOf = (row: { id: string; email: string; twoFactorEnabled: boolean }): Akun => ({
    id: row.id,
    surel: row.email,
    faktorKedua: row.twoFactorEnabled
  })
  return {
    async find(surel) {
      const row = await db.auth
        .selectFrom('user')
        .select(columns)
        .where('email', '=', surel)
        .executeTakeFirst()
      return row ? akunOf(row) : null
    },
    async describe(ids) {
      if (ids.length === 0) return new Map()
      const rows = await db.auth
        .selectFrom('user')
        .select(columns)
        .where('id', 'in', [...ids])
        .execute()
      return new Map(rows.map((row) => [row.id, akunOf(row)]))
    },
    async create({ nama, surel, sandi }) {
      const before = await this.find(surel)
      if (before) return null
      const made = newId()
      let first = true
      const ids = await saveAkun(db, [{ nama, surel }], {
        sandi,
        hashPassword,
        now,
        // The account gets the first id; somebody else who was faster keeps theirs.
        newId: () => {
          if (!first) return newId()
          first = false
          return made
        }
      })
      return ids.get(surel) === made ? made : null
    }
  }
}
