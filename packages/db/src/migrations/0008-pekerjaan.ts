import { allow, protect, statements } from './statements.ts'

/**
 * Work in the background that somebody waits for: how far it is, and what it found for each plan. The queue itself is
 * pgboss; these rows are what is true, so a job that is delivered twice or begun again by another worker finds here what
 * is done.
 */
export const migration = statements(
  `create table selaras.pekerjaan (
  pemda_id uuid not null references selaras.pemda deferrable,
  pekerjaan_id uuid not null,
  jenis text not null,
  keadaan text not null default 'antre' check (keadaan in ('antre', 'berjalan', 'selesai', 'gagal', 'dibatalkan')),
  selesai int not null default 0 check (selesai between 0 and jumlah),
  jumlah int not null default 0,
  pesan text,
  hasil jsonb,
  diminta_oleh text not null,
  dibuat timestamptz not null,
  diubah timestamptz not null,
  primary key (pemda_id, pekerjaan_id)
)`,
  // Asking again for what is still being done gives the same work.
  `create unique index pekerjaan_terbuka on selaras.pekerjaan (pemda_id, jenis) where keadaan in ('antre', 'berjalan')`,
  `create table selaras.pekerjaan_naskah (
  pemda_id uuid not null,
  pekerjaan_id uuid not null,
  naskah_id uuid not null,
  opd_id uuid not null,
  versi bigint,
  hasil jsonb,
  waktu timestamptz,
  primary key (pemda_id, pekerjaan_id, naskah_id),
  check ((waktu is null) = (versi is null) and (waktu is null) = (hasil is null)),
  foreign key (pemda_id, pekerjaan_id) references selaras.pekerjaan deferrable,
  foreign key (pemda_id, naskah_id, opd_id) references selaras.naskah (pemda_id, naskah_id, opd_id) on update cascade deferrable
)`,
  // What is done stays as it is, and progress never goes back.
  `create function selaras.jaga_pekerjaan() returns trigger language plpgsql as $$
begin
  if new.selesai < old.selesai or old.keadaan not in ('antre', 'berjalan') then
    raise exception 'pekerjaan % has ended or goes back', old.pekerjaan_id using errcode = 'restrict_violation';
  end if;
  return new;
end $$`,
  'create trigger jaga_pekerjaan before update on selaras.pekerjaan for each row execute function selaras.jaga_pekerjaan()',
  `create function selaras.jaga_hasil() returns trigger language plpgsql as $$
begin
  if old.waktu is not null and to_jsonb(new) - 'opd_id' is distinct from to_jsonb(old) - 'opd_id' then
    raise exception 'the result for naskah % is there already', old.naskah_id using errcode = 'restrict_violation';
  end if;
  return new;
end $$`,
  'create trigger jaga_hasil before update on selaras.pekerjaan_naskah for each row execute function selaras.jaga_hasil()',
  protect('pekerjaan', 'pemdaTulis'),
  protect('pekerjaan_naskah', 'isiTetap'),
  allow('pekerjaan', 'select, insert, update'),
  allow('pekerjaan_naskah', 'select, insert, update')
)
