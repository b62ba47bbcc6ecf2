import type { Dokumen } from '../dokumen/schema.ts'
import { PROFIL, type Tabel } from '../law/index.ts'
import { type TabelCetak, tabelCetak } from './lampiran-tabel.ts'

/** A chapter of a Lampiran as it is printed: its text, its lists and its forms, from what the Dokumen holds. */
export interface BabCetak {
  /** Roman number; null = what the profile knows no chapter for. */
  readonly nomor: string | null
  readonly judul: string
  readonly teks: readonly { readonly judul: string; readonly paragraf: readonly string[] }[]
  readonly daftar: readonly { readonly judul: string; readonly butir: readonly string[] }[]
  readonly tabel: readonly TabelCetak[]
}

/**
 * The chapters of a Dokumen in the order of its profile, each cell in the words that were printed. A chapter or form
 * without content is left out: what is frozen is printed, nothing is added.
 */
export function lampiranCetak(dokumen: Dokumen): readonly BabCetak[] {
  const { bab: known, tabel } = PROFIL[dokumen.dokumen.profil]
  const prose = dokumen.naskahBab ?? []
  const taken = new Set<(typeof prose)[number]>()
  const allBab = known.map(({ nomor, judul, sub }): BabCetak => {
    const names = new Set([nomor, ...sub.map((one) => one.nomor)])
    const own = prose.filter((one) => names.has(one.nomor))
    for (const one of own) taken.add(one)
    return {
      nomor,
      judul,
      teks: own.flatMap((one) => textOf(one, nomor)),
      daftar: daftarOf(dokumen, nomor, tabel),
      tabel: tabel.filter((one) => one.bab === nomor).flatMap((one) => tabelCetak(dokumen, one) ?? [])
    }
  })
  const rest = prose.filter((one) => !taken.has(one)).flatMap((one) => textOf(one, null))
  const others = rest.length > 0 ? [{ nomor: null, judul: '', teks: rest, daftar: [], tabel: [] }] : []
  return [...allBab, ...others].filter(
    ({ teks, daftar, tabel: forms }) => teks.length + daftar.length + forms.length > 0
  )
}

type Prosa = NonNullable<Dokumen['naskahBab']>[number]

/** The heading of the chapter itself is printed once, over it. */
function textOf({ nomor, judul, teks }: Prosa, bab: string | null): BabCetak['teks'] {
  const paragraf = (teks ?? '')
    .split(/\n+/)
    .map((one) => one.trim())
    .filter((one) => one !== '')
  return paragraf.length === 0 ? [] : [{ judul: nomor === bab ? '' : `${nomor} ${judul}`, paragraf }]
}

/** Strategic issues stand where the problems are mapped. */
function daftarOf(dokumen: Dokumen, nomor: string, tabel: readonly Tabel[]): BabCetak['daftar'] {
  const here = tabel.some((one) => one.bab === nomor && one.bagian === 'permasalahan')
  const butir = (here ? (dokumen.isuStrategis ?? []) : []).map((one) =>
    one.nomor ? `${one.nomor}. ${one.uraian}` : one.uraian
  )
  return butir.length === 0 ? [] : [{ judul: 'Isu Strategis', butir }]
}
