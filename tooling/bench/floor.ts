import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { pemdaId, plan } from './fill.ts'
import { median, p50 } from './measure.ts'

const execute = promisify(execFile)

/**
 * The same result as whole-plan.graphql in one statement: what PostgreSQL alone needs. It runs as superuser with
 * explicit filters, so neither row-level security nor a transaction is in it.
 */
const floorSql = (pemda: string, naskah: string): string => `
select json_agg(row_to_json(r) order by r.id) from (
  select s.simpul_id as id, s.jenis, s.induk_id as "indukId", s.urutan, s.rujukan_id as "rujukanId",
    s.isian, s.tertulis, coalesce(p.pagu, '[]') as pagu
  from selaras.simpul s
  left join (
    select simpul_id, json_agg(json_build_object('tahun', tahun, 'rupiah', rupiah::text) order by tahun) as pagu
    from selaras.pagu where pemda_id = ${pemda} and naskah_id = ${naskah} group by simpul_id
  ) p using (simpul_id)
  where s.pemda_id = ${pemda} and s.naskah_id = ${naskah}
) r`

export interface Floor {
  readonly name: string
  /** p50 in milliseconds of `count` executions one after the other. */
  run(count: number): Promise<number>
  close(): Promise<void>
}

/** The floor through node-postgres: prepared once, the answer taken as text and not parsed. Also answers the rows. */
export async function pgFloor(url: string): Promise<Floor & { rows(): Promise<unknown> }> {
  const client = new pg.Client({
    connectionString: url,
    types: { getTypeParser: () => (text: string) => text } as pg.CustomTypesConfig
  })
  await client.connect()
  const query = {
    name: 'floor',
    text: floorSql('$1', '$2'),
    values: [pemdaId, plan.id],
    rowMode: 'array' as const
  }
  return {
    name: 'json_agg through pg',
    run: (count) => p50(count, () => client.query(query)),
    async rows() {
      const { rows } = await client.query<[string]>(query)
      return JSON.parse(rows[0]?.[0] ?? 'null')
    },
    close: () => client.end()
  }
}

/** The floor through pgbench (prepared statements, one client); null where there is no pgbench. */
export function pgbenchFloor(url: string): Floor | null {
  const binary = findPgbench()
  if (binary === null) return null
  const scratch = mkdtempSync(path.join(tmpdir(), 'selaras-pgbench-'))
  const script = path.join(scratch, 'floor.sql')
  writeFileSync(script, `${floorSql(`'${pemdaId}'`, `'${plan.id}'`).replaceAll('\n', ' ')};\n`)
  let round = 0
  return {
    name: 'json_agg through pgbench',
    async run(count) {
      round += 1
      const log = path.join(scratch, `round-${round}`)
      const flags = [
        '-n',
        '-M',
        'prepared',
        '-c',
        '1',
        '-t',
        String(count),
        '-f',
        script,
        '-l',
        `--log-prefix=${log}`
      ]
      await execute(binary, [...flags, url], { cwd: scratch })
      return median(latencies(scratch, `round-${round}`))
    },
    close: async () => rmSync(scratch, { recursive: true, force: true })
  }
}

/** Milliseconds of each transaction, from the third column (microseconds) of pgbench's logs. */
function latencies(folder: string, prefix: string): number[] {
  return readdirSync(folder)
    .filter((name) => name.startsWith(`${prefix}.`))
    .flatMap((name) => readFileSync(path.join(folder, name), 'utf8').trim().split('\n'))
    .map((line) => Number(line.split(' ')[2]) / 1000)
}

function findPgbench(): string | null {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  const folders = [
    process.env['SELARAS_PG_BIN'] ?? '',
    ...(process.env['PATH'] ?? '').split(path.delimiter),
    ...versions.map((name) => path.join(debian, name, 'bin'))
  ]
  const found = folders
    .map((folder) => path.join(folder, 'pgbench'))
    .find((file) => file !== 'pgbench' && existsSync(file))
  return found ?? null
}
