import type { Tahap } from '../law/index.ts'
import type { Result } from '../result.ts'
import { ok, refuse } from '../result.ts'
import type { PeranPelaku } from '../tahap/index.ts'
import { LABEL_PERAN, LABEL_TAHAP, PERAN_PENYUSUN } from '../tahap/index.ts'

/** One entry about a finding, oldest first; entries are never changed. */
export interface CatatanTemuan {
  readonly kunci: string
  readonly aturan: string
  readonly peristiwa: 'jawab' | 'terima'
  readonly isi: string
  readonly penggunaId: string
  readonly pada: string
}

/** Where a finding stands: the latest answer, and whether that answer is accepted. */
export interface TanggapanTemuan {
  readonly kunci: string
  readonly aturan: string
  /** Empty when kepala Bappelitbangda accepted the finding without an answer. */
  readonly jawaban: string
  readonly oleh: string
  readonly pada: string
  readonly diterima: { readonly alasan: string; readonly oleh: string; readonly pada: string } | null
}

/** The state of every finding that was answered or accepted; a new answer makes an acceptance void. */
export function foldTanggapan(entries: readonly CatatanTemuan[]): ReadonlyMap<string, TanggapanTemuan> {
  const found = new Map<string, TanggapanTemuan>()
  for (const { kunci, aturan, peristiwa, isi, penggunaId: oleh, pada } of entries) {
    const before = found.get(kunci)
    found.set(
      kunci,
      peristiwa === 'jawab'
        ? { kunci, aturan, jawaban: isi, oleh, pada, diterima: null }
        : {
            kunci,
            aturan,
            jawaban: before?.jawaban ?? '',
            oleh: before?.oleh ?? oleh,
            pada: before?.pada ?? pada,
            diterima: { alasan: isi, oleh, pada }
          }
    )
  }
  return found
}

/** Counts for the machine: findings that hold up the way on and are neither mended nor dealt with. */
export function countTanggapan(
  menghalangi: readonly string[],
  tanggapan: ReadonlyMap<string, TanggapanTemuan>
): { readonly belumDijawab: number; readonly dijawabBelumDiterima: number } {
  let belumDijawab = 0
  let dijawabBelumDiterima = 0
  for (const kunci of menghalangi) {
    const one = tanggapan.get(kunci)
    if (!one) belumDijawab += 1
    else if (one.diterima === null) dijawabBelumDiterima += 1
  }
  return { belumDijawab, dijawabBelumDiterima }
}

/** Longest answer in characters. */
export const batasTanggapan = 5000
/** Most findings that one answer may cover. */
export const batasTemuanDiminta = 200

export interface KonteksTanggapan {
  readonly tahap: Tahap
  readonly pelaku: { readonly peran: readonly PeranPelaku[]; readonly pernahMenyunting: boolean }
  /** The findings that one sentence is to cover. */
  readonly diminta: readonly TemuanDiminta[]
}

export interface TemuanDiminta {
  readonly kunci: string
  /** Its rule and place in words, for a refusal. */
  readonly sebutan: string
  /** It is there now and blocks. */
  readonly menghalangi: boolean
}

/** States in which the OPD has the plan and may answer. */
const MENJAWAB: ReadonlySet<Tahap> = new Set([
  'rancanganAwal',
  'rancangan',
  'forum',
  'penyempurnaanRancangan',
  'rancanganAkhir'
])
/** States in which kepala Bappelitbangda decides about findings. */
const MENERIMA: ReadonlySet<Tahap> = new Set([
  'verifikasiRancangan',
  'rancanganAkhir',
  'verifikasiRancanganAkhir',
  'siapDitetapkan'
])

/** Whether this person may answer these findings with these words: all of them, or none. */
export function mayAnswerTemuan(konteks: KonteksTanggapan, jawaban: string): Result<true> {
  if (!PERAN_PENYUSUN.some((peran) => konteks.pelaku.peran.includes(peran)))
    return notYours(
      'dijawab oleh perangkat daerah pemilik naskah',
      'Tulis catatan kepada perangkat daerah itu.'
    )
  if (!MENJAWAB.has(konteks.tahap))
    return locked(konteks.tahap, 'dijawab', 'Temuan dijawab ketika naskah berada pada perangkat daerah.')
  return worded(konteks, jawaban)
}

/** Whether this person may accept these findings with this reason: all of them, or none. */
export function mayAcceptTemuan(konteks: KonteksTanggapan, alasan: string): Result<true> {
  if (!konteks.pelaku.peran.includes('kepalaBappelitbangda'))
    return notYours(`diterima oleh ${LABEL_PERAN.kepalaBappelitbangda}`, 'Beri tahu kepala Bappelitbangda.')
  if (konteks.pelaku.pernahMenyunting)
    return notYours(
      'diterima oleh orang yang tidak ikut menyusun naskah ini',
      'Minta pejabat lain yang tidak ikut menyunting.'
    )
  if (!MENERIMA.has(konteks.tahap))
    return locked(konteks.tahap, 'diterima', 'Temuan diterima ketika naskah diverifikasi.')
  return worded(konteks, alasan)
}

function worded({ diminta }: KonteksTanggapan, isi: string): Result<true> {
  if (isi.trim() === '')
    return refuse('NILAI_TIDAK_SAH', 'Alasan belum diisi.', 'Tulis alasan yang dapat dibaca pihak lain.')
  if (isi.length > batasTanggapan)
    return refuse('NILAI_TIDAK_SAH', `Alasan lebih dari ${batasTanggapan} huruf.`, 'Tulis lebih singkat.')
  if (diminta.length === 0)
    return refuse('NILAI_TIDAK_SAH', 'Belum ada temuan yang dipilih.', 'Pilih sedikitnya satu temuan.')
  if (diminta.length > batasTemuanDiminta)
    return refuse(
      'TERLALU_BESAR',
      `Satu alasan berlaku untuk paling banyak ${batasTemuanDiminta} temuan; ini ${diminta.length}.`,
      'Pilih lebih sedikit, lalu kirim sisanya sesudahnya.'
    )
  const gone = diminta.filter(({ menghalangi }) => !menghalangi)
  return gone.length === 0 ? ok(true) : nothingThere(gone, diminta.length)
}

/** At most so many findings are named in a refusal; all keys go with it. */
const mostNamed = 3

function nothingThere(gone: readonly TemuanDiminta[], diminta: number) {
  const named = gone.slice(0, mostNamed).map(({ sebutan }) => `“${sebutan}”`)
  const more = gone.length > mostNamed ? `; dan ${gone.length - mostNamed} lainnya` : ''
  const rest = diminta > gone.length ? ' Tidak satu pun dari pilihan ini disimpan.' : ''
  return refuse(
    'TIDAK_DITEMUKAN',
    `Temuan ${named.join('; ')}${more} tidak ada lagi, atau tidak menghalangi naskah pada tahap ini.${rest}`,
    'Muat ulang daftar temuan; temuan yang sudah diperbaiki tidak perlu dijawab.',
    { kunci: gone.map(({ kunci }) => kunci) }
  )
}

const notYours = (siapa: string, advice: string) =>
  refuse('TIDAK_BERHAK', `Temuan hanya dapat ${siapa}.`, advice)

const locked = (tahap: Tahap, apa: string, advice: string) =>
  refuse('TERKUNCI', `Temuan tidak dapat ${apa} pada tahap ${LABEL_TAHAP[tahap]}.`, advice)

/** The state whose blocking findings stand against the next submission out of this one. */
export function tahapPengajuan(tahap: Tahap): Tahap {
  if (tahap === 'persiapan') return 'rancanganAwal'
  if (tahap === 'menungguSuratEdaran' || tahap === 'rancangan' || tahap === 'forum')
    return 'penyempurnaanRancangan'
  return tahap === 'menungguInduk' ? 'rancanganAkhir' : tahap
}
