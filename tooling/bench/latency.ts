import { isDeepStrictEqual } from 'node:util'
import { startChild } from './child-server.ts'
import { bodyOf } from './client.ts'
import { plan } from './fill.ts'
import { type Floor, pgbenchFloor, pgFloor } from './floor.ts'
import { compare, type Figure, p50 } from './measure.ts'
import type { BenchPostgres } from './place.ts'

const callsPerRound = 30

/** P2: p50 of the whole plan over the API on one connection, against one json_agg statement for the same rows. */
export async function measureLatency(
  postgres: BenchPostgres,
  rounds: number,
  profile?: string
): Promise<Figure[]> {
  const server = await startChild(postgres, 'ours', profile)
  const floor = await pgFloor(postgres.superuserUrl)
  const pgbench = pgbenchFloor(postgres.superuserUrl)
  const body = bodyOf('whole-plan', { id: plan.id })
  const api = { name: 'API', run: () => p50(callsPerRound, () => server.client.ask(body)) }
  const against = (other: Floor): Promise<Figure> =>
    compare(
      {
        id: 'P2',
        what: 'whole plan, p50, one connection',
        goal: '≤ 2',
        unit: 'ms',
        a: api,
        b: { name: other.name, run: () => other.run(callsPerRound) },
        met: (ratio) => ratio <= 2
      },
      rounds
    )
  try {
    assertSameRows(await server.client.ask(body), await floor.rows())
    const figures = [await against(floor)]
    return pgbench === null ? figures : [...figures, await against(pgbench)]
  } finally {
    await pgbench?.close()
    await floor.close()
    await server.stop()
  }
}

/** The floor must do the same work: every field of every row is equal. */
function assertSameRows(answer: string, rows: unknown): void {
  const { data } = JSON.parse(answer) as { data: { naskah: { simpul: unknown } } }
  if (!isDeepStrictEqual(data.naskah.simpul, rows))
    throw new Error('the SQL floor and the API answer differently')
}
