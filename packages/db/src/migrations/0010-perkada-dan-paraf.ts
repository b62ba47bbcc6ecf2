import { allow, appendOnly, protect, statements } from './statements.ts'

const ofNaskah = `foreign key (pemda_id, naskah_id) references selaras.naskah deferrable,
  foreign key (pemda_id, opd_id) references selaras.opd deferrable`

const raise = (what: string): string => `raise exception '${what}' using errcode = 'restrict_violation';`

const guard = (table: string, when: string, name: string): string =>
  `create trigger ${name} before ${when} on selaras.${table} for each row execute function selaras.${name}()`

const ownPerkada = `case (select selaras.lingkup_kini()) when 'sistem' then true when 'pemda' then true
  when 'opd' then perkada_id in (select n.perkada_id from selaras.perkada_naskah n) else false end`

/**
 * From the frozen Lampiran to the law: chains of paraf, the Perkada that fixes one or many naskah, the working paper of
 * Inspektorat, corrections and revocations. What was fixed is fixed here too, whoever asks.
 */
export const migration = statements(
  `create table selaras.perkada (
  pemda_id uuid not null references selaras.pemda deferrable,
  perkada_id uuid not null,
  versi int not null default 1 check (versi > 0),
  isi jsonb not null check (jsonb_typeof(isi) = 'object'),
  nomor text check (nomor ~ '^[0-9A-Z][0-9A-Z./-]*$' and length(nomor) <= 40),
  tahun int check (tahun between 1945 and 2100),
  tanggal date,
  ditetapkan timestamptz,
  ditetapkan_oleh text,
  berita_nama text,
  berita_tahun int,
  berita_nomor text,
  tambahan_nomor text,
  tanggal_undang date check (tanggal_undang >= tanggal),
  diundangkan timestamptz,
  diundangkan_oleh text,
  dibuat timestamptz not null,
  dibuat_oleh text not null,
  diubah timestamptz not null,
  diubah_oleh text not null,
  primary key (pemda_id, perkada_id),
  check (num_nulls(nomor, tahun, tanggal, ditetapkan, ditetapkan_oleh) in (0, 5)),
  check (num_nulls(berita_nama, berita_tahun, berita_nomor, tanggal_undang, diundangkan, diundangkan_oleh) in (0, 6)),
  check (extract(year from tanggal) = tahun),
  check (nomor is not null or (diundangkan is null and tambahan_nomor is null))
)`,
  // A number is used once per year; rows without one do not meet each other.
  'create unique index perkada_nomor on selaras.perkada (pemda_id, tahun, nomor)',
  `create table selaras.perkada_naskah (
  pemda_id uuid not null,
  perkada_id uuid not null,
  naskah_id uuid not null,
  opd_id uuid not null,
  urutan int not null check (urutan > 0),
  potret_id uuid,
  hash text,
  jangkar_panjang bigint,
  jangkar_hash text,
  primary key (pemda_id, perkada_id, naskah_id),
  unique (pemda_id, naskah_id),
  check (num_nulls(potret_id, hash, jangkar_panjang, jangkar_hash) in (0, 4)),
  foreign key (pemda_id, perkada_id) references selaras.perkada on delete cascade deferrable,
  foreign key (pemda_id, naskah_id, opd_id) references selaras.naskah (pemda_id, naskah_id, opd_id) on update cascade deferrable,
  foreign key (pemda_id, naskah_id, potret_id) references selaras.potret deferrable
)`,
  `create table selaras.rantai_paraf (
  pemda_id uuid not null,
  naskah_id uuid not null,
  ke int not null check (ke > 0),
  opd_id uuid not null,
  potret_id uuid not null,
  hash text not null,
  jabatan text[] not null check (cardinality(jabatan) between 1 and 20),
  dibuka timestamptz not null,
  dibuka_oleh text not null,
  gugur timestamptz,
  gugur_oleh text,
  gugur_alasan text,
  primary key (pemda_id, naskah_id, ke),
  unique (pemda_id, naskah_id, ke, hash),
  check (num_nulls(gugur, gugur_oleh, gugur_alasan) in (0, 3)),
  ${ofNaskah},
  foreign key (pemda_id, naskah_id, potret_id) references selaras.potret deferrable
)`,
  'create unique index rantai_paraf_terbuka on selaras.rantai_paraf (pemda_id, naskah_id) where gugur is null',
  // The hash of a paraf is the hash of its chain (foreign key), a position and a person occur once.
  `create table selaras.paraf (
  pemda_id uuid not null,
  naskah_id uuid not null,
  ke int not null,
  jabatan text not null,
  opd_id uuid not null,
  hash text not null,
  orang text not null,
  pengguna_id text,
  nama text not null check (btrim(nama) <> ''),
  sebagai text not null check (sebagai in ('definitif', 'plt', 'plh')),
  tanggal date not null,
  pindaian_id uuid,
  pindaian_hash text,
  waktu timestamptz not null,
  dicatat_oleh text not null,
  tanda_tangan jsonb not null,
  primary key (pemda_id, naskah_id, ke, jabatan),
  unique (pemda_id, naskah_id, ke, orang),
  check ((pindaian_id is null) = (pindaian_hash is null)),
  check (pengguna_id is null or orang = pengguna_id),
  ${ofNaskah},
  foreign key (pemda_id, naskah_id, ke, hash) references selaras.rantai_paraf (pemda_id, naskah_id, ke, hash) deferrable,
  foreign key (pemda_id, pindaian_id) references selaras.berkas_sumber deferrable
)`,
  `create table selaras.reviu_apip (
  pemda_id uuid not null,
  naskah_id uuid not null,
  reviu_id uuid not null,
  opd_id uuid not null,
  potret_id uuid not null,
  hash text not null,
  isi text not null check (length(isi) <= 20000),
  berkas_id uuid,
  waktu timestamptz not null,
  oleh text not null,
  primary key (pemda_id, naskah_id, reviu_id),
  check (btrim(isi) <> '' or berkas_id is not null),
  ${ofNaskah},
  foreign key (pemda_id, naskah_id, potret_id) references selaras.potret deferrable,
  foreign key (pemda_id, berkas_id) references selaras.berkas_sumber deferrable
)`,
  `create table selaras.ralat (
  pemda_id uuid not null,
  naskah_id uuid not null,
  ke int not null check (ke > 0),
  opd_id uuid not null,
  alasan text not null,
  butir jsonb not null check (jsonb_typeof(butir) = 'array'),
  waktu timestamptz not null,
  oleh text not null,
  primary key (pemda_id, naskah_id, ke),
  ${ofNaskah}
)`,
  `create table selaras.pencabutan (
  pemda_id uuid not null,
  naskah_id uuid not null,
  opd_id uuid not null,
  nomor text not null,
  tahun int not null,
  tanggal date not null,
  alasan text not null,
  waktu timestamptz not null,
  oleh text not null,
  primary key (pemda_id, naskah_id),
  ${ofNaskah}
)`,
  `create function selaras.jaga_perkada() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    if old.nomor is null then return old; end if;
    ${raise('a Perkada that was fixed stays')}
  end if;
  if old.diundangkan is not null then
    ${raise('a Perkada that was promulgated does not change')}
  end if;
  if old.nomor is not null and
    (old.versi, old.isi, old.nomor, old.tahun, old.tanggal, old.ditetapkan, old.ditetapkan_oleh, old.dibuat, old.dibuat_oleh)
    is distinct from
    (new.versi, new.isi, new.nomor, new.tahun, new.tanggal, new.ditetapkan, new.ditetapkan_oleh, new.dibuat, new.dibuat_oleh) then
    ${raise('a Perkada that was fixed does not change')}
  end if;
  if new.versi < old.versi then
    ${raise('versi of a Perkada goes back')}
  end if;
  return new;
end $$`,
  guard('perkada', 'update or delete', 'jaga_perkada'),
  // The naskah of a Perkada are chosen before it is fixed; what is frozen with them is written once.
  `create function selaras.jaga_perkada_naskah() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    if (old.pemda_id, old.perkada_id, old.naskah_id) is distinct from (new.pemda_id, new.perkada_id, new.naskah_id)
      or (old.potret_id is not null and to_jsonb(old) - 'opd_id' is distinct from to_jsonb(new) - 'opd_id') then
      ${raise('a naskah of a Perkada that was fixed does not change')}
    end if;
    return new;
  end if;
  if tg_op = 'INSERT' then
    if exists (select from selaras.perkada k where k.perkada_id = new.perkada_id and k.pemda_id = new.pemda_id and k.nomor is not null) then
      ${raise('a Perkada that was fixed takes no naskah')}
    end if;
    return new;
  end if;
  if exists (select from selaras.perkada k where k.perkada_id = old.perkada_id and k.pemda_id = old.pemda_id and k.nomor is not null) then
    ${raise('a Perkada that was fixed keeps its naskah')}
  end if;
  return old;
end $$`,
  guard('perkada_naskah', 'insert or update or delete', 'jaga_perkada_naskah'),
  // All or none: asked when the transaction ends, whatever order it worked in.
  `create function selaras.jaga_perkada_utuh() returns trigger language plpgsql as $$
begin
  if not exists (select from selaras.perkada_naskah n where n.perkada_id = new.perkada_id and n.pemda_id = new.pemda_id)
    or exists (select from selaras.perkada_naskah n
      where n.perkada_id = new.perkada_id and n.pemda_id = new.pemda_id and n.potret_id is null) then
    ${raise('a Perkada is fixed with all its naskah')}
  end if;
  return null;
end $$`,
  `create constraint trigger jaga_perkada_utuh after update on selaras.perkada deferrable initially deferred
  for each row when (old.nomor is null and new.nomor is not null) execute function selaras.jaga_perkada_utuh()`,
  `create function selaras.jaga_rantai_paraf() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    ${raise('a chain of paraf stays')}
  end if;
  if exists (select from selaras.naskah n where n.pemda_id = new.pemda_id and n.naskah_id = new.naskah_id and n.beku) then
    ${raise('after penetapan no chain of paraf is opened or voided')}
  end if;
  if tg_op = 'UPDATE' and (old.gugur is not null
    or to_jsonb(old) - '{gugur,gugur_oleh,gugur_alasan}'::text[] is distinct from to_jsonb(new) - '{gugur,gugur_oleh,gugur_alasan}'::text[]) then
    ${raise('a chain of paraf is only voided, once')}
  end if;
  return new;
end $$`,
  guard('rantai_paraf', 'insert or update or delete', 'jaga_rantai_paraf'),
  `create function selaras.jaga_paraf() returns trigger language plpgsql as $$
begin
  if exists (select from selaras.rantai_paraf r
    where r.pemda_id = new.pemda_id and r.naskah_id = new.naskah_id and r.ke = new.ke and r.gugur is not null) then
    ${raise('this chain of paraf is void')}
  end if;
  if exists (select from selaras.naskah n where n.pemda_id = new.pemda_id and n.naskah_id = new.naskah_id and n.beku) then
    ${raise('after penetapan nobody signs')}
  end if;
  return new;
end $$`,
  guard('paraf', 'insert', 'jaga_paraf'),
  ['paraf', 'reviu_apip', 'ralat', 'pencabutan'].flatMap((table) => [
    ...appendOnly(table),
    ...protect(table, 'opd'),
    allow(table, 'select, insert')
  ]),
  protect('rantai_paraf', 'opd'),
  allow('rantai_paraf', 'select, insert, update'),
  protect('perkada_naskah', 'opd'),
  allow('perkada_naskah', 'select, insert, update, delete'),
  // An OPD sees and touches the Perkada of its own plans only, and makes none.
  protect('perkada', 'pemda'),
  `create policy lingkup on selaras.perkada as restrictive for all using (${ownPerkada}) with check (${ownPerkada})`,
  allow('perkada', 'select, insert, update, delete'),
  // Scans and working papers come from those who work for the whole pemda: they add to a plan that they may read.
  `alter policy lingkup on selaras.berkas_sumber with check (
  case (select selaras.lingkup_kini()) when 'sistem' then true
    when 'opd' then opd_id = any ((select selaras.opd_kini())::uuid[])
    when 'pemda' then naskah_id in (select p.naskah_id from selaras.potret p)
    else false end
)`
)
