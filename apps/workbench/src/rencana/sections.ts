import { teks } from '../text/index.ts'

/** Pages of one plan beside its tables, in the order of its life, by the last part of their address. */
export const sections = ['persiapan', 'induk', 'verifikasi', 'penetapan', 'versi', 'riwayat'] as const
export type Section = (typeof sections)[number]

/** The page on which an event is prepared or sent; events that are missing here need no page. */
const eventSections: Readonly<Record<string, Section>> = {
  mulai: 'persiapan',
  sampaikan: 'verifikasi',
  suratEdaranTerbit: 'persiapan',
  bukaForum: 'persiapan',
  tutupForum: 'persiapan',
  ajukan: 'verifikasi',
  tarik: 'verifikasi',
  nyatakanSesuai: 'verifikasi',
  nyatakanSesuaiDenganCatatan: 'verifikasi',
  kembalikan: 'verifikasi',
  konfirmasiCatatan: 'verifikasi',
  indukDitetapkan: 'induk',
  selesaikanReviu: 'penetapan',
  paraf: 'penetapan',
  catatParaf: 'penetapan',
  tolakParaf: 'penetapan',
  selesaikanHarmonisasi: 'penetapan',
  tetapkan: 'penetapan',
  undangkan: 'penetapan',
  ralat: 'penetapan',
  cabut: 'penetapan',
  gantikan: 'versi'
}

/** Where a person prepares or mends what the event asks for; null = nowhere but the tables. */
export const sectionOf = (peristiwa: string): Section | null => eventSections[peristiwa] ?? null

/** Name of the page as its link says it. */
export const sectionTitle = (section: Section): string => teks.rencana.bagian[section]
