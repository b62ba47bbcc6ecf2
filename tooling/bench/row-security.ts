import { isDeepStrictEqual } from 'node:util'
import pg from 'pg'
import { opdId, pemdaId, plan } from './fill.ts'
import { compare, type Figure, p50 } from './measure.ts'
import type { BenchPostgres } from './place.ts'

const goal = 1.15

/** A statement as the product sends it, and with the filters that row-level security would otherwise add. */
interface Statement {
  readonly what: string
  readonly perRound: number
  readonly values: readonly string[]
  readonly sql: (mine: (table: string) => string) => string
}

const leaf = [...plan.simpul.values()].find(({ jenis }) => jenis === 'subKegiatan')?.id ?? ''

const statements: readonly Statement[] = [
  {
    what: 'rows and pagu of the whole plan',
    perRound: 15,
    values: [plan.id],
    sql: (mine) => `select
      (select json_agg(row_to_json(s)) from selaras.simpul s where s.naskah_id = $1 ${mine('s')}) as simpul,
      (select json_agg(row_to_json(g)) from selaras.pagu g where g.naskah_id = $1 ${mine('g')}) as pagu`
  },
  {
    what: 'one row by its key',
    perRound: 200,
    values: [plan.id, leaf],
    sql: (mine) => `select s.* from selaras.simpul s where s.naskah_id = $1 and s.simpul_id = $2 ${mine('s')}`
  }
]

/** P3: the same statements under row-level security and as owner with explicit filters, each in one open transaction. */
export async function measureRowSecurity(postgres: BenchPostgres, rounds: number): Promise<Figure[]> {
  const app = await connect(postgres.url)
  const owner = await connect(postgres.superuserUrl)
  try {
    await app.query('begin')
    await app.query(
      `select set_config('role', 'selaras_app', true), set_config('selaras.pemda_id', $1, true),
        set_config('selaras.opd_id', $2, true), set_config('selaras.lingkup', 'opd', true),
        set_config('selaras.pengguna_id', 'ukur', true)`,
      [pemdaId, opdId]
    )
    await owner.query('begin')
    const figures: Figure[] = []
    for (const statement of statements) figures.push(await measure(statement, app, owner, rounds))
    return figures
  } finally {
    await app.end()
    await owner.end()
  }
}

async function measure(
  { what, perRound, values, sql }: Statement,
  app: pg.Client,
  owner: pg.Client,
  rounds: number
): Promise<Figure> {
  const secured = { name: `rls ${what}`, text: sql(() => ''), values: [...values] }
  const filtered = {
    name: `own ${what}`,
    text: sql((table) => `and ${table}.pemda_id = '${pemdaId}' and ${table}.opd_id = '${opdId}'`),
    values: [...values]
  }
  const answers = [(await app.query(secured)).rows, (await owner.query(filtered)).rows]
  if (!isDeepStrictEqual(answers[0], answers[1])) throw new Error(`P3: both sides of "${what}" must agree`)
  return compare(
    {
      id: 'P3',
      what: `${what}, p50`,
      goal: `≤ ${goal}`,
      unit: 'ms',
      a: { name: 'row-level security', run: () => p50(perRound, () => app.query(secured)) },
      b: { name: 'owner with filters', run: () => p50(perRound, () => owner.query(filtered)) },
      met: (ratio) => ratio <= goal
    },
    rounds
  )
}

/** Answers are taken as text: parsing them would hide the difference. */
async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: url,
    // As the product's own connections (packages/db/src/engine/postgres.ts).
    options: '-c plan_cache_mode=force_generic_plan',
    types: { getTypeParser: () => (text: string) => text } as pg.CustomTypesConfig
  })
  await client.connect()
  return client
}
