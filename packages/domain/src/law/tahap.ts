/** States of one naskah in the order of its life. Stored by name: a name is never reused for something else. */
export const TAHAP = [
  'persiapan',
  'rancanganAwal',
  'menungguSuratEdaran',
  'rancangan',
  'forum',
  'penyempurnaanRancangan',
  'verifikasiRancangan',
  'menungguInduk',
  'rancanganAkhir',
  'verifikasiRancanganAkhir',
  'reviuApip',
  'paraf',
  'harmonisasi',
  'siapDitetapkan',
  'ditetapkan',
  'berlaku',
  'digantikan',
  'dicabut',
  'berakhir',
  'dibatalkan'
] as const
export type Tahap = (typeof TAHAP)[number]

/** True when the text names a state of the present machine. */
export const isTahap = (text: string): text is Tahap => (TAHAP as readonly string[]).includes(text)

/** awal = the plan of a period, perubahan = "Perubahan atas …" during it, reviu = a lighter review. */
export const JENIS_NASKAH = ['awal', 'perubahan', 'reviu'] as const
export type JenisNaskah = (typeof JENIS_NASKAH)[number]

/** Why a perubahan or reviu is made. */
export const DASAR_PERUBAHAN = [
  'indukBerubah',
  'hasilEvaluasi',
  'strukturOrganisasi',
  'nomenklatur',
  'kebijakanNasional'
] as const
export type DasarPerubahan = (typeof DASAR_PERUBAHAN)[number]

/** kritis blocks, mayor must be seen, minor is cosmetic, info is worth a look. */
export type Keparahan = 'kritis' | 'mayor' | 'minor' | 'info'
