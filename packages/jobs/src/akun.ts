import type { Database } from '@selaras/db'

/** Somebody who shall be able to sign in. */
export interface AkunBaru {
  readonly nama: string
  readonly surel: string
}

export interface AkunOptions {
  readonly sandi: string
  readonly hashPassword: (password: string) => Promise<string>
  readonly newId: () => string
  readonly now: () => Date
}

/**
 * Accounts with e-mail and password in the tables of better-auth, as it would write them itself; an e-mail that has an
 * account keeps it with its password. Returns the account id of each e-mail.
 */
export async function saveAkun(
  db: Database,
  orang: readonly AkunBaru[],
  options: AkunOptions
): Promise<ReadonlyMap<string, string>> {
  const { newId } = options
  const password = await options.hashPassword(options.sandi)
  const now = options.now()
  const times = { createdAt: now, updatedAt: now }
  for (const { nama, surel } of orang) {
    const user = { id: newId(), name: nama, email: surel, emailVerified: true, image: null, ...times }
    await db.auth.transaction().execute(async (sql) => {
      const added = await sql
        .insertInto('user')
        .values(user)
        .onConflict((on) => on.column('email').doNothing())
        .returning('id')
        .executeTakeFirst()
      if (!added) return
      await sql
        .insertInto('account')
        .values({
          id: newId(),
          accountId: added.id,
          providerId: 'credential',
          userId: added.id,
          password,
          ...times
        })
        .execute()
    })
  }
  const rows = await db.auth
    .selectFrom('user')
    .select(['id', 'email'])
    .where(
      'email',
      'in',
      orang.map(({ surel }) => surel)
    )
    .execute()
  return new Map(rows.map(({ id, email }) => [email, id]))
}
