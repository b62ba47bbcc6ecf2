import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type DatabaseSettings, openDatabase, readNaskah, type Tx, verifyJejak } from '@selaras/db'
import type { Peristiwa, Tahap } from '@selaras/domain/tahap'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { rounds } from '../../../db/test/rounds.ts'
import { onPostgres } from '../engines.ts'
import { duduk, nomorUji, siapkanPemda } from './keadaan-uji.ts'
import { addPemdaLangkah, asSistem, orang, type PemdaLangkah, tenantOf } from './naskah-uji.ts'
import type { Perintah } from './penulis-langkah.ts'

const penulis = join(import.meta.dirname, 'penulis-langkah.ts')
const kills = rounds(2, 65)
const each = 12
/** Processes start and databases recover, several times: far from a time limit on a busy machine. */
const timeout = (60 + 60 * kills) * 1000

/** A step that a killed process was taking: submission of the rancangan akhir, and penetapan. */
interface Babak {
  readonly dari: Tahap
  readonly ke: Tahap
  readonly peran: 'kepalaOpd' | 'bagianHukum'
  readonly event: () => Peristiwa
}
const BABAK: readonly Babak[] = [
  {
    dari: 'rancanganAkhir',
    ke: 'verifikasiRancanganAkhir',
    peran: 'kepalaOpd',
    event: () => ({ type: 'ajukan' })
  },
  {
    dari: 'siapDitetapkan',
    ke: 'ditetapkan',
    peran: 'bagianHukum',
    event: () => ({ type: 'tetapkan', nomor: nomorUji(), tahun: 2026, tanggal: '2026-03-02' })
  }
]

interface Catatan {
  readonly tahap: string
  readonly versi: number
  /** Rows about the plan in every table that has any, and the number of its Perkada. */
  readonly baris: Readonly<Record<string, number>>
  readonly utuh: boolean
}

/** Tables of tenants that name a plan. */
async function tablesOf(tx: Tx): Promise<readonly string[]> {
  const { rows } = await sql<{ nama: string }>`
    select c.relname::text as nama from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'naskah_id' and not a.attisdropped
    where c.relnamespace = 'selaras'::regnamespace and c.relkind in ('r', 'p') order by 1`.execute(tx.sql)
  return rows.map((row) => row.nama)
}

async function noteOf(tx: Tx, tables: readonly string[], naskahId: string): Promise<Catatan> {
  const counts = tables.map(
    (table) => sql`(select count(*) from ${sql.table(`selaras.${table}`)} where naskah_id = ${naskahId})::int`
  )
  const { rows } = await sql<{ jumlah: number[] }>`select array[${sql.join(counts)}] as jumlah`.execute(
    tx.sql
  )
  const fixed = await sql<{ n: number }>`
    select count(*)::int as n from selaras.perkada p join selaras.perkada_naskah n using (pemda_id, perkada_id)
    where n.naskah_id = ${naskahId} and p.nomor is not null and n.potret_id is not null`.execute(tx.sql)
  const kepala = await readNaskah(tx, naskahId)
  const baris = Object.fromEntries(tables.map((table, at) => [table, rows[0]?.jumlah[at] ?? 0]))
  return {
    tahap: kepala?.tahap ?? '',
    versi: kepala?.versi ?? 0,
    baris: { ...baris, 'perkada bernomor': fixed.rows[0]?.n ?? 0 },
    utuh: (await verifyJejak(tx, naskahId)).utuh
  }
}

interface Jalan {
  readonly child: ChildProcess
  readonly begun: () => number
  readonly done: () => number
  readonly ended: Promise<unknown>
}

async function start(perintah: Perintah): Promise<Jalan> {
  const child = spawn(process.execPath, [penulis, JSON.stringify(perintah)], {
    stdio: ['ignore', 'pipe', 'pipe']
  })
  let text = ''
  let complaint = ''
  let begun = -1
  let done = -1
  child.stderr?.on('data', (chunk: Buffer) => {
    complaint += chunk
  })
  const ended = new Promise((resolve) => child.on('close', resolve))
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk
      const lines = text.split('\n')
      text = lines.pop() ?? ''
      for (const line of lines) {
        const [word, n] = line.split(' ')
        if (word === 'siap') resolve()
        if (word === 'mulai') begun = Number(n)
        if (word === 'selesai') done = Number(n)
      }
    })
    child.on('close', () => reject(new Error(`the process ended before it was ready: ${complaint}`)))
  })
  return { child, begun: () => begun, done: () => done, ended }
}

/** Seats plans, lets a process take their steps, kills it in one of them, and looks at every plan. */
async function killRound(settings: DatabaseSettings, babak: Babak): Promise<void> {
  const db = await openDatabase(settings)
  const pemda = await addPemdaLangkah(db)
  const plans = await asSistem(pemda, async (tx) => {
    await siapkanPemda(tx, pemda.opdId)
    const seated: string[] = []
    for (let n = 0; n < each; n++) seated.push((await duduk(tx, pemda.opdId, babak.dari)).naskahId)
    return seated
  })
  const before = await notesOf(pemda, plans)
  await db.close()
  const pelaku = orang(babak.peran)
  const running = await start({
    settings,
    tenant: tenantOf(pemda, pelaku),
    pelaku,
    langkah: plans.map((naskahId) => ({ naskahId, event: babak.event() }))
  })
  const until = 2 + Math.floor(Math.random() * (each - 6))
  while (running.begun() < until && running.child.exitCode === null) await wait(1)
  await wait(Math.random() * 25)
  running.child.kill('SIGKILL')
  await running.ended
  await judge(settings, pemda, { babak, plans, before, done: running.done(), begun: running.begun() })
}

const notesOf = (pemda: PemdaLangkah, plans: readonly string[]): Promise<readonly Catatan[]> =>
  asSistem(pemda, async (tx) => {
    const tables = await tablesOf(tx)
    const notes: Catatan[] = []
    for (const id of plans) notes.push(await noteOf(tx, tables, id))
    return notes
  })

async function judge(
  settings: DatabaseSettings,
  pemda: PemdaLangkah,
  found: {
    readonly babak: Babak
    readonly plans: readonly string[]
    readonly before: readonly Catatan[]
    readonly done: number
    readonly begun: number
  }
): Promise<void> {
  const { babak, plans, before, done, begun } = found
  const db = await openDatabase(settings)
  try {
    const after = await notesOf({ ...pemda, db }, plans)
    expect(done).toBeGreaterThanOrEqual(0)
    const whole = after[0]
    expect(whole).toMatchObject({ tahap: babak.ke, versi: 2, utuh: true })
    expect(whole?.baris).not.toEqual(before[0]?.baris)
    for (const [n, note] of after.entries()) {
      // Acknowledged: all of it. Not begun: nothing. The one under way: one of the two, and nothing between.
      if (n <= done) expect(note, `plan ${n} of ${done}`).toEqual(whole)
      else if (n > begun) expect(note).toEqual(before[n])
      else expect([before[n], whole]).toContainEqual(note)
    }
  } finally {
    await db.close()
  }
}

it.each(BABAK)(
  'R9 on PGlite: killed on the way out of $dari: either all of the step is there or nothing',
  { timeout },
  async (babak) => {
    const directory = mkdtempSync(join(tmpdir(), 'selaras-langkah-'))
    try {
      for (let round = 0; round < kills; round++) await killRound({ engine: 'pglite', directory }, babak)
    } finally {
      rmSync(directory, { recursive: true, force: true })
    }
  }
)

onPostgres('R9: killed in the middle of a step', (engine) => {
  it.each(BABAK)('out of $dari: either all of it is there or nothing', { timeout }, async (babak) => {
    const test = await engine.open()
    try {
      const settings: DatabaseSettings = { engine: 'postgres', url: test.url ?? '' }
      for (let round = 0; round < kills; round++) await killRound(settings, babak)
    } finally {
      await test.close()
    }
  })
})
