import { allow, protect, statements } from './statements.ts'

const lingkup = '(select selaras.lingkup_kini())'
const ownOpd = 'opd_id = any ((select selaras.opd_kini())::uuid[])'
const self = 'pengguna_id = (select selaras.pengguna_kini())'

/** The forum that serves one or many plans, and what the people of a pemda are told. */
export const migration = statements(
  // A perubahan begins with a Surat Edaran of its own, for years that the first one named already.
  "alter table selaras.surat_edaran add column untuk text not null default 'awal' check (untuk in ('awal', 'perubahan'))",
  `create table selaras.forum (
  pemda_id uuid not null references selaras.pemda deferrable,
  forum_id uuid not null,
  opd_id uuid not null,
  lintas boolean not null,
  nama text not null,
  tanggal date not null,
  tempat text not null,
  isi jsonb not null,
  nomor text,
  tanggal_berita_acara date,
  ditetapkan timestamptz,
  ditetapkan_oleh text,
  versi int not null default 1 check (versi > 0),
  dibuat timestamptz not null,
  dibuat_oleh text not null,
  diubah timestamptz not null,
  diubah_oleh text not null,
  primary key (pemda_id, forum_id),
  check ((ditetapkan is null) = (ditetapkan_oleh is null)),
  check (ditetapkan is null or (nomor is not null and tanggal_berita_acara is not null)),
  foreign key (pemda_id, opd_id) references selaras.opd deferrable
)`,
  // What the berita acara says was signed: it stands as it is.
  `create function selaras.jaga_forum() returns trigger language plpgsql as $$
begin
  if old.ditetapkan is not null and to_jsonb(new) - 'opd_id' is distinct from to_jsonb(old) - 'opd_id' then
    raise exception 'the berita acara of forum % is fixed', old.forum_id using errcode = 'restrict_violation';
  end if;
  return new;
end $$`,
  'create trigger jaga_forum before update on selaras.forum for each row execute function selaras.jaga_forum()',
  protect('forum', 'pemda'),
  // A forum of all is open to every OPD of the pemda, which brings its plans; its host alone writes it.
  `create policy lingkup on selaras.forum as restrictive for all using (
  case ${lingkup} when 'sistem' then true when 'pemda' then true when 'opd' then lintas or ${ownOpd} else false end
) with check (
  case ${lingkup} when 'sistem' then true when 'pemda' then true when 'opd' then not lintas and ${ownOpd} else false end
)`,
  allow('forum', 'select, insert, update'),
  `create table selaras.forum_naskah (
  pemda_id uuid not null,
  forum_id uuid not null,
  naskah_id uuid not null,
  opd_id uuid not null,
  sejak timestamptz not null,
  oleh text not null,
  primary key (pemda_id, forum_id, naskah_id),
  unique (pemda_id, naskah_id),
  foreign key (pemda_id, forum_id) references selaras.forum deferrable,
  foreign key (pemda_id, naskah_id, opd_id) references selaras.naskah (pemda_id, naskah_id, opd_id) on update cascade deferrable
)`,
  `create function selaras.jaga_forum_naskah() returns trigger language plpgsql as $$
declare
  satu record;
begin
  satu := case tg_op when 'DELETE' then old else new end;
  if exists (select from selaras.forum f where f.forum_id = satu.forum_id and f.ditetapkan is not null) then
    raise exception 'the berita acara of forum % is fixed', satu.forum_id using errcode = 'restrict_violation';
  end if;
  return satu;
end $$`,
  `create trigger jaga_forum_naskah before insert or delete on selaras.forum_naskah for each row
  execute function selaras.jaga_forum_naskah()`,
  protect('forum_naskah', 'opd'),
  allow('forum_naskah', 'select, insert, delete'),
  `create table selaras.pemberitahuan (
  pemda_id uuid not null references selaras.pemda deferrable,
  pemberitahuan_id uuid not null,
  pengguna_id text not null,
  kunci text not null,
  jenis text not null,
  naskah_id uuid,
  data jsonb not null,
  waktu timestamptz not null,
  dibaca timestamptz,
  primary key (pemda_id, pemberitahuan_id),
  unique (pemda_id, pengguna_id, kunci),
  foreign key (pemda_id, naskah_id) references selaras.naskah deferrable
)`,
  'create index pemberitahuan_pengguna on selaras.pemberitahuan (pemda_id, pengguna_id, pemberitahuan_id)',
  'create index pemberitahuan_naskah on selaras.pemberitahuan (pemda_id, naskah_id)',
  protect('pemberitahuan', 'pemda'),
  // Whoever acts for a pemda may tell anybody in it something; only the person told reads it.
  `create policy pengguna on selaras.pemberitahuan as restrictive for all using (
  case ${lingkup} when 'sistem' then true when 'pemda' then ${self} when 'opd' then ${self} else false end
) with check (${lingkup} in ('opd', 'pemda', 'sistem'))`,
  allow('pemberitahuan', 'select, insert, update (dibaca)')
)
