import { allow, protect, statements } from './statements.ts'

/** States after penetapan (docs of tahap.md): from there on nothing in that version changes. */
const fixed = "('ditetapkan', 'berlaku', 'digantikan', 'dicabut', 'berakhir', 'dibatalkan')"

const content = (table: string): string[] => [
  `create trigger jaga_beku_tambah after insert on selaras.${table} referencing new table as baru
  for each statement execute function selaras.jaga_isi_beku()`,
  `create trigger jaga_beku_ubah after update on selaras.${table} referencing old table as lama new table as baru
  for each statement execute function selaras.jaga_isi_beku()`,
  `create trigger jaga_beku_hapus after delete on selaras.${table} referencing old table as lama
  for each statement execute function selaras.jaga_isi_beku()`
]

/** The plan: head, nodes, own pagu of leaves, prose parts. `opd_id` of content follows the head by its foreign key. */
export const migration = statements(
  `create table selaras.naskah (
  pemda_id uuid not null references selaras.pemda deferrable,
  naskah_id uuid not null,
  opd_id uuid not null,
  jenis text not null check (jenis in ('awal', 'perubahan', 'reviu')),
  dasar text check (dasar in ('indukBerubah', 'hasilEvaluasi', 'strukturOrganisasi', 'nomenklatur', 'kebijakanNasional')),
  asal_naskah_id uuid,
  judul text not null,
  profil text not null,
  tahun int[] not null check (cardinality(tahun) between 1 and 20),
  tahap text not null,
  versi_mesin int not null,
  versi bigint not null default 1 check (versi > 0),
  fakta jsonb not null default '{}',
  hitungan jsonb not null default '{}',
  hitungan_versi bigint,
  contoh boolean not null default false,
  beku boolean not null default false,
  dibuat timestamptz not null default now(),
  dibuat_oleh text not null,
  diubah timestamptz not null default now(),
  primary key (pemda_id, naskah_id),
  unique (pemda_id, naskah_id, opd_id),
  foreign key (pemda_id, opd_id) references selaras.opd deferrable,
  foreign key (pemda_id, asal_naskah_id) references selaras.naskah deferrable
)`,
  'create index naskah_opd on selaras.naskah (pemda_id, opd_id)',
  `create table selaras.simpul (
  pemda_id uuid not null,
  naskah_id uuid not null,
  simpul_id uuid not null,
  opd_id uuid not null,
  jenis text not null,
  induk_id uuid,
  urutan double precision not null,
  rujukan_id uuid,
  isian jsonb not null default '{}' check (jsonb_typeof(isian) = 'object'),
  tertulis jsonb not null default '{}' check (jsonb_typeof(tertulis) = 'object'),
  primary key (pemda_id, naskah_id, simpul_id),
  foreign key (pemda_id, naskah_id, opd_id) references selaras.naskah (pemda_id, naskah_id, opd_id) on update cascade deferrable,
  foreign key (pemda_id, naskah_id, induk_id) references selaras.simpul deferrable,
  foreign key (pemda_id, naskah_id, rujukan_id) references selaras.simpul deferrable
)`,
  'create index simpul_induk on selaras.simpul (pemda_id, naskah_id, induk_id) where induk_id is not null',
  'create index simpul_rujukan on selaras.simpul (pemda_id, naskah_id, rujukan_id) where rujukan_id is not null',
  `create table selaras.pagu (
  pemda_id uuid not null,
  naskah_id uuid not null,
  simpul_id uuid not null,
  tahun int not null check (tahun between 1900 and 2200),
  opd_id uuid not null,
  rupiah bigint not null check (rupiah between 0 and 9007199254740991),
  primary key (pemda_id, naskah_id, simpul_id, tahun),
  foreign key (pemda_id, naskah_id, opd_id) references selaras.naskah (pemda_id, naskah_id, opd_id) on update cascade deferrable,
  foreign key (pemda_id, naskah_id, simpul_id) references selaras.simpul on delete cascade deferrable
)`,
  `create table selaras.bagian (
  pemda_id uuid not null,
  naskah_id uuid not null,
  nama text not null,
  opd_id uuid not null,
  isi jsonb not null,
  primary key (pemda_id, naskah_id, nama),
  foreign key (pemda_id, naskah_id, opd_id) references selaras.naskah (pemda_id, naskah_id, opd_id) on update cascade deferrable
)`,
  `create table selaras.potret (
  pemda_id uuid not null,
  naskah_id uuid not null,
  potret_id uuid not null,
  opd_id uuid not null,
  versi bigint not null,
  tahap text not null,
  dokumen text not null,
  hash text not null check (hash = encode(sha256(convert_to(dokumen, 'UTF8')), 'hex')),
  temuan jsonb not null,
  versi_aturan text not null,
  alasan text not null,
  dibuat timestamptz not null,
  dibuat_oleh text not null,
  primary key (pemda_id, naskah_id, potret_id),
  foreign key (pemda_id, naskah_id) references selaras.naskah deferrable,
  foreign key (pemda_id, opd_id) references selaras.opd deferrable
)`,
  `create function selaras.jaga_naskah() returns trigger language plpgsql as $$
begin
  if old.beku and not new.beku then
    raise exception 'naskah % is fixed', old.naskah_id using errcode = 'restrict_violation';
  end if;
  if old.beku and (old.judul, old.profil, old.tahun, old.jenis) is distinct from (new.judul, new.profil, new.tahun, new.jenis) then
    raise exception 'naskah % is fixed', old.naskah_id using errcode = 'restrict_violation';
  end if;
  if new.versi < old.versi then
    raise exception 'versi of naskah % goes back', old.naskah_id using errcode = 'restrict_violation';
  end if;
  new.beku := new.beku or new.tahap in ${fixed};
  return new;
end $$`,
  `create trigger jaga_naskah before update on selaras.naskah for each row execute function selaras.jaga_naskah()`,
  // Statement level: one look per statement however many rows it wrote. A change of opd_id alone (a plan handed to
  // another OPD) passes.
  `create function selaras.jaga_isi_beku() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    if not exists (select from (select distinct pemda_id, naskah_id from baru) b join selaras.naskah n using (pemda_id, naskah_id) where n.beku) then
      return null;
    end if;
  else
    if not exists (select from (select distinct pemda_id, naskah_id from lama) b join selaras.naskah n using (pemda_id, naskah_id) where n.beku) then
      return null;
    end if;
    -- Nested, because an expression is planned as a whole and a DELETE has no table of new rows.
    if tg_op = 'UPDATE' then
      if not exists (select to_jsonb(b) - 'opd_id' from baru b except select to_jsonb(l) - 'opd_id' from lama l) then
        return null;
      end if;
    end if;
  end if;
  raise exception 'content of a fixed naskah does not change' using errcode = 'restrict_violation';
end $$`,
  content('simpul'),
  content('pagu'),
  content('bagian'),
  protect('potret', 'opd'),
  protect('naskah', 'opd'),
  protect('simpul', 'isi'),
  protect('pagu', 'isi'),
  protect('bagian', 'isi'),
  allow('naskah', 'select, insert, update'),
  allow('simpul', 'select, insert, update, delete'),
  allow('pagu', 'select, insert, update, delete'),
  allow('bagian', 'select, insert, update, delete'),
  allow('potret', 'select, insert')
)
