import {
  isiForumOf,
  readForumInput,
  readSuratEdaran,
  readTimPenyusun,
  type SuratEdaranBaru,
  type TimPenyusun
} from '@selaras/domain/persiapan'
import { describeTahap } from '@selaras/domain/tahap'
import type { StoredPlan } from './plans.ts'
import { countsOf, testId } from './plans.ts'

/** Persiapan, forum, letters and notifications in memory, with the domain's own words of refusal. */

const hariIni = '2026-11-21'

interface StoredForum {
  id: string
  versi: number
  input: unknown
  nomor: string | null
}

export interface StoredNote {
  id: string
  jenis: string
  naskahId: string | null
  data: unknown
  dibaca: string | null
}

export interface PersiapanMemory {
  readonly tim: Map<string, TimPenyusun>
  readonly forum: Map<string, StoredForum>
  readonly batas: Map<string, { nomor: string; tanggal: string; butir: { tahun: number; rupiah: string }[] }>
  readonly surat: SuratEdaranBaru[]
  readonly notes: StoredNote[]
}

const stores = new WeakMap<readonly StoredPlan[], PersiapanMemory>()

/** What these plans have of persiapan; tests look at it and put things there. */
export function persiapanOf(plans: readonly StoredPlan[]): PersiapanMemory {
  const found = stores.get(plans)
  if (found) return found
  const made: PersiapanMemory = {
    tim: new Map(),
    forum: new Map(),
    batas: new Map(),
    surat: [],
    notes: []
  }
  stores.set(plans, made)
  return made
}

const told = (refused: { code: string; message: string; advice: string; detail?: unknown }) => ({
  __typename: 'Penolakan',
  kode: refused.code,
  pesan: refused.message,
  saran: refused.advice,
  rincian: refused.detail ?? null
})

/** Fields of a plan that persiapan adds. */
export function persiapanFields(plans: readonly StoredPlan[], plan: StoredPlan) {
  const store = persiapanOf(plans)
  return {
    timPenyusun: () => store.tim.get(plan.naskah.id) ?? null,
    batasPagu: () => store.batas.get(plan.naskah.id) ?? null,
    jumlahPagu: () => [{ tahun: 2019, rupiah: '3004450500' }],
    forum: () => forumOut(store.forum.get(plan.naskah.id), plan)
  }
}

function forumOut(forum: StoredForum | undefined, plan: StoredPlan) {
  if (!forum) return null
  const input = forum.input as { nama: string; tanggal: string; tempat: string }
  return {
    ...input,
    ...isiForumOf(input),
    id: forum.id,
    versi: forum.versi,
    lintas: false,
    nomor: forum.nomor,
    tanggalBeritaAcara: forum.nomor === null ? null : hariIni,
    ditetapkan: forum.nomor === null ? null : '2026-11-21T03:00:00.000Z',
    bolehUbah: forum.nomor === null,
    penyelenggara: { ...plan.opd, jenis: 'dinas', aktif: true },
    peserta: [{ opd: plan.opd.nama, judul: plan.judul }]
  }
}

/** Root fields of persiapan, board, calendar and notifications. */
export function persiapanRoot(plans: readonly StoredPlan[], visible: () => readonly StoredPlan[]) {
  const store = persiapanOf(plans)
  const unread = () => store.notes.filter(({ dibaca }) => dibaca === null)
  return {
    catatTimPenyusun: ({ naskahId, tim }: { naskahId: string; tim: unknown }) => {
      const read = readTimPenyusun(JSON.parse(JSON.stringify(tim)), hariIni)
      if (!read.ok) return told(read.refusal)
      store.tim.set(naskahId, read.value)
      return { __typename: 'TimPenyusunDicatat', naskah: { id: naskahId, versi: 2 } }
    },
    simpanForum: ({ naskahId, forum }: { naskahId: string[]; forum: unknown }) => {
      const read = readForumInput(JSON.parse(JSON.stringify(forum)))
      if (!read.ok) return told(read.refusal)
      const [id = ''] = naskahId
      store.forum.set(id, { id: testId(), versi: 1, input: read.value, nomor: null })
      return { __typename: 'ForumTercatat', forum: { id: 'f', versi: 1 } }
    },
    terbitkanSuratEdaran: ({ surat }: { surat: { pagu: { rupiah: unknown }[] } }) => {
      const plain = JSON.parse(JSON.stringify(surat)) as { pagu: { rupiah: string }[] }
      const input = { ...plain, pagu: plain.pagu.map((row) => ({ ...row, rupiah: Number(row.rupiah) })) }
      const opd = new Set(plans.map((plan) => plan.opd.id))
      const read = readSuratEdaran(input, { hariIni, opd, terbit: store.surat })
      if (!read.ok) return told(read.refusal)
      store.surat.push(read.value)
      return { __typename: 'SuratEdaranTerbit', melangkah: 2, ditolak: 0, surat: { id: 's1' } }
    },
    daftarSuratEdaran: () =>
      store.surat.map((one, at) => ({
        ...one,
        id: `s${at}`,
        pagu: one.pagu.map((row) => ({ ...row, opd: { id: row.opdId } }))
      })),
    daftarForum: [],
    kalender: [],
    tenggatProfil: [],
    papan: () =>
      visible().map((plan) => ({
        ...describeTahap(plan.tahap),
        naskahId: plan.naskah.id,
        judul: plan.judul,
        jenis: 'awal',
        profil: plan.naskah.profil,
        tahun: plan.naskah.tahun,
        contoh: true,
        opd: { ...plan.opd, jenis: 'dinas', aktif: true },
        sejak: '2026-11-09',
        hari: 12,
        batas: null,
        batasUraian: null,
        sisaHari: null,
        temuan: { ...countsOf(plan.naskah), terkini: true }
      })),
    belumDibaca: () => unread().length,
    pemberitahuan: ({ belumDibaca }: { belumDibaca?: boolean }) => {
      const shown = [...(belumDibaca ? unread() : store.notes)].reverse()
      return {
        edges: shown.map((node) => ({
          cursor: node.id,
          node: { ...node, waktu: '2026-11-21T02:00:00.000Z' }
        })),
        pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null }
      }
    },
    tandaiDibaca: ({ id }: { id?: string[] }) => {
      for (const note of store.notes)
        if (!id || id.includes(note.id)) note.dibaca ??= '2026-11-21T03:00:00.000Z'
      return { belumDibaca: unread().length }
    },
    hadir: { __typename: 'HadirDiterima', orang: [] }
  }
}
