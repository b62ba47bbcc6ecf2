import type { JenisNaskah } from '../law/tahap.ts'
import type { Result } from '../result.ts'
import { ok, refuse } from '../result.ts'
import type { PeranPelaku } from '../tahap/roles.ts'
import { isRecord, readDay, readText, salah } from './isian.ts'

/** Whole rupiah that one OPD may plan with in one year. */
export interface PaguIndikatif {
  readonly opdId: string
  readonly tahun: number
  readonly rupiah: number
}

/** The Surat Edaran of the kepala daerah that begins the rancangan of a period, or of its perubahan. */
export interface SuratEdaranBaru {
  readonly nomor: string
  /** ISO day. */
  readonly tanggal: string
  readonly tentang: string
  readonly untuk: 'awal' | 'perubahan'
  /** Ascending. */
  readonly tahun: readonly number[]
  readonly pagu: readonly PaguIndikatif[]
}

/** What the reader of a new Surat Edaran must know. */
export interface KonteksSuratEdaran {
  readonly hariIni: string
  /** Ids of the OPD of the pemda. */
  readonly opd: ReadonlySet<string>
  /** Those that are out. */
  readonly terbit: readonly {
    readonly nomor: string
    readonly untuk: string
    readonly tahun: readonly number[]
  }[]
}

const batasTahun = 10
const batasBaris = 5000

/** Whether this person may issue the Surat Edaran of the pemda. */
export function mayIssueSuratEdaran(peran: readonly PeranPelaku[]): Result<true> {
  return peran.includes('kepalaBappelitbangda') || peran.includes('verifikator')
    ? ok(true)
    : refuse(
        'TIDAK_BERHAK',
        'Surat edaran kepala daerah dicatat oleh Bappelitbangda.',
        'Minta kepala Bappelitbangda atau verifikator mencatatnya.'
      )
}

/** The Surat Edaran as a person typed it, checked against what is out already. */
export function readSuratEdaran(input: unknown, konteks: KonteksSuratEdaran): Result<SuratEdaranBaru> {
  const surat = isRecord(input) ? input : {}
  const nomor = readText(surat['nomor'], { field: 'nomor', sebutan: 'Nomor surat edaran', batas: 100 })
  if (!nomor.ok) return nomor
  const tanggal = readDay(surat['tanggal'], {
    field: 'tanggal',
    sebutan: 'Tanggal surat edaran',
    palingLambat: konteks.hariIni
  })
  if (!tanggal.ok) return tanggal
  const tentang = readText(surat['tentang'], { field: 'tentang', sebutan: 'Perihal (tentang)', batas: 500 })
  if (!tentang.ok) return tentang
  const untuk: SuratEdaranBaru['untuk'] = surat['untuk'] === 'perubahan' ? 'perubahan' : 'awal'
  const tahun = readTahun(surat['tahun'])
  if (!tahun.ok) return tahun
  const pagu = readPagu(surat['pagu'], tahun.value, konteks.opd)
  if (!pagu.ok) return pagu
  const baru = {
    nomor: nomor.value,
    tanggal: tanggal.value,
    tentang: tentang.value,
    untuk,
    tahun: tahun.value
  }
  const earlier = konteks.terbit.find((one) => sameTime(one, baru))
  if (earlier) {
    return refuse(
      'SYARAT_BELUM_TERPENUHI',
      `Surat edaran untuk ${spell(earlier.tahun)} sudah terbit dengan nomor ${earlier.nomor}.`,
      'Surat edaran terbit satu kali untuk satu periode dan tidak diubah. Perangkat daerah yang terlambat langsung memakai surat edaran itu.'
    )
  }
  return ok({ ...baru, pagu: pagu.value })
}

/** Whether a Surat Edaran holds for a plan: for its kind, and for most of its years (a perubahan: for any). */
export function holdsFor(
  surat: { readonly untuk: string; readonly tahun: readonly number[]; readonly tanggal: string },
  naskah: {
    readonly jenis: JenisNaskah
    readonly tahun: readonly number[]
    /** ISO day since which the plan that it changes is in force; null = not known or no such plan. */
    readonly asalSejak: string | null
  }
): boolean {
  if (naskah.jenis === 'awal') return surat.untuk === 'awal' && sharesMost(surat.tahun, naskah.tahun)
  const later = naskah.asalSejak === null || surat.tanggal >= naskah.asalSejak
  return surat.untuk === 'perubahan' && later && naskah.tahun.some((year) => surat.tahun.includes(year))
}

/** A period ends in a year that the next one begins with, so that one shared year is not the same period. */
const sharesMost = (a: readonly number[], b: readonly number[]): boolean =>
  b.filter((year) => a.includes(year)).length * 2 > b.length

const sameTime = (
  earlier: KonteksSuratEdaran['terbit'][number],
  baru: Pick<SuratEdaranBaru, 'nomor' | 'untuk' | 'tahun'>
): boolean =>
  earlier.untuk === 'awal' &&
  baru.untuk === 'awal' &&
  (sharesMost(earlier.tahun, baru.tahun) || sharesMost(baru.tahun, earlier.tahun))

function readTahun(value: unknown): Result<readonly number[]> {
  const years = Array.isArray(value) ? value : []
  if (!years.every((year): year is number => Number.isInteger(year) && year >= 1945 && year <= 2200))
    return salah('tahun', 'Tahun surat edaran tidak sah.', 'Isi tahun dengan empat angka, misalnya 2027.')
  const tahun = [...new Set(years)].sort((a, b) => a - b)
  if (tahun.length === 0)
    return salah('tahun', 'Tahun rencana belum dipilih.', 'Pilih tahun yang dicakup surat edaran.')
  return tahun.length > batasTahun
    ? salah('tahun', `Tahun terlalu banyak: paling banyak ${batasTahun}.`, 'Pilih tahun satu periode.')
    : ok(tahun)
}

function readPagu(
  value: unknown,
  tahun: readonly number[],
  opd: ReadonlySet<string>
): Result<readonly PaguIndikatif[]> {
  const rows = Array.isArray(value) ? value : []
  if (rows.length > batasBaris)
    return salah('pagu', 'Baris pagu indikatif terlalu banyak.', 'Periksa isian pagu.')
  const seen = new Set<string>()
  const pagu: PaguIndikatif[] = []
  for (const [at, row] of rows.entries()) {
    const read = readPaguRow(row, `pagu.${at}`, tahun, opd)
    if (!read.ok) return read
    const key = `${read.value.opdId} ${read.value.tahun}`
    if (seen.has(key))
      return salah(
        `pagu.${at}`,
        `Pagu indikatif tahun ${read.value.tahun} untuk perangkat daerah yang sama ditulis dua kali.`,
        'Tulis satu pagu untuk satu perangkat daerah dan satu tahun.'
      )
    seen.add(key)
    pagu.push(read.value)
  }
  return pagu.some((one) => one.rupiah > 0)
    ? ok(pagu)
    : salah(
        'pagu',
        'Pagu indikatif belum diisi.',
        'Isi pagu indikatif setiap perangkat daerah untuk setiap tahun, dalam rupiah penuh.'
      )
}

function readPaguRow(
  row: unknown,
  field: string,
  tahun: readonly number[],
  opd: ReadonlySet<string>
): Result<PaguIndikatif> {
  const { opdId, tahun: year, rupiah } = isRecord(row) ? row : {}
  if (typeof opdId !== 'string' || !opd.has(opdId))
    return salah(
      field,
      'Pagu ini tidak menunjuk perangkat daerah pemda Anda.',
      'Pilih dari daftar perangkat daerah.'
    )
  if (typeof year !== 'number' || !tahun.includes(year))
    return salah(
      field,
      'Pagu ini di luar tahun surat edaran.',
      'Isi pagu untuk tahun yang dicakup surat edaran.'
    )
  if (typeof rupiah !== 'number' || !Number.isSafeInteger(rupiah) || rupiah < 0)
    return salah(
      field,
      `Pagu indikatif tahun ${year} bukan rupiah bulat.`,
      'Tulis rupiah penuh tanpa desimal.'
    )
  return ok({ opdId, tahun: year, rupiah })
}

const spell = (tahun: readonly number[]): string =>
  tahun.length < 2 ? `tahun ${tahun[0] ?? ''}` : `tahun ${tahun[0]}–${tahun.at(-1)}`
