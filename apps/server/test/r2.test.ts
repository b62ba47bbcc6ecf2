import { readNaskah, saveOpd, savePemda, savePeran, type Tx, withTenant } from '@selaras/db'
import { writeDokumen } from '@selaras/domain/dokumen'
import {
  LINGKUP_PERAN,
  PERAN,
  PERISTIWA,
  type Peran,
  type Peristiwa,
  type PeristiwaNama,
  TAHAP,
  type Tahap
} from '@selaras/domain/tahap'
import { saveAkun } from '@selaras/jobs'
import { hashPassword } from '@selaras/jobs/sandi'
import { uuidv7 } from 'uuidv7'
import { beforeAll, expect, it } from 'vitest'
import { rencanaBenar } from '../../../packages/domain/test/rencana-benar.ts'
import { EXPECTED } from '../../../packages/domain/test/tahap/expected-table.ts'
import { type Duduk, duduk } from '../../../packages/jobs/test/langkah/keadaan-uji.ts'
import {
  dudukUntuk,
  eventFor,
  type RagamPemda,
  ragamOf,
  siapkanRagam,
  type Tepi
} from '../../../packages/jobs/test/langkah/tepi-uji.ts'
import { onBothApis } from './engines.ts'
import { type Client, clientOf } from './harness.ts'
import { masuk } from './plan.ts'

/** Everybody who may ask: the roles of the one enum, and the head of another OPD of the same pemda. */
const PELAKU = [...PERAN, 'kepalaOpdLain'] as const
type Pelaku = (typeof PELAKU)[number]

/** A pemda in which one account acts by turns in every role. */
interface Panggung {
  readonly pemdaId: string
  readonly opdId: string
  readonly opdLain: string
  readonly penggunaId: string
  readonly client: Client
}

const RAGAM = ['penuh', 'kosong', 'ringkas'] as const

/** The machine and the API are the same on both engines: by day PGlite gets every fourth cell, PostgreSQL every one. */
const share = (engine: string): number => (engine === 'pglite' && !process.env['SELARAS_UJI_MALAM'] ? 4 : 1)

const EVENTS = Object.keys(PERISTIWA) as PeristiwaNama[]
const rowOf = (dari: string, peristiwa: PeristiwaNama) =>
  EXPECTED.find((row) => row.dari === dari && row.peristiwa === peristiwa)
const may = (dari: string, peristiwa: PeristiwaNama, pelaku: Pelaku): boolean =>
  rowOf(dari, peristiwa)?.peran.includes(pelaku as Peran) ?? false

/** Every event once in one request, as aliases of the real mutation. */
const BATCH = `mutation (${EVENTS.map((_nama, at) => `$i${at}: LangkahInput!`).join(' ')}) {
  ${EVENTS.map((_nama, at) => `m${at}: langkahTahap(input: $i${at}) { __typename ... on NaskahBaru { naskah { id } } ... on Penolakan { kode saran } }`).join('\n  ')}
}`

onBothApis('R2: state × event × role through the API', (api) => {
  const panggung = new Map<RagamPemda, Panggung>()
  const on = (ragam: RagamPemda): Panggung => {
    const found = panggung.get(ragam)
    if (!found) throw new Error(`no pemda ${ragam}`)
    return found
  }
  const asSistem = <T>({ pemdaId }: Panggung, work: (tx: Tx) => Promise<T>) =>
    withTenant(api().db, { pemdaId, lingkup: 'sistem' }, work)

  beforeAll(async () => {
    const { accounts, services, app, clock, signIn } = api()
    const sandi = accounts[0]?.sandi ?? ''
    for (const ragam of RAGAM) {
      const surel = `${ragam}@uji.contoh.id`
      const akun = await saveAkun(services.db, [{ nama: 'Orang Uji', surel }], {
        sandi,
        hashPassword,
        newId: uuidv7,
        now: () => clock.now
      })
      const [pemdaId, opdId, opdLain] = [uuidv7(), uuidv7(), uuidv7()]
      const one = { pemdaId, opdId, opdLain, penggunaId: akun.get(surel) ?? '', client: clientOf(app) }
      await asSistem(one, async (tx) => {
        await siapkanRagamBaru(tx, opdId, opdLain, ragam)
      })
      panggung.set(ragam, { ...one, client: await signIn(surel) })
    }
  })

  async function siapkanRagamBaru(tx: Tx, opdId: string, opdLain: string, ragam: RagamPemda): Promise<void> {
    await savePemda(tx, { nama: 'Kabupaten Uji', jenis: 'kabupaten', provinsi: 'Jawa Timur' })
    await saveOpd(tx, { id: opdId, nama: 'Dinas Pendidikan', singkatan: 'Disdik', jenis: 'opd' })
    await saveOpd(tx, { id: opdLain, nama: 'Dinas Kesehatan', singkatan: 'Dinkes', jenis: 'opd' })
    await siapkanRagam(tx, opdId, ragam)
  }

  const peranId = uuidv7()
  /** From now on the account of this pemda acts as this and nothing else; without a session for the public. */
  async function act(where: Panggung, pelaku: Pelaku): Promise<Client> {
    const peran: Peran = pelaku === 'kepalaOpdLain' ? 'kepalaOpd' : pelaku
    const opdId =
      pelaku === 'kepalaOpdLain' ? where.opdLain : LINGKUP_PERAN[peran] === 'opd' ? where.opdId : null
    await asSistem(where, (tx) =>
      savePeran(tx, {
        id: peranId,
        penggunaId: where.penggunaId,
        nama: 'Orang Uji',
        peran,
        opdId,
        sebagai: 'definitif',
        mulai: '2020-01-01',
        selesai: null
      })
    )
    return pelaku === 'publik' ? clientOf(api().app) : where.client
  }
  const input = (naskahId: string, { type, ...data }: Peristiwa) => ({
    naskahId,
    kunci: uuidv7(),
    peristiwa: type,
    data: data as Record<string, never>
  })
  const versiOf = (where: Panggung, naskahId: string) =>
    asSistem(where, async (tx) => (await readNaskah(tx, naskahId))?.versi)

  interface Kursi {
    readonly duduk: Duduk
    readonly event: Peristiwa
  }

  /** A plan for each cell of state × event; where the state knows the event, everything but the role is right. */
  async function seatAll(where: Panggung): Promise<ReadonlyMap<string, Kursi>> {
    const seats = new Map<string, Kursi>()
    await asSistem(where, async (tx) => {
      for (const dari of TAHAP) {
        const plain = await duduk(tx, where.opdId, dari)
        for (const peristiwa of EVENTS)
          seats.set(`${dari} ${peristiwa}`, await seatFor(tx, where, dari, peristiwa, plain))
      }
    })
    return seats
  }

  async function seatFor(
    tx: Tx,
    { opdId }: Panggung,
    dari: Tahap,
    peristiwa: PeristiwaNama,
    plain: Duduk
  ): Promise<Kursi> {
    const row = rowOf(dari, peristiwa)
    const [peran] = row?.peran ?? []
    const cabang = row?.ke.findIndex((_branch, at) => ragamOf(tepiOf(dari, peristiwa, at)) === 'penuh') ?? -1
    return cabang < 0 || peran === undefined || peran === 'sistem'
      ? { duduk: plain, event: await eventFor(tx, plain, { dari, peristiwa, ke: dari, cabang: 0 }) }
      : dudukUntuk(tx, opdId, tepiOf(dari, peristiwa, cabang), peran)
  }

  const tepiOf = (dari: Tahap, peristiwa: PeristiwaNama, cabang: number): Tepi => ({
    dari,
    peristiwa,
    ke: (rowOf(dari, peristiwa)?.ke[cabang]?.ke ?? dari) as Tahap,
    cabang
  })

  /** Sends every event to the plans of one state; the cells that were not refused. */
  async function sendAll(
    client: Client,
    seats: ReadonlyMap<string, Kursi>,
    dari: Tahap,
    pelaku: Pelaku
  ): Promise<readonly string[]> {
    // An allowed cell of this role is sent where it does no harm: at a plan that is not there.
    const inputs = EVENTS.map((peristiwa, at) => {
      const seat = seats.get(`${dari} ${peristiwa}`)
      if (!seat) throw new Error('no seat')
      const target = may(dari, peristiwa, pelaku) ? uuidv7() : seat.duduk.naskahId
      return [`i${at}`, input(target, seat.event)] as const
    })
    const answer = await client.query(BATCH, Object.fromEntries(inputs))
    return EVENTS.flatMap((peristiwa, at) => {
      const cell = answer.data?.[`m${at}`] as { readonly __typename: string } | null | undefined
      const denied = cell == null ? answer.errors.length > 0 : cell.__typename === 'Penolakan'
      return denied ? [] : [`${dari} × ${peristiwa} × ${pelaku}: ${JSON.stringify(cell)}`]
    })
  }

  it('refuses every cell that the table does not allow, and the plan does not move', async () => {
    const where = on('penuh')
    const seats = await seatAll(where)
    const wrong: string[] = []
    let sent = 0
    for (const [p, pelaku] of PELAKU.entries()) {
      const client = await act(where, pelaku)
      for (const [t, dari] of TAHAP.entries()) {
        if ((p + t) % share(api().db.engine) !== 0) continue
        wrong.push(...(await sendAll(client, seats, dari, pelaku)))
        sent += EVENTS.length
      }
    }
    expect(wrong).toEqual([])
    expect(sent).toBe((TAHAP.length * EVENTS.length * PELAKU.length) / share(api().db.engine))
    for (const [cell, { duduk: seat }] of seats) expect(await versiOf(where, seat.naskahId), cell).toBe(1)
  })

  /** Takes one allowed cell on a plan of its own; what went wrong, or null. */
  async function take(where: Panggung, client: Client, tepi: Tepi, peran: Peran): Promise<string | null> {
    const { duduk: seat, event } = await asSistem(where, (tx) => dudukUntuk(tx, where.opdId, tepi, peran))
    const { data, errors } = await client.query(
      `mutation ($input: LangkahInput!) { langkahTahap(input: $input) {
        __typename ... on NaskahBaru { naskah { tahap versi } } ... on Penolakan { kode pesan }
      } }`,
      { input: input(seat.naskahId, event) }
    )
    const got = data?.langkahTahap
    const there = got?.naskah?.tahap === tepi.ke && got.naskah.versi === 2
    return there
      ? null
      : `${tepi.dari} × ${tepi.peristiwa} × ${peran} → ${tepi.ke}: ${JSON.stringify(got ?? errors)}`
  }

  it('accepts every cell that the table allows to a person, on each of its branches, and leads where it says', async () => {
    const missed: string[] = []
    let taken = 0
    for (const peran of PERAN) {
      for (const ragam of RAGAM) {
        const where = on(ragam)
        const client = await act(where, peran)
        for (const tepi of allowed(peran).filter((one) => ragamOf(one) === ragam)) {
          missed.push(...[await take(where, client, tepi, peran)].filter((one) => one !== null))
          taken += 1
        }
      }
    }
    expect(missed).toEqual([])
    expect(taken).toBe(PERAN.flatMap(allowed).length)
    expect(taken).toBeGreaterThan(100)
  })

  it('lets only those who write plans make one, and only Bappelitbangda register one in force', async () => {
    const where = on('kosong')
    const isi = writeDokumen(rencanaBenar('PMDN86'))
    for (const pelaku of PELAKU) {
      const client = await act(where, pelaku)
      for (const [mutation, peristiwa] of [
        ['imporNaskah', 'buat'],
        ['daftarkanNaskah', 'daftarkan']
      ] as const) {
        const answer = await masuk(client, mutation, {
          opdId: where.opdId,
          kunci: uuidv7(),
          namaBerkas: 'renstra.json',
          isi
        })
        const made = answer.data?.[mutation]?.__typename === 'NaskahBaru'
        expect(made, `${mutation} ${pelaku} ${JSON.stringify(answer.data)}`).toBe(
          may('belumAda', peristiwa, pelaku)
        )
      }
    }
  })
})

/** One branch can be the turn of one official alone: the last of the chain, or the first. */
function reaches({ peristiwa, ke }: Tepi, peran: Peran): boolean {
  if (peristiwa !== 'paraf') return true
  return (ke === 'siapDitetapkan') === (peran === 'sekda')
}

/** Every branch that the table allows to this person. */
const allowed = (peran: Peran): readonly Tepi[] =>
  EXPECTED.filter((row) => row.dari !== 'belumAda' && row.peran.includes(peran)).flatMap((row) =>
    row.ke
      .map(
        ({ ke }, cabang): Tepi => ({
          dari: row.dari as Tahap,
          peristiwa: row.peristiwa,
          ke: ke as Tahap,
          cabang
        })
      )
      .filter((tepi) => reaches(tepi, peran))
  )
