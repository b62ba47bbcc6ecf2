import { allow, appendOnly, protect, statements } from './statements.ts'

const scope = '(select selaras.lingkup_kini())'
const ownOpd = 'opd_id = any ((select selaras.opd_kini())::uuid[])'
/** Whoever sees the head of a plan today: a plan that was handed to another OPD takes what was said about it along. */
const own = 'naskah_id in (select n.naskah_id from selaras.naskah n)'
const submitted = 'naskah_id in (select p.naskah_id from selaras.potret p)'

const may = (opd: string): string =>
  `case ${scope} when 'sistem' then true when 'pemda' then ${submitted} when 'opd' then ${opd} else false end`

const wall = (table: string, write: string): string =>
  `create policy lingkup on selaras.${table} as restrictive for all using (${may(own)}) with check (${may(write)})`

/** A new row names the OPD that writes it; one that is changed later may belong to a plan that has moved since. */
const wallNew = (table: string): string =>
  `create policy lingkup_tambah on selaras.${table} as restrictive for insert with check (
  case ${scope} when 'opd' then ${ownOpd} else true end
)`

const ofNaskah = `foreign key (pemda_id, naskah_id) references selaras.naskah deferrable,
  foreign key (pemda_id, opd_id) references selaras.opd deferrable`
const ofPutaran = `${ofNaskah},
  foreign key (pemda_id, naskah_id, ke) references selaras.putaran deferrable`

/**
 * Rounds of verification and what is said about a plan. Everything that somebody says is appended and stays; what counts
 * is the latest by number, because clocks jump. Content rules hold: Bappelitbangda sees and says something from the first Potret on.
 */
export const migration = statements(
  `create table selaras.putaran (
  pemda_id uuid not null,
  naskah_id uuid not null,
  ke int not null check (ke > 0),
  opd_id uuid not null,
  tahap text not null,
  status text not null check (status in ('dibuka', 'diperiksa', 'disimpulkan', 'ditutup')),
  simpulan text check (simpulan in ('sesuai', 'sesuaiDenganCatatan', 'perluPenyempurnaan')),
  hasil text check (hasil in ('sesuai', 'sesuaiDenganCatatan', 'perluPenyempurnaan', 'ditarik')),
  versi int not null default 1 check (versi > 0),
  potret_id uuid not null,
  potret_sebelumnya uuid,
  batas date,
  nomor text check (length(nomor) <= 100),
  catatan_proses text,
  catatan_substansi text,
  sel jsonb not null default '[]' check (jsonb_typeof(sel) = 'array'),
  dibuka timestamptz not null,
  dibuka_oleh text not null,
  ditutup timestamptz,
  ditutup_oleh text,
  versi_tutup bigint,
  berita_acara jsonb,
  primary key (pemda_id, naskah_id, ke),
  check ((status = 'ditutup') = (hasil is not null)),
  check (num_nulls(hasil, ditutup, ditutup_oleh, versi_tutup) in (0, 4)),
  ${ofNaskah},
  foreign key (pemda_id, naskah_id, potret_id) references selaras.potret deferrable,
  foreign key (pemda_id, naskah_id, potret_sebelumnya) references selaras.potret deferrable
)`,
  "create unique index putaran_terbuka on selaras.putaran (pemda_id, naskah_id) where status <> 'ditutup'",
  // A closed round stands as it is; its berita acara is frozen in the transaction that closes it.
  `create function selaras.jaga_putaran() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'a round of verification stays' using errcode = 'restrict_violation';
  end if;
  if old.berita_acara is not null or (old.status = 'ditutup'
    and to_jsonb(new) - 'berita_acara' is distinct from to_jsonb(old) - 'berita_acara') then
    raise exception 'round % is closed', old.ke using errcode = 'restrict_violation';
  end if;
  if (old.pemda_id, old.naskah_id, old.ke, old.potret_id, old.dibuka, old.dibuka_oleh, old.tahap)
    is distinct from (new.pemda_id, new.naskah_id, new.ke, new.potret_id, new.dibuka, new.dibuka_oleh, new.tahap)
    or new.versi < old.versi then
    raise exception 'a round keeps what it was opened with' using errcode = 'restrict_violation';
  end if;
  return new;
end $$`,
  'create trigger jaga_putaran before update or delete on selaras.putaran for each row execute function selaras.jaga_putaran()',
  protect('putaran', 'pemda'),
  wall('putaran', own),
  wallNew('putaran'),
  allow('putaran', 'select, insert, update'),
  `create table selaras.putaran_tugas (
  pemda_id uuid not null,
  naskah_id uuid not null,
  ke int not null,
  tugas_id uuid not null,
  opd_id uuid not null,
  pengguna_id text not null,
  cakupan text[] not null check (cardinality(cakupan) between 1 and 200),
  pada timestamptz not null,
  oleh text not null,
  primary key (pemda_id, naskah_id, ke, tugas_id),
  ${ofPutaran}
)`,
  `create table selaras.putusan (
  pemda_id uuid not null,
  naskah_id uuid not null,
  ke int not null,
  nomor int not null check (nomor > 0),
  opd_id uuid not null,
  simpul_id uuid not null,
  subpohon boolean not null,
  putusan text check (putusan in ('sesuai', 'sesuaiDenganCatatan', 'perluPenyempurnaan')),
  alasan text,
  pada timestamptz not null,
  oleh text not null,
  primary key (pemda_id, naskah_id, ke, nomor),
  ${ofPutaran}
)`,
  `create table selaras.jawaban_periksa (
  pemda_id uuid not null,
  naskah_id uuid not null,
  ke int not null,
  nomor int not null check (nomor > 0),
  opd_id uuid not null,
  butir text not null check (length(butir) <= 20),
  jawaban text check (jawaban in ('ya', 'tidak', 'tidakBerlaku')),
  penyebab text,
  tindak_lanjut text,
  pada timestamptz not null,
  oleh text not null,
  primary key (pemda_id, naskah_id, ke, nomor),
  ${ofPutaran}
)`,
  // What verifiers say in a round no OPD writes, whatever a program error lets through.
  ['putaran_tugas', 'putusan', 'jawaban_periksa'].flatMap((table) => [
    ...appendOnly(table),
    ...protect(table, 'pemda'),
    wall(table, 'false'),
    allow(table, 'select, insert')
  ]),
  `create table selaras.catatan (
  pemda_id uuid not null,
  naskah_id uuid not null,
  catatan_id uuid not null,
  opd_id uuid not null,
  simpul_id uuid,
  field text check (length(field) <= 200),
  ke int,
  pihak text not null check (pihak in ('pemeriksa', 'penyusun')),
  wajib boolean not null,
  status text not null check (status in ('terbuka', 'dijawab', 'selesai')),
  versi bigint not null,
  nilai jsonb not null,
  tempat text not null,
  usulan jsonb,
  usulan_status text check (usulan_status in ('menunggu', 'diterapkan', 'ditolak')),
  dibuat timestamptz not null,
  dibuat_oleh text not null,
  primary key (pemda_id, naskah_id, catatan_id),
  check ((usulan is null) = (usulan_status is null)),
  check (pihak = 'pemeriksa' or not wajib),
  ${ofPutaran}
)`,
  protect('catatan', 'pemda'),
  wall('catatan', own),
  wallNew('catatan'),
  allow('catatan', 'select, insert, update (status, usulan_status)'),
  `create table selaras.catatan_pesan (
  pemda_id uuid not null,
  naskah_id uuid not null,
  catatan_id uuid not null,
  nomor int not null check (nomor > 0),
  opd_id uuid not null,
  isi text not null check (length(isi) <= 5000),
  dari text not null,
  ke text not null,
  peristiwa text not null,
  versi_mesin int not null,
  pengguna_id text not null,
  sebagai text not null,
  versi_naskah bigint not null,
  pada timestamptz not null,
  primary key (pemda_id, naskah_id, catatan_id, nomor),
  ${ofNaskah},
  foreign key (pemda_id, naskah_id, catatan_id) references selaras.catatan deferrable
)`,
  `create table selaras.tanggapan_temuan (
  pemda_id uuid not null,
  naskah_id uuid not null,
  nomor int not null check (nomor > 0),
  opd_id uuid not null,
  kunci text not null,
  aturan text not null,
  peristiwa text not null check (peristiwa in ('jawab', 'terima')),
  isi text not null check (length(isi) <= 5000),
  pengguna_id text not null,
  sebagai text not null,
  pada timestamptz not null,
  primary key (pemda_id, naskah_id, nomor),
  ${ofNaskah}
)`,
  ['catatan_pesan', 'tanggapan_temuan'].flatMap((table) => [
    ...appendOnly(table),
    ...protect(table, 'pemda'),
    wall(table, ownOpd),
    allow(table, 'select, insert')
  ])
)
