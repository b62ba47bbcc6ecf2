import type { ProfilId, Tahap } from '../law/index.ts'
import type { JawabanPeriksaNilai, JawabanTercatat } from './susun-fakta.ts'

/** How a round ended, in words of the form. */
export type HasilVerifikasi = 'sesuai' | 'sesuaiDenganCatatan' | 'perluPenyempurnaan'

/** Who signs; `atasNama` when on behalf of somebody. */
export interface PenandaTangan {
  readonly nama: string
  readonly jabatan: string
  readonly atasNama: string | null
}

export interface PutusanBeritaAcara {
  readonly tempat: string
  readonly subpohon: boolean
  readonly putusan: HasilVerifikasi
  readonly alasan: string | null
  readonly oleh: string
}

export interface CatatanBeritaAcara {
  readonly tempat: string
  readonly isi: string
  readonly wajib: boolean
  readonly status: string
}

export interface TemuanBeritaAcara {
  readonly aturan: string
  readonly pesan: string
  readonly tempat: string
  readonly jawaban: string | null
  readonly alasanTerima: string | null
}

/** Everything about a round that its berita acara is made of; words are ready to be printed. */
export interface BahanBeritaAcara {
  readonly profil: ProfilId
  readonly pemda: string
  readonly opd: string
  readonly judul: string
  readonly tahap: Tahap
  readonly ke: number
  readonly nomor: string | null
  /** ISO day on which the round closes. */
  readonly tanggal: string
  readonly hasil: HasilVerifikasi
  /** Keputusan on the tim penyusun, in words; null = not recorded. */
  readonly timPenyusun: string | null
  readonly catatanProses: string | null
  readonly catatanSubstansi: string | null
  readonly jawaban: readonly JawabanTercatat[]
  readonly putusan: readonly PutusanBeritaAcara[]
  readonly catatan: readonly CatatanBeritaAcara[]
  readonly temuan: readonly TemuanBeritaAcara[]
  readonly sel: readonly string[]
  readonly potret: { readonly id: string; readonly hash: string; readonly versiAturan: string }
  /** Last day for the repaired plan, ISO; null where nothing is to be repaired or no limit is known. */
  readonly batasPerbaikan: string | null
  readonly penandaTangan: readonly PenandaTangan[]
}

/** A row of Formulir 1 or 3. */
export interface BarisFormulir {
  readonly no: number
  readonly butir: string
  readonly uraian: string
  readonly jawaban: JawabanPeriksaNilai | 'belumDiperiksa'
  readonly penyebab: string
  readonly tindakLanjut: string
}

/** An aspect of Formulir 2 with its conclusion. */
export interface AspekFormulir {
  readonly no: number
  readonly aspek: string
  readonly kesimpulan: string
  readonly butir: readonly BarisFormulir[]
}

/** The berita acara as its page prints it. Frozen when the round closes; `bentuk` is raised when its shape changes. */
export interface BeritaAcara {
  readonly bentuk: 1
  readonly judul: string
  readonly nomor: string | null
  readonly tanggal: string
  readonly pembuka: string
  readonly diktum: readonly { readonly ke: string; readonly judul: string; readonly isi: readonly string[] }[]
  readonly formulir1: readonly BarisFormulir[]
  readonly formulir2: readonly AspekFormulir[]
  readonly formulir3: readonly BarisFormulir[]
  readonly putusan: readonly PutusanBeritaAcara[]
  readonly catatan: readonly CatatanBeritaAcara[]
  readonly temuan: readonly TemuanBeritaAcara[]
  readonly sel: readonly string[]
  readonly potret: BahanBeritaAcara['potret']
  readonly penutup: string
  readonly penandaTangan: readonly PenandaTangan[]
}
