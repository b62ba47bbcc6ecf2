import type { Generated } from 'kysely'

/** Tables of better-auth; give it `database.auth`, which is already set to schema `auth`. */
export interface AuthTables {
  user: {
    id: string
    name: string
    email: string
    emailVerified: boolean
    image: string | null
    twoFactorEnabled: Generated<boolean>
    createdAt: Date
    updatedAt: Date
  }
  twoFactor: {
    id: string
    secret: string
    backupCodes: string
    userId: string
    verified: Generated<boolean>
    // foreign name: a column of better-auth
    failedVerificationCount: Generated<number>
    lockedUntil: Date | null
  }
  session: {
    id: string
    expiresAt: Date
    token: string
    createdAt: Date
    updatedAt: Date
    ipAddress: string | null
    userAgent: string | null
    userId: string
  }
  account: {
    id: string
    accountId: string
    providerId: string
    userId: string
    accessToken: string | null
    refreshToken: string | null
    idToken: string | null
    accessTokenExpiresAt: Date | null
    refreshTokenExpiresAt: Date | null
    scope: string | null
    password: string | null
    createdAt: Date
    updatedAt: Date
  }
  // foreign name: a table of better-auth
  verification: {
    id: string
    identifier: string
    value: string
    expiresAt: Date
    createdAt: Date
    updatedAt: Date
  }
  rateLimit: { id: string; key: string; count: number; lastRequest: number }
}
