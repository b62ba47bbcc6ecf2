import { statements } from './statements.ts'

/** FORCE binds the owner too; filling in what older rows lack must see all of them. */
const seeingAll = (tables: readonly string[], work: readonly string[]): string[] => [
  ...tables.map((table) => `alter table selaras.${table} no force row level security`),
  ...work,
  ...tables.map((table) => `alter table selaras.${table} force row level security`)
]

/**
 * A clock that jumps. The head of a chain knows the time of its last entry and never goes back; the pemda knows on which
 * day its daily work ran last. And a request to give up a plan becomes a fact that is kept with the plan.
 */
export const migration = statements(
  'alter table selaras.jejak_kepala add column waktu timestamptz',
  'alter table selaras.pemda add column hari_kerja date',
  seeingAll(
    ['jejak_kepala', 'jejak', 'naskah', 'tahap_log'],
    [
      `update selaras.jejak_kepala k set waktu = (
  select max(j.waktu) from selaras.jejak j where j.pemda_id = k.pemda_id and j.rantai_id = k.rantai_id)`,
      `update selaras.naskah n set fakta = n.fakta || jsonb_build_object('permintaanBatal',
  jsonb_build_object('alasan', l.alasan, 'oleh', l.pengguna_id, 'pada', l.waktu))
from (select distinct on (pemda_id, naskah_id) pemda_id, naskah_id, peristiwa, alasan, pengguna_id, waktu
  from selaras.tahap_log where peristiwa in ('mintaBatal', 'urungkanBatal')
  order by pemda_id, naskah_id, seq desc) l
where l.pemda_id = n.pemda_id and l.naskah_id = n.naskah_id and l.peristiwa = 'mintaBatal'`
    ]
  ),
  `create or replace function selaras.jaga_kepala() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or new.panjang < old.panjang or (new.panjang = old.panjang and new.hash <> old.hash)
    or new.waktu < old.waktu then
    raise exception 'the head of a jejak only moves on' using errcode = 'restrict_violation';
  end if;
  return new;
end $$`
)
