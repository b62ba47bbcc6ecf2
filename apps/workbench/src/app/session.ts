/** Who is signed in, over plain HTTP (better-auth), so that the pages before signing in need no GraphQL. */

/** `second`: the password was right, and a code is still missing. */
export type SignInOutcome = 'in' | 'second' | SignInRefusal

export interface SignInRefusal {
  readonly reason: 'wrong' | 'tooMany' | 'unreachable' | 'broken'
}

/** What the server says to a form: done, or a sentence that says why not and what to do. */
export type Outcome<T = unknown> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly pesan: string; readonly kode: string }

const headers = { 'content-type': 'application/json', 'x-selaras': '1' }

const unreachable = 'Server tidak terjangkau. Periksa sambungan internet, lalu coba lagi.'

/** Sends a form to an address of the server; `value` is what it answers, unchecked. */
export async function post<T>(address: string, body: object = {}): Promise<Outcome<T>> {
  return read(
    fetch(address, { method: 'POST', credentials: 'same-origin', headers, body: JSON.stringify(body) })
  )
}

/** Reads from an address of the server. */
export const get = <T>(address: string): Promise<Outcome<T>> =>
  read(fetch(address, { credentials: 'same-origin', headers }))

async function read<T>(answer: Promise<Response>): Promise<Outcome<T>> {
  try {
    const response = await answer
    const body = (await response.json()) as T & { pesan?: string; saran?: string; kode?: string }
    if (response.ok) return { ok: true, value: body }
    const pesan = [body.pesan, body.saran].filter((part) => part).join(' ')
    return { ok: false, pesan: pesan || unreachable, kode: body.kode ?? '' }
  } catch {
    return { ok: false, pesan: unreachable, kode: 'TIDAK_TERJANGKAU' }
  }
}

/** The id of the signed-in person, null when nobody is; throws without a connection. */
export async function currentUser(): Promise<string | null> {
  const response = await fetch('/api/auth/get-session', { credentials: 'same-origin', headers })
  if (!response.ok) return null
  const body: unknown = await response.json()
  return userIdOf(body)
}

/** Signs in with e-mail and password. */
export async function signIn(email: string, password: string): Promise<SignInOutcome> {
  try {
    const response = await fetch('/api/auth/sign-in/email', {
      method: 'POST',
      credentials: 'same-origin',
      headers,
      body: JSON.stringify({ email, password })
    })
    if (response.ok) {
      const body = (await response.json().catch(() => ({}))) as { twoFactorRedirect?: boolean }
      return body.twoFactorRedirect === true ? 'second' : 'in'
    }
    if (response.status === 429) return { reason: 'tooMany' }
    return { reason: response.status >= 500 ? 'broken' : 'wrong' }
  } catch {
    return { reason: 'unreachable' }
  }
}

export async function signOut(): Promise<void> {
  await fetch('/api/auth/sign-out', { method: 'POST', credentials: 'same-origin', headers, body: '{}' })
}

function userIdOf(body: unknown): string | null {
  if (typeof body !== 'object' || body === null || !('user' in body)) return null
  const { user } = body
  return typeof user === 'object' && user !== null && 'id' in user && typeof user.id === 'string'
    ? user.id
    : null
}
