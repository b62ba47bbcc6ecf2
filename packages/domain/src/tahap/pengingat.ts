import type { Pengingat } from '../law/tenggat.ts'

/**
 * The reminder that is due with so many days left (negative = overdue), or null while it is too early: `h7` = seven days
 * before at the latest, `h0` = the last day, `t0`, `t1` … = first, second … week (or whatever the setting says) overdue.
 * A reminder that was missed, because nobody asked on its day, is still due until the next one is.
 */
export function dueReminder(sisaHari: number, { hariSebelum, terlambatSetiap }: Pengingat): string | null {
  if (sisaHari < 0) return `t${Math.floor((-sisaHari - 1) / terlambatSetiap)}`
  const reached = hariSebelum.filter((days) => days >= sisaHari)
  return reached.length === 0 ? null : `h${Math.min(...reached)}`
}
