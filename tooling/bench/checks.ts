import { check, semuaAturan } from '@selaras/domain/aturan'
import { printNaskah } from '@selaras/domain/cetak'
import { plan } from './fill.ts'
import { type Figure, median, p50 } from './measure.ts'

const goalMilliseconds = 10

/** P7: every rule of the domain on the print of the whole plan, in this process. */
export async function measureChecks(rounds: number): Promise<Figure[]> {
  const { dokumen } = printNaskah(plan)
  const round = (): Promise<number> => p50(15, () => check(dokumen))
  await round()
  const times: number[] = []
  for (let at = 0; at < rounds; at++) times.push(await round())
  const found = check(dokumen).temuan.length
  return [
    {
      id: 'P7',
      what: `all ${semuaAturan.length} rules on the whole plan (${found} temuan)`,
      goal: `< ${goalMilliseconds} ms`,
      a: median(times),
      b: null,
      unit: 'ms',
      ratio: null,
      rounds,
      met: median(times) < goalMilliseconds
    }
  ]
}
