import type { Tahap } from '../law/tahap.ts'
import type { Result } from '../result.ts'
import { ok, refuse } from '../result.ts'
import type { RenstraBerlaku, TahunAcuan } from './masa-acuan.ts'
import { compareAcuan, inForce, renstraAcuan } from './masa-acuan.ts'
import type { PeranPelaku } from './roles.ts'
import { PERAN_PENYUSUN } from './roles.ts'

/** What has to be known before the reference years of a plan are set. */
export interface FaktaAcuan {
  readonly naskahId: string
  readonly tahap: Tahap
  /** Years of the plan. */
  readonly tahun: readonly number[]
  readonly masaAcuan: readonly TahunAcuan[]
  readonly menggantikan: string | null
  readonly peran: readonly PeranPelaku[]
  readonly tahunBerjalan: number
  /** The other plans of the OPD that guide or have guided a year. */
  readonly lain: readonly RenstraBerlaku[]
}

/** A plan guides at most so many years before and after its own (Pasuruan: one on either side). */
const luarPeriode = 2

const ended: ReadonlySet<Tahap> = new Set(['digantikan', 'dicabut', 'berakhir', 'dibatalkan'])

/** `Renja 2027`, `Perubahan Renja 2023`. */
export const namaAcuan = ({ tahun, jenis }: TahunAcuan): string =>
  `${jenis === 'renja' ? 'Renja' : 'Perubahan Renja'} ${tahun}`

/** The same list in order of time, each once. */
export function sortAcuan(list: readonly TahunAcuan[]): readonly TahunAcuan[] {
  const unique = new Map(list.map((one) => [namaAcuan(one), one]))
  return [...unique.values()].sort(compareAcuan)
}

/**
 * The reference years that a plan shall have, in order, or why not. While a plan is written its OPD sets them; once it is
 * fixed kepala Bappelitbangda does, and what has already guided a Renja stays as it is.
 */
export function setMasaAcuan(facts: FaktaAcuan, baru: readonly TahunAcuan[]): Result<readonly TahunAcuan[]> {
  const list = sortAcuan(baru)
  const refusal = whoMay(facts) ?? outside(facts, list) ?? guidedAlready(facts, list) ?? conflict(facts, list)
  return refusal ?? ok(list)
}

type Tolak = ReturnType<typeof refuse> | null

function whoMay({ tahap, peran }: FaktaAcuan): Tolak {
  if (ended.has(tahap)) {
    return refuse(
      'TERKUNCI',
      'Renstra ini sudah tidak berlaku, sehingga masa acuannya tidak berubah lagi.',
      'Atur masa acuan Renstra yang menggantikannya.'
    )
  }
  const fixed = tahap === 'ditetapkan' || tahap === 'berlaku'
  const allowed = fixed ? ['kepalaBappelitbangda'] : ['kepalaBappelitbangda', ...PERAN_PENYUSUN]
  if (peran.some((one) => allowed.includes(one))) return null
  return refuse(
    'TIDAK_BERHAK',
    fixed
      ? 'Masa acuan Renstra yang sudah ditetapkan diatur oleh kepala Bappelitbangda.'
      : 'Masa acuan diatur oleh perangkat daerah penyusun atau kepala Bappelitbangda.',
    'Minta pejabat tersebut mengaturnya.'
  )
}

function outside({ tahun }: FaktaAcuan, list: readonly TahunAcuan[]): Tolak {
  if (list.length === 0) {
    return refuse(
      'NILAI_TIDAK_SAH',
      'Masa acuan kosong: sebuah Renstra menjadi acuan sekurang-kurangnya satu Renja.',
      'Pilih sekurang-kurangnya satu tahun.'
    )
  }
  const first = Math.min(...tahun) - luarPeriode
  const last = Math.max(...tahun) + luarPeriode
  const wrong = list.find((one) => one.tahun < first || one.tahun > last)
  return wrong
    ? refuse(
        'TAHUN_DI_LUAR_PERIODE',
        `${namaAcuan(wrong)} terlalu jauh dari periode Renstra ini.`,
        `Pilih tahun ${first} sampai ${last}.`
      )
    : null
}

function guidedAlready({ tahap, masaAcuan, tahunBerjalan }: FaktaAcuan, list: readonly TahunAcuan[]): Tolak {
  if (tahap !== 'berlaku') return null
  const past = (one: TahunAcuan): boolean => one.tahun < tahunBerjalan
  const names = (all: readonly TahunAcuan[]): Set<string> => new Set(all.filter(past).map(namaAcuan))
  const [before, now] = [names(masaAcuan), names(list)]
  const changed = [...before].find((one) => !now.has(one)) ?? [...now].find((one) => !before.has(one))
  return changed === undefined
    ? null
    : refuse(
        'TERKUNCI',
        `${changed} sudah lewat, sehingga acuannya tidak dapat diubah.`,
        `Ubah hanya tahun ${tahunBerjalan} dan sesudahnya.`
      )
}

function conflict(facts: FaktaAcuan, list: readonly TahunAcuan[]): Tolak {
  if (!inForce.has(facts.tahap)) return null
  const own = { ...facts, masaAcuan: list }
  for (const acuan of list) {
    const found = renstraAcuan([...facts.lain, own], acuan.tahun, acuan.jenis)
    if (!found.ok && found.refusal.code === 'SYARAT_BELUM_TERPENUHI') return found
  }
  return null
}

/** The reference years of a successor: those of the plan it takes over from, from its first one on. */
export const acuanMulai = (asal: readonly TahunAcuan[], mulai: TahunAcuan): readonly TahunAcuan[] =>
  sortAcuan(asal.filter((one) => compareAcuan(one, mulai) >= 0))

/** The next Renja that is not fixed yet: in a running year the one of the year after it. */
export const acuanBerikutnya = (tahunBerjalan: number): TahunAcuan => ({
  tahun: tahunBerjalan + 1,
  jenis: 'renja'
})
