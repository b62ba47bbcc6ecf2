import { hashPassword, verifyPassword } from '@selaras/jobs/sandi'
import { betterAuth } from 'better-auth'
import { twoFactor } from 'better-auth/plugins/two-factor'
import type { Kysely } from 'kysely'
import type { ServerSettings } from '../settings.ts'

const hour = 3600
const cookiePrefix = 'selaras'

/** How long the link of a reset mail is worth something, in minutes. */
export const menitAturUlang = 60

/** Sends somebody the link with which they choose a new password. */
export type KirimAturUlang = (
  orang: { readonly id: string; readonly nama: string; readonly surel: string },
  token: string
) => Promise<void>

/**
 * Sign-in with e-mail and password, and a second factor where somebody has set one up. Nobody signs up by themselves:
 * accounts come from invitations. The tables live in schema `auth`, which resolvers cannot reach.
 */
export function createAuth(
  // biome-ignore lint/suspicious/noExplicitAny: better-auth asks for Kysely<any>; its tables are its own
  database: Kysely<any>,
  settings: ServerSettings,
  address: string,
  origins: () => ReadonlySet<string> = () => new Set([address]),
  kirimAturUlang: KirimAturUlang = async () => {}
) {
  const attempts = { window: 60, max: settings.signInPerMinute }
  return betterAuth({
    appName: 'Selaras',
    baseURL: address,
    basePath: '/api/auth',
    secret: settings.secret,
    trustedOrigins: () => [...origins()],
    telemetry: { enabled: false },
    logger: { level: 'error' },
    database: { db: database, type: 'postgres', schemaName: 'auth' },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 10,
      maxPasswordLength: 200,
      password: { hash: hashPassword, verify: verifyPassword },
      resetPasswordTokenExpiresIn: menitAturUlang * 60,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: ({ user, token }) =>
        kirimAturUlang({ id: user.id, nama: user.name, surel: user.email }, token)
    },
    // Who reads the database learns no token that is still worth something.
    verification: { storeIdentifier: 'hashed' },
    session: { expiresIn: 12 * hour, updateAge: hour },
    rateLimit: {
      enabled: true,
      window: 60,
      max: settings.ratePerMinute,
      storage: 'database',
      customRules: {
        '/sign-in/email': attempts,
        '/request-password-reset': attempts,
        '/reset-password': attempts,
        '/change-password': attempts,
        '/two-factor/*': attempts
      }
    },
    advanced: {
      cookiePrefix,
      useSecureCookies: address.startsWith('https:'),
      ipAddress: { ipAddressHeaders: ['x-selaras-alamat'] }
    },
    plugins: [
      twoFactor({
        issuer: 'Selaras',
        backupCodeOptions: { amount: 10, length: 10, storeBackupCodes: 'encrypted' },
        accountLockout: { enabled: true, maxFailedAttempts: 10, durationSeconds: 15 * 60 }
      })
    ]
  })
}

export type Auth = ReturnType<typeof createAuth>
