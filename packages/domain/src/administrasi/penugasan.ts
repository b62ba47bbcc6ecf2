import { ok, type Result, refuse } from '../result.ts'
import { LABEL_PERAN, LINGKUP_PERAN, type Penugasan, type Peran } from '../tahap/roles.ts'
import { isHari } from './pengaturan.ts'

/** A role of somebody as the rules here need it. */
export interface PenugasanOrang extends Penugasan {
  readonly id: string
  readonly penggunaId: string
  readonly nama: string
}

/** What the rules are told about the pemda. */
export interface KonteksPenugasan {
  /** Every role of the pemda, also ended ones. */
  readonly semua: readonly PenugasanOrang[]
  readonly opd: readonly { readonly id: string; readonly nama: string; readonly aktif: boolean }[]
  /** Who asks. */
  readonly pelakuId: string
  /** ISO day. */
  readonly hariIni: string
}

/** Offices that one person holds at a time; a deputy (Plt., Plh.) may stand beside the holder. */
const jabatanTunggal: ReadonlySet<Peran> = new Set([
  'kepalaOpd',
  'sekretarisOpd',
  'kepalaBappelitbangda',
  'sekda',
  'kepalaDaerah'
])

/** Offices that have deputies. */
const jabatan: ReadonlySet<Peran> = new Set([...jabatanTunggal, 'asisten'])

/** Roles that an admin of the pemda may give. */
export const PERAN_DIBERIKAN = (Object.keys(LINGKUP_PERAN) as Peran[]).filter((peran) =>
  ['opd', 'pemda'].includes(LINGKUP_PERAN[peran])
)

/** Whether this office may be held by a Plt. or Plh. */
export const hasDeputy = (peran: Peran): boolean => jabatan.has(peran)

/** Longest time of a deputy; afterwards a new letter is needed. */
export const hariPejabatSementara = 366

/** A new role, or new days of one (same id): refused with the rule that is in the way. */
export function checkPenugasan(baru: PenugasanOrang, konteks: KonteksPenugasan): Result<PenugasanOrang> {
  return (
    selfGrant(baru, konteks) ??
    wrongReach(baru, konteks) ??
    wrongDays(baru) ??
    wrongDeputy(baru) ??
    taken(baru, konteks) ??
    ok(baru)
  )
}

type Refused = Extract<Result<never>, { ok: false }> | null

function selfGrant(baru: PenugasanOrang, { pelakuId }: KonteksPenugasan): Refused {
  if (baru.penggunaId !== pelakuId) return null
  return refuse(
    'TIDAK_BERHAK',
    'Peran tidak dapat diberikan kepada diri sendiri, supaya tidak ada yang memeriksa pekerjaannya sendiri.',
    'Minta admin pemda lain memberikannya.'
  )
}

function wrongReach({ peran, opdId }: PenugasanOrang, { opd }: KonteksPenugasan): Refused {
  const lingkup = LINGKUP_PERAN[peran]
  if (lingkup !== 'opd' && lingkup !== 'pemda') {
    return refuse(
      'TIDAK_BERHAK',
      `Peran ${LABEL_PERAN[peran]} tidak diberikan oleh admin pemda.`,
      'Pilih peran lain.'
    )
  }
  if (lingkup === 'opd' && opdId === null) {
    return refuse(
      'NILAI_TIDAK_SAH',
      `Peran ${LABEL_PERAN[peran]} berlaku pada satu Perangkat Daerah.`,
      'Pilih Perangkat Daerahnya.'
    )
  }
  if (opdId === null) return null
  const office = opd.find(({ id }) => id === opdId)
  if (!office) {
    return refuse('TIDAK_DITEMUKAN', 'Perangkat Daerah itu tidak ada di pemda Anda.', 'Pilih dari daftar.')
  }
  if (office.aktif) return null
  return refuse(
    'SYARAT_BELUM_TERPENUHI',
    `${office.nama} sudah tidak aktif, sehingga tidak menerima peran baru.`,
    'Pilih Perangkat Daerah penggantinya, atau aktifkan kembali.'
  )
}

function wrongDays({ mulai, selesai }: PenugasanOrang): Refused {
  if (isHari(mulai) && (selesai === null || isHari(selesai)) && (selesai === null || mulai <= selesai))
    return null
  return refuse(
    'NILAI_TIDAK_SAH',
    'Masa peran tidak sah: hari terakhir mendahului hari pertama, atau tanggalnya tidak ada.',
    'Perbaiki tanggalnya.'
  )
}

function wrongDeputy({ peran, sebagai, mulai, selesai }: PenugasanOrang): Refused {
  if (sebagai === 'definitif') return null
  if (!jabatan.has(peran)) {
    return refuse(
      'NILAI_TIDAK_SAH',
      `${LABEL_PERAN[peran]} bukan jabatan yang mempunyai Plt. atau Plh.`,
      'Berikan peran itu sebagai definitif.'
    )
  }
  if (selesai === null || days(mulai, selesai) > hariPejabatSementara) {
    return refuse(
      'NILAI_TIDAK_SAH',
      'Plt. dan Plh. bertugas untuk waktu tertentu, paling lama satu tahun.',
      'Isi hari terakhir sesuai surat perintahnya; perpanjang bila ada surat yang baru.'
    )
  }
  return null
}

function taken(baru: PenugasanOrang, { semua, opd }: KonteksPenugasan): Refused {
  const same = semua.filter(
    (one) => one.id !== baru.id && one.peran === baru.peran && samePlace(one, baru) && overlaps(one, baru)
  )
  const twice = same.find((one) => one.penggunaId === baru.penggunaId)
  if (twice) {
    return refuse(
      'SYARAT_BELUM_TERPENUHI',
      `${baru.nama} sudah memegang peran ini ${masa(twice)}.`,
      'Ubah masa peran yang sudah ada, atau akhiri dahulu.'
    )
  }
  if (baru.sebagai !== 'definitif' || !jabatanTunggal.has(baru.peran)) return null
  const holder = same.find((one) => one.sebagai === 'definitif')
  if (!holder) return null
  const where = opd.find(({ id }) => id === baru.opdId)?.nama
  return refuse(
    'SYARAT_BELUM_TERPENUHI',
    `${LABEL_PERAN[baru.peran]}${LINGKUP_PERAN[baru.peran] === 'opd' && where ? ` ${where}` : ''} dijabat definitif oleh ${holder.nama} ${masa(holder)}; satu jabatan hanya satu pejabat definitif.`,
    'Akhiri peran pejabat lama sehari sebelum yang baru mulai, atau tetapkan yang baru sebagai Plt. atau Plh.',
    { peranId: holder.id }
  )
}

/** An office of the pemda is one office, whichever OPD its holder sits in. */
const samePlace = (one: Penugasan, other: Penugasan): boolean =>
  LINGKUP_PERAN[one.peran] === 'pemda' || one.opdId === other.opdId

const forever = '9999-12-31'

/** Days are shared; a role that ends before it begins has none. */
function overlaps(one: Penugasan, other: Penugasan): boolean {
  const begin = latest(one.mulai, other.mulai)
  const ends = [one.selesai ?? forever, other.selesai ?? forever]
  return ends.every((end) => begin <= end)
}

const masa = ({ mulai, selesai }: Penugasan): string =>
  selesai === null ? `sejak ${tanggal(mulai)}` : `${tanggal(mulai)} sampai ${tanggal(selesai)}`

const bulan = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember'
]

const tanggal = (hari: string): string =>
  `${Number(hari.slice(8))} ${bulan[Number(hari.slice(5, 7)) - 1] ?? ''} ${hari.slice(0, 4)}`

const milliseconds = 86_400_000
const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / milliseconds

/** The last of some ISO days; Math.max knows no text. */
const latest = (...hari: readonly string[]): string => [...hari].sort().at(-1) ?? ''

/** The day before an ISO day. */
export const dayBefore = (hari: string): string =>
  new Date(Date.parse(`${hari}T00:00:00Z`) - milliseconds).toISOString().slice(0, 10)

/**
 * Ends a role on a day: yesterday at the earliest (from today on it counts no more), the day before it begins for one
 * that shall never have counted. What has ended already stays as it is.
 */
export function endPenugasan(
  peran: PenugasanOrang,
  selesai: string,
  konteks: KonteksPenugasan
): Result<PenugasanOrang> {
  const ended = pastRole(peran, konteks)
  if (ended) return ended
  const earliest = latest(dayBefore(peran.mulai), dayBefore(konteks.hariIni))
  if (!isHari(selesai) || selesai < earliest || (peran.selesai !== null && selesai > peran.selesai)) {
    return refuse(
      'NILAI_TIDAK_SAH',
      `Hari terakhir peran ini paling awal ${tanggal(earliest)}${peran.selesai === null ? '' : ` dan paling akhir ${tanggal(peran.selesai)}`}: yang sudah lewat tidak diubah.`,
      'Pilih hari di antaranya; untuk memperpanjang, ubah masanya.'
    )
  }
  const last = lastAdmin(peran, { ...peran, selesai }, konteks)
  return last ?? ok({ ...peran, selesai })
}

/** Other days, another way of holding the office, another name; person, role and OPD stay. */
export function changePenugasan(
  peran: PenugasanOrang,
  ubah: Pick<PenugasanOrang, 'nama' | 'sebagai' | 'mulai' | 'selesai'>,
  konteks: KonteksPenugasan
): Result<PenugasanOrang> {
  const ended = pastRole(peran, konteks)
  if (ended) return ended
  const begun = peran.mulai <= konteks.hariIni
  if (begun && (ubah.mulai !== peran.mulai || ubah.sebagai !== peran.sebagai)) {
    return refuse(
      'TERKUNCI',
      'Peran ini sudah berjalan: hari pertama dan kedudukannya sudah menjadi catatan.',
      'Akhiri peran ini, lalu berikan yang baru.'
    )
  }
  const baru = { ...peran, ...ubah }
  if (baru.selesai !== null && baru.selesai < dayBefore(konteks.hariIni))
    return refuse('NILAI_TIDAK_SAH', 'Peran tidak dapat berakhir surut.', 'Pilih kemarin atau sesudahnya.')
  return lastAdmin(peran, baru, konteks) ?? checkPenugasan(baru, konteks)
}

function pastRole({ selesai }: Penugasan, { hariIni }: KonteksPenugasan): Refused {
  if (selesai === null || selesai >= hariIni) return null
  return refuse(
    'TERKUNCI',
    `Peran ini sudah berakhir pada ${tanggal(selesai)} dan menjadi catatan.`,
    'Berikan peran yang baru bila orang itu bertugas lagi.'
  )
}

/** A pemda without an admin could never be administered again. */
function lastAdmin(dari: PenugasanOrang, ke: PenugasanOrang, { semua, hariIni }: KonteksPenugasan): Refused {
  if (dari.peran !== 'adminPemda' || ke.selesai === null || ke.selesai === dari.selesai) return null
  const remains = semua.some(
    (one) =>
      one.id !== dari.id &&
      one.peran === 'adminPemda' &&
      one.mulai <= hariIni &&
      (one.selesai === null || one.selesai > (ke.selesai ?? forever))
  )
  if (remains) return null
  return refuse(
    'SYARAT_BELUM_TERPENUHI',
    'Ini admin terakhir: sesudahnya tidak ada yang dapat memberi peran di pemda ini.',
    'Berikan peran Admin Pemerintah Daerah kepada orang lain lebih dahulu.'
  )
}
