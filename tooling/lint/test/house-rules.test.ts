import { expect, test } from 'vitest'
import { checkFile } from '../house-rules.ts'

const rulesBroken = (file: string, text: string): string[] =>
  checkFile(file, text).map(({ rule, line }) => `${rule}:${line}`)

test('the domain does not name koperasi, not even in a comment; its tests may, and so may a module', () => {
  const text = 'export const a = 1\n// Koperasi aktif\n'
  expect(rulesBroken('packages/domain/src/naskah/tree.ts', text)).toEqual(['domain-knows-no-opd:2'])
  expect(rulesBroken('packages/domain/src/naskah/tree.test.ts', text)).toEqual([])
  expect(rulesBroken('packages/opd-koperasi-ukm/src/index.ts', text)).toEqual([])
})

test.each([
  "const q = 'select nama from selaras.opd'",
  'const q = `insert into selaras.jejak (id) values (${id})`',
  "const q = 'UPDATE selaras.naskah SET nama = $1'",
  "const q = 'set local role selaras_app'",
  'const q = sql`anything`',
  "const q = 'with recursive pohon as (select 1) select * from pohon'"
])('SQL outside packages/db is refused: %s', (text) => {
  expect(rulesBroken('apps/server/src/schema/naskah.ts', text)).toEqual(['sql-lives-in-db:1'])
  expect(rulesBroken('packages/db/src/queries/naskah.ts', text)).toEqual([])
  expect(rulesBroken('apps/server/src/schema/naskah.test.ts', text)).toEqual([])
})

test.each([
  "const text = 'selected rows'",
  "const text = 'update failed'",
  "const text = 'Create a plan'",
  "const text = 'with care'"
])('ordinary sentences are not taken for SQL: %s', (text) => {
  expect(rulesBroken('apps/server/src/schema/naskah.ts', text)).toEqual([])
})

test.each([
  'await withTenant(db, tenant, async (tx) => { await load(tx); return await save(db) })',
  'await withTenant(context.db, tenant, (tx) => save(context.db))',
  'await withTenant(db, tenant, (tx) => withTenant(other, tenant, load))',
  'await withSistem(db, async function (tx) { return { db } })'
])('inside a transaction another handle is refused: %s', (text) => {
  expect(rulesBroken('apps/server/src/schema/naskah.ts', text)).toEqual(['own-handle-in-transaction:1'])
})

test.each([
  'await withTenant(db, tenant, (tx) => save(tx))',
  'await withTenant(db, tenant, (tx) => publish(tx.db, { db: 1 }))',
  'await withTenant(db, tenant, (db) => save(db))',
  'await withTenant(db, tenant, load)\nawait save(db)'
])('its own handle is fine: %s', (text) => {
  expect(rulesBroken('apps/server/src/schema/naskah.ts', text)).toEqual([])
})
