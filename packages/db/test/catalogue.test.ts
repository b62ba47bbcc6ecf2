import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { sharedTables, tenantTables } from '../src/backup/format.ts'
import { schemaSnapshot } from '../src/snapshot.ts'
import { onBothEngines, type TestDatabase } from './engines.ts'

const snapshotFile = join(import.meta.dirname, '../schema.snapshot.sql')

onBothEngines('the catalogue', (engine) => {
  let base: TestDatabase
  beforeAll(async () => {
    base = await engine.open()
  })
  afterAll(() => base?.close())

  const names = async (query: ReturnType<typeof sql<{ nama: string }>>): Promise<string[]> =>
    (await query.execute(base.admin.kysely)).rows.map((row) => row.nama)

  it('equals schema.snapshot.sql', async () => {
    const found = await schemaSnapshot(base.admin.kysely)
    if (process.env['SELARAS_SNAPSHOT'] || !existsSync(snapshotFile)) writeFileSync(snapshotFile, found)
    expect(found).toBe(readFileSync(snapshotFile, 'utf8'))
  })

  it('has row-level security enabled and forced on every tenant table', async () => {
    const loose = await names(sql`
      select c.relname::text as nama from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'selaras' and c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity)`)
    expect(loose).toEqual([])
  })

  it('has USING and WITH CHECK in every policy for all commands, and a tenant policy on every table', async () => {
    const halves = await names(sql`
      select polrelid::regclass || '.' || polname as nama from pg_policy
      where polcmd = '*' and (polqual is null or polwithcheck is null) or polcmd in ('r', 'd') and polqual is null`)
    expect(halves).toEqual([])
    const open = await names(sql`
      select c.relname::text as nama from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'selaras' and c.relkind in ('r', 'p') and not exists (
        select from pg_policy p where p.polrelid = c.oid and p.polname = 'pemda' and p.polcmd = '*'
          and pg_get_expr(p.polqual, p.polrelid) like '%pemda_kini()%'
          and pg_get_expr(p.polwithcheck, p.polrelid) like '%pemda_kini()%')`)
    expect(open).toEqual([])
  })

  it('walls off an OPD on every table whose rows belong to one', async () => {
    const open = await names(sql`
      select c.relname::text as nama from pg_class c join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'opd_id'
      where n.nspname = 'selaras' and c.relkind in ('r', 'p') and not exists (
        select from pg_policy p where p.polrelid = c.oid and p.polname = 'lingkup' and not p.polpermissive)`)
    expect(open).toEqual([])
  })

  it('has pemda_id first in every key and every foreign key of a tenant table', async () => {
    const wrong = await names(sql`
      select k.conrelid::regclass || ' ' || k.conname as nama from pg_constraint k
      join pg_namespace n on n.oid = k.connamespace
      where n.nspname = 'selaras' and k.contype in ('p', 'u', 'f') and (
        (select a.attname from pg_attribute a where a.attrelid = k.conrelid and a.attnum = k.conkey[1]) <> 'pemda_id'
        or k.contype = 'f' and
          (select a.attname from pg_attribute a where a.attrelid = k.confrelid and a.attnum = k.confkey[1]) <> 'pemda_id')`)
    expect(wrong).toEqual([])
    const keyless = await names(sql`
      select c.relname::text as nama from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'selaras' and c.relkind in ('r', 'p')
        and not exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'p')`)
    expect(keyless).toEqual([])
  })

  it('lets the roles of the app own nothing but the job queue, and let nobody past the policies', async () => {
    const owned = await names(sql`
      select n.nspname || '.' || c.relname as nama from pg_class c join pg_namespace n on n.oid = c.relnamespace
      join pg_roles r on r.oid = c.relowner
      where r.rolname in ('selaras_app', 'selaras_auth', 'selaras_jobs') and n.nspname <> 'pgboss'`)
    expect(owned).toEqual([])
    const strong = await names(sql`
      select rolname::text as nama from pg_roles where rolname like 'selaras\_%' and rolname <> 'selaras_uji_pemilik'
        and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)`)
    expect(strong).toEqual([])
    const definer = await names(sql`
      select p.oid::regprocedure::text as nama from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname in ('selaras', 'acuan', 'auth') and p.prosecdef`)
    expect(definer).toEqual([])
  })

  it('lets the app read acuan only, and keeps auth from it', async () => {
    const rights = await names(sql`
      select t.relname || ' ' || x.hak as nama from pg_class t join pg_namespace n on n.oid = t.relnamespace
      cross join (values ('insert'), ('update'), ('delete'), ('truncate')) as x (hak)
      where n.nspname = 'acuan' and t.relkind = 'r' and has_table_privilege('selaras_app', t.oid, x.hak)
      union all
      select t.relname || ' ' || x.hak from pg_class t join pg_namespace n on n.oid = t.relnamespace
      cross join (values ('select'), ('insert'), ('update'), ('delete')) as x (hak)
      where n.nspname in ('auth', 'pgboss') and t.relkind in ('r', 'p') and has_table_privilege('selaras_app', t.oid, x.hak)`)
    expect(rights).toEqual([])
  })

  it('has no table that a backup would forget', async () => {
    const all = await names(sql`
      select n.nspname || '.' || c.relname as nama from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ('selaras', 'acuan', 'auth') and c.relkind in ('r', 'p')`)
    expect(all.toSorted()).toEqual([...sharedTables, ...tenantTables].toSorted())
  })
})
