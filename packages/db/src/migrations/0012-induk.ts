import { allow, appendOnly, protect, statements } from './statements.ts'

/** States after penetapan: from there on nothing in that version of a parent plan changes. */
const fixed = "('ditetapkan', 'berlaku', 'digantikan')"

const scope = '(select selaras.lingkup_kini())'
const writers = `${scope} in ('pemda', 'sistem')`

/** A parent plan is the pemda's: everybody reads it from rancangan awal on, Bappelitbangda writes it. */
const indukWalls = (table: string, seen: string): string[] => {
  const [enable, force, tenant] = protect(table, 'pemda')
  const name = `selaras.${table}`
  return [
    enable ?? '',
    force ?? '',
    tenant ?? '',
    `create policy lingkup on ${name} as restrictive for all using (
  case ${scope} when 'sistem' then true when 'pemda' then true when 'opd' then ${seen} else false end
) with check (${writers})`
  ]
}
const seenInduk = 'induk_id in (select i.induk_id from selaras.induk i)'
/** FOR ALL would let a reader delete, because DELETE asks only USING. */
const erase = (table: string): string =>
  `create policy lingkup_hapus on selaras.${table} as restrictive for delete using (${writers})`

const content = (table: string): string[] => [
  `create trigger jaga_beku_tambah after insert on selaras.${table} referencing new table as baru
  for each statement execute function selaras.jaga_isi_induk_beku()`,
  `create trigger jaga_beku_ubah after update on selaras.${table} referencing old table as lama new table as baru
  for each statement execute function selaras.jaga_isi_induk_beku()`,
  `create trigger jaga_beku_hapus after delete on selaras.${table} referencing old table as lama
  for each statement execute function selaras.jaga_isi_induk_beku()`
]

/** Parent plans (RPJMD, RPD) in versions, the links of plans to them, and what OPD propose to their drafts. */
export const migration = statements(
  `create table selaras.induk (
  pemda_id uuid not null references selaras.pemda deferrable,
  induk_id uuid not null,
  rumpun_id uuid not null,
  asal_id uuid,
  jenis text not null check (jenis in ('RPJMD', 'RPD')),
  judul text not null,
  tahun int[] not null check (cardinality(tahun) between 1 and 20),
  dasar text,
  tahap text not null,
  versi_mesin int not null,
  versi bigint not null default 1 check (versi > 0),
  penetapan jsonb,
  pengundangan jsonb,
  berlaku_sejak date,
  contoh boolean not null default false,
  beku boolean not null default false,
  dibuat timestamptz not null,
  dibuat_oleh text not null,
  diubah timestamptz not null,
  primary key (pemda_id, induk_id),
  foreign key (pemda_id, rumpun_id) references selaras.induk deferrable,
  foreign key (pemda_id, asal_id) references selaras.induk deferrable
)`,
  // One perubahan of a version at a time, whoever asks first.
  `create unique index induk_satu_perubahan on selaras.induk (pemda_id, asal_id)
  where asal_id is not null and tahap in ('persiapan', 'rancanganAwal', 'rancangan', 'rancanganAkhir', 'ditetapkan')`,
  `create table selaras.induk_simpul (
  pemda_id uuid not null,
  induk_id uuid not null,
  simpul_id uuid not null,
  jenis text not null,
  atas_id uuid,
  urutan double precision not null,
  isian jsonb not null default '{}' check (jsonb_typeof(isian) = 'object'),
  primary key (pemda_id, induk_id, simpul_id),
  foreign key (pemda_id, induk_id) references selaras.induk deferrable,
  foreign key (pemda_id, induk_id, atas_id) references selaras.induk_simpul deferrable
)`,
  `create table selaras.induk_pagu (
  pemda_id uuid not null,
  induk_id uuid not null,
  opd_id uuid not null,
  tahun int not null check (tahun between 1900 and 2200),
  rupiah bigint not null check (rupiah between 0 and 9007199254740991),
  primary key (pemda_id, induk_id, opd_id, tahun),
  foreign key (pemda_id, induk_id) references selaras.induk deferrable,
  foreign key (pemda_id, opd_id) references selaras.opd deferrable
)`,
  `create table selaras.induk_log (
  pemda_id uuid not null,
  induk_id uuid not null,
  seq int not null check (seq > 0),
  versi_mesin int not null,
  dari text not null,
  peristiwa text not null,
  ke text not null,
  data jsonb not null default '{}',
  waktu timestamptz not null,
  pengguna_id text not null,
  sebagai text not null,
  primary key (pemda_id, induk_id, seq),
  foreign key (pemda_id, induk_id) references selaras.induk deferrable
)`,
  `create table selaras.induk_redaksional (
  pemda_id uuid not null,
  redaksional_id uuid not null,
  rumpun_id uuid not null,
  simpul_id uuid not null,
  lama text not null,
  baru text not null check (baru <> lama),
  alasan text not null,
  waktu timestamptz not null,
  pengguna_id text not null,
  primary key (pemda_id, redaksional_id),
  foreign key (pemda_id, rumpun_id) references selaras.induk deferrable
)`,
  'create index induk_redaksional_rumpun on selaras.induk_redaksional (pemda_id, rumpun_id)',
  // No foreign key to the row of the plan: a row that is removed and put back by an undo finds its links again.
  `create table selaras.kaitan (
  pemda_id uuid not null,
  naskah_id uuid not null,
  kaitan_id uuid not null,
  opd_id uuid not null,
  simpul_id uuid not null,
  jenis text not null check (jenis in ('induk', 'nspk')),
  rumpun_id uuid,
  induk_simpul_id uuid,
  nspk_uraian text,
  nspk_sumber text,
  ditegaskan jsonb,
  ditegaskan_pada timestamptz,
  ditegaskan_oleh text,
  dibuat timestamptz not null,
  dibuat_oleh text not null,
  primary key (pemda_id, naskah_id, kaitan_id),
  check ((jenis = 'induk') = (rumpun_id is not null and induk_simpul_id is not null)),
  check ((jenis = 'nspk') = (nspk_uraian is not null and nspk_sumber is not null)),
  foreign key (pemda_id, naskah_id, opd_id) references selaras.naskah (pemda_id, naskah_id, opd_id) on update cascade deferrable,
  foreign key (pemda_id, rumpun_id) references selaras.induk deferrable
)`,
  `create unique index kaitan_sekali on selaras.kaitan (pemda_id, naskah_id, simpul_id, rumpun_id, induk_simpul_id)
  where jenis = 'induk'`,
  'create index kaitan_rumpun on selaras.kaitan (pemda_id, rumpun_id) where rumpun_id is not null',
  `create table selaras.usulan_induk (
  pemda_id uuid not null,
  usulan_id uuid not null,
  opd_id uuid not null,
  naskah_id uuid not null,
  jenis text not null check (jenis in ('permasalahan', 'isuStrategis', 'program', 'pagu', 'masukan')),
  isi jsonb not null,
  tahun int[] not null,
  status text not null default 'baru' check (status in ('baru', 'ditampung', 'ditolak')),
  induk_id uuid,
  tanggapan text,
  dijawab timestamptz,
  dijawab_oleh text,
  waktu timestamptz not null,
  pengguna_id text not null,
  primary key (pemda_id, usulan_id),
  check ((status = 'baru') = (dijawab is null)),
  foreign key (pemda_id, naskah_id, opd_id) references selaras.naskah (pemda_id, naskah_id, opd_id) on update cascade deferrable,
  foreign key (pemda_id, induk_id) references selaras.induk deferrable
)`,
  'create index usulan_induk_naskah on selaras.usulan_induk (pemda_id, naskah_id)',
  `create table selaras.beda_induk (
  pemda_id uuid not null,
  naskah_id uuid not null,
  beda_id uuid not null,
  opd_id uuid not null,
  induk_id uuid not null,
  isi jsonb not null,
  waktu timestamptz not null,
  primary key (pemda_id, naskah_id, beda_id),
  foreign key (pemda_id, naskah_id, opd_id) references selaras.naskah (pemda_id, naskah_id, opd_id) on update cascade deferrable,
  foreign key (pemda_id, induk_id) references selaras.induk deferrable
)`,
  `create function selaras.jaga_induk() returns trigger language plpgsql as $$
begin
  if old.beku and not new.beku then
    raise exception 'parent plan % is fixed', old.induk_id using errcode = 'restrict_violation';
  end if;
  if old.beku and (old.rumpun_id, old.asal_id, old.jenis, old.judul, old.tahun, old.dasar)
      is distinct from (new.rumpun_id, new.asal_id, new.jenis, new.judul, new.tahun, new.dasar) then
    raise exception 'parent plan % is fixed', old.induk_id using errcode = 'restrict_violation';
  end if;
  if (old.penetapan is not null and new.penetapan is distinct from old.penetapan)
      or (old.pengundangan is not null and new.pengundangan is distinct from old.pengundangan) then
    raise exception 'legal data of parent plan % are fixed', old.induk_id using errcode = 'restrict_violation';
  end if;
  if new.versi < old.versi then
    raise exception 'versi of parent plan % goes back', old.induk_id using errcode = 'restrict_violation';
  end if;
  new.beku := new.beku or new.tahap in ${fixed};
  return new;
end $$`,
  // What was listed stays; a plan handed to another OPD takes it along.
  `create function selaras.jaga_beda_induk() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and to_jsonb(new) - 'opd_id' = to_jsonb(old) - 'opd_id' then
    return new;
  end if;
  raise exception 'a list of differences is never changed' using errcode = 'restrict_violation';
end $$`,
  'create trigger jaga_beda_induk before update or delete on selaras.beda_induk for each row execute function selaras.jaga_beda_induk()',
  'create trigger jaga_induk before update on selaras.induk for each row execute function selaras.jaga_induk()',
  `create function selaras.jaga_isi_induk_beku() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    if not exists (select from (select distinct pemda_id, induk_id from baru) b join selaras.induk i using (pemda_id, induk_id) where i.beku) then
      return null;
    end if;
  elsif not exists (select from (select distinct pemda_id, induk_id from lama) b join selaras.induk i using (pemda_id, induk_id) where i.beku) then
    return null;
  end if;
  raise exception 'content of a fixed parent plan does not change' using errcode = 'restrict_violation';
end $$`,
  content('induk_simpul'),
  content('induk_pagu'),
  // A plan that came to us in force may have its links recorded afterwards; none is ever changed.
  `create function selaras.jaga_kaitan_beku() returns trigger language plpgsql as $$
begin
  if not exists (select from selaras.naskah n where n.pemda_id = coalesce(new.pemda_id, old.pemda_id)
      and n.naskah_id = coalesce(new.naskah_id, old.naskah_id) and n.beku) then
    return coalesce(new, old);
  end if;
  if tg_op = 'INSERT' and exists (select from selaras.tahap_log l where l.pemda_id = new.pemda_id
      and l.naskah_id = new.naskah_id and l.seq = 1 and l.peristiwa = 'daftarkan') then
    return new;
  end if;
  -- A plan handed to another OPD takes its links along.
  if tg_op = 'UPDATE' and to_jsonb(new) - 'opd_id' = to_jsonb(old) - 'opd_id' then
    return new;
  end if;
  raise exception 'links of a fixed naskah do not change' using errcode = 'restrict_violation';
end $$`,
  `create trigger jaga_kaitan_beku before insert or update or delete on selaras.kaitan
  for each row execute function selaras.jaga_kaitan_beku()`,
  appendOnly('induk_log'),
  appendOnly('induk_redaksional'),
  indukWalls('induk', "tahap <> 'persiapan'"),
  indukWalls('induk_simpul', seenInduk),
  erase('induk_simpul'),
  indukWalls('induk_pagu', seenInduk),
  erase('induk_pagu'),
  indukWalls('induk_log', seenInduk),
  indukWalls('induk_redaksional', 'true'),
  protect('kaitan', 'opd'),
  protect('usulan_induk', 'opd'),
  protect('beda_induk', 'opd'),
  allow('induk', 'select, insert, update'),
  allow('induk_simpul', 'select, insert, update, delete'),
  allow('induk_pagu', 'select, insert, update, delete'),
  allow('induk_log', 'select, insert'),
  allow('induk_redaksional', 'select, insert'),
  allow('kaitan', 'select, insert, update, delete'),
  allow('usulan_induk', 'select, insert, update'),
  allow('beda_induk', 'select, insert')
)
