import { statements } from './statements.ts'

/** A task is never removed: the last row of a person counts, and one without any part takes the task away. */
export const migration = statements(
  'alter table selaras.putaran_tugas drop constraint putaran_tugas_cakupan_check',
  'alter table selaras.putaran_tugas add constraint putaran_tugas_cakupan_check check (cardinality(cakupan) <= 200)'
)
