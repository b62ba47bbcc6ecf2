import type { JenisNaskah, JenisPeraturan, Peraturan, ProfilId } from '../law/index.ts'
import { PROFIL, peraturanById } from '../law/index.ts'
import type { AyatPerkada, IsiPerkada } from './perkada.ts'
import { huruf, type PemdaPerkada, romawi, sebutanPemda } from './sebutan.ts'
import { TEMPLAT_PERKADA, type TemplatAyat, type TemplatPerkada } from './templat.ts'

/** A Perkada that is to be changed by this one. */
export interface PerkadaAsal {
  readonly nomor: string
  readonly tahun: number
  readonly tentang: string
}

export interface NaskahDimuat {
  /** Name of the OPD as the directory writes it. */
  readonly opd: string
  readonly jenis: JenisNaskah
  readonly tahun: readonly number[]
  readonly profil: ProfilId
  /** The Perkada of the plan that a perubahan or reviu changes, where it is known. */
  readonly asal: PerkadaAsal | null
}

/** What is known when a Perkada is drafted. */
export interface BahanPerkada {
  readonly pemda: PemdaPerkada
  /** In the order of the Lampiran; at least one. */
  readonly naskah: readonly NaskahDimuat[]
  /** Names of the officials in office; empty when the pemda has recorded none. */
  readonly kepalaDaerah: string
  readonly sekda: string
  /** The parent plan as it is cited, with number and year; null = named by its kind and years. */
  readonly induk: string | null
}

const NAMA_INDUK = {
  RPJMD: 'Rencana Pembangunan Jangka Menengah Daerah',
  RPD: 'Rencana Pembangunan Daerah'
} as const

const NAMA_JENIS: Readonly<Record<JenisPeraturan, string>> = {
  UU: 'Undang-Undang',
  PP: 'Peraturan Pemerintah',
  Perpres: 'Peraturan Presiden',
  Inpres: 'Instruksi Presiden',
  Permendagri: 'Peraturan Menteri Dalam Negeri',
  Kepmendagri: 'Keputusan Menteri Dalam Negeri',
  Inmendagri: 'Instruksi Menteri Dalam Negeri',
  'SE Mendagri': 'Surat Edaran Menteri Dalam Negeri',
  PermenPANRB: 'Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi',
  Perda: 'Peraturan Daerah',
  Perkada: 'Peraturan Kepala Daerah'
}

/** Only regulations stand under Mengingat; instructions and letters are named in Menimbang. */
const DASAR: ReadonlySet<JenisPeraturan> = new Set(['UU', 'PP', 'Perpres', 'Permendagri'])

/** A title of the register in the words of a regulation: "UU 23/2014" is written out. */
const written = (tentang: string): string =>
  tentang.replace(
    /\b(UU|PP|Perpres|Permendagri) (\d+)\/(\d{4})/g,
    (_, jenis: JenisPeraturan, nomor: string, tahun: string) =>
      `${NAMA_JENIS[jenis]} Nomor ${nomor} Tahun ${tahun}`
  )

const sebutanPeraturan = ({ jenis, nomor, tahun, tentang }: Peraturan): string =>
  `${NAMA_JENIS[jenis]} Nomor ${nomor} Tahun ${tahun} tentang ${written(tentang)}`

/** `2024–2026`, or one year. */
const years = (tahun: readonly number[]): string => {
  const [first, last] = [Math.min(...tahun), Math.max(...tahun)]
  return first === last ? String(first) : `${first}–${last}`
}

/** Name of an OPD with its region, once. */
const withRegion = (opd: string, pemda: string): string => (opd.includes(pemda) ? opd : `${opd} ${pemda}`)

function judulOf({ naskah, pemda }: BahanPerkada): string {
  const [first, second] = naskah
  if (!first) return ''
  const tahun = years(naskah.flatMap((one) => one.tahun))
  const whose = second ? `Perangkat Daerah ${pemda.nama}` : withRegion(first.opd, pemda.nama)
  if (naskah.every((one) => one.jenis === 'awal')) return `Rencana Strategis ${whose} Tahun ${tahun}`
  if (!second && first.asal !== null) {
    const { nomor, tahun: dari, tentang } = first.asal
    return `Perubahan atas ${sebutanPemda(pemda).peraturan} Nomor ${nomor} Tahun ${dari} tentang ${tentang}`
  }
  const also = naskah.some((one) => one.jenis === 'awal') ? 'Rencana Strategis dan ' : ''
  return `${also}Perubahan Rencana Strategis ${whose} Tahun ${tahun}`
}

type Slots = Readonly<Record<string, string>>

/** Fills the slots of a template text; a slot that nobody knows is our own mistake. */
export function isiSlot(text: string, slots: Slots): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(slots, name) ? slots[name] : undefined
    if (value === undefined) throw new Error(`the template of the Perkada has no slot ${name}`)
    return value
  })
}

function slotsOf(bahan: BahanPerkada, profil: ProfilId, judul: string): Slots {
  const sebutan = sebutanPemda(bahan.pemda)
  const tahun = bahan.naskah.flatMap((one) => one.tahun)
  const jenis = PROFIL[profil].induk.jenis
  return {
    ...sebutan,
    pemda: bahan.pemda.nama,
    judul,
    periode: `Tahun ${years(tahun)}`,
    tahunSesudah: String(Math.max(...tahun) + 1),
    induk: jenis,
    namaInduk: NAMA_INDUK[jenis],
    indukLengkap: bahan.induk ?? `${NAMA_INDUK[jenis]} ${bahan.pemda.nama} Tahun ${years(tahun)}`
  }
}

const ayatOf = (ayat: TemplatAyat, slots: Slots, bab: readonly string[]): AyatPerkada => ({
  teks: isiSlot(ayat.teks, slots),
  // One item may stand for the babProfil of the profile.
  butir: (ayat.butir ?? []).flatMap((butir) => (butir === '{bab}' ? bab : [isiSlot(butir, slots)])),
  penomoran: ayat.penomoran ?? 'huruf'
})

/**
 * The first words of a Perkada that fixes these plans, from the template of their profile. Whoever drafts goes on from
 * there: nothing in it is fixed but what the facts say.
 */
export function susunPerkada(bahan: BahanPerkada): IsiPerkada {
  const profil = bahan.naskah[0]?.profil
  if (profil === undefined) throw new Error('a Perkada without naskah has no profile to take its words from')
  const templat = TEMPLAT_PERKADA[profil]
  const judul = judulOf(bahan)
  const slots = slotsOf(bahan, profil, judul)
  const babProfil = PROFIL[profil].bab.map(({ nomor, judul: nama }) => `Bab ${nomor} ${nama};`)
  const bab = templat.bab.map(({ judul: nama, pasal }) => ({
    judul: nama,
    pasal: pasal.map((ayat) => ({ ayat: ayat.map((one) => ayatOf(one, slots, babProfil)) }))
  }))
  const jumlahPasal = bab.reduce((sum, one) => sum + one.pasal.length, 0)
  const { kepalaDaerahLengkap, ibuKota } = sebutanPemda(bahan.pemda)
  return {
    judul,
    menimbang: menimbangOf(templat, bahan).map((one, at) =>
      isiSlot(one, { ...slots, hurufSebelum: huruf(Math.max(1, at)) })
    ),
    mengingat: mengingatOf(profil),
    bab,
    penjelasan: {
      umum: isiSlot(templat.penjelasanUmum, slots),
      pasal: Array.from({ length: jumlahPasal }, (_, at) => templat.penjelasanPasal[at + 1] ?? '')
    },
    lampiran: lampiranOf(bahan, judul),
    tempat: ibuKota,
    penetap: { jabatan: kepalaDaerahLengkap, nama: bahan.kepalaDaerah },
    pengundang: { jabatan: `Sekretaris Daerah ${bahan.pemda.nama}`, nama: bahan.sekda }
  }
}

/** A perubahan is not held to the deadline of the plan that it changes. */
function menimbangOf({ menimbang, menimbangAkhir }: TemplatPerkada, { naskah }: BahanPerkada): string[] {
  const first = naskah.some(({ jenis }) => jenis === 'awal') ? menimbang.awal : []
  const changes = naskah.some(({ jenis }) => jenis !== 'awal') ? menimbang.perubahan : []
  return [...first, ...changes, ...menimbangAkhir]
}

function mengingatOf(profil: ProfilId): string[] {
  const dasar = PROFIL[profil].dasarHukumWajib.peraturan
    .flatMap((id) => peraturanById(id) ?? [])
    .filter(({ jenis }) => DASAR.has(jenis))
    .map((one) => {
      const last = one.diubahOleh?.at(-1)
      const change = last === undefined ? null : peraturanById(last)
      const often =
        (one.diubahOleh?.length ?? 0) > 1 || /^Perubahan Ke/.test(change?.tentang ?? '')
          ? 'beberapa kali, terakhir '
          : ''
      return change === null
        ? `${sebutanPeraturan(one)};`
        : `${sebutanPeraturan(one)} sebagaimana telah diubah ${often}dengan ${sebutanPeraturan(change)};`
    })
  return ['Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;', ...dasar]
}

/** Title over the Lampiran; with several naskah one Lampiran each. */
const lampiranOf = ({ naskah, pemda }: BahanPerkada, judul: string): string =>
  naskah.length === 1
    ? judul
    : naskah
        .map(
          ({ opd, tahun }, at) =>
            `Lampiran ${romawi(at + 1)}: Rencana Strategis ${withRegion(opd, pemda.nama)} Tahun ${years(tahun)}`
        )
        .join('\n')
