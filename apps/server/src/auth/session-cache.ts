import type { Auth } from './auth.ts'

/** Who is signed in, as far as the session says. */
export interface Pengguna {
  readonly id: string
  readonly nama: string
  readonly surel: string
  /** Signs in with a second factor; absent = no. */
  readonly faktorKedua?: boolean
}

interface Entry {
  readonly pengguna: Pengguna
  readonly sessionId: string
  readonly until: number
}

/**
 * How long an answer is kept; reading it from the database each time costs 3 ms. A session that ends is forgotten at
 * once, in every process (`listenSesi`); this is for when that news is lost.
 */
const keepMilliseconds = 10_000
const maxEntries = 10_000

/** Looks up the session of a request's cookie, keeping answers for some seconds. */
export function sessionCache(auth: Auth, now: () => number) {
  const entries = new Map<string, Entry>()
  // Counts sign-outs: an answer that was asked for before one may not be kept after it.
  let forgotten = 0

  return {
    async find(cookie: string | undefined): Promise<Pengguna | null> {
      const token = tokenOf(cookie)
      if (cookie === undefined || token === null) return null
      const known = entries.get(token)
      if (known && known.until > now()) return known.pengguna
      entries.delete(token)
      const before = forgotten
      const session = await auth.api.getSession({ headers: new Headers({ cookie }) })
      if (!session) return null
      const { user } = session
      const faktorKedua = user.twoFactorEnabled === true
      const pengguna = { id: user.id, nama: user.name, surel: user.email, faktorKedua }
      if (entries.size >= maxEntries) entries.clear()
      if (before === forgotten)
        entries.set(token, { pengguna, sessionId: session.session.id, until: now() + keepMilliseconds })
      return pengguna
    },
    /** Forgets the session of this cookie at once. */
    forget(cookie: string | undefined): void {
      forgotten++
      const token = tokenOf(cookie)
      if (token !== null) entries.delete(token)
    },
    /** Forgets a session that has ended, whoever ended it. */
    forgetId(sessionId: string): void {
      forgotten++
      for (const [token, entry] of entries) if (entry.sessionId === sessionId) entries.delete(token)
    },
    /** Forgets everything: news may have been lost. */
    forgetAll(): void {
      forgotten++
      entries.clear()
    }
  }
}

export type SessionCache = ReturnType<typeof sessionCache>

function tokenOf(cookie: string | undefined): string | null {
  const match = cookie?.match(/(?:^|;\s*)(?:__Secure-)?selaras\.session_token=([^;]+)/)
  return match?.[1] ?? null
}
