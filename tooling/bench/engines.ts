import { startChild } from './child-server.ts'
import { bodyOf, type Client } from './client.ts'
import { plan } from './fill.ts'
import { compare, type Figure, p50 } from './measure.ts'
import { type BenchPostgres, makeBenchPglite } from './place.ts'

interface Call {
  readonly what: string
  readonly perRound: number
  /** One call; `client` is the side that is asked. */
  readonly ask: (client: Client) => Promise<unknown>
}

/** P5: the same calls on the embedded database and on PostgreSQL, each served by the product's own server. */
export async function measureEngines(
  postgres: BenchPostgres,
  rounds: number,
  profile?: string
): Promise<Figure[]> {
  const embedded = await makeBenchPglite()
  const server = await startChild(postgres, 'ours')
  try {
    const pglite = await startChild(embedded, 'ours', profile)
    try {
      const figures: Figure[] = []
      for (const { what, perRound, ask } of calls()) {
        const side = (name: string, client: Client) => ({ name, run: () => p50(perRound, () => ask(client)) })
        figures.push(
          await compare(
            {
              id: 'P5',
              what: `${what}, p50`,
              goal: '≤ 2.5',
              unit: 'ms',
              a: side('PGlite', pglite.client),
              b: side('PostgreSQL', server.client),
              met: (ratio) => ratio <= 2.5
            },
            rounds
          )
        )
      }
      return figures
    } finally {
      await pglite.stop()
    }
  } finally {
    await server.stop()
    embedded.remove()
  }
}

function calls(): Call[] {
  const whole = bodyOf('whole-plan', { id: plan.id })
  const list = bodyOf('list')
  return [
    { what: 'whole plan', perRound: 12, ask: (client) => client.ask(whole) },
    { what: 'one cell edited', perRound: 20, ask: cellEdit() },
    { what: 'list of plans', perRound: 40, ask: (client) => client.ask(list) }
  ]
}

/** Raises the pagu of one sub kegiatan by one rupiah at each call, starting from what this side was last given. */
function cellEdit(): Call['ask'] {
  const leaf = [...plan.simpul.values()].find((simpul) => simpul.jenis === 'subKegiatan')
  const tahun = new Date().getFullYear()
  const field = `pagu:${Math.min(Math.max(tahun, plan.tahun[0] ?? tahun), plan.tahun.at(-1) ?? tahun)}`
  const begin = leaf?.isian[field]
  if (leaf === undefined || typeof begin !== 'number')
    throw new Error('the generated plan has no pagu to edit')
  const now = new Map<Client, number>()
  let count = 0
  return async (client) => {
    const dari = now.get(client) ?? begin
    count += 1
    const change = { jenis: 'isi', simpulId: leaf.id, field, dari, ke: dari + 1 }
    const input = { naskahId: plan.id, kunci: `ukur-${process.pid}-${count}`, changes: [change] }
    const answer = await client.ask(bodyOf('edit-cell', { input }))
    if (!answer.includes('"UbahNaskahBerhasil"')) throw new Error(`the edit was refused: ${answer}`)
    now.set(client, dari + 1)
  }
}
