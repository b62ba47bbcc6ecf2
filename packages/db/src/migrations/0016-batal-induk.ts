import { statements } from './statements.ts'

const scope = '(select selaras.lingkup_kini())'
/** States after which nothing in a version of a parent plan changes. */
const fixed = "('ditetapkan', 'berlaku', 'digantikan', 'dibatalkan')"

/**
 * A version of a parent plan that was begun may be cancelled (ADR 0011): its content stays as it was, it never leaves that
 * state, and whoever could not read it before does not read it afterwards.
 */
export const migration = statements(
  `alter table selaras.induk add column batal_dari text`,
  `create or replace function selaras.jaga_induk() returns trigger language plpgsql as $$
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
  if old.tahap in ('digantikan', 'dibatalkan') and new.tahap <> old.tahap then
    raise exception 'parent plan % has ended', old.induk_id using errcode = 'restrict_violation';
  end if;
  if new.tahap = 'dibatalkan' and old.tahap <> 'dibatalkan' then
    if old.beku then
      raise exception 'parent plan % is fixed', old.induk_id using errcode = 'restrict_violation';
    end if;
    new.batal_dari := old.tahap;
  else
    new.batal_dari := old.batal_dari;
  end if;
  new.beku := new.beku or new.tahap in ${fixed};
  return new;
end $$`,
  `alter policy lingkup on selaras.induk using (
  case ${scope} when 'sistem' then true when 'pemda' then true
  when 'opd' then tahap <> 'persiapan' and batal_dari is distinct from 'persiapan' else false end
)`
)
