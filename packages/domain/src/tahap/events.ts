import type { SelTercatat } from './facts.ts'

/** A correction of wording after a plan is in force; old and new text are kept. */
export interface ButirRalat {
  readonly simpulId: string
  readonly field: string
  readonly lama: string
  readonly baru: string
}

export interface PerkadaRujukan {
  readonly nomor: string
  readonly tahun: number
  /** ISO day. */
  readonly tanggal: string
}

/** The official who put a paraf on paper; `penggunaId` null = has no account, then the name tells people apart. */
export interface Penandatangan {
  readonly penggunaId: string | null
  readonly nama: string
  readonly sebagai: 'definitif' | 'plt' | 'plh'
}

/** Events of renstra.machine with what they carry. */
export type Peristiwa =
  | { readonly type: 'buat' }
  | { readonly type: 'daftarkan' }
  | { readonly type: 'mulai' }
  | { readonly type: 'sampaikan' }
  | { readonly type: 'suratEdaranTerbit' }
  | { readonly type: 'bukaForum' }
  | { readonly type: 'tutupForum' }
  | { readonly type: 'ajukan' }
  | { readonly type: 'tarik' }
  | { readonly type: 'nyatakanSesuai' }
  | { readonly type: 'nyatakanSesuaiDenganCatatan'; readonly sel: readonly SelTercatat[] }
  | { readonly type: 'kembalikan'; readonly alasan: string }
  | { readonly type: 'konfirmasiCatatan' }
  | { readonly type: 'indukDitetapkan' }
  | { readonly type: 'selesaikanReviu' }
  | { readonly type: 'paraf'; readonly hash: string }
  | {
      readonly type: 'catatParaf'
      readonly jabatanId: string
      readonly hash: string
      /** Hash of the scanned page. */
      readonly pindaian: string
      readonly tanggal: string
      readonly penandatangan: Penandatangan
    }
  | { readonly type: 'tolakParaf'; readonly keberatan: 'perkada' | 'lampiran'; readonly alasan: string }
  | { readonly type: 'selesaikanHarmonisasi' }
  | ({ readonly type: 'tetapkan' } & PerkadaRujukan)
  | {
      readonly type: 'undangkan'
      readonly berita: { readonly nama: string; readonly tahun: number; readonly nomor: string }
      readonly tanggal: string
    }
  | { readonly type: 'ralat'; readonly alasan: string; readonly butir: readonly ButirRalat[] }
  | { readonly type: 'gantikan' }
  | { readonly type: 'cabut'; readonly perkada: PerkadaRujukan; readonly alasan: string }
  | { readonly type: 'akhiri' }
  | { readonly type: 'mintaBatal'; readonly alasan: string }
  | { readonly type: 'urungkanBatal'; readonly alasan: string }
  | { readonly type: 'setujuiBatal' }

export type PeristiwaNama = Peristiwa['type']
export type PeristiwaBernama<Nama extends PeristiwaNama> = Extract<Peristiwa, { readonly type: Nama }>

interface KeteranganPeristiwa {
  /** Text of the button. */
  readonly label: string
  /** Fields that the event carries beside its type. */
  readonly perluData: readonly string[]
}

const info = (label: string, ...perluData: readonly string[]): KeteranganPeristiwa => ({ label, perluData })

/** Every event in order of life: text for its button and the data to ask for. */
export const PERISTIWA: Readonly<Record<PeristiwaNama, KeteranganPeristiwa>> = {
  buat: info('Buat naskah'),
  daftarkan: info('Daftarkan Renstra yang sudah berlaku'),
  mulai: info('Mulai penyusunan'),
  sampaikan: info('Sampaikan rancangan awal'),
  suratEdaranTerbit: info('Surat edaran terbit'),
  bukaForum: info('Buka forum perangkat daerah'),
  tutupForum: info('Tutup forum perangkat daerah'),
  ajukan: info('Ajukan untuk verifikasi'),
  tarik: info('Tarik pengajuan'),
  nyatakanSesuai: info('Nyatakan sesuai'),
  nyatakanSesuaiDenganCatatan: info('Nyatakan sesuai dengan catatan', 'sel'),
  kembalikan: info('Kembalikan untuk disempurnakan', 'alasan'),
  konfirmasiCatatan: info('Konfirmasi perbaikan catatan'),
  indukDitetapkan: info('RPJMD/RPD ditetapkan'),
  selesaikanReviu: info('Selesaikan reviu'),
  paraf: info('Bubuhkan paraf', 'hash'),
  catatParaf: info(
    'Catat paraf dengan pindaian',
    'jabatanId',
    'hash',
    'pindaian',
    'tanggal',
    'penandatangan'
  ),
  tolakParaf: info('Tolak paraf', 'keberatan', 'alasan'),
  selesaikanHarmonisasi: info('Selesaikan harmonisasi'),
  tetapkan: info('Catat penetapan', 'nomor', 'tahun', 'tanggal'),
  undangkan: info('Catat pengundangan', 'berita', 'tanggal'),
  ralat: info('Ralat redaksi', 'alasan', 'butir'),
  gantikan: info('Gantikan dengan Renstra penerus'),
  cabut: info('Catat pencabutan', 'perkada', 'alasan'),
  akhiri: info('Akhiri masa berlaku'),
  mintaBatal: info('Minta pembatalan', 'alasan'),
  urungkanBatal: info('Urungkan permintaan pembatalan', 'alasan'),
  setujuiBatal: info('Setujui pembatalan')
}
