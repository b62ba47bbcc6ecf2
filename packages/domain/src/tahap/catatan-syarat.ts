import type { Tahap } from '../law/tahap.ts'
import type { FaktaCatatan, PeristiwaCatatan, PihakCatatan } from './catatan-fakta.ts'
import { TAHAP_SUNTING } from './edits.ts'
import type { Keberatan } from './guard.ts'
import { belum } from './guard.ts'
import { LABEL_TAHAP } from './label-tahap.ts'
import type { Syarat } from './mesin-izin.ts'
import { guardsOn, tanpaAlasan, tolakNilai } from './mesin-izin.ts'
import type { PeranPelaku } from './roles.ts'
import { PERAN_PENYUSUN } from './roles.ts'

/** Longest message of a thread in characters. */
export const batasPesan = 5000

/** Roles that check a plan and may write threads on it. */
export const PERAN_PEMERIKSA = ['verifikator', 'kepalaBappelitbangda', 'inspektorat'] as const

/**
 * On which side a person speaks: somebody who writes plans of this OPD speaks for the OPD, even when they also verify
 * plans elsewhere. Null = neither.
 */
export function sideOf(peran: readonly PeranPelaku[]): PihakCatatan | null {
  if (PERAN_PENYUSUN.some((one) => peran.includes(one))) return 'penyusun'
  return PERAN_PEMERIKSA.some((one) => peran.includes(one)) ? 'pemeriksa' : null
}

/** States in which nothing is to be said any more: the plan is law, or given up. */
const TAMAT: ReadonlySet<Tahap> = new Set([
  'ditetapkan',
  'berlaku',
  'digantikan',
  'dicabut',
  'berakhir',
  'dibatalkan'
])

const text = (isi: string): Keberatan | null => {
  if (isi.trim() === '') return tolakNilai('Catatan belum diisi.', 'Tulis catatannya.')
  return isi.length > batasPesan
    ? tolakNilai(
        `Catatan lebih dari ${batasPesan} huruf.`,
        'Tulis lebih singkat, atau bagi menjadi dua catatan.'
      )
    : null
}

const on = guardsOn<PeristiwaCatatan, FaktaCatatan>()

/** Named guards of catatan.machine. */
export const SYARAT_CATATAN = {
  naskahMasihDisusun: (f) =>
    TAMAT.has(f.tahapNaskah)
      ? {
          code: 'TERKUNCI',
          message: `Naskah pada tahap ${LABEL_TAHAP[f.tahapNaskah]} tidak dicatat atau dijawab lagi.`,
          advice: 'Catatan yang sudah ada tetap dapat dibaca.'
        }
      : null,
  bukanPemeriksaPenyunting: (f) =>
    f.pelaku.pernahMenyunting && sideOf(f.pelaku.peran) === 'pemeriksa'
      ? {
          code: 'TIDAK_BERHAK',
          message:
            'Orang yang ikut menyusun naskah ini (membuat, menyunting, atau mengaitkan isinya) tidak boleh memeriksanya.',
          advice: 'Minta pemeriksa lain yang tidak ikut menyusun.'
        }
      : null,
  simpulAda: (f) =>
    f.simpulAda
      ? null
      : belum(
          'Baris yang dicatat sudah dihapus dari naskah.',
          'Tulis catatan pada baris lain, atau pada naskah sebagai keseluruhan.'
        ),
  isiTerisi: on('tulis', ({ isi }) => text(isi)),
  wajibOlehPemeriksa: on('tulis', ({ wajib }, f) =>
    wajib && sideOf(f.pelaku.peran) !== 'pemeriksa'
      ? {
          code: 'TIDAK_BERHAK',
          message: 'Catatan wajib hanya ditulis oleh pemeriksa.',
          advice: 'Tulis sebagai saran.'
        }
      : null
  ),
  balasanTerisi: on('balas', ({ isi }) => text(isi)),
  pihakPenulis: (f) =>
    sideOf(f.pelaku.peran) === f.pihak
      ? null
      : {
          code: 'TIDAK_BERHAK',
          message:
            f.pihak === 'pemeriksa'
              ? 'Catatan pemeriksa hanya diselesaikan atau dibuka lagi oleh pemeriksa.'
              : 'Catatan perangkat daerah hanya diselesaikan atau dibuka lagi oleh perangkat daerah itu.',
          advice: 'Balas catatannya; pihak yang menulis akan menyelesaikannya.'
        },
  usulanMenunggu: (f) =>
    f.usulan === 'menunggu'
      ? null
      : belum(
          f.usulan === null
            ? 'Catatan ini tidak memuat usulan nilai.'
            : `Usulan nilai ini sudah ${f.usulan === 'diterapkan' ? 'diterapkan' : 'ditolak'}.`,
          'Muat ulang halaman untuk melihat catatan terkini.'
        ),
  naskahTerbuka: (f) =>
    TAHAP_SUNTING.has(f.tahapNaskah)
      ? null
      : {
          code: 'TERKUNCI',
          message: `Naskah pada tahap ${LABEL_TAHAP[f.tahapNaskah]} tidak dapat disunting.`,
          advice: 'Usulan dapat diterapkan ketika naskah dikembalikan atau ditarik.'
        },
  alasanTerisi: on('tolakUsulan', ({ alasan }) => tanpaAlasan(alasan))
} satisfies Record<string, Syarat<FaktaCatatan, PeristiwaCatatan>>

export type SyaratCatatanNama = keyof typeof SYARAT_CATATAN

/** Conditions that choose between two next states. */
export const CABANG_CATATAN = {
  /** The other side speaks, or a colleague answers a question of the OPD itself. */
  menjawab: ({ pelaku, pihak, penulisId }: FaktaCatatan) =>
    sideOf(pelaku.peran) !== pihak || (pihak === 'penyusun' && pelaku.id !== penulisId)
}

export type CabangCatatanNama = keyof typeof CABANG_CATATAN
