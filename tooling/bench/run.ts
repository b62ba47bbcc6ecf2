// npm run bench [-- P1 P2 P3 P5 P7 P11] [--rounds N] [--json FILE] [--profile FOLDER]; see docs/bench.md
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { measureChecks } from './checks.ts'
import { measureDiff } from './diff.ts'
import { measureEngines } from './engines.ts'
import { measureLatency } from './latency.ts'
import { describeMachine } from './machine.ts'
import type { Figure } from './measure.ts'
import { type BenchPostgres, startBenchPostgres } from './place.ts'
import { printTable } from './report.ts'
import { measureRowSecurity } from './row-security.ts'
import { measureThroughput } from './throughput.ts'

/** Fewer rounds are for trying the bench itself. */
const usualRounds = 7

type Measure = (postgres: BenchPostgres, rounds: number, profile?: string) => Promise<Figure[]>

const measures: Readonly<Record<string, Measure>> = {
  P1: measureThroughput,
  P2: measureLatency,
  P3: measureRowSecurity,
  P5: measureEngines,
  P7: (_postgres, rounds) => measureChecks(rounds),
  P11: (_postgres, rounds) => measureDiff(rounds)
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string' }, json: { type: 'string' }, profile: { type: 'string' } }
})
const chosen = positionals.length > 0 ? positionals.map((id) => id.toUpperCase()) : Object.keys(measures)
const rounds = Number(values.rounds ?? usualRounds)
const unknown = chosen.find((id) => !Object.hasOwn(measures, id))
if (unknown !== undefined || !Number.isSafeInteger(rounds) || rounds < 1) {
  console.error(
    `Pakai: npm run bench [-- ${Object.keys(measures).join(' ')}] [--rounds N] [--json FILE] [--profile FOLDER]`
  )
  process.exit(2)
}

const machine = describeMachine()
const postgres = await startBenchPostgres()
try {
  const figures: Figure[] = []
  for (const id of chosen) {
    console.error(`${id} …`)
    figures.push(...((await measures[id]?.(postgres, rounds, values.profile)) ?? []))
  }
  const described = { ...machine, postgres: postgres.version }
  console.log(printTable(described, figures))
  const text = `${JSON.stringify({ machine: described, figures }, null, 2)}\n`
  if (values.json === undefined) console.log(text)
  else writeFileSync(values.json, text)
} finally {
  await postgres.stop()
}
