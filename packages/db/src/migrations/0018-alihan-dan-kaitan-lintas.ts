import { allow, appendOnly, protect, statements } from './statements.ts'

const scope = '(select selaras.lingkup_kini())'
const own = 'naskah_id in (select n.naskah_id from selaras.naskah n)'
const submitted = (column: string): string => `${column} in (select p.naskah_id from selaras.potret p)`
const mine = (column: string): string => `${column} = any ((select selaras.opd_kini())::uuid[])`
const eitherSide = `(${mine('pengusul_opd_id')} or ${mine('penerima_opd_id')})`

/** Whoever sees a link reads what became of it. */
const visible = 'kaitan_id in (select k.kaitan_id from selaras.kaitan_lintas k)'

/** Statement of a policy that only narrows: one wall each, so that each can be tested alone. */
const wall = (table: string, name: string, command: string, rule: string): string =>
  `create policy ${name} on selaras.${table} as restrictive for ${command} ${rule}`

/** What came with a part of another plan, and links between the nodes of two OPD. */
export const migration = statements(
  // What was recorded about rows before they were handed over: copied without anything about other rows of that plan,
  // each with the entry that it was taken from and its hash.
  `create table selaras.riwayat_alihan (
  pemda_id uuid not null,
  naskah_id uuid not null,
  nomor int not null check (nomor > 0),
  opd_id uuid not null,
  simpul_id uuid[] not null check (cardinality(simpul_id) > 0),
  dari_naskah_id uuid not null,
  dari_seq bigint not null check (dari_seq > 0),
  dari_hash text not null,
  waktu timestamptz not null,
  pengguna_id text not null,
  tindakan text not null,
  perubahan jsonb not null check (jsonb_typeof(perubahan) = 'array'),
  penyusun boolean not null,
  primary key (pemda_id, naskah_id, nomor),
  foreign key (pemda_id, naskah_id) references selaras.naskah deferrable,
  foreign key (pemda_id, dari_naskah_id) references selaras.naskah deferrable,
  foreign key (pemda_id, opd_id) references selaras.opd deferrable
)`,
  appendOnly('riwayat_alihan'),
  protect('riwayat_alihan', 'pemda'),
  wall(
    'riwayat_alihan',
    'lingkup',
    'all',
    `using (
  case ${scope} when 'sistem' then true when 'opd' then ${own} when 'pemda' then ${submitted('naskah_id')} else false end
) with check (${scope} = 'sistem')`
  ),
  allow('riwayat_alihan', 'select, insert'),
  // Either side's OPD follows its plan when that is handed over; a proposal names no plan of the receiver yet.
  `create table selaras.kaitan_lintas (
  pemda_id uuid not null references selaras.pemda deferrable,
  kaitan_id uuid not null,
  pengusul_opd_id uuid not null,
  pengusul_naskah_id uuid not null,
  pengusul_simpul_id uuid not null,
  pengusul_isi jsonb not null check (jsonb_typeof(pengusul_isi) = 'object'),
  kebutuhan text not null check (length(kebutuhan) between 1 and 2000),
  penerima_opd_id uuid not null,
  penerima_naskah_id uuid,
  penerima_simpul_id uuid,
  penerima_isi jsonb check (jsonb_typeof(penerima_isi) = 'object'),
  status text not null check (status in ('diusulkan', 'diterima', 'ditolak')),
  alasan text check (length(alasan) <= 2000),
  dibuat timestamptz not null,
  dibuat_oleh text not null,
  diputus timestamptz,
  diputus_oleh text,
  primary key (pemda_id, kaitan_id),
  check ((status = 'diusulkan') = (diputus is null) and (diputus is null) = (diputus_oleh is null)),
  check ((status = 'diterima') = (penerima_simpul_id is not null)),
  check (num_nulls(penerima_naskah_id, penerima_simpul_id, penerima_isi) in (0, 3)),
  check ((status = 'ditolak') = (alasan is not null)),
  foreign key (pemda_id, pengusul_opd_id) references selaras.opd deferrable,
  foreign key (pemda_id, penerima_opd_id) references selaras.opd deferrable,
  foreign key (pemda_id, pengusul_naskah_id, pengusul_opd_id)
    references selaras.naskah (pemda_id, naskah_id, opd_id) on update cascade deferrable,
  foreign key (pemda_id, penerima_naskah_id, penerima_opd_id)
    references selaras.naskah (pemda_id, naskah_id, opd_id) on update cascade deferrable
)`,
  'create index kaitan_lintas_pengusul on selaras.kaitan_lintas (pemda_id, pengusul_opd_id)',
  'create index kaitan_lintas_penerima on selaras.kaitan_lintas (pemda_id, penerima_opd_id)',
  `create function selaras.jaga_kaitan_lintas() returns trigger language plpgsql as $$
declare
  tetap text[] := array['pengusul_opd_id', 'pengusul_naskah_id', 'penerima_opd_id', 'penerima_naskah_id'];
begin
  -- Whose plan a node stands in may change with the plan or the part that holds it; what was said and decided does not.
  if to_jsonb(new) - tetap = to_jsonb(old) - tetap then
    return new;
  end if;
  if old.status <> 'diusulkan' or new.status = 'diusulkan' or
      to_jsonb(new) - tetap - array['status', 'penerima_simpul_id', 'penerima_isi', 'alasan', 'diputus', 'diputus_oleh']
      is distinct from
      to_jsonb(old) - tetap - array['status', 'penerima_simpul_id', 'penerima_isi', 'alasan', 'diputus', 'diputus_oleh'] then
    raise exception 'a link between two OPD is decided once' using errcode = 'restrict_violation';
  end if;
  return new;
end $$`,
  'create trigger jaga_kaitan_lintas before update on selaras.kaitan_lintas for each row execute function selaras.jaga_kaitan_lintas()',
  protect('kaitan_lintas', 'pemda'),
  wall(
    'kaitan_lintas',
    'lingkup',
    'select',
    `using (
  case ${scope} when 'sistem' then true when 'opd' then ${eitherSide}
    when 'pemda' then ${submitted('pengusul_naskah_id')}
      and (penerima_naskah_id is null or ${submitted('penerima_naskah_id')}) else false end
)`
  ),
  wall(
    'kaitan_lintas',
    'lingkup_usul',
    'insert',
    `with check (
  case ${scope} when 'sistem' then true when 'opd' then ${mine('pengusul_opd_id')} and status = 'diusulkan' else false end
)`
  ),
  wall(
    'kaitan_lintas',
    'lingkup_putus',
    'update',
    `using (
  case ${scope} when 'sistem' then true when 'opd' then ${mine('penerima_opd_id')} else false end
)`
  ),
  allow('kaitan_lintas', 'select, insert, update'),
  `create table selaras.kaitan_lintas_log (
  pemda_id uuid not null,
  kaitan_id uuid not null,
  seq int not null check (seq > 0),
  versi_mesin int not null,
  dari text not null,
  peristiwa text not null,
  ke text not null,
  alasan text,
  waktu timestamptz not null,
  pengguna_id text not null,
  sebagai text not null,
  primary key (pemda_id, kaitan_id, seq),
  foreign key (pemda_id, kaitan_id) references selaras.kaitan_lintas deferrable
)`,
  appendOnly('kaitan_lintas_log'),
  protect('kaitan_lintas_log', 'pemda'),
  wall(
    'kaitan_lintas_log',
    'lingkup',
    'all',
    `using (
  case ${scope} when 'sistem' then true when 'opd' then ${visible} when 'pemda' then ${visible} else false end
) with check (
  case ${scope} when 'sistem' then true when 'opd' then ${visible} else false end
)`
  ),
  allow('kaitan_lintas_log', 'select, insert')
)
