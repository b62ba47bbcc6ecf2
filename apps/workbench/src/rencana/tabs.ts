import type { Asal, JenisSimpul, Naskah } from '@selaras/domain/naskah'
import { teks } from '../text/index.ts'

/** The tables of a plan, one tab each, in the order of the printed document. */
export const tabs = [
  't-b-35',
  't-c-23',
  't-c-24',
  't-c-25',
  't-c-26',
  't-c-27',
  't-c-28',
  'ikk',
  'daftar',
  'bab',
  'data-sektor',
  'perbedaan'
] as const
export type Tab = (typeof tabs)[number]

export const isTab = (text: string): text is Tab => (tabs as readonly string[]).includes(text)

/** "T-C.27 Program dan pendanaan". */
export const tabTitle = (tab: Tab): string =>
  [teks.rencana.tab[tab].form, teks.rencana.tab[tab].nama].filter((part) => part !== '').join(' ')

const byJenis: Readonly<Record<JenisSimpul, Tab>> = {
  naskah: 't-c-27',
  masalahPokok: 't-b-35',
  masalah: 't-b-35',
  akarMasalah: 't-b-35',
  permasalahanUtama: 't-b-35',
  isuStrategis: 't-b-35',
  capaian: 't-c-23',
  anggaran: 't-c-24',
  tujuan: 't-c-25',
  sasaran: 't-c-25',
  indikator: 't-c-25',
  strategi: 't-c-26',
  arahKebijakan: 't-c-26',
  program: 't-c-27',
  kegiatan: 't-c-27',
  subKegiatan: 't-c-27',
  indikatif: 'daftar',
  indikatorIndikatif: 'daftar',
  iku: 't-c-28',
  ikk: 'ikk',
  butirStrategi: 'daftar',
  butirArahKebijakan: 'daftar',
  daftarProgram: 'daftar',
  pengarusutamaanGender: 'daftar',
  programTertulis: 'daftar',
  kegiatanTertulis: 'daftar',
  subKegiatanTertulis: 'daftar',
  tabelSektor: 'data-sektor',
  barisSektor: 'data-sektor'
}

/** The table a cell of the plan stands in; parts held verbatim are under "bab". */
export function tabOf(naskah: Naskah, asal: Asal): Tab {
  if (asal.simpulId === null) return tableTabs[asal.bagian ?? ''] ?? 'bab'
  const node = naskah.simpul.get(asal.simpulId)
  if (!node) return 'bab'
  if (node.jenis === 'naskah') return asal.field.startsWith('jumlahAnggaranRealisasi') ? 't-c-24' : 't-c-27'
  if (node.jenis !== 'indikator' || node.indukId === null) return byJenis[node.jenis]
  const owner = naskah.simpul.get(node.indukId)
  return owner ? byJenis[owner.jenis] : 't-c-25'
}

/** A finding about a table as a whole names its key in the exchange format. */
const tableTabs: Readonly<Record<string, Tab>> = {
  permasalahan: 't-b-35',
  permasalahanUtama: 't-b-35',
  isuStrategis: 't-b-35',
  capaianKinerja: 't-c-23',
  anggaranRealisasi: 't-c-24',
  jumlahAnggaranRealisasi: 't-c-24',
  tujuanSasaran: 't-c-25',
  strategiKebijakan: 't-c-26',
  programPendanaan: 't-c-27',
  jumlahProgramPendanaan: 't-c-27',
  indikatorKinerja: 't-c-28',
  ikk: 'ikk',
  daftarStrategi: 'daftar',
  daftarArahKebijakan: 'daftar',
  daftarProgram: 'daftar',
  pengarusutamaanGender: 'daftar',
  indikatifAnggaran: 'daftar',
  dataSektor: 'data-sektor'
}

/** The tab that shows a table, by its key in the exchange format. */
export const tabOfTable = (tabel: string): Tab => tableTabs[tabel] ?? 'bab'

/** How a cell is named in the address of the page; a part of the document is named by its key. */
export const selOf = (asal: Asal): string =>
  asal.simpulId === null ? `bagian ${asal.bagian ?? ''}` : `${asal.simpulId} ${asal.field}`
