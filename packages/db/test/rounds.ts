/**
 * How often a test repeats itself: `each` in every run, `nightly` under `npm run uji-malam`. SELARAS_ULANG asks for a
 * number of one's own.
 */
export function rounds(each: number, nightly: number): number {
  const own = Number(process.env['SELARAS_ULANG'])
  if (Number.isInteger(own) && own > 0) return own
  return process.env['SELARAS_UJI_MALAM'] ? nightly : each
}
