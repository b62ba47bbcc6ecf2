import { loadContoh } from '@selaras/contoh'
import type { Change } from '@selaras/domain/naskah'
import { describeTahap, PERISTIWA } from '@selaras/domain/tahap'
import { buildSchema, graphql } from 'graphql'
import sdl from '../../../server/schema.graphql?raw'
import { indukFields, indukRoot } from './induk.ts'
import { kaitanLintasRoot } from './kaitan-lintas.ts'
import { persiapanFields, persiapanRoot } from './persiapan.ts'
import type { StoredPlan } from './plans.ts'
import { applyBatch, countsOf, deltaOf, planFrom, refusal, simpulOut } from './plans.ts'
import { reviewFields, reviewRoot } from './verifikasi.ts'
import { versiFields, versiRoot } from './versi.ts'

/**
 * A server in memory that speaks the committed schema, for looking at pages without a server and for tests: operations
 * that the schema does not know fail here as they would there.
 */
export interface MemoryServer {
  /** Stands in for the browser's fetch. */
  readonly fetch: typeof globalThis.fetch
  readonly plans: readonly StoredPlan[]
  /** Somebody else changes a plan. */
  changeByOther(plan: StoredPlan, changes: readonly Change[]): void
  online: boolean
  signedIn: string | null
}

type Listener = (event: { naskahId: string; versi: number }) => void

const opdLumajang = '01900000-0000-7000-9000-000000000001'
const opdKosong = '01900000-0000-7000-9000-000000000002'

const people: Record<
  string,
  {
    id: string
    nama: string
    surel: string
    peran: { peran: string; sebagai: string; opd: { id: string; nama: string } | null }[]
  }
> = {
  'perencana@lumajang.contoh': {
    id: 'u1',
    nama: 'Budi Santoso',
    surel: 'perencana@lumajang.contoh',
    peran: [
      {
        peran: 'perencanaOpd',
        sebagai: 'definitif',
        opd: { id: opdLumajang, nama: 'Dinas Koperasi dan Usaha Mikro' }
      }
    ]
  },
  'bappeda@lumajang.contoh': {
    id: 'u2',
    nama: 'Dewi Lestari',
    surel: 'bappeda@lumajang.contoh',
    peran: [{ peran: 'kepalaBappelitbangda', sebagai: 'definitif', opd: null }]
  },
  'baru@lumajang.contoh': {
    id: 'u3',
    nama: 'Agus Salim',
    surel: 'baru@lumajang.contoh',
    peran: [
      { peran: 'perencanaOpd', sebagai: 'definitif', opd: { id: opdKosong, nama: 'Dinas Perpustakaan' } }
    ]
  }
}
const pemda = { id: 'p1', nama: 'Kabupaten Lumajang', jenis: 'kabupaten', provinsi: 'Jawa Timur' }

export function memoryServer(): MemoryServer {
  const schema = buildSchema(sdl)
  const plans = [
    planFrom(loadContoh('lumajang-2018-2023'), { tahap: 'rancanganAwal', opdId: opdLumajang, lock: null }),
    planFrom(loadContoh('pasuruan-2024-2026'), {
      tahap: 'berlaku',
      opdId: opdLumajang,
      lock: 'Renstra yang sudah berlaku hanya dapat diubah melalui perubahan Renstra.'
    }),
    planFrom(loadContoh('pasuruan-2024-2026'), { tahap: 'rancanganAwal', opdId: opdLumajang, lock: null })
  ]
  const listeners = new Set<Listener>()
  const tell = (plan: StoredPlan) => {
    for (const listener of listeners) listener({ naskahId: plan.naskah.id, versi: plan.versi })
  }
  const server: MemoryServer = {
    plans,
    online: true,
    signedIn: null,
    changeByOther: (plan, changes) => {
      applyBatch(plan, `other ${plan.versi}`, changes, true)
      tell(plan)
    },
    fetch: async (input, init) => {
      if (!server.online) throw new TypeError('Failed to fetch')
      const url = new URL(input instanceof Request ? input.url : String(input), 'http://localhost')
      const body = init?.body ?? (input instanceof Request ? await input.text() : '')
      if (url.pathname === '/graphql/stream') return stream(listeners, String(body), init?.signal ?? null)
      if (url.pathname === '/graphql') return json(await answer(String(body)))
      if (url.pathname.startsWith('/api/auth/')) return authenticate(server, url.pathname, String(body))
      return new Response('', { status: 404 })
    }
  }
  const answer = (body: string) => {
    const { query, variables, operationName } = JSON.parse(body) as {
      query: string
      variables?: Record<string, unknown>
      operationName?: string
    }
    return graphql({
      schema,
      source: query,
      rootValue: root(server, tell),
      variableValues: variables ?? {},
      operationName: operationName ?? null
    })
  }
  return server
}

function root(server: MemoryServer, tell: (plan: StoredPlan) => void) {
  const person = () => people[server.signedIn ?? '']
  const find = (id: string) => server.plans.find(({ naskah }) => naskah.id === id)
  const visible = () =>
    server.plans.filter(({ opd }) =>
      person()?.peran.some((role) => role.opd === null || role.opd.id === opd.id)
    )
  const out = (plan: StoredPlan) => ({
    ...planOut(plan, person()?.peran[0]?.peran ?? ''),
    ...persiapanFields(server.plans, plan),
    ...indukFields(server.plans, plan),
    ...versiFields(plan)
  })
  const page = <Node>(nodes: readonly Node[]) => ({
    edges: nodes.map((node, at) => ({ cursor: String(at), node })),
    pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null }
  })
  return {
    saya: () => {
      const own = person()
      const peran = own?.peran.map((one) => ({ mulai: '2025-01-02', selesai: null, ...one }))
      return { ...own, peran, faktorKedua: false, perluFaktorKedua: false, pemda }
    },
    naskah: ({ id }: { id: string }) => {
      const plan = find(id)
      return plan ? out(plan) : null
    },
    daftarNaskah: () => page(visible().map(out)),
    unitKerja: () => [
      { id: 'u1', opdId: opdLumajang, nama: 'Bidang Koperasi', aktif: true, urutan: 1 },
      { id: 'u2', opdId: opdKosong, nama: 'Bidang Lain', aktif: true, urutan: 1 }
    ],
    daftarOpd: () =>
      page([
        {
          id: opdLumajang,
          nama: 'Dinas Koperasi dan Usaha Mikro',
          singkatan: 'Dinkop UM',
          jenis: 'dinas',
          aktif: true
        },
        { id: opdKosong, nama: 'Dinas Perpustakaan', singkatan: '', jenis: 'dinas', aktif: true }
      ]),
    ubahNaskah: ({
      input
    }: {
      input: { naskahId: string; kunci: string; changes: Change[]; lewatiYangDitolak?: boolean }
    }) => {
      const plan = find(input.naskahId)
      if (!plan) return refusal('TIDAK_DITEMUKAN', 'Rencana ini tidak ada.')
      const before = plan.versi
      const result = applyBatch(
        plan,
        input.kunci,
        input.changes.map(plainChange),
        input.lewatiYangDitolak ?? false
      )
      if (plan.versi !== before) setTimeout(() => tell(plan), 20)
      return result
    },
    ...reviewRoot(find, person, tell),
    ...persiapanRoot(server.plans, visible),
    ...indukRoot(server.plans, person, out),
    ...versiRoot(server.plans, out),
    ...kaitanLintasRoot(server.plans),
    langkahTahap: () =>
      refusal('SYARAT_BELUM_TERPENUHI', 'Masih ada temuan kritis.', 'Perbaiki temuan kritis lebih dahulu.')
  }
}

function planOut(plan: StoredPlan, peran: string) {
  const { naskah, versi, judul, tahap, opd, lock } = plan
  const told = describeTahap(tahap)
  const reads = peran !== 'kepalaBappelitbangda' || tahap === 'berlaku' || tahap.startsWith('verifikasi')
  return {
    id: naskah.id,
    judul,
    jenis: 'awal',
    profil: naskah.profil,
    tahun: naskah.tahun,
    tahap,
    versi,
    contoh: true,
    opd: { ...opd, jenis: 'dinas', aktif: true },
    diubahPada: '2026-11-20T02:14:00.000Z',
    bolehUbah: lock === null && reads,
    alasanTidakBolehUbah: lock,
    peristiwa:
      tahap === 'berlaku'
        ? []
        : [
            {
              peristiwa: 'sampaikan',
              label: PERISTIWA.sampaikan.label,
              boleh: false,
              alasan: 'Langkah ini dilakukan kepala perangkat daerah.',
              saran: 'Minta kepala perangkat daerah menyampaikan rancangan awal.',
              perluData: [],
              olehSistem: false
            },
            {
              peristiwa: 'mintaBatal',
              label: PERISTIWA.mintaBatal.label,
              boleh: true,
              alasan: null,
              saran: null,
              perluData: ['alasan'],
              olehSistem: false
            }
          ],
    posisi: {
      ...told,
      sejak: '2026-11-09',
      hari: 12,
      batas: '2026-12-03',
      batasUraian: 'Batas penyampaian rancangan awal',
      sisaHari: 12
    },
    riwayatTahap: [],
    ringkasanTemuan: () => ({ ...countsOf(plan.naskah), terkini: true }),
    simpul: reads ? () => [...plan.naskah.simpul.values()].map(simpulOut) : null,
    bagian: reads ? () => Object.entries(plan.naskah.bagian).map(([nama, isi]) => ({ nama, isi })) : null,
    dokumen: null,
    delta: ({ sejak }: { sejak: number }) => deltaOf(plan, sejak),
    ...reviewFields(plan, peran)
  }
}

/** graphql-js makes inputs without a prototype and with every null spelled out. */
function plainChange(change: Change): Change {
  return JSON.parse(JSON.stringify(change)) as Change
}

function authenticate(server: MemoryServer, path: string, body: string): Response {
  if (path.endsWith('/get-session')) {
    const person = people[server.signedIn ?? '']
    return json(person ? { user: { id: person.id }, session: {} } : null)
  }
  if (path.endsWith('/sign-out')) {
    server.signedIn = null
    return json({ success: true })
  }
  const { email, password } = JSON.parse(body) as { email: string; password: string }
  if (!people[email] || password !== 'contoh-selaras')
    return json({ message: 'Invalid email or password' }, 401)
  server.signedIn = email
  return json({ user: { id: people[email].id } })
}

/** Server-sent events as graphql-sse (distinct connections) writes them. */
function stream(listeners: Set<Listener>, body: string, signal: AbortSignal | null): Response {
  const { variables } = JSON.parse(body) as { variables?: { id?: string } }
  const encoder = new TextEncoder()
  let listener: Listener | null = null
  const content = new ReadableStream<Uint8Array>({
    start: (controller) => {
      controller.enqueue(encoder.encode(':\n\n'))
      listener = (event) => {
        if (event.naskahId !== variables?.id) return
        controller.enqueue(
          encoder.encode(`event: next\ndata: ${JSON.stringify({ data: { naskahBerubah: event } })}\n\n`)
        )
      }
      listeners.add(listener)
      signal?.addEventListener('abort', () => listener && listeners.delete(listener))
    },
    cancel: () => void (listener && listeners.delete(listener))
  })
  return new Response(content, { headers: { 'content-type': 'text/event-stream' } })
}

const json = (value: unknown, status = 200): Response =>
  new Response(JSON.stringify(value), { status, headers: { 'content-type': 'application/json' } })
