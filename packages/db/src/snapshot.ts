import { type Kysely, sql } from 'kysely'
import type { Tables } from './schema.ts'

const schemas = sql`('selaras', 'acuan', 'auth', 'migrasi')`

/**
 * The schema as the catalogue knows it, as text that is the same on PostgreSQL 15 and on PGlite: what the migrations
 * have really built. Committed as schema.snapshot.sql, so that a change shows in review.
 */
export async function schemaSnapshot(db: Kysely<Tables>): Promise<string> {
  const parts = [tables, constraints, indexes, policies, triggers, functions, grants]
  const lines: string[] = ['-- Made by `SELARAS_SNAPSHOT=1 vitest run catalogue`; never edited by hand.']
  for (const part of parts) {
    const { rows } = await part(db)
    lines.push('', ...rows.map((row) => row.baris))
  }
  return `${lines.join('\n')}\n`
}

type Part = (db: Kysely<Tables>) => Promise<{ rows: { baris: string }[] }>

const tables: Part = (db) =>
  sql<{ baris: string }>`
    select 'table ' || c.oid::regclass || ' rls=' || c.relrowsecurity || ' force=' || c.relforcerowsecurity || E' (\n'
      || string_agg('  ' || quote_ident(a.attname) || ' ' || format_type(a.atttypid, a.atttypmod)
        || case when a.attnotnull then ' not null' else '' end
        || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), ''), E',\n' order by a.attnum) || E'\n);' as baris
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
    where n.nspname in ${schemas} and c.relkind in ('r', 'p')
    group by c.oid, n.nspname, c.relname, c.relrowsecurity, c.relforcerowsecurity
    order by n.nspname collate "C", c.relname collate "C"`.execute(db)

// PostgreSQL 18 lists NOT NULL among the constraints; the columns say it already.
const constraints: Part = (db) =>
  sql<{ baris: string }>`
    select 'constraint ' || k.conrelid::regclass || ' ' || quote_ident(k.conname) || ' ' || pg_get_constraintdef(k.oid) || ';' as baris
    from pg_constraint k join pg_namespace n on n.oid = k.connamespace
    where n.nspname in ${schemas} and k.contype in ('p', 'u', 'f', 'c') and k.conrelid <> 0
    order by k.conrelid::regclass::text collate "C", k.conname collate "C"`.execute(db)

const indexes: Part = (db) =>
  sql<{ baris: string }>`
    select pg_get_indexdef(i.indexrelid) || ';' as baris
    from pg_index i join pg_class c on c.oid = i.indexrelid join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ${schemas} order by n.nspname collate "C", c.relname collate "C"`.execute(db)

const policies: Part = (db) =>
  sql<{ baris: string }>`
    select 'policy ' || p.polname || ' on ' || p.polrelid::regclass
      || case when p.polpermissive then ' permissive' else ' restrictive' end
      || ' for ' || case p.polcmd when '*' then 'all' when 'r' then 'select' when 'd' then 'delete' else p.polcmd::text end
      || coalesce(E'\n  using ' || regexp_replace(pg_get_expr(p.polqual, p.polrelid), '\\s+', ' ', 'g'), '')
      || coalesce(E'\n  check ' || regexp_replace(pg_get_expr(p.polwithcheck, p.polrelid), '\\s+', ' ', 'g'), '') || ';' as baris
    from pg_policy p order by p.polrelid::regclass::text collate "C", p.polname collate "C"`.execute(db)

const triggers: Part = (db) =>
  sql<{ baris: string }>`
    select pg_get_triggerdef(t.oid) || ';' as baris
    from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ${schemas} and not t.tgisinternal
    order by t.tgrelid::regclass::text collate "C", t.tgname collate "C"`.execute(db)

const functions: Part = (db) =>
  sql<{ baris: string }>`
    select 'function ' || p.oid::regprocedure || ' returns ' || pg_get_function_result(p.oid)
      || case p.provolatile when 's' then ' stable' when 'i' then ' immutable' else ' volatile' end
      || case when p.prosecdef then ' security definer' else '' end
      || E'\n  ' || md5(regexp_replace(coalesce(pg_get_function_sqlbody(p.oid), p.prosrc), '\\s+', ' ', 'g')) || ';' as baris
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname in ${schemas} order by p.oid::regprocedure::text collate "C"`.execute(db)

const grants: Part = (db) =>
  sql<{ baris: string }>`
    select 'grant ' || string_agg(lower(x.privilege_type), ', ' order by x.privilege_type) || ' on ' || c.oid::regclass
      || ' to ' || case when x.grantee = 0 then 'public' else pg_get_userbyid(x.grantee) end || ';' as baris
    from pg_class c join pg_namespace n on n.oid = c.relnamespace cross join aclexplode(c.relacl) x
    where n.nspname in ${schemas} and c.relkind in ('r', 'p') and x.grantee <> c.relowner
    group by c.oid, x.grantee
    order by c.oid::regclass::text collate "C", 1`.execute(db)
