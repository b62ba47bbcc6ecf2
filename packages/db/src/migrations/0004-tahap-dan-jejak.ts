import { allow, appendOnly, protect, statements } from './statements.ts'

/** What happened and who did it: the log of transitions and the hash-chained audit trail. */
export const migration = statements(
  appendOnly('potret'),
  `create table selaras.tahap_log (
  pemda_id uuid not null,
  naskah_id uuid not null,
  seq int not null check (seq > 0),
  opd_id uuid not null,
  mesin text not null,
  versi_mesin int not null,
  dari text not null,
  peristiwa text not null,
  ke text not null,
  alasan text,
  potret_id uuid,
  rincian jsonb not null default '{}',
  waktu timestamptz not null,
  pengguna_id text not null,
  sebagai text not null,
  primary key (pemda_id, naskah_id, seq),
  foreign key (pemda_id, naskah_id) references selaras.naskah deferrable,
  foreign key (pemda_id, opd_id) references selaras.opd deferrable,
  foreign key (pemda_id, naskah_id, potret_id) references selaras.potret deferrable
)`,
  appendOnly('tahap_log'),
  protect('tahap_log', 'opd'),
  allow('tahap_log', 'select, insert'),
  // The database itself refuses an entry whose hash does not follow from its bytes; that the chain is whole is
  // verified by verifyJejak.
  `create table selaras.jejak (
  pemda_id uuid not null references selaras.pemda deferrable,
  rantai_id uuid not null,
  seq bigint not null check (seq > 0),
  naskah_id uuid,
  opd_id uuid,
  waktu timestamptz not null,
  pengguna_id text not null,
  tindakan text not null,
  bytes text not null,
  hash text not null check (hash = encode(sha256(convert_to(sebelum || E'\\n' || bytes, 'UTF8')), 'hex')),
  sebelum text not null,
  primary key (pemda_id, rantai_id, seq),
  check (rantai_id = coalesce(naskah_id, pemda_id)),
  foreign key (pemda_id, naskah_id) references selaras.naskah deferrable,
  foreign key (pemda_id, opd_id) references selaras.opd deferrable
)`,
  `create table selaras.jejak_simpul (
  pemda_id uuid not null,
  naskah_id uuid not null,
  simpul_id uuid not null,
  seq bigint not null,
  opd_id uuid not null,
  primary key (pemda_id, naskah_id, simpul_id, seq),
  foreign key (pemda_id, naskah_id, seq) references selaras.jejak deferrable,
  foreign key (pemda_id, opd_id) references selaras.opd deferrable
)`,
  'create index jejak_simpul_seq on selaras.jejak_simpul (pemda_id, naskah_id, seq)',
  `create table selaras.jejak_kepala (
  pemda_id uuid not null references selaras.pemda deferrable,
  rantai_id uuid not null,
  panjang bigint not null check (panjang >= 0),
  hash text not null,
  primary key (pemda_id, rantai_id)
)`,
  `create function selaras.jaga_kepala() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or new.panjang < old.panjang or (new.panjang = old.panjang and new.hash <> old.hash) then
    raise exception 'the head of a jejak only moves on' using errcode = 'restrict_violation';
  end if;
  return new;
end $$`,
  'create trigger jaga_kepala before update or delete on selaras.jejak_kepala for each row execute function selaras.jaga_kepala()',
  appendOnly('jejak'),
  appendOnly('jejak_simpul'),
  protect('jejak', 'pemda'),
  // As for content, and entries of the pemda itself are for those who work for the whole pemda; an entry about a naskah
  // may be written by whoever may act on the naskah.
  `create policy lingkup on selaras.jejak as restrictive for all using (
  case (select selaras.lingkup_kini()) when 'sistem' then true
    when 'opd' then opd_id = any ((select selaras.opd_kini())::uuid[])
    when 'pemda' then naskah_id is null or naskah_id in (select p.naskah_id from selaras.potret p)
    else false end
) with check (
  case (select selaras.lingkup_kini()) when 'sistem' then true when 'pemda' then true
    when 'opd' then opd_id = any ((select selaras.opd_kini())::uuid[]) else false end
)`,
  protect('jejak_simpul', 'opd'),
  protect('jejak_kepala', 'pemda'),
  allow('jejak', 'select, insert'),
  allow('jejak_simpul', 'select, insert'),
  allow('jejak_kepala', 'select, insert, update')
)
