import type { Tahap } from '../law/tahap.ts'
import { TAHAP } from '../law/tahap.ts'
import { TAHAP_SUNTING } from './edits.ts'
import { LABEL_TAHAP } from './label-tahap.ts'
import type { PeranPelaku } from './roles.ts'

/** Where a plan stands, in words. */
export interface KeteranganTahap {
  readonly tahap: Tahap
  readonly label: string
  /** Who has it now. */
  readonly pemegang: string
  /** Roles that may move it on. */
  readonly pemegangPeran: readonly PeranPelaku[]
  /** What happens next, one sentence. */
  readonly berikutnya: string
  /** Place in the life of a plan, from 0. */
  readonly urutan: number
  readonly dapatDisunting: boolean
  /** Nothing comes after it. */
  readonly akhir: boolean
}

type Isi = readonly [pemegang: string, peran: readonly PeranPelaku[], berikutnya: string]

const opd = 'Perangkat Daerah'
const bappelitbangda = 'Bappelitbangda'
const hukum = 'Bagian Hukum'
const selesai: readonly PeranPelaku[] = []

const ISI: Readonly<Record<Tahap, Isi>> = {
  persiapan: [opd, ['kepalaOpd'], 'Catat Tim Penyusun, lalu kepala perangkat daerah memulai penyusunan.'],
  rancanganAwal: [
    opd,
    ['kepalaOpd'],
    'Susun rancangan awal, lalu sampaikan sebagai usulan ke rancangan RPJMD/RPD.'
  ],
  menungguSuratEdaran: [
    'Pemerintah Daerah',
    ['sistem'],
    'Menunggu surat edaran kepala daerah dengan pagu indikatif.'
  ],
  rancangan: [opd, ['kepalaOpd'], 'Sempurnakan menurut surat edaran, lalu buka forum perangkat daerah.'],
  forum: [opd, ['kepalaOpd'], 'Bahas dengan pemangku kepentingan, lalu tutup forum dengan berita acara.'],
  penyempurnaanRancangan: [
    opd,
    ['kepalaOpd'],
    'Perbaiki temuan dan jawab catatan, lalu ajukan untuk verifikasi.'
  ],
  verifikasiRancangan: [
    bappelitbangda,
    ['kepalaBappelitbangda'],
    'Bappelitbangda memeriksa dan menyimpulkan verifikasi.'
  ],
  menungguInduk: ['Pemerintah Daerah', ['sistem'], 'Menunggu penetapan RPJMD/RPD.'],
  rancanganAkhir: [
    opd,
    ['kepalaOpd'],
    'Selaraskan dengan RPJMD/RPD yang ditetapkan, lalu ajukan rancangan akhir.'
  ],
  verifikasiRancanganAkhir: [
    bappelitbangda,
    ['kepalaBappelitbangda'],
    'Bappelitbangda memeriksa kesesuaian dengan RPJMD/RPD yang ditetapkan.'
  ],
  reviuApip: ['Inspektorat', ['inspektorat'], 'Inspektorat mereviu kepatuhan penyusunan rancangan akhir.'],
  paraf: [
    'Pejabat dalam rantai paraf',
    ['sekretarisOpd', 'kepalaOpd', 'kepalaBappelitbangda', 'bagianHukum', 'asisten', 'sekda'],
    'Pejabat berikutnya membubuhkan paraf; Bagian Hukum dapat mencatatnya dengan pindaian.'
  ],
  harmonisasi: [
    hukum,
    ['bagianHukum'],
    'Bagian Hukum memperbaiki batang tubuh Perkada; Lampiran tidak berubah.'
  ],
  siapDitetapkan: [
    hukum,
    ['bagianHukum'],
    'Kepala daerah menetapkan; Bagian Hukum mencatat nomor dan tanggalnya.'
  ],
  ditetapkan: ['Sekretaris Daerah', ['bagianHukum'], 'Sekretaris Daerah mengundangkan dalam Berita Daerah.'],
  berlaku: ['Berlaku', selesai, 'Menjadi acuan Renja; diubah hanya melalui perubahan Renstra.'],
  digantikan: ['Selesai', selesai, 'Renstra ini sudah digantikan oleh penerusnya.'],
  dicabut: ['Selesai', selesai, 'Renstra ini sudah dicabut.'],
  berakhir: ['Selesai', selesai, 'Masa acuan Renstra ini sudah habis.'],
  dibatalkan: ['Selesai', selesai, 'Penyusunan naskah ini dibatalkan.']
}

const FINAL: ReadonlySet<Tahap> = new Set(['digantikan', 'dicabut', 'berakhir', 'dibatalkan'])

/** Label, holder, next step and place of a state, for readers. */
export function describeTahap(tahap: Tahap): KeteranganTahap {
  const [pemegang, pemegangPeran, berikutnya] = ISI[tahap]
  return {
    tahap,
    label: LABEL_TAHAP[tahap],
    pemegang,
    pemegangPeran,
    berikutnya,
    urutan: TAHAP.indexOf(tahap),
    dapatDisunting: TAHAP_SUNTING.has(tahap),
    akhir: FINAL.has(tahap)
  }
}
