import type { Json } from '@selaras/domain/naskah'
import type { ColumnType, Generated } from 'kysely'

/**
 * Row types of every table, by qualified name. int8 is a number, date `YYYY-MM-DD`, timestamptz an ISO instant,
 * jsonb is written as text (`toJsonb`) and read parsed.
 */
type Jsonb<T> = ColumnType<T, string, string>
type Instant = ColumnType<string, string | undefined, string>
type Bytea = ColumnType<Uint8Array, Uint8Array, never>

export interface PemdaTable {
  pemda_id: string
  nama: string
  jenis: string
  provinsi: string
  pengaturan: Jsonb<Json>
  dibuat: Instant
  /** Day on which the daily work of the pemda ran last. */
  hari_kerja: ColumnType<string | null, string | null | undefined, string>
}

export interface OpdTable {
  pemda_id: string
  opd_id: string
  nama: string
  singkatan: string
  jenis: string
  aktif: Generated<boolean>
  dibuat: Instant
}

export interface PenggunaPeranTable {
  pemda_id: string
  peran_id: string
  pengguna_id: string
  nama: string
  peran: string
  opd_id: string | null
  sebagai: string
  mulai: string
  selesai: string | null
}

export interface UndanganTable {
  pemda_id: string
  undangan_id: string
  surel: string
  nama: string
  peran: Jsonb<Json>
  token_hash: string
  kedaluwarsa: string
  dibuat: string
  dibuat_oleh: string
  dikirim_ulang: Generated<number>
  diterima: string | null
  diterima_oleh: string | null
  dibatalkan: string | null
  surat: Generated<string>
  surat_percobaan: Generated<number>
  surat_pesan: string | null
}

export interface UnitKerjaTable {
  pemda_id: string
  unit_id: string
  opd_id: string
  nama: string
  aktif: Generated<boolean>
  urutan: number
}

export interface OpdRiwayatTable {
  pemda_id: string
  riwayat_id: string
  opd_id: string
  jenis: string
  tanggal: string
  dasar: string
  sebelum: Jsonb<Json> | null
  sesudah: Jsonb<Json> | null
  opd_terkait: string[]
  dibuat: string
  dibuat_oleh: string
}

export interface NaskahTable {
  pemda_id: string
  naskah_id: string
  opd_id: string
  jenis: string
  dasar: string | null
  asal_naskah_id: string | null
  judul: string
  profil: string
  tahun: number[]
  tahap: string
  versi_mesin: number
  versi: number
  fakta: Jsonb<Json>
  hitungan: Jsonb<Json>
  hitungan_versi: number | null
  contoh: boolean
  beku: Generated<boolean>
  dibuat: Instant
  dibuat_oleh: string
  diubah: Instant
}

export interface SimpulTable {
  pemda_id: string
  naskah_id: string
  simpul_id: string
  opd_id: string
  jenis: string
  induk_id: string | null
  urutan: number
  rujukan_id: string | null
  isian: Jsonb<Record<string, Json>>
  tertulis: Jsonb<Record<string, Json>>
}

export interface PaguTable {
  pemda_id: string
  naskah_id: string
  simpul_id: string
  tahun: number
  opd_id: string
  rupiah: number
}

export interface BagianTable {
  pemda_id: string
  naskah_id: string
  nama: string
  opd_id: string
  isi: Jsonb<Json>
}

export interface TahapLogTable {
  pemda_id: string
  naskah_id: string
  seq: number
  opd_id: string
  mesin: string
  versi_mesin: number
  dari: string
  peristiwa: string
  ke: string
  alasan: string | null
  potret_id: string | null
  rincian: Jsonb<Json>
  waktu: string
  pengguna_id: string
  sebagai: string
}

export interface PotretTable {
  pemda_id: string
  naskah_id: string
  potret_id: string
  opd_id: string
  versi: number
  tahap: string
  dokumen: string
  hash: string
  temuan: Jsonb<Json>
  versi_aturan: string
  alasan: string
  dibuat: string
  dibuat_oleh: string
}

export interface BerkasSumberTable {
  pemda_id: string
  berkas_id: string
  opd_id: string
  naskah_id: string | null
  nama: string
  jenis_media: string
  ukuran: number
  hash: string
  isi: Bytea
  dibuat: Instant
  dibuat_oleh: string
}

export interface SuratEdaranTable {
  pemda_id: string
  surat_id: string
  nomor: string
  tanggal: string
  tentang: string
  tahun: number[]
  pagu_indikatif: Jsonb<Json>
  untuk: Generated<string>
  dibuat: Instant
  dibuat_oleh: string
}

export interface JejakTable {
  pemda_id: string
  rantai_id: string
  seq: number
  naskah_id: string | null
  opd_id: string | null
  waktu: string
  pengguna_id: string
  tindakan: string
  bytes: string
  hash: string
  sebelum: string
}

export interface JejakSimpulTable {
  pemda_id: string
  naskah_id: string
  simpul_id: string
  seq: number
  opd_id: string
}

export interface JejakKepalaTable {
  pemda_id: string
  rantai_id: string
  panjang: number
  hash: string
  /** Time of the last entry. */
  waktu: ColumnType<string | null, string | null | undefined, string | null>
}

export interface IdempotensiTable {
  pemda_id: string
  pengguna_id: string
  kunci: string
  payload_hash: string
  jawaban: Jsonb<Json> | null
  dibuat: Instant
}

export interface PekerjaanTable {
  pemda_id: string
  pekerjaan_id: string
  jenis: string
  keadaan: Generated<string>
  selesai: Generated<number>
  jumlah: Generated<number>
  pesan: string | null
  hasil: Jsonb<Json> | null
  diminta_oleh: string
  dibuat: string
  diubah: string
}

export interface PekerjaanNaskahTable {
  pemda_id: string
  pekerjaan_id: string
  naskah_id: string
  opd_id: string
  versi: number | null
  hasil: Jsonb<Json> | null
  waktu: string | null
}

export interface ForumTable {
  pemda_id: string
  forum_id: string
  opd_id: string
  lintas: boolean
  nama: string
  tanggal: string
  tempat: string
  isi: Jsonb<Json>
  nomor: string | null
  tanggal_berita_acara: string | null
  ditetapkan: string | null
  ditetapkan_oleh: string | null
  versi: Generated<number>
  dibuat: string
  dibuat_oleh: string
  diubah: string
  diubah_oleh: string
}

export interface ForumNaskahTable {
  pemda_id: string
  forum_id: string
  naskah_id: string
  opd_id: string
  sejak: string
  oleh: string
}

export interface PemberitahuanTable {
  pemda_id: string
  pemberitahuan_id: string
  pengguna_id: string
  kunci: string
  jenis: string
  naskah_id: string | null
  data: Jsonb<Json>
  waktu: string
  dibaca: string | null
}

export interface PerkadaTable {
  pemda_id: string
  perkada_id: string
  versi: number
  isi: Jsonb<Json>
  nomor: string | null
  tahun: number | null
  tanggal: string | null
  ditetapkan: string | null
  ditetapkan_oleh: string | null
  berita_nama: string | null
  berita_tahun: number | null
  berita_nomor: string | null
  tambahan_nomor: string | null
  tanggal_undang: string | null
  diundangkan: string | null
  diundangkan_oleh: string | null
  dibuat: string
  dibuat_oleh: string
  diubah: string
  diubah_oleh: string
}

export interface PerkadaPindaianTable {
  pemda_id: string
  perkada_id: string
  ke: number
  pindaian_id: string
  nama: string
  jenis_media: string
  ukuran: number
  hash: string
  isi: Bytea
  alasan: string | null
  dibuat: Instant
  dibuat_oleh: string
}

export interface PerkadaNaskahTable {
  pemda_id: string
  perkada_id: string
  naskah_id: string
  opd_id: string
  urutan: number
  potret_id: string | null
  hash: string | null
  jangkar_panjang: number | null
  jangkar_hash: string | null
}

export interface RantaiParafTable {
  pemda_id: string
  naskah_id: string
  ke: number
  opd_id: string
  potret_id: string
  hash: string
  jabatan: string[]
  dibuka: string
  dibuka_oleh: string
  gugur: string | null
  gugur_oleh: string | null
  gugur_alasan: string | null
}

export interface ParafTable {
  pemda_id: string
  naskah_id: string
  ke: number
  jabatan: string
  opd_id: string
  hash: string
  orang: string
  pengguna_id: string | null
  nama: string
  sebagai: string
  tanggal: string
  pindaian_id: string | null
  pindaian_hash: string | null
  waktu: string
  dicatat_oleh: string
  tanda_tangan: Jsonb<Json>
}

export interface ReviuApipTable {
  pemda_id: string
  naskah_id: string
  reviu_id: string
  opd_id: string
  potret_id: string
  hash: string
  isi: string
  berkas_id: string | null
  waktu: string
  oleh: string
}

export interface RalatTable {
  pemda_id: string
  naskah_id: string
  ke: number
  opd_id: string
  alasan: string
  butir: Jsonb<Json>
  waktu: string
  oleh: string
}

export interface PencabutanTable {
  pemda_id: string
  naskah_id: string
  opd_id: string
  nomor: string
  tahun: number
  tanggal: string
  alasan: string
  waktu: string
  oleh: string
}

export interface IndukTable {
  pemda_id: string
  induk_id: string
  rumpun_id: string
  asal_id: string | null
  jenis: string
  judul: string
  tahun: number[]
  dasar: string | null
  tahap: string
  versi_mesin: number
  versi: number
  penetapan: Jsonb<Json> | null
  pengundangan: Jsonb<Json> | null
  berlaku_sejak: string | null
  contoh: boolean
  beku: Generated<boolean>
  /** State in which it was cancelled; written by the database. */
  batal_dari: Generated<string | null>
  dibuat: string
  dibuat_oleh: string
  diubah: string
}

export interface IndukSimpulTable {
  pemda_id: string
  induk_id: string
  simpul_id: string
  jenis: string
  atas_id: string | null
  urutan: number
  isian: Jsonb<Record<string, Json>>
}

export interface IndukPaguTable {
  pemda_id: string
  induk_id: string
  opd_id: string
  tahun: number
  rupiah: number
}

export interface IndukLogTable {
  pemda_id: string
  induk_id: string
  seq: number
  versi_mesin: number
  dari: string
  peristiwa: string
  ke: string
  data: Jsonb<Json>
  waktu: string
  pengguna_id: string
  sebagai: string
}

export interface IndukRedaksionalTable {
  pemda_id: string
  redaksional_id: string
  rumpun_id: string
  simpul_id: string
  lama: string
  baru: string
  alasan: string
  waktu: string
  pengguna_id: string
}

export interface KaitanTable {
  pemda_id: string
  naskah_id: string
  kaitan_id: string
  opd_id: string
  simpul_id: string
  jenis: string
  rumpun_id: string | null
  induk_simpul_id: string | null
  nspk_uraian: string | null
  nspk_sumber: string | null
  ditegaskan: Jsonb<Json> | null
  ditegaskan_pada: string | null
  ditegaskan_oleh: string | null
  dibuat: string
  dibuat_oleh: string
}

export interface UsulanIndukTable {
  pemda_id: string
  usulan_id: string
  opd_id: string
  naskah_id: string
  jenis: string
  isi: Jsonb<Json>
  tahun: number[]
  status: Generated<string>
  induk_id: string | null
  tanggapan: string | null
  dijawab: string | null
  dijawab_oleh: string | null
  waktu: string
  pengguna_id: string
}

export interface BedaIndukTable {
  pemda_id: string
  naskah_id: string
  beda_id: string
  opd_id: string
  induk_id: string
  isi: Jsonb<Json>
  waktu: string
}

export interface PutaranTable {
  pemda_id: string
  naskah_id: string
  ke: number
  opd_id: string
  tahap: string
  status: string
  simpulan: string | null
  hasil: string | null
  versi: number
  potret_id: string
  potret_sebelumnya: string | null
  batas: string | null
  nomor: string | null
  catatan_proses: string | null
  catatan_substansi: string | null
  sel: Jsonb<Json>
  dibuka: string
  dibuka_oleh: string
  ditutup: string | null
  ditutup_oleh: string | null
  versi_tutup: number | null
  berita_acara: Jsonb<Json> | null
}

export interface PutaranTugasTable {
  pemda_id: string
  naskah_id: string
  ke: number
  tugas_id: string
  opd_id: string
  pengguna_id: string
  cakupan: string[]
  pada: string
  oleh: string
}

export interface PutusanTable {
  pemda_id: string
  naskah_id: string
  ke: number
  nomor: number
  opd_id: string
  simpul_id: string
  subpohon: boolean
  putusan: string | null
  alasan: string | null
  pada: string
  oleh: string
}

export interface JawabanPeriksaTable {
  pemda_id: string
  naskah_id: string
  ke: number
  nomor: number
  opd_id: string
  butir: string
  jawaban: string | null
  penyebab: string | null
  tindak_lanjut: string | null
  pada: string
  oleh: string
}

export interface CatatanTable {
  pemda_id: string
  naskah_id: string
  catatan_id: string
  opd_id: string
  simpul_id: string | null
  field: string | null
  ke: number | null
  pihak: string
  wajib: boolean
  status: string
  versi: number
  nilai: Jsonb<Json>
  tempat: string
  usulan: Jsonb<Json> | null
  usulan_status: string | null
  dibuat: string
  dibuat_oleh: string
}

export interface CatatanPesanTable {
  pemda_id: string
  naskah_id: string
  catatan_id: string
  nomor: number
  opd_id: string
  isi: string
  dari: string
  ke: string
  peristiwa: string
  versi_mesin: number
  pengguna_id: string
  sebagai: string
  versi_naskah: number
  pada: string
}

export interface TanggapanTemuanTable {
  pemda_id: string
  naskah_id: string
  nomor: number
  opd_id: string
  kunci: string
  aturan: string
  peristiwa: string
  isi: string
  pengguna_id: string
  sebagai: string
  pada: string
}

export interface RiwayatAlihanTable {
  pemda_id: string
  naskah_id: string
  nomor: number
  opd_id: string
  simpul_id: string[]
  dari_naskah_id: string
  dari_seq: number
  dari_hash: string
  waktu: string
  pengguna_id: string
  tindakan: string
  perubahan: Jsonb<Json>
  penyusun: boolean
}

export interface KaitanLintasTable {
  pemda_id: string
  kaitan_id: string
  pengusul_opd_id: string
  pengusul_naskah_id: string
  pengusul_simpul_id: string
  pengusul_isi: Jsonb<Json>
  kebutuhan: string
  penerima_opd_id: string
  penerima_naskah_id: string | null
  penerima_simpul_id: string | null
  penerima_isi: Jsonb<Json> | null
  status: string
  alasan: string | null
  dibuat: string
  dibuat_oleh: string
  diputus: string | null
  diputus_oleh: string | null
}

export interface KaitanLintasLogTable {
  pemda_id: string
  kaitan_id: string
  seq: number
  versi_mesin: number
  dari: string
  peristiwa: string
  ke: string
  alasan: string | null
  waktu: string
  pengguna_id: string
  sebagai: string
}

export interface Tables {
  'selaras.riwayat_alihan': RiwayatAlihanTable
  'selaras.kaitan_lintas': KaitanLintasTable
  'selaras.kaitan_lintas_log': KaitanLintasLogTable
  'selaras.putaran': PutaranTable
  'selaras.putaran_tugas': PutaranTugasTable
  'selaras.putusan': PutusanTable
  'selaras.jawaban_periksa': JawabanPeriksaTable
  'selaras.catatan': CatatanTable
  'selaras.catatan_pesan': CatatanPesanTable
  'selaras.tanggapan_temuan': TanggapanTemuanTable
  'selaras.pemda': PemdaTable
  'selaras.opd': OpdTable
  'selaras.pengguna_peran': PenggunaPeranTable
  'selaras.naskah': NaskahTable
  'selaras.simpul': SimpulTable
  'selaras.pagu': PaguTable
  'selaras.bagian': BagianTable
  'selaras.tahap_log': TahapLogTable
  'selaras.potret': PotretTable
  'selaras.berkas_sumber': BerkasSumberTable
  'selaras.perkada': PerkadaTable
  'selaras.perkada_naskah': PerkadaNaskahTable
  'selaras.perkada_pindaian': PerkadaPindaianTable
  'selaras.rantai_paraf': RantaiParafTable
  'selaras.paraf': ParafTable
  'selaras.reviu_apip': ReviuApipTable
  'selaras.ralat': RalatTable
  'selaras.pencabutan': PencabutanTable
  'selaras.surat_edaran': SuratEdaranTable
  'selaras.jejak': JejakTable
  'selaras.jejak_simpul': JejakSimpulTable
  'selaras.jejak_kepala': JejakKepalaTable
  'selaras.idempotensi': IdempotensiTable
  'selaras.pekerjaan': PekerjaanTable
  'selaras.pekerjaan_naskah': PekerjaanNaskahTable
  'selaras.undangan': UndanganTable
  'selaras.unit_kerja': UnitKerjaTable
  'selaras.opd_riwayat': OpdRiwayatTable
  'selaras.forum': ForumTable
  'selaras.forum_naskah': ForumNaskahTable
  'selaras.pemberitahuan': PemberitahuanTable
  'selaras.induk': IndukTable
  'selaras.induk_simpul': IndukSimpulTable
  'selaras.induk_pagu': IndukPaguTable
  'selaras.induk_log': IndukLogTable
  'selaras.induk_redaksional': IndukRedaksionalTable
  'selaras.kaitan': KaitanTable
  'selaras.usulan_induk': UsulanIndukTable
  'selaras.beda_induk': BedaIndukTable
  'acuan.nomenklatur': { nomenklatur: string; kode: string; uraian: string; tingkat: string }
}

/** Tables of better-auth; give it `database.auth`, which is already set to schema `auth`. */
export interface AuthTables {
  user: {
    id: string
    name: string
    email: string
    emailVerified: boolean
    image: string | null
    twoFactorEnabled: Generated<boolean>
    createdAt: Date
    updatedAt: Date
  }
  twoFactor: {
    id: string
    secret: string
    backupCodes: string
    userId: string
    verified: Generated<boolean>
    // foreign name: a column of better-auth
    failedVerificationCount: Generated<number>
    lockedUntil: Date | null
  }
  session: {
    id: string
    expiresAt: Date
    token: string
    createdAt: Date
    updatedAt: Date
    ipAddress: string | null
    userAgent: string | null
    userId: string
  }
  account: {
    id: string
    accountId: string
    providerId: string
    userId: string
    accessToken: string | null
    refreshToken: string | null
    idToken: string | null
    accessTokenExpiresAt: Date | null
    refreshTokenExpiresAt: Date | null
    scope: string | null
    password: string | null
    createdAt: Date
    updatedAt: Date
  }
  // foreign name: a table of better-auth
  verification: {
    id: string
    identifier: string
    value: string
    expiresAt: Date
    createdAt: Date
    updatedAt: Date
  }
  rateLimit: { id: string; key: string; count: number; lastRequest: number }
}
