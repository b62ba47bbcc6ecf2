import { isDeepStrictEqual } from 'node:util'
import { startChild } from './child-server.ts'
import { bodyOf, type Client } from './client.ts'
import { plan } from './fill.ts'
import { compare, type Figure } from './measure.ts'
import type { BenchPostgres } from './place.ts'

/** As many as a browser opens to one server, and enough to keep its one core busy. */
const connections = 6
const requestsPerRound = 60

/** P1: whole plans a second, ours against Apollo Server on the same schema and database. */
export async function measureThroughput(
  postgres: BenchPostgres,
  rounds: number,
  profile?: string
): Promise<Figure[]> {
  const ours = await startChild(postgres, 'ours', profile)
  const figures: Figure[] = []
  try {
    const sides = [
      { apollo: 'defaults', name: "Apollo's defaults", goal: '≥ 2', least: 2 },
      {
        apollo: 'defaultsWithoutCacheControl',
        name: 'Apollo without cache-control',
        goal: '≥ 1.5',
        least: 1.5
      }
    ] as const
    for (const { apollo, name, goal, least } of sides) {
      const other = await startChild(postgres, apollo)
      try {
        await assertSameAnswer(ours.client, other.client)
        figures.push(
          await compare(
            {
              id: 'P1',
              what: `whole plan, ${connections} connections`,
              goal,
              unit: 'req/s',
              a: { name: 'ours', run: () => load(ours.client) },
              b: { name, run: () => load(other.client) },
              met: (ratio) => ratio >= least
            },
            rounds
          )
        )
      } finally {
        await other.stop()
      }
    }
  } finally {
    await ours.stop()
  }
  return figures
}

const body = bodyOf('whole-plan', { id: plan.id })

const load = (client: Client): Promise<number> => client.load(body, connections, requestsPerRound)

/** Two servers that answer differently are not compared. */
async function assertSameAnswer(a: Client, b: Client): Promise<void> {
  const [first, second] = [JSON.parse(await a.ask(body)) as unknown, JSON.parse(await b.ask(body)) as unknown]
  if (!isDeepStrictEqual(first, second)) throw new Error('the two sides answer differently')
  const rows = (first as { data: { naskah: { simpul: unknown[] } } }).data.naskah.simpul.length
  if (rows !== plan.simpul.size) throw new Error(`${rows} rows instead of ${plan.simpul.size}`)
}
