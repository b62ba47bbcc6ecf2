import { allow, protect, statements } from './statements.ts'

/** Who works here: the pemda, its OPD, and the roles of people with their dates. */
export const migration = statements(
  `create table selaras.pemda (
  pemda_id uuid primary key,
  nama text not null,
  jenis text not null check (jenis in ('provinsi', 'kabupaten', 'kota')),
  provinsi text not null,
  pengaturan jsonb not null default '{}',
  dibuat timestamptz not null default now()
)`,
  `create table selaras.opd (
  pemda_id uuid not null references selaras.pemda deferrable,
  opd_id uuid not null,
  nama text not null,
  singkatan text not null,
  jenis text not null default 'opd' check (jenis in ('opd', 'bappelitbangda', 'inspektorat', 'sekretariatDaerah')),
  aktif boolean not null default true,
  dibuat timestamptz not null default now(),
  primary key (pemda_id, opd_id)
)`,
  `create table selaras.pengguna_peran (
  pemda_id uuid not null references selaras.pemda deferrable,
  peran_id uuid not null,
  pengguna_id text not null,
  nama text not null,
  peran text not null check (peran in ('perencanaOpd', 'sekretarisOpd', 'kepalaOpd', 'verifikator',
    'kepalaBappelitbangda', 'bagianHukum', 'asisten', 'sekda', 'kepalaDaerah', 'inspektorat', 'adminPemda',
    'adminSistem', 'publik')),
  opd_id uuid,
  sebagai text not null default 'definitif' check (sebagai in ('definitif', 'plt', 'plh')),
  mulai date not null,
  selesai date check (selesai >= mulai),
  primary key (pemda_id, peran_id),
  foreign key (pemda_id, opd_id) references selaras.opd deferrable
)`,
  'create index pengguna_peran_pengguna on selaras.pengguna_peran (pengguna_id, pemda_id)',
  protect('pemda', 'pemdaTulis'),
  protect('opd', 'pemdaTulis'),
  protect('pengguna_peran', 'pemdaTulis'),
  // Before a pemda is chosen a person sees where they have a role, and the system sees which pemda exist: else nobody
  // could ever enter a tenant. Inside a tenant these two open nothing.
  `create policy sendiri on selaras.pengguna_peran as permissive for select using (
  (select selaras.pemda_kini()) is null and (select selaras.lingkup_kini()) = 'pengguna'
  and pengguna_id = (select selaras.pengguna_kini()))`,
  'alter policy lingkup on selaras.pengguna_peran using ((select selaras.lingkup_kini()) is not null)',
  `create policy sendiri on selaras.pemda as permissive for select using (
  (select selaras.pemda_kini()) is null and (select selaras.lingkup_kini()) = 'pengguna'
  and pemda_id in (select r.pemda_id from selaras.pengguna_peran r))`,
  `create policy semua on selaras.pemda as permissive for select using (
  (select selaras.pemda_kini()) is null and (select selaras.lingkup_kini()) = 'sistem')`,
  'alter policy lingkup on selaras.pemda using ((select selaras.lingkup_kini()) is not null)',
  allow('pemda', 'select, insert, update'),
  allow('opd', 'select, insert, update'),
  allow('pengguna_peran', 'select, insert, update')
)
