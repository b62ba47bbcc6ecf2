import type { Dokumen } from '../dokumen/schema.ts'
import type { JenisSimpul } from './types.ts'

/** Rows below a printed row: the key of their array and the jenis that may stand in it. */
export interface Slot {
  readonly kunci: string
  readonly jenis: readonly JenisSimpul[]
  /** The format demands the array. */
  readonly wajib: boolean
  /** What a row without such rows prints: an empty array or no key at all. */
  readonly kosong: 'daftar' | 'absen'
  /** The rows are plain texts. */
  readonly teks?: true
}

const slot = (
  kunci: string,
  jenis: JenisSimpul | readonly JenisSimpul[],
  more: Partial<Slot> = {}
): Slot => ({
  kunci,
  jenis: typeof jenis === 'string' ? [jenis] : jenis,
  wajib: true,
  kosong: 'daftar',
  ...more
})

export const jenisPendanaan = ['program', 'kegiatan', 'subKegiatan'] as const satisfies readonly JenisSimpul[]
export const jenisTujuanSasaran = ['tujuan', 'sasaran'] as const satisfies readonly JenisSimpul[]

const opsional = { wajib: false } as const
const indikator = slot('indikator', 'indikator')
const cabangTujuan = [indikator, slot('anak', jenisTujuanSasaran, { ...opsional, kosong: 'absen' })]
const cabangProgram = [indikator, slot('anak', jenisPendanaan, opsional)]

const tanpa: readonly Slot[] = []
/** The arrays below each jenis, in printed order. */
export const slots: Readonly<Record<JenisSimpul, readonly Slot[]>> = {
  naskah: tanpa,
  masalahPokok: [
    slot('masalah', 'masalah'),
    slot('akar', 'akarMasalah', { ...opsional, kosong: 'absen', teks: true })
  ],
  masalah: [slot('akar', 'akarMasalah', { teks: true })],
  akarMasalah: tanpa,
  permasalahanUtama: tanpa,
  isuStrategis: tanpa,
  capaian: tanpa,
  anggaran: [slot('anak', 'anggaran', opsional)],
  tujuan: cabangTujuan,
  sasaran: cabangTujuan,
  indikator: tanpa,
  strategi: [slot('arahKebijakan', 'arahKebijakan', { teks: true })],
  arahKebijakan: tanpa,
  program: cabangProgram,
  kegiatan: cabangProgram,
  subKegiatan: cabangProgram,
  indikatif: [
    slot('indikator', 'indikatorIndikatif'),
    slot('anak', 'indikatif', { ...opsional, kosong: 'absen' })
  ],
  indikatorIndikatif: tanpa,
  iku: tanpa,
  ikk: tanpa,
  butirStrategi: tanpa,
  butirArahKebijakan: tanpa,
  daftarProgram: [slot('program', 'programTertulis')],
  pengarusutamaanGender: [slot('', 'programTertulis')],
  programTertulis: [slot('kegiatan', 'kegiatanTertulis')],
  kegiatanTertulis: [slot('subKegiatan', 'subKegiatanTertulis', { ...opsional, kosong: 'absen' })],
  subKegiatanTertulis: tanpa,
  tabelSektor: [slot('baris', 'barisSektor')],
  barisSektor: tanpa
}

/** A table of the Dokumen whose rows are Simpul. */
export interface TabelNaskah {
  readonly kunci: keyof Dokumen & string
  readonly jenis: readonly JenisSimpul[]
  /** `daftar`: an array. `peta`: an object keyed by field `kunci`. `wadah`: the array is the content of one container row. */
  readonly bentuk: 'daftar' | 'peta' | 'wadah'
  readonly wajib: boolean
}

const tabel = (kunci: TabelNaskah['kunci'], ...jenis: readonly JenisSimpul[]): TabelNaskah => ({
  kunci,
  jenis,
  bentuk: 'daftar',
  wajib: false
})

/** In the order of the format. */
export const tabelNaskah: readonly TabelNaskah[] = [
  tabel('permasalahan', 'masalahPokok'),
  tabel('permasalahanUtama', 'permasalahanUtama'),
  tabel('isuStrategis', 'isuStrategis'),
  tabel('capaianKinerja', 'capaian'),
  tabel('anggaranRealisasi', 'anggaran'),
  { ...tabel('tujuanSasaran', ...jenisTujuanSasaran), wajib: true },
  tabel('daftarStrategi', 'butirStrategi'),
  tabel('daftarArahKebijakan', 'butirArahKebijakan'),
  tabel('daftarProgram', 'daftarProgram'),
  tabel('strategiKebijakan', 'strategi'),
  { ...tabel('programPendanaan', ...jenisPendanaan), wajib: true },
  tabel('indikatifAnggaran', 'indikatif'),
  tabel('indikatorKinerja', 'iku'),
  tabel('ikk', 'ikk'),
  { ...tabel('pengarusutamaanGender', 'pengarusutamaanGender'), bentuk: 'wadah' },
  { ...tabel('dataSektor', 'tabelSektor'), bentuk: 'peta' }
]

const tableByJenis = new Map(
  tabelNaskah.flatMap((table) => table.jenis.map((jenis) => [jenis, table] as const))
)
const slotByPair = new Map<string, Slot>()
for (const [induk, list] of Object.entries(slots)) {
  for (const found of list) for (const jenis of found.jenis) slotByPair.set(`${induk}>${jenis}`, found)
}

/** The table whose top rows are of this jenis; undefined for a jenis that only stands inside a row. */
export const tableOf = (jenis: JenisSimpul): TabelNaskah | undefined => tableByJenis.get(jenis)

/** The array of a parent row that a child is printed in; undefined when it stands in no array of that parent. */
export const slotFor = (induk: JenisSimpul, jenis: JenisSimpul): Slot | undefined =>
  slotByPair.get(`${induk}>${jenis}`)

/**
 * Links across tables: a row of T-C.26 or T-C.27 belongs to a sasaran of T-C.25 without being printed inside it. Removing
 * the sasaran frees the row, it does not remove it.
 */
export const sambunganInduk: Readonly<Partial<Record<JenisSimpul, readonly JenisSimpul[]>>> = {
  strategi: jenisTujuanSasaran,
  program: jenisTujuanSasaran,
  kegiatan: jenisTujuanSasaran,
  subKegiatan: jenisTujuanSasaran
}

/** What a mirror may repeat: its `rujukanId` names a row of this jenis. */
export const jenisRujukan: Readonly<Partial<Record<JenisSimpul, readonly JenisSimpul[]>>> = {
  indikatif: jenisPendanaan,
  indikatorIndikatif: ['indikator'],
  iku: ['indikator'],
  butirStrategi: ['strategi'],
  butirArahKebijakan: ['arahKebijakan'],
  programTertulis: ['program'],
  kegiatanTertulis: ['kegiatan'],
  subKegiatanTertulis: ['subKegiatan']
}
