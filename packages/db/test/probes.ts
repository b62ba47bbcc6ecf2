import { type Kysely, sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import { insertRiwayatAlihan } from '../src/queries/alihan.ts'
import { insertBerkas } from '../src/queries/berkas.ts'
import { insertForum, joinForum } from '../src/queries/forum.ts'
import { readIdempotent } from '../src/queries/idempotensi.ts'
import { appendJejak } from '../src/queries/jejak.ts'
import { insertRiwayatOpd } from '../src/queries/opd-riwayat.ts'
import { beginPekerjaan, openPekerjaan } from '../src/queries/pekerjaan.ts'
import { insertPemberitahuan } from '../src/queries/pemberitahuan.ts'
import { savePeran } from '../src/queries/peran.ts'
import { insertPotret } from '../src/queries/potret.ts'
import { insertSuratEdaran } from '../src/queries/surat-edaran.ts'
import { logTahap } from '../src/queries/tahap.ts'
import { insertUndangan } from '../src/queries/undangan.ts'
import { saveUnitKerja } from '../src/queries/unit-kerja.ts'
import type { Tables } from '../src/schema.ts'
import { type Tenant, type Tx, withPengguna, withSistem, withTenant } from '../src/tx.ts'
import type { TestDatabase } from './engines.ts'
import { addInduk, addKaitan } from './induk.ts'
import { addKaitanLintas } from './kaitan-lintas.ts'
import { addPenetapan, addTetap } from './penetapan.ts'
import { addNaskah, addPemda, type SamplePemda, waktu } from './sample.ts'
import { addPercakapan, addPutaran } from './verifikasi.ts'

/** Two pemda; in the first, two OPD with a submitted plan and a draft each; something in every table. */
export interface World {
  readonly p: SamplePemda
  readonly q: SamplePemda
}

export async function buildWorld({ db }: TestDatabase): Promise<World> {
  const p = await addPemda(db, 'Pertama')
  const q = await addPemda(db, 'Kedua')
  for (const pemda of [p, q]) {
    const indukId = await withTenant(db, pemda.sistem, (tx) => addInduk(tx, pemda.opdA))
    const a = await fillOpd(db, pemda, pemda.a, pemda.opdA, indukId)
    const b = await fillOpd(db, pemda, pemda.b, pemda.opdB, indukId)
    await withTenant(db, pemda.sistem, async (tx) => {
      // Accepted in a draft, which the pemda does not read yet, and in what was submitted.
      for (const naskahId of [b.draft, b.submitted])
        await addKaitanLintas(
          tx,
          { naskahId: a.submitted, opdId: pemda.opdA, simpulId: uuidv7() },
          pemda.opdB,
          {
            naskahId,
            simpulId: uuidv7()
          }
        )
    })
    await withTenant(db, pemda.sistem, async (tx) => {
      const surat = { id: uuidv7(), nomor: '1', tanggal: '2026-01-05', tentang: 'Renstra', tahun: [2027] }
      await insertSuratEdaran(tx, { ...surat, untuk: 'awal', pagu: [] }, 'uji')
      await appendJejak(tx, { waktu, penggunaId: 'sistem', tindakan: 'suratEdaranTerbit', rincian: {} })
      const { pekerjaan } = await openPekerjaan(tx, {
        id: uuidv7(),
        jenis: 'periksa',
        dimintaOleh: 'uji',
        waktu
      })
      await beginPekerjaan(tx, pekerjaan.id, waktu)
      await administer(tx, pemda)
    })
  }
  return { p, q }
}

/** What an admin of the pemda keeps: an invitation, a unit, what became of an OPD. */
async function administer(tx: Tx, { opdA }: SamplePemda): Promise<void> {
  await insertUndangan(tx, {
    id: uuidv7(),
    surel: 'baru@contoh.go.id',
    nama: 'Baru',
    peran: [{ peran: 'perencanaOpd', opdId: opdA, sebagai: 'definitif', mulai: '2026-01-01', selesai: null }],
    tokenHash: 'a'.repeat(64),
    kedaluwarsa: waktu,
    dibuat: waktu,
    dibuatOleh: 'uji'
  })
  await saveUnitKerja(tx, { id: uuidv7(), opdId: opdA, nama: 'Bidang Koperasi', aktif: true, urutan: 1 })
  await insertRiwayatOpd(tx, {
    id: uuidv7(),
    opdId: opdA,
    jenis: 'diubah',
    tanggal: '2026-01-01',
    dasar: 'Perda 1/2026',
    sebelum: { nama: 'Dinas' },
    sesudah: { nama: 'Dinas Baru' },
    opdTerkait: [],
    dibuat: waktu,
    dibuatOleh: 'uji'
  })
}

async function fillOpd(
  db: TestDatabase['db'],
  pemda: SamplePemda,
  tenant: Tenant,
  opdId: string,
  indukId: string
): Promise<{ readonly draft: string; readonly submitted: string }> {
  const draft = await addNaskah(db, tenant, opdId)
  const submitted = await addNaskah(db, tenant, opdId)
  const fixed = await addNaskah(db, tenant, opdId)
  await withTenant(db, pemda.sistem, async (tx) => {
    const potretId = uuidv7()
    const common = { opdId, versi: 1, tahap: 'rancanganAkhir', dokumen: '{}', temuan: [], versiAturan: '1' }
    await insertPotret(tx, {
      ...common,
      id: potretId,
      naskahId: submitted.id,
      alasan: 'ajukan',
      waktu,
      dibuatOleh: 'uji'
    })
    await addPenetapan(tx, { naskahId: submitted.id, opdId }, potretId)
    await addKaitan(tx, { id: draft.id, opdId }, indukId)
    for (const naskah of [draft, submitted]) {
      const simpulId = [...naskah.simpul.keys()][1] ?? naskah.id
      await writeAbout(tx, { id: naskah.id, opdId }, simpulId)
      await addKaitanLintas(
        tx,
        { naskahId: naskah.id, opdId, simpulId },
        opdId === pemda.opdA ? pemda.opdB : pemda.opdA
      )
      await addPercakapan(tx, { id: naskah.id, opdId }, simpulId)
    }
    await addPutaran(tx, { id: submitted.id, opdId }, potretId, submitted.id)
    await addTetap(tx, { naskahId: fixed.id, opdId }, opdId === pemda.opdA ? '1' : '2')
    const dates = {
      mulai: '2026-01-01',
      selesai: null,
      sebagai: 'definitif' as const,
      pemdaId: pemda.pemdaId
    }
    const penggunaId = tenant.penggunaId ?? ''
    // The forum of the first OPD is of all: the other one reads it and does not write it.
    const forum = {
      opdId,
      lintas: opdId === pemda.opdA,
      nama: 'Forum',
      tanggal: '2026-02-01',
      tempat: 'Aula',
      isi: {}
    }
    const forumId = uuidv7()
    const oleh = { penggunaId, waktu }
    await insertForum(tx, { id: forumId, ...forum }, oleh)
    await joinForum(tx, forumId, { id: draft.id, opdId }, oleh)
    const told = { jenis: 'langkah', naskahId: draft.id, data: {}, waktu, kunci: draft.id }
    for (const siapa of [penggunaId, 'bappelitbangda'])
      await insertPemberitahuan(tx, [{ ...told, id: uuidv7(), penggunaId: siapa }])
    await savePeran(tx, {
      ...dates,
      id: uuidv7(),
      penggunaId,
      nama: 'Perencana',
      peran: 'perencanaOpd',
      opdId
    })
  })
  await withTenant(db, tenant, (tx) => readIdempotent(tx, 'kunci', 'payload'))
  return { draft: draft.id, submitted: submitted.id }
}

async function writeAbout(tx: Tx, naskah: { id: string; opdId: string }, simpulId: string): Promise<void> {
  const langkah = {
    dari: 'belumAda' as const,
    ke: 'persiapan' as const,
    peristiwa: 'ajukan' as const,
    versiMesin: 1,
    pelakuId: 'uji',
    sebagai: 'kepalaOpd' as const,
    alasan: null
  }
  await logTahap(tx, naskah, { langkah, waktu })
  await insertBerkas(tx, {
    id: uuidv7(),
    opdId: naskah.opdId,
    naskahId: naskah.id,
    nama: 'sumber.json',
    jenisMedia: 'application/json',
    isi: new TextEncoder().encode('{}'),
    dibuatOleh: 'uji'
  })
  await appendJejak(tx, {
    naskah,
    waktu,
    penggunaId: 'uji',
    tindakan: 'ubah',
    simpulId: [simpulId],
    rincian: {}
  })
  await insertRiwayatAlihan(tx, naskah, [
    {
      simpulId: [simpulId],
      dari: { naskahId: naskah.id, seq: 1, hash: 'a' },
      waktu,
      penggunaId: 'uji',
      tindakan: 'ubah',
      perubahan: [],
      penyusun: true
    }
  ])
}

type Row = Readonly<Record<string, unknown>>
type Who = { readonly name: string; readonly tenant: Tenant }

const byOpd = new Set([
  'naskah',
  'potret',
  'tahap_log',
  'jejak_simpul',
  'forum_naskah',
  'perkada_naskah',
  'rantai_paraf',
  'paraf',
  'reviu_apip',
  'ralat',
  'pencabutan',
  'kaitan',
  'usulan_induk',
  'beda_induk'
])
/** A parent plan, which an OPD reads from rancangan awal on. */
const bacaInduk = new Set(['induk', 'induk_simpul', 'induk_pagu', 'induk_log'])
const content = new Set([
  'simpul',
  'pagu',
  'bagian',
  'berkas_sumber',
  'jejak',
  'pekerjaan_naskah',
  'putaran',
  'putaran_tugas',
  'putusan',
  'jawaban_periksa',
  'catatan',
  'catatan_pesan',
  'tanggapan_temuan',
  'riwayat_alihan'
])
/** Links between the nodes of two OPD, which both sides read. */
const lintas = new Set(['kaitan_lintas', 'kaitan_lintas_log'])
/** What is said about a plan by both sides, and by verifiers alone. */
const said = new Set(['putaran', 'catatan', 'catatan_pesan', 'tanggapan_temuan'])
const putusanTables = new Set(['putaran_tugas', 'putusan', 'jawaban_periksa'])

/** What house.md says this tenant may read, in plain words of its own: the specification that RLS is held against. */
function mayRead(
  table: string,
  row: Row,
  { pemdaId, lingkup, opdId, penggunaId }: Tenant,
  submitted: Set<unknown>,
  perkadaOf: (opdId: unknown) => Set<unknown>,
  persiapan: Set<unknown>,
  kaitanLintas: ReadonlyMap<unknown, Row>
): boolean {
  if (row['pemda_id'] !== pemdaId) return false
  if (lingkup === 'sistem') return true
  if (table === 'idempotensi') return row['pengguna_id'] === penggunaId
  // Length and hash of a chain say nothing about anybody.
  if (table === 'jejak_kepala') return true
  if (lingkup !== 'opd' && lingkup !== 'pemda') return false
  if (table === 'pemberitahuan') return row['pengguna_id'] === penggunaId
  if (table === 'forum' && lingkup === 'opd') return row['lintas'] === true || row['opd_id'] === opdId
  // Whom the pemda invites is no matter of the OPD.
  if (table === 'undangan') return lingkup === 'pemda'
  if (table === 'perkada' || table === 'perkada_pindaian')
    return lingkup === 'pemda' || perkadaOf(opdId).has(row['perkada_id'])
  if (lintas.has(table))
    return mayReadLintas(kaitanLintas.get(row['kaitan_id']), { lingkup, opdId }, submitted)
  if (bacaInduk.has(table)) return lingkup === 'pemda' || !persiapan.has(row['induk_id'])
  return mayReadScope(table, row, lingkup === 'opd' ? opdId : null, submitted)
}

/** Both OPD of a link read it; the pemda from the first Potret of each side that has stated a node. */
const mayReadLintas = (
  link: Row | undefined,
  { lingkup, opdId }: { readonly lingkup: Tenant['lingkup']; readonly opdId: Tenant['opdId'] | undefined },
  submitted: Set<unknown>
): boolean =>
  lingkup === 'pemda'
    ? submitted.has(link?.['pengusul_naskah_id']) &&
      (link?.['penerima_naskah_id'] === null || submitted.has(link?.['penerima_naskah_id']))
    : link?.['pengusul_opd_id'] === opdId || link?.['penerima_opd_id'] === opdId

/** Rows that belong to an OPD; `opdId` null = asked by lingkup pemda. */
function mayReadScope(
  table: string,
  row: Row,
  opdId: Tenant['opdId'] | null,
  submitted: Set<unknown>
): boolean {
  if (opdId !== null) return byOpd.has(table) || content.has(table) ? row['opd_id'] === opdId : true
  return content.has(table) ? row['naskah_id'] === null || submitted.has(row['naskah_id']) : true
}

export interface Probe {
  readonly name: string
  /** Null when the wall stands, else what leaked or is missing. */
  run(): Promise<string | null>
}

const tableNames = async (admin: Kysely<Tables>): Promise<string[]> => {
  const { rows } = await sql<{ nama: string }>`
    select c.relname::text as nama from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'selaras' and c.relkind in ('r', 'p') order by 1`.execute(admin)
  return rows.map((row) => row.nama)
}

/** All rows of a table, read pemda by pemda as the system: the truth that probes compare with. */
async function truth({ db }: TestDatabase, { p, q }: World, table: string): Promise<Row[]> {
  const rows: Row[] = []
  for (const pemda of [p, q]) rows.push(...(await withTenant(db, pemda.sistem, (tx) => read(tx, table))))
  return rows
}

async function read(tx: Tx, table: string): Promise<Row[]> {
  const { rows } = await sql<{
    r: Row
  }>`select to_jsonb(t) as r from ${sql.table(`selaras.${table}`)} t`.execute(tx.sql)
  return rows.map((row) => row.r)
}

const keyOf = (rows: readonly Row[]): string =>
  rows
    .map((row) => JSON.stringify(row))
    .sort()
    .join('\n')

/** Every wall of every tenant table, tried from every side, with nothing but row-level security in between. */
export async function makeProbes(base: TestDatabase, world: World): Promise<Probe[]> {
  const { p, q } = world
  const tables = await tableNames(base.admin.kysely)
  const all = new Map<string, Row[]>()
  for (const table of tables) all.set(table, await truth(base, world, table))
  const submitted = new Set(all.get('potret')?.map((row) => row['naskah_id']))
  const perkadaOf = (opdId: unknown): Set<unknown> =>
    new Set(
      all
        .get('perkada_naskah')
        ?.filter((row) => row['opd_id'] === opdId)
        .map((row) => row['perkada_id'])
    )
  const persiapan = new Set(
    all
      .get('induk')
      ?.filter((row) => row['tahap'] === 'persiapan' || row['batal_dari'] === 'persiapan')
      .map((row) => row['induk_id'])
  )
  const kaitanLintas = new Map(all.get('kaitan_lintas')?.map((row) => [row['kaitan_id'], row]))
  const everybody: Who[] = [
    { name: 'OPD A', tenant: p.a },
    { name: 'OPD B', tenant: p.b },
    { name: 'pemda', tenant: p.pemda },
    { name: 'sistem', tenant: p.sistem },
    { name: 'OPD A of the other pemda', tenant: q.a },
    // What a program error would leave: the pemda is set, who asks is not.
    { name: 'a tenant without lingkup', tenant: { ...p.pemda, lingkup: '' as Tenant['lingkup'] } }
  ]
  const reads = tables.flatMap((table) =>
    everybody.map(({ name, tenant }): Probe => {
      const expected = keyOf(
        (all.get(table) ?? []).filter((row) =>
          mayRead(table, row, tenant, submitted, perkadaOf, persiapan, kaitanLintas)
        )
      )
      return {
        name: `${name} reads ${table}`,
        run: async () => {
          const found = keyOf(await withTenant(base.db, tenant, (tx) => read(tx, table)))
          return found === expected
            ? null
            : `reads ${found.split('\n').length} rows, not ${expected.split('\n').length}`
        }
      }
    })
  )
  const draftId = all
    .get('naskah')
    ?.find((row) => row['opd_id'] === p.opdA && !submitted.has(row['naskah_id']))?.['naskah_id']
  const writes = tables.flatMap((table) => writeProbes(base, world, table, all.get(table) ?? [], draftId))
  const decides = [decideProbe(base, p.a), decideProbe(base, p.pemda)]
  return [...reads, ...writes, ...decides, ...eraseProbes(base, world), ...outside(base, world, tables, all)]
}

/** Copies an existing row with other owners; the wall must refuse it before any key is looked at. */
function writeProbes(
  base: TestDatabase,
  { p, q }: World,
  table: string,
  rows: readonly Row[],
  draftId: unknown
): Probe[] {
  const own = rows.find(
    (row) => row['pemda_id'] === p.pemdaId && (!('opd_id' in row) || row['opd_id'] === p.opdA)
  )
  const sample = own ?? rows.find((row) => row['pemda_id'] === p.pemdaId)
  if (!sample) throw new Error(`no row of ${table} to copy`)
  const refused = (name: string, tenant: Tenant, change: Row): Probe => ({
    name: `${name} writes ${table}`,
    run: async () => {
      const wanted = JSON.stringify({ ...sample, ...change })
      const target = sql.table(`selaras.${table}`)
      try {
        await withTenant(base.db, tenant, async (tx) => {
          await sql`insert into ${target} select * from jsonb_populate_record(null::${target}, ${wanted}::jsonb)`.execute(
            tx.sql
          )
          throw new Error('written')
        })
      } catch (error) {
        const { code, message } = error as { code?: string; message: string }
        if (code === '42501' && message.includes('row-level security')) return null
        return message
      }
      return 'written'
    }
  })
  const probes = [refused('sistem with the other pemda', p.sistem, { pemda_id: q.pemdaId })]
  if (byOpd.has(table) || content.has(table))
    probes.push(refused('OPD A with OPD B', p.a, { opd_id: p.opdB }))
  if (table === 'riwayat_alihan') probes.push(refused('OPD A', p.a, {}))
  if (table === 'kaitan_lintas') {
    probes.push(refused('OPD A as OPD B', p.a, { pengusul_opd_id: p.opdB, penerima_opd_id: p.opdA }))
    probes.push(refused('OPD A already decided', p.a, { pengusul_opd_id: p.opdA, status: 'ditolak' }))
    probes.push(refused('pemda', p.pemda, {}))
  }
  if (table === 'kaitan_lintas_log') probes.push(refused('pemda', p.pemda, {}))
  if (['simpul', 'pagu', 'bagian', 'pekerjaan_naskah'].includes(table))
    probes.push(refused('pemda', p.pemda, {}))
  if (
    [
      'pemda',
      'opd',
      'pengguna_peran',
      'surat_edaran',
      'pekerjaan',
      'undangan',
      'unit_kerja',
      'opd_riwayat',
      'induk_redaksional',
      'perkada_pindaian',
      ...bacaInduk
    ].includes(table)
  )
    probes.push(refused('OPD A', p.a, {}))
  if (table === 'forum') {
    probes.push(refused('OPD A with OPD B', p.a, { opd_id: p.opdB, lintas: false }))
    probes.push(refused('OPD A for all', p.a, { opd_id: p.opdA, lintas: true }))
  }
  if (table === 'pemberitahuan')
    probes.push(refused('nobody in particular', { ...p.pemda, lingkup: '' as Tenant['lingkup'] }, {}))
  // A file, or a word, is added to what the pemda may read, and to nothing else.
  if (table === 'berkas_sumber' || said.has(table) || putusanTables.has(table)) {
    probes.push(refused('pemda to a draft', p.pemda, { naskah_id: draftId }))
  }
  if (putusanTables.has(table)) probes.push(refused('OPD A', p.a, {}))
  if (table === 'perkada') probes.push(refused('OPD A anew', p.a, { perkada_id: uuidv7() }))
  if (table === 'idempotensi')
    probes.push(refused('OPD A as somebody else', p.a, { pengguna_id: 'perencana-b' }))
  return probes
}

/** Whoever reads a link must not decide on it: its proposer and the pemda find nothing to change. */
function decideProbe(base: TestDatabase, tenant: Tenant): Probe {
  return {
    name: `${tenant.lingkup} decides kaitan_lintas`,
    run: async () => {
      let changed = 0
      await withTenant(base.db, tenant, async (tx) => {
        const done = await sql`
          update selaras.kaitan_lintas set status = 'ditolak', alasan = 'x', diputus = now(), diputus_oleh = 'x'
          where penerima_opd_id <> all ((select selaras.opd_kini())::uuid[])`.execute(tx.sql)
        changed = Number(done.numAffectedRows)
        throw new Error('rolled back')
      }).catch((error: { code?: string }) => {
        if (error.code) changed = -1
      })
      return changed === 0 ? null : `changed ${changed}`
    }
  }
}

/** DELETE asks USING alone: a reader of content must not erase it. */
function eraseProbes(base: TestDatabase, { p }: World): Probe[] {
  const walls: readonly (readonly [who: string, tenant: Tenant, table: string])[] = [
    ['pemda', p.pemda, 'simpul'],
    ['pemda', p.pemda, 'pagu'],
    ['pemda', p.pemda, 'bagian'],
    ['pemda', p.pemda, 'pemberitahuan'],
    ['OPD A', p.a, 'pemberitahuan'],
    ['OPD A', p.a, 'induk_simpul'],
    ['OPD A', p.a, 'induk_pagu']
  ]
  return walls.map(([who, tenant, table]) => ({
    name: `${who} erases ${table}`,
    run: async () => {
      let erased = 0
      await withTenant(base.db, tenant, async (tx) => {
        const done = await sql`delete from ${sql.table(`selaras.${table}`)}`.execute(tx.sql)
        erased = Number(done.numAffectedRows)
        throw new Error('rolled back')
      }).catch((error: { code?: string }) => {
        // A foreign key in the way means that the rows were taken.
        if (error.code) erased = -1
      })
      return erased === 0 ? null : `erased ${erased}`
    }
  }))
}

/** Before a tenant is chosen: a person sees their own roles and those pemda, the system the list of pemda, else nothing. */
function outside(
  base: TestDatabase,
  { p, q }: World,
  tables: readonly string[],
  all: Map<string, Row[]>
): Probe[] {
  const roles = all.get('pengguna_peran') ?? []
  const mine = roles.filter((row) => row['pengguna_id'] === 'perencana-a')
  const count = (
    name: string,
    enter: (work: (tx: Tx) => Promise<number>) => Promise<number>,
    table: string,
    expected: number
  ) => ({
    name: `${name} reads ${table}`,
    run: async () => {
      const found = await enter(async (tx) => (await read(tx, table)).length)
      return found === expected ? null : `${found} rows, not ${expected}`
    }
  })
  const person = (work: (tx: Tx) => Promise<number>): Promise<number> =>
    withPengguna(base.db, 'perencana-a', work)
  const nobody = (work: (tx: Tx) => Promise<number>): Promise<number> => withPengguna(base.db, 'tamu', work)
  const system = (work: (tx: Tx) => Promise<number>): Promise<number> => withSistem(base.db, work)
  const ofPerson: Readonly<Record<string, number>> = {
    pengguna_peran: mine.length,
    pemda: new Set([p.pemdaId, q.pemdaId]).size
  }
  return tables.flatMap((table) => [
    count('a person without a tenant', person, table, ofPerson[table] ?? 0),
    count('a stranger without a tenant', nobody, table, 0),
    count('the system without a tenant', system, table, table === 'pemda' ? 2 : 0)
  ])
}
