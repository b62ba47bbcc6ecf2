import { statements } from './statements.ts'

const scope = '(select selaras.lingkup_kini())'
const own = 'naskah_id in (select n.naskah_id from selaras.naskah n)'

const reads = (table: string, using: string): string =>
  `alter policy lingkup on selaras.${table} using (${using})`

/** Rows of a plan that are never rewritten: they name the OPD that had the plan then. */
const history = [
  'potret',
  'tahap_log',
  'jejak_simpul',
  'rantai_paraf',
  'paraf',
  'reviu_apip',
  'ralat',
  'pencabutan'
]

/**
 * A plan that is handed to another OPD takes its history with it: whoever sees the plan's head now reads what was frozen,
 * signed and recorded before, and the OPD that gave it away no longer does. Rows stay as they were written; a new one
 * still names the OPD that writes it.
 */
export const migration = statements(
  history.map((table) =>
    reads(
      table,
      `case ${scope} when 'sistem' then true when 'pemda' then true when 'opd' then ${own} else false end`
    )
  ),
  reads(
    'jejak',
    `case ${scope} when 'sistem' then true when 'opd' then ${own}
    when 'pemda' then naskah_id is null or naskah_id in (select p.naskah_id from selaras.potret p)
    else false end`
  ),
  reads(
    'berkas_sumber',
    `case ${scope} when 'sistem' then true
    when 'opd' then case when naskah_id is null then opd_id = any ((select selaras.opd_kini())::uuid[]) else ${own} end
    when 'pemda' then naskah_id in (select p.naskah_id from selaras.potret p)
    else false end`
  )
)
