import { allow, appendOnly, protect, statements } from './statements.ts'

const pemdaOnly = "(select selaras.lingkup_kini()) in ('pemda', 'sistem')"

/**
 * People and administration: the second factor and the news of ended sessions (schema auth), invitations, the units of
 * an OPD, and what became of an OPD (renamed, split, merged).
 */
export const migration = statements(
  'alter table auth."user" add column "twoFactorEnabled" boolean not null default false',
  `create table auth."twoFactor" (
  "id" text primary key,
  "secret" text not null,
  "backupCodes" text not null,
  "userId" text not null references auth."user" on delete cascade deferrable,
  "verified" boolean not null default true,
  "failedVerificationCount" integer not null default 0,
  "lockedUntil" timestamptz
)`,
  'create index two_factor_user_id on auth."twoFactor" ("userId")',
  'create index two_factor_secret on auth."twoFactor" ("secret")',
  'grant select, insert, update, delete on auth."twoFactor" to selaras_auth',
  // Every server process keeps sessions for some seconds: whoever ends one, all of them hear of it at the commit.
  `create function auth.kabarkan_sesi_berakhir() returns trigger language plpgsql as $$
begin
  perform pg_notify('selaras_sesi', old."id");
  return null;
end $$`,
  `create trigger kabarkan_sesi_berakhir after delete on auth."session" for each row
  execute function auth.kabarkan_sesi_berakhir()`,
  // A role that shall not count for a single day any more ends the day before it began: it stays as a row.
  'alter table selaras.pengguna_peran drop constraint pengguna_peran_check',
  'alter table selaras.pengguna_peran add constraint pengguna_peran_masa check (selesai >= mulai - 1)',
  `create table selaras.undangan (
  pemda_id uuid not null references selaras.pemda deferrable,
  undangan_id uuid not null,
  surel text not null,
  nama text not null,
  peran jsonb not null,
  token_hash text not null,
  kedaluwarsa timestamptz not null,
  dibuat timestamptz not null,
  dibuat_oleh text not null,
  dikirim_ulang int not null default 0,
  diterima timestamptz,
  diterima_oleh text,
  dibatalkan timestamptz,
  surat text not null default 'antre' check (surat in ('antre', 'tertunda', 'terkirim', 'gagal')),
  surat_percobaan int not null default 0,
  surat_pesan text,
  primary key (pemda_id, undangan_id),
  check (diterima is null or dibatalkan is null),
  check ((diterima is null) = (diterima_oleh is null))
)`,
  'create unique index undangan_token on selaras.undangan (pemda_id, token_hash)',
  `create table selaras.unit_kerja (
  pemda_id uuid not null,
  unit_id uuid not null,
  opd_id uuid not null,
  nama text not null,
  aktif boolean not null default true,
  urutan int not null default 0,
  primary key (pemda_id, unit_id),
  foreign key (pemda_id, opd_id) references selaras.opd deferrable
)`,
  'create unique index unit_kerja_nama on selaras.unit_kerja (pemda_id, opd_id, lower(nama)) where aktif',
  `create table selaras.opd_riwayat (
  pemda_id uuid not null,
  riwayat_id uuid not null,
  opd_id uuid not null,
  jenis text not null check (jenis in ('dibentuk', 'diubah', 'dipecah', 'digabung', 'dinonaktifkan', 'diaktifkan')),
  tanggal date not null,
  dasar text not null,
  sebelum jsonb,
  sesudah jsonb,
  opd_terkait uuid[] not null default '{}',
  dibuat timestamptz not null,
  dibuat_oleh text not null,
  primary key (pemda_id, riwayat_id),
  foreign key (pemda_id, opd_id) references selaras.opd deferrable
)`,
  'create index opd_riwayat_opd on selaras.opd_riwayat (pemda_id, opd_id)',
  appendOnly('opd_riwayat'),
  protect('undangan', 'pemdaTulis'),
  // Who is invited is no matter of the OPD.
  `alter policy lingkup on selaras.undangan using (${pemdaOnly}) with check (${pemdaOnly})`,
  protect('unit_kerja', 'pemdaTulis'),
  protect('opd_riwayat', 'pemdaTulis'),
  allow('undangan', 'select, insert, update'),
  allow('unit_kerja', 'select, insert, update'),
  allow('opd_riwayat', 'select, insert')
)
