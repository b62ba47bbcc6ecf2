import type { Sumber } from './sumber.ts'
import { sumber } from './sumber.ts'
import type { Keparahan, Tahap } from './tahap.ts'

/** States in which an open finding of a rule holds up the way on; an exception beats the default of the severity. */
export interface Blokir {
  readonly bawaan: Readonly<Record<Keparahan, readonly Tahap[]>>
  readonly khusus: readonly BlokirKhusus[]
}

export interface BlokirKhusus {
  /** Number of the check in the fact sheet (`M-67`) or id of the rule (`HUKUM-004`). */
  readonly periksa: readonly string[]
  readonly tahap: readonly Tahap[]
  /** States in which the finding is only worth knowing, whatever its rule says. */
  readonly sebagaiInfo?: readonly Tahap[]
  readonly alasan: string
  readonly sumber: Sumber
}

const submission: readonly Tahap[] = [
  'penyempurnaanRancangan',
  'verifikasiRancangan',
  'rancanganAkhir',
  'verifikasiRancanganAkhir',
  'siapDitetapkan'
]
const afterParent: readonly Tahap[] = ['rancanganAkhir', 'verifikasiRancanganAkhir', 'siapDitetapkan']
const design = sumber(null, ['design'])
const whileParentIsDraft: readonly Tahap[] = [
  'persiapan',
  'rancanganAwal',
  'menungguSuratEdaran',
  'rancangan',
  'forum',
  'penyempurnaanRancangan',
  'verifikasiRancangan',
  'menungguInduk'
]

/** The same in all three profiles so far. */
export const BLOKIR_UMUM: Blokir = {
  bawaan: { kritis: submission, mayor: [], minor: [], info: [] },
  khusus: [
    {
      periksa: ['M-03', 'M-20', 'M-21', 'M-22', 'M-23'],
      tahap: ['rancanganAwal', ...submission],
      alasan: 'Sasaran, program dan pagu rancangan awal menjadi usulan ke rancangan RPJMD/RPD.',
      sumber: design
    },
    {
      periksa: ['M-67'],
      tahap: ['siapDitetapkan'],
      alasan: 'Nomor, tanggal dan Berita Daerah baru ada pada saat penetapan.',
      sumber: design
    },
    {
      periksa: ['M-01', 'M-25'],
      tahap: afterParent,
      sebagaiInfo: whileParentIsDraft,
      alasan: 'Selama RPJMD/RPD masih rancangan, ketidakcocokan dengannya hanya informasi.',
      sumber: design
    },
    {
      periksa: ['CASCADE-003'],
      tahap: submission,
      alasan:
        'Tabel yang menyebut tujuan atau sasaran di luar T-C.25 salah di dalam dokumen sendiri, apa pun induknya.',
      sumber: design
    },
    {
      periksa: ['M-79'],
      tahap: ['siapDitetapkan'],
      alasan: 'Berita acara verifikasi baru ada setelah verifikasi selesai.',
      sumber: design
    },
    {
      periksa: ['M-71'],
      tahap: [],
      alasan: 'Tenggat yang terlewat tidak pernah menghalangi.',
      sumber: design
    }
  ]
}

/** What `blockingStages` needs to know of a rule; a whole rule fits. */
export interface AturanBlokir {
  readonly id: string
  readonly periksa?: string | null
  readonly percobaan?: boolean
}

/** An exception for the rule itself beats one for the check it implements: one check may have several rules. */
function exceptionFor(blokir: Blokir, { id, periksa }: AturanBlokir): BlokirKhusus | undefined {
  return (
    blokir.khusus.find((khusus) => khusus.periksa.includes(id)) ??
    (periksa == null ? undefined : blokir.khusus.find((khusus) => khusus.periksa.includes(periksa)))
  )
}

/** States that an open finding of this rule and severity blocks; a trial rule blocks none. */
export function blockingStages(blokir: Blokir, aturan: AturanBlokir, keparahan: Keparahan): readonly Tahap[] {
  const bawaan = blokir.bawaan[keparahan]
  if (aturan.percobaan === true || bawaan.length === 0) return []
  return exceptionFor(blokir, aturan)?.tahap ?? bawaan
}

/** Severity to show for a finding in this state: `info` where the exception of its rule says so, else its own. */
export function shownKeparahan(
  blokir: Blokir,
  aturan: AturanBlokir,
  keparahan: Keparahan,
  tahap: Tahap
): Keparahan {
  return exceptionFor(blokir, aturan)?.sebagaiInfo?.includes(tahap) === true ? 'info' : keparahan
}
