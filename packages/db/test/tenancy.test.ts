import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { onBothEngines, type TestDatabase } from './engines.ts'
import { buildWorld, makeProbes, type Probe } from './probes.ts'

interface Policy {
  nama: string
  tabel: string
  izin: boolean
  perintah: string
  using: string | null
  check: string | null
}

onBothEngines('the walls between pemda and between OPD', (engine) => {
  let base: TestDatabase
  let probes: Probe[]
  beforeAll(async () => {
    base = await engine.open()
    probes = await makeProbes(base, await buildWorld(base))
  })
  afterAll(() => base?.close())

  const red = async (): Promise<string[]> => {
    const found: string[] = []
    for (const probe of probes) {
      const leak = await probe.run()
      if (leak !== null) found.push(`${probe.name}: ${leak}`)
    }
    return found
  }
  const firstRed = async (table: string): Promise<string | null> => {
    const near = probes.filter((probe) => probe.name.endsWith(` ${table}`))
    for (const probe of near) if ((await probe.run()) !== null) return probe.name
    return null
  }
  const run = (text: string): Promise<unknown> => sql.raw(text).execute(base.admin.kysely)

  it('stand: no row leaks and no row is missing, from any side', async () => {
    expect(await red()).toEqual([])
    expect(probes.length).toBeGreaterThan(150)
  })

  it('each have teeth: every policy taken away, or opened, turns a probe red', async () => {
    const { rows } = await sql<Policy>`
      select polname::text as nama, polrelid::regclass::text as tabel, polpermissive as izin,
        case polcmd when '*' then 'all' when 'r' then 'select' when 'd' then 'delete'
          when 'a' then 'insert' when 'w' then 'update' end as perintah,
        pg_get_expr(polqual, polrelid) as using, pg_get_expr(polwithcheck, polrelid) as check
      from pg_policy order by 2, 1`.execute(base.admin.kysely)
    expect(rows.length).toBeGreaterThan(25)
    const survivors: string[] = []
    for (const policy of rows) survivors.push(...(await survivorsOf(policy)))
    expect(survivors).toEqual([])
    expect(await red()).toEqual([])
  })

  async function survivorsOf({ nama, tabel, izin, perintah, using, check }: Policy): Promise<string[]> {
    const on = `${nama} on ${tabel}`
    const original = `${using ? ` using (${using})` : ''}${check ? ` with check (${check})` : ''}`
    const create = `create policy ${on} as ${izin ? 'permissive' : 'restrictive'} for ${perintah}${original}`
    const table = tabel.replace('selaras.', '')
    const survivors: string[] = []
    await run(`drop policy ${on}`)
    if ((await firstRed(table)) === null) survivors.push(`${on} dropped`)
    await run(create)
    if (using) {
      await run(`alter policy ${on} using (true)`)
      if ((await firstRed(table)) === null) survivors.push(`${on} opened for reading`)
      await run(`alter policy ${on}${original}`)
    }
    if (check) {
      await run(`alter policy ${on} with check (true)`)
      if ((await firstRed(table)) === null) survivors.push(`${on} opened for writing`)
      await run(`alter policy ${on}${original}`)
    }
    return survivors
  }
})
