import { hashPassword, verifyPassword } from '@selaras/jobs/sandi'
import { betterAuth } from 'better-auth'
import type { Kysely } from 'kysely'
import type { ServerSettings } from '../settings.ts'

const hour = 3600
const cookiePrefix = 'selaras'

/**
 * Sign-in with e-mail and password. Nobody signs up by themselves: accounts are made by an admin. The tables live in
 * schema `auth`, which resolvers cannot reach.
 */
export function createAuth(
  // biome-ignore lint/suspicious/noExplicitAny: better-auth asks for Kysely<any>; its tables are its own
  database: Kysely<any>,
  settings: ServerSettings,
  address: string,
  origins: () => ReadonlySet<string> = () => new Set([address])
) {
  return betterAuth({
    appName: 'Selaras',
    baseURL: address,
    basePath: '/api/auth',
    secret: settings.secret,
    trustedOrigins: () => [...origins()],
    telemetry: { enabled: false },
    database: { db: database, type: 'postgres', schemaName: 'auth' },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 10,
      maxPasswordLength: 200,
      password: { hash: hashPassword, verify: verifyPassword }
    },
    session: { expiresIn: 12 * hour, updateAge: hour },
    rateLimit: {
      enabled: true,
      window: 60,
      max: settings.ratePerMinute,
      storage: 'database',
      customRules: { '/sign-in/email': { window: 60, max: settings.signInPerMinute } }
    },
    advanced: {
      cookiePrefix,
      useSecureCookies: address.startsWith('https:'),
      ipAddress: { ipAddressHeaders: ['x-selaras-alamat'] }
    }
  })
}

export type Auth = ReturnType<typeof createAuth>
