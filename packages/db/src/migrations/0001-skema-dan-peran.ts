import { statements } from './statements.ts'

const role = (name: string): string => `do $$
begin
  create role ${name} nologin noinherit nosuperuser nocreatedb nocreaterole nobypassrls;
exception when duplicate_object or unique_violation then null;
end $$`

const setting = (name: string, type: string, body: string): string =>
  `create function selaras.${name}() returns ${type} language sql stable parallel safe return ${body}`

/**
 * Schemas and the roles that work in them. Roles belong to the whole server and may exist already (several databases
 * on one server). The owner of everything is whoever runs the migrations.
 */
export const migration = statements(
  role('selaras_app'),
  role('selaras_auth'),
  role('selaras_jobs'),
  // From PostgreSQL 16 on, who creates a role is not yet a member of it, and AUTHORIZATION below wants that.
  'grant selaras_jobs to current_user',
  'create schema selaras',
  'create schema acuan',
  'create schema auth',
  'create schema pgboss authorization selaras_jobs',
  'revoke all on schema public from public',
  'grant usage on schema selaras, acuan to selaras_app',
  'grant usage on schema auth to selaras_auth',
  setting('pemda_kini', 'uuid', "nullif(current_setting('selaras.pemda_id', true), '')::uuid"),
  setting(
    'opd_kini',
    'uuid[]',
    "string_to_array(nullif(current_setting('selaras.opd_id', true), ''), ',')::uuid[]"
  ),
  setting('lingkup_kini', 'text', "nullif(current_setting('selaras.lingkup', true), '')"),
  setting('pengguna_kini', 'text', "nullif(current_setting('selaras.pengguna_id', true), '')"),
  `create function selaras.tolak_ubah() returns trigger language plpgsql as $$
begin
  raise exception 'rows of %.% are never changed or removed', tg_table_schema, tg_table_name using errcode = 'restrict_violation';
end $$`,
  `create table acuan.nomenklatur (
  nomenklatur text not null,
  kode text not null,
  uraian text not null,
  tingkat text not null check (tingkat in ('urusan', 'bidangUrusan', 'program', 'kegiatan', 'subKegiatan')),
  primary key (nomenklatur, kode)
)`,
  'grant select on acuan.nomenklatur to selaras_app'
)
