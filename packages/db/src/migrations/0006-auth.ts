import { statements } from './statements.ts'

/**
 * Tables as better-auth 1.7 with its kysely adapter expects them (e-mail and password, sessions, rate limit). A person
 * is one account for all pemda; where they may work stands in selaras.pengguna_peran.
 */
export const migration = statements(
  `create table auth."user" (
  "id" text primary key,
  "name" text not null,
  "email" text not null unique,
  "emailVerified" boolean not null default false,
  "image" text,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now()
)`,
  `create table auth."session" (
  "id" text primary key,
  "expiresAt" timestamptz not null,
  "token" text not null unique,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now(),
  "ipAddress" text,
  "userAgent" text,
  "userId" text not null references auth."user" on delete cascade deferrable
)`,
  'create index session_user_id on auth."session" ("userId")',
  `create table auth."account" (
  "id" text primary key,
  "accountId" text not null,
  "providerId" text not null,
  "userId" text not null references auth."user" on delete cascade deferrable,
  "accessToken" text,
  "refreshToken" text,
  "idToken" text,
  "accessTokenExpiresAt" timestamptz,
  "refreshTokenExpiresAt" timestamptz,
  "scope" text,
  "password" text,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now()
)`,
  'create index account_user_id on auth."account" ("userId")',
  `create table auth."verification" (
  "id" text primary key,
  "identifier" text not null,
  "value" text not null,
  "expiresAt" timestamptz not null,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now()
)`,
  'create index verification_identifier on auth."verification" ("identifier")',
  `create table auth."rateLimit" (
  "id" text primary key,
  "key" text not null unique,
  "count" integer not null,
  "lastRequest" bigint not null
)`,
  'grant select, insert, update, delete on all tables in schema auth to selaras_auth'
)
