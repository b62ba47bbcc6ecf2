import type { Dokumen, KepalaDokumen } from '../dokumen/schema.ts'
import { PROFIL } from '../law/daftar-profil.ts'
import type { ProfilId } from '../law/profil.ts'
import type { Bentuk } from './bentuk.ts'
import { bentukBagian, bentukJson } from './bentuk.ts'
import { derivableFields } from './derive.ts'
import { asJson } from './json.ts'
import { tabelNaskah } from './structure.ts'
import type { JenisSimpul, Naskah, NaskahId, Simpul } from './types.ts'

export interface NaskahKosong {
  readonly id: NaskahId
  readonly judul: string
  readonly profil: ProfilId
  /** Years of the plan. */
  readonly tahun: readonly number[]
  readonly nomenklatur: string
  readonly pemda: Dokumen['pemda']
  readonly perangkatDaerah: Dokumen['perangkatDaerah']
  /** The parent plan as far as it is known; without it an empty one of the kind that the profile stands on. */
  readonly induk?: Dokumen['induk']
  readonly tahunDasar?: number
}

/** A new plan ready for drafting: no rows yet, and the tables and columns that the forms of its profile print. */
export function emptyNaskah(made: NaskahKosong): Naskah {
  const tahun = [...made.tahun].sort((a, b) => a - b)
  const kepala: KepalaDokumen = {
    judul: made.judul,
    jenis: 'renstra',
    profil: made.profil,
    tahun,
    nomenklatur: made.nomenklatur,
    ...(made.tahunDasar === undefined ? {} : { tahunDasar: made.tahunDasar })
  }
  const root: Simpul = {
    id: made.id,
    jenis: 'naskah',
    indukId: null,
    urutan: 0,
    rujukanId: null,
    isian: {},
    tertulis: {}
  }
  return {
    id: made.id,
    profil: made.profil,
    tahun,
    simpul: new Map([[root.id, root]]),
    bagian: {
      pemda: asJson(made.pemda),
      perangkatDaerah: asJson(made.perangkatDaerah),
      dokumen: asJson(kepala),
      induk: asJson(made.induk ?? { jenis: PROFIL[made.profil].induk.jenis, misi: [] }),
      kepalaTabel: {
        capaianKinerja: { rasio: 'persen' },
        anggaranRealisasi: { uang: 'rupiah', rasio: 'persen', pertumbuhan: 'persen' }
      },
      [bentukBagian]: bentukJson(bentukOfProfil(made.profil))
    }
  }
}

/** Columns that a form may leave out, by the jenis of its rows and the key of its table. */
const optionalColumns: readonly (readonly [JenisSimpul, keyof Dokumen, readonly string[]])[] = [
  ['program', 'programPendanaan', ['akhir.pagu']],
  ['anggaran', 'anggaranRealisasi', ['pertumbuhan.anggaran', 'pertumbuhan.realisasi']],
  ['iku', 'indikatorKinerja', ['tujuan', 'sasaran']]
]

/** What the forms of a profile print, as data of the profile says. */
export function bentukOfProfil(profil: ProfilId): Bentuk {
  const forms = PROFIL[profil].tabel
  const printed = new Set<string>(
    forms.flatMap((form) => (form.wajib && form.bagian !== null ? [form.bagian] : []))
  )
  const columns = (tabel: string): ReadonlySet<string> =>
    new Set(
      forms.filter((form) => form.bagian === tabel).flatMap((form) => form.kolom.map((kolom) => kolom.id))
    )
  const hidden = optionalColumns.map(([jenis, tabel, names]): [string, string[]] => [
    jenis,
    names.filter((nama) => !columns(tabel).has(nama))
  ])
  // No form has a total row for T-C.24; the one of T-C.27 is printed, because people look for it first.
  const totals = derivableFields('naskah').filter((field) => field.nama.startsWith('jumlahAnggaranRealisasi'))
  return {
    tabel: tabelNaskah
      .filter((table) => !table.wajib && printed.has(table.kunci))
      .map((table) => table.kunci),
    kolomTidakDicetak: Object.fromEntries([...hidden, ['naskah', totals.map((field) => field.nama)]])
  }
}
