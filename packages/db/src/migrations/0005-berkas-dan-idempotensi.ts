import { allow, appendOnly, protect, statements } from './statements.ts'

/** Imported source files, the Surat Edaran of the pemda, and answers kept for repeated requests. */
export const migration = statements(
  `create table selaras.berkas_sumber (
  pemda_id uuid not null,
  berkas_id uuid not null,
  opd_id uuid not null,
  naskah_id uuid,
  nama text not null,
  jenis_media text not null,
  ukuran bigint not null check (ukuran = octet_length(isi)),
  hash text not null check (hash = encode(sha256(isi), 'hex')),
  isi bytea not null,
  dibuat timestamptz not null default now(),
  dibuat_oleh text not null,
  primary key (pemda_id, berkas_id),
  foreign key (pemda_id, opd_id) references selaras.opd deferrable,
  foreign key (pemda_id, naskah_id) references selaras.naskah deferrable
)`,
  'create index berkas_sumber_naskah on selaras.berkas_sumber (pemda_id, naskah_id)',
  appendOnly('berkas_sumber'),
  protect('berkas_sumber', 'isiTetap'),
  allow('berkas_sumber', 'select, insert'),
  `create table selaras.surat_edaran (
  pemda_id uuid not null references selaras.pemda deferrable,
  surat_id uuid not null,
  nomor text not null,
  tanggal date not null,
  tentang text not null,
  tahun int[] not null,
  pagu_indikatif jsonb not null default '[]',
  dibuat timestamptz not null default now(),
  dibuat_oleh text not null,
  primary key (pemda_id, surat_id),
  unique (pemda_id, nomor, tanggal)
)`,
  appendOnly('surat_edaran'),
  protect('surat_edaran', 'pemdaTulis'),
  allow('surat_edaran', 'select, insert'),
  `create table selaras.idempotensi (
  pemda_id uuid not null references selaras.pemda deferrable,
  pengguna_id text not null,
  kunci text not null check (length(kunci) between 1 and 200),
  payload_hash text not null,
  jawaban jsonb,
  dibuat timestamptz not null default now(),
  primary key (pemda_id, pengguna_id, kunci)
)`,
  'create index idempotensi_dibuat on selaras.idempotensi (pemda_id, dibuat)',
  protect('idempotensi', 'pemda'),
  `create policy pengguna on selaras.idempotensi as restrictive for all using (
  (select selaras.lingkup_kini()) = 'sistem' or pengguna_id = (select selaras.pengguna_kini())
) with check (
  (select selaras.lingkup_kini()) = 'sistem' or pengguna_id = (select selaras.pengguna_kini())
)`,
  allow('idempotensi', 'select, insert, update, delete')
)
