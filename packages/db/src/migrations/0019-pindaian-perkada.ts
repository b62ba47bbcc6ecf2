import { allow, appendOnly, protect, statements } from './statements.ts'

const scope = '(select selaras.lingkup_kini())'

const ownPerkada = `case ${scope} when 'sistem' then true when 'pemda' then true
  when 'opd' then perkada_id in (select n.perkada_id from selaras.perkada_naskah n) else false end`

/**
 * The scan of a Perkada as it was signed. It belongs to the Perkada and not to one OPD, so it has a table of its own:
 * whoever sees the Perkada sees it. A better scan is added with a reason, the earlier ones stay.
 */
export const migration = statements(
  `create table selaras.perkada_pindaian (
  pemda_id uuid not null,
  perkada_id uuid not null,
  ke int not null check (ke > 0),
  pindaian_id uuid not null,
  nama text not null,
  jenis_media text not null check (jenis_media = 'application/pdf'),
  ukuran bigint not null check (ukuran = octet_length(isi)),
  hash text not null check (hash = encode(sha256(isi), 'hex')),
  isi bytea not null,
  alasan text check (btrim(alasan) <> '' and length(alasan) <= 1000),
  dibuat timestamptz not null,
  dibuat_oleh text not null,
  primary key (pemda_id, perkada_id, ke),
  unique (pemda_id, pindaian_id),
  check ((ke = 1) = (alasan is null)),
  foreign key (pemda_id, perkada_id) references selaras.perkada deferrable
)`,
  // Nobody has signed a draft.
  `create function selaras.jaga_perkada_pindaian() returns trigger language plpgsql as $$
begin
  if exists (select from selaras.perkada k
    where k.pemda_id = new.pemda_id and k.perkada_id = new.perkada_id and k.nomor is null) then
    raise exception 'a draft of a Perkada has no signed scan' using errcode = 'restrict_violation';
  end if;
  return new;
end $$`,
  `create trigger jaga_perkada_pindaian before insert on selaras.perkada_pindaian
  for each row execute function selaras.jaga_perkada_pindaian()`,
  appendOnly('perkada_pindaian'),
  protect('perkada_pindaian', 'pemda'),
  `create policy lingkup on selaras.perkada_pindaian as restrictive for all using (${ownPerkada})
  with check (${scope} in ('pemda', 'sistem'))`,
  allow('perkada_pindaian', 'select, insert'),
  // Old notifications are removed by the daily work, and by nobody who was told them.
  `create policy hapus on selaras.pemberitahuan as restrictive for delete using (${scope} = 'sistem')`,
  allow('pemberitahuan', 'delete')
)
