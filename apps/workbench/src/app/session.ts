/** Who is signed in, over plain HTTP (better-auth), so that the sign-in page needs no GraphQL. */

export interface SignInRefusal {
  readonly reason: 'wrong' | 'tooMany' | 'unreachable' | 'broken'
}

const headers = { 'content-type': 'application/json', 'x-selaras': '1' }

/** The id of the signed-in person, null when nobody is; throws without a connection. */
export async function currentUser(): Promise<string | null> {
  const response = await fetch('/api/auth/get-session', { credentials: 'same-origin', headers })
  if (!response.ok) return null
  const body: unknown = await response.json()
  return userIdOf(body)
}

/** Signs in; null when it worked, else why not. */
export async function signIn(email: string, password: string): Promise<SignInRefusal | null> {
  try {
    const response = await fetch('/api/auth/sign-in/email', {
      method: 'POST',
      credentials: 'same-origin',
      headers,
      body: JSON.stringify({ email, password })
    })
    if (response.ok) return null
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
