import { check } from '@selaras/domain/aturan'
import { locate, printNaskah } from '@selaras/domain/cetak'
import { daftarPeriksa, isProfilId } from '@selaras/domain/law'
import type { Isi, Json, SimpulId } from '@selaras/domain/naskah'
import { applyChange, cellValue, sameJson } from '@selaras/domain/naskah'
import { beritaAcaraOf, describeSel, stateOfNilai, uncovered, valueAt } from '@selaras/domain/verifikasi'
import type { StoredPlan } from './plans.ts'
import { refusal, testId } from './plans.ts'

/** Rounds and comments of the plans in memory, simple but by the same rules where the pages depend on them. */

interface Sel {
  simpulId: string
  field: string | null
}
interface StoredThread extends Omit<Sel, 'simpulId'> {
  id: string
  simpulId: string | null
  ke: number | null
  wajib: boolean
  status: string
  nilai: Json
  usulan: Json
  usulanKosong: boolean
  usulanStatus: string | null
  pesan: { id: string; isi: string; oleh: string; sebagai: string; pada: string; peristiwa: string | null }[]
}
interface StoredRound {
  ke: number
  versi: number
  status: string
  tahap: string
  simpulan: string | null
  batas: string
  nomor: string | null
  proses: string | null
  substansi: string | null
  /** What the server offers of the round before. */
  lalu: {
    ke: number
    putusan: { simpulId: string; subpohon: boolean }[]
    periksa: { butir: string; jawaban: string; penyebab: string | null; tindakLanjut: string | null }[]
  } | null
  sel: Sel[]
  tugas: { id: string; kepada: string; penggunaId: string; cakupan: string[] }[]
  putusan: Map<string, { simpulId: string; subpohon: boolean; putusan: string; alasan: string | null }>
  periksa: Map<
    string,
    { butir: string; jawaban: string; penyebab: string | null; tindakLanjut: string | null }
  >
}
export interface Review {
  threads: StoredThread[]
  rounds: StoredRound[]
  answers: Map<string, string>
  accepted: Map<string, string>
  batasSel: Sel[] | null
  keys: Map<string, unknown>
  /** Makes every write fail with this sentence. */
  refuse: string | null
}

const pada = '2026-11-20T02:14:00.000Z'
const reviews = new WeakMap<StoredPlan, Review>()

/** What is said about a plan; a plan that is being verified has one open round. */
export function reviewOf(plan: StoredPlan): Review {
  const known = reviews.get(plan)
  if (known) return known
  const made: Review = {
    threads: [],
    rounds: plan.tahap.startsWith('verifikasi') ? [openRound(1, plan.tahap)] : [],
    answers: new Map(),
    accepted: new Map(),
    batasSel: null,
    keys: new Map(),
    refuse: null
  }
  reviews.set(plan, made)
  return made
}

export const openRound = (ke: number, tahap: string): StoredRound => ({
  ke,
  versi: 1,
  status: 'dibuka',
  tahap,
  simpulan: null,
  batas: '2026-12-03',
  nomor: null,
  proses: null,
  substansi: null,
  lalu: null,
  sel: [],
  tugas: [],
  putusan: new Map(),
  periksa: new Map()
})

/** A thread somebody wrote before the test began. */
export function addThread(plan: StoredPlan, more: Partial<StoredThread> & { isi: string; oleh?: string }) {
  const { isi, oleh = 'Dewi Lestari', ...own } = more
  const place = { simpulId: own.simpulId ?? null, field: own.field ?? null }
  const thread: StoredThread = {
    id: testId(),
    ke: 1,
    wajib: false,
    status: 'terbuka',
    nilai: valueAt(plan.naskah, place) ?? null,
    usulan: null,
    usulanKosong: false,
    usulanStatus: own.usulan === undefined && !own.usulanKosong ? null : 'menunggu',
    pesan: [message(isi, oleh, 'Verifikator', 'tulis')],
    ...own,
    ...place
  }
  reviewOf(plan).threads.unshift(thread)
  return thread
}

const message = (isi: string, oleh: string, sebagai: string, peristiwa: string) => ({
  id: testId(),
  isi,
  oleh,
  sebagai,
  pada,
  peristiwa
})

/** Fields of a plan about its verification, as GraphQL asks for them. */
export function reviewFields(plan: StoredPlan, peran: string) {
  const review = reviewOf(plan)
  const verifies = peran === 'kepalaBappelitbangda' || peran === 'verifikator'
  return {
    catatan: () => review.threads.map((thread) => threadOut(plan, thread, verifies)),
    putaran: () => review.rounds.map((round) => roundOut(plan, round, verifies)),
    tanggapanTemuan: [],
    batasSel: () => review.batasSel?.map((sel) => selOut(plan, sel)) ?? null,
    calonPemeriksa: verifies ? [{ penggunaId: 'u2', nama: 'Dewi Lestari' }] : [],
    harusDijawab: () => ({
      temuan: blocking(plan),
      catatan: review.threads.filter((one) => one.wajib && one.status === 'terbuka').map(({ id }) => id),
      sel: (review.batasSel ?? []).map((sel) => selOut(plan, sel))
    }),
    potret: []
  }
}

const selOut = (plan: StoredPlan, sel: Sel) => ({ ...sel, tempat: describeSel(plan.naskah, sel) })

/** The first kritis findings stand for those that block. */
function blocking(plan: StoredPlan) {
  const { accepted, answers } = reviewOf(plan)
  const { dokumen, asal } = printNaskah(plan.naskah)
  return check(dokumen)
    .temuan.filter(({ keparahan, percobaan }) => keparahan === 'kritis' && !percobaan)
    .slice(0, 2)
    .flatMap((one) => {
      const kunci = `${one.aturan} ${one.pointer}`
      if (accepted.has(kunci)) return []
      const place = locate(asal, one.pointer)
      const jawaban = answers.get(kunci)
      return [
        {
          kunci,
          aturan: one.aturan,
          keparahan: one.keparahan,
          pesan: one.pesan,
          saran: one.saran,
          jalur: one.pointer,
          simpulId: place?.simpulId ?? null,
          field: place?.field ?? null,
          tanggapan: jawaban
            ? {
                kunci,
                aturan: one.aturan,
                jawaban,
                oleh: 'Budi Santoso',
                pada,
                diterima: false,
                alasanTerima: null,
                diterimaOleh: null,
                masihAda: true
              }
            : null
        }
      ]
    })
}

function threadOut(plan: StoredPlan, thread: StoredThread, verifies: boolean) {
  const { nilai, simpulId, field } = thread
  const done = thread.status === 'selesai'
  return {
    ...thread,
    ...stateOfNilai(plan.naskah, { simpulId, field, nilai }),
    naskahId: plan.naskah.id,
    versi: 1,
    nilaiSaatDitulis: nilai,
    tempat: describeSel(plan.naskah, thread),
    dibuat: pada,
    oleh: thread.pesan[0]?.oleh ?? '',
    bolehBalas: !done,
    bolehSelesai: verifies && !done,
    bolehBukaLagi: verifies && done,
    bolehTerapkan: !verifies && thread.usulanStatus === 'menunggu'
  }
}

function roundOut(plan: StoredPlan, round: StoredRound, verifies: boolean) {
  const missing = missingFor(plan, round)
  const event = (nama: string, label: string, boleh: boolean, alasan: string | null = null) => ({
    nama,
    label,
    boleh: boleh && verifies,
    alasan,
    saran: null
  })
  return {
    ke: round.ke,
    tahap: round.tahap,
    status: round.status,
    simpulan: round.simpulan,
    hasil: round.status === 'ditutup' ? round.simpulan : null,
    versi: round.versi,
    dibuka: pada,
    dibukaOleh: 'Sri Wahyuni',
    batas: round.batas,
    sisaHari: 12,
    ditutup: round.status === 'ditutup' ? pada : null,
    ditutupOleh: round.status === 'ditutup' ? 'Dewi Lestari' : null,
    potretId: `potret-${round.ke}`,
    potretSebelumnya: round.ke > 1 ? `potret-${round.ke - 1}` : null,
    tugas: round.tugas,
    putusan: [...round.putusan.values()].map((one) => ({ ...one, oleh: 'Dewi Lestari', pada })),
    periksa: [...round.periksa.values()].map((one) => ({ ...one, oleh: 'Dewi Lestari', pada })),
    nomorBeritaAcara: round.nomor,
    catatanProses: round.proses,
    catatanSubstansi: round.substansi,
    sel: round.sel.map((sel) => selOut(plan, sel)),
    kurang: missing,
    peristiwa: [
      event('mulaiPeriksa', 'Mulai memeriksa', round.status === 'dibuka'),
      event('catatHasil', 'Catat hasil', round.status === 'diperiksa'),
      event('tugaskan', 'Tugaskan', round.status === 'dibuka' || round.status === 'diperiksa'),
      event('cabutTugas', 'Cabut tugas', round.status === 'dibuka' || round.status === 'diperiksa'),
      event('perpanjang', 'Perpanjang', round.status !== 'ditutup'),
      event(
        'simpulkan',
        'Simpulkan',
        round.status === 'diperiksa' && missing.length === 0,
        missing[0] ?? null
      ),
      event('batalkanSimpulan', 'Batalkan simpulan', round.status === 'disimpulkan')
    ],
    beritaAcara: round.status === 'ditutup' ? minutes(plan, round) : null,
    lalu:
      round.lalu === null
        ? null
        : {
            ke: round.lalu.ke,
            putusan: round.lalu.putusan.map((one) => ({ ...one, oleh: 'Agus Salim', pada })),
            periksa: round.lalu.periksa.map((one) => ({ ...one, oleh: 'Agus Salim', pada }))
          }
  }
}

function missingFor(plan: StoredPlan, round: StoredRound): string[] {
  const left = uncovered(plan.naskah, [...round.putusan.values()])
  const profil = isProfilId(plan.naskah.profil) ? plan.naskah.profil : 'PMDN86'
  const kritis = daftarPeriksa(profil).filter(
    ({ id, keparahan }) => keparahan === 'kritis' && !round.periksa.has(id)
  )
  return [
    ...(left.length > 0 ? [`Belum ada putusan untuk ${left.length} cabang.`] : []),
    ...(kritis.length > 0 ? [`${kritis.length} butir kritis belum dijawab.`] : [])
  ]
}

function minutes(plan: StoredPlan, round: StoredRound) {
  const profil = isProfilId(plan.naskah.profil) ? plan.naskah.profil : 'PMDN86'
  const penandaTangan = [
    { nama: 'Dewi Lestari', jabatan: 'Kepala Bappelitbangda', atasNama: null },
    { nama: 'Sri Wahyuni', jabatan: 'Kepala Dinas', atasNama: null }
  ]
  const isi = beritaAcaraOf({
    profil,
    pemda: 'Kabupaten Lumajang',
    opd: plan.opd.nama,
    judul: plan.judul,
    tahap: 'verifikasiRancanganAkhir',
    ke: round.ke,
    nomor: round.nomor,
    tanggal: '2026-11-20',
    hasil: 'sesuaiDenganCatatan',
    timPenyusun: null,
    catatanProses: round.proses,
    catatanSubstansi: round.substansi,
    jawaban: [...round.periksa.values()] as never,
    putusan: [...round.putusan.values()].map(({ simpulId, ...one }) => ({
      ...one,
      putusan: one.putusan as never,
      tempat: describeSel(plan.naskah, { simpulId, field: null }),
      oleh: 'Dewi Lestari'
    })),
    catatan: [],
    temuan: [],
    sel: round.sel.map((sel) => describeSel(plan.naskah, sel)),
    potret: { id: 'potret-1', hash: 'a1b2c3', versiAturan: '1' },
    batasPerbaikan: '2026-11-27',
    penandaTangan
  })
  return { nomor: round.nomor, tanggal: '2026-11-20', penandaTangan, isi }
}

interface Input {
  readonly naskahId: string
  readonly kunci: string
  readonly ke?: number
  readonly catatanId?: string
  readonly [key: string]: unknown
}

/** Mutations and queries of verification; `tell` announces what happened. */
export function reviewRoot(
  find: (id: string) => StoredPlan | undefined,
  person: () => { nama: string } | undefined,
  tell: (plan: StoredPlan) => void
) {
  const act =
    (work: (plan: StoredPlan, review: Review, input: Input) => unknown) =>
    ({ input }: { input: Input }) => {
      const plan = find(input.naskahId)
      if (!plan) return refusal('TIDAK_DITEMUKAN', 'Rencana ini tidak ada.')
      const review = reviewOf(plan)
      if (review.refuse) return refusal('TIDAK_BERHAK', review.refuse, 'Coba lagi.')
      if (review.keys.has(input.kunci)) return review.keys.get(input.kunci)
      const answer = work(plan, review, input)
      review.keys.set(input.kunci, answer)
      setTimeout(() => tell(plan), 20)
      return answer
    }
  const thread = (work: (plan: StoredPlan, thread: StoredThread, input: Input) => void) =>
    act((plan, review, input) => {
      const one = review.threads.find(({ id }) => id === input.catatanId)
      if (!one) return refusal('TIDAK_DITEMUKAN', 'Catatan ini tidak ada.')
      work(plan, one, input)
      return { __typename: 'CatatanTersimpan', catatan: threadOut(plan, one, false), versi: plan.versi }
    })
  const say = (one: StoredThread, isi: unknown, peristiwa: string) =>
    one.pesan.push(message(String(isi ?? ''), person()?.nama ?? '', 'Perencana', peristiwa))
  const round = (work: (plan: StoredPlan, round: StoredRound, input: Input) => unknown) =>
    act((plan, review, input) => {
      const one = review.rounds.find(({ ke }) => ke === input.ke)
      if (!one) return refusal('TIDAK_DITEMUKAN', 'Putaran ini tidak ada.')
      const refused = work(plan, one, input)
      return refused ?? { __typename: 'PutaranTersimpan', putaran: roundOut(plan, one, true) }
    })
  const temuanAct = (kind: 'answers' | 'accepted', field: string) =>
    act((_plan, review, input) => {
      for (const kunci of input['kunciTemuan'] as string[]) review[kind].set(kunci, String(input[field]))
      return { __typename: 'TanggapanTersimpan' }
    })
  return {
    daftarPeriksa: ({ profil }: { profil: string }) =>
      isProfilId(profil)
        ? daftarPeriksa(profil).map((one) => ({ ...one, pertanyaan: one.uraian, bagian: [], jenis: [] }))
        : [],
    tulisCatatan: act((plan, _review, input) => {
      const { isi, simpulId, field, wajib, usulan, kosongkan } = input as unknown as {
        isi: string
        simpulId?: string | null
        field?: string | null
        wajib?: boolean
        usulan?: Json
        kosongkan?: boolean
      }
      const one = addThread(plan, {
        isi,
        oleh: person()?.nama ?? '',
        simpulId: simpulId ?? null,
        field: field ?? null,
        wajib: wajib ?? false,
        usulanKosong: kosongkan ?? false,
        ...(usulan === undefined || usulan === null ? {} : { usulan })
      })
      return { __typename: 'CatatanTersimpan', catatan: threadOut(plan, one, false), versi: plan.versi }
    }),
    balasCatatan: thread((_plan, one, { isi }) => {
      say(one, isi, 'balas')
      one.status = 'dijawab'
    }),
    ubahCatatan: thread((_plan, one, { peristiwa }) => {
      say(one, '', String(peristiwa))
      one.status = peristiwa === 'selesaikan' ? 'selesai' : 'terbuka'
    }),
    terapkanUsulan: thread((plan, one) => {
      applySuggestion(plan, one)
      say(one, '', 'terapkanUsulan')
      one.usulanStatus = 'diterapkan'
      one.status = 'dijawab'
    }),
    tolakUsulan: thread((_plan, one, { alasan }) => {
      say(one, alasan, 'tolakUsulan')
      one.usulanStatus = 'ditolak'
      one.status = 'dijawab'
    }),
    jawabTemuan: temuanAct('answers', 'jawaban'),
    terimaTemuan: temuanAct('accepted', 'alasan'),
    langkahPutaran: round((_plan, one, { peristiwa, data, versi }) => {
      if (versi !== one.versi) return refusal('BASI', 'Putaran ini sudah diubah orang lain.', 'Muat ulang.')
      const told = (data ?? {}) as Record<string, string>
      if (peristiwa === 'mulaiPeriksa') one.status = 'diperiksa'
      if (peristiwa === 'perpanjang') one.batas = told['batas'] ?? one.batas
      if (peristiwa === 'tugaskan' || peristiwa === 'cabutTugas')
        one.tugas = one.tugas.filter(({ penggunaId }) => penggunaId !== told['penggunaId'])
      if (peristiwa === 'tugaskan')
        one.tugas.push({
          id: testId(),
          kepada: 'Dewi Lestari',
          penggunaId: told['penggunaId'] ?? '',
          cakupan: (data as { cakupan: string[] }).cakupan
        })
      if (peristiwa === 'simpulkan') {
        one.status = 'disimpulkan'
        one.simpulan = told['simpulan'] ?? null
      }
      if (peristiwa === 'batalkanSimpulan') {
        one.status = 'diperiksa'
        one.simpulan = null
      }
      one.versi += 1
      return null
    }),
    simpanPutusan: round((_plan, one, { butir }) => {
      for (const verdict of butir as { simpulId: string; putusan: string; alasan?: string | null }[])
        one.putusan.set(verdict.simpulId, { ...verdict, subpohon: true, alasan: verdict.alasan ?? null })
      return null
    }),
    simpanPeriksa: round((_plan, one, { butir }) => {
      for (const answer of butir as {
        butir: string
        jawaban: string
        penyebab?: string
        tindakLanjut?: string
      }[])
        one.periksa.set(answer.butir, {
          ...answer,
          penyebab: answer.penyebab ?? null,
          tindakLanjut: answer.tindakLanjut ?? null
        })
      return null
    }),
    simpanCatatanPutaran: round((_plan, one, input) => {
      const { nomorBeritaAcara, catatanProses, catatanSubstansi, sel } = input as unknown as {
        nomorBeritaAcara?: string
        catatanProses?: string
        catatanSubstansi?: string
        sel?: Sel[]
      }
      one.nomor = nomorBeritaAcara ?? one.nomor
      one.proses = catatanProses ?? one.proses
      one.substansi = catatanSubstansi ?? one.substansi
      one.sel = sel?.map(({ simpulId, field }) => ({ simpulId, field: field ?? null })) ?? one.sel
      one.versi += 1
      return null
    })
  }
}

/** Puts the suggested value into its cell, as somebody's edit. */
function applySuggestion(plan: StoredPlan, { simpulId, field, usulan }: StoredThread): void {
  if (simpulId === null || field === null) return
  const node = plan.naskah.simpul.get(simpulId as SimpulId)
  if (!node || sameJson(cellValue(plan.naskah, node, field), usulan)) return
  const dari = node.isian[field]
  const done = applyChange(plan.naskah, {
    jenis: 'isi',
    simpulId,
    field,
    ...(dari === undefined ? {} : { dari }),
    ke: usulan as Isi
  })
  if (!done.ok) throw new Error(done.refusal.message)
  const { naskah, diubah } = done.value
  plan.naskah = naskah
  plan.versi += 1
  plan.log.push({
    versi: plan.versi,
    simpul: diubah.flatMap((id) => naskah.simpul.get(id) ?? []),
    dihapus: [],
    bagian: []
  })
}
