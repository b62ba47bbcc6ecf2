import { tulisTanggal } from '../law/index.ts'
import type { AspekFormulir, BahanBeritaAcara, BarisFormulir } from './bentuk-berita-acara.ts'

/** The four diktum of the form in use. */
export const DIKTUM = [
  { ke: 'KESATU', judul: 'Catatan terhadap proses penyusunan' },
  { ke: 'KEDUA', judul: 'Catatan terhadap sistematika dan tata naskah' },
  { ke: 'KETIGA', judul: 'Hasil verifikasi terhadap substansi' },
  { ke: 'KEEMPAT', judul: 'Penyempurnaan' }
] as const

interface Formulir {
  readonly formulir1: readonly BarisFormulir[]
  readonly formulir2: readonly AspekFormulir[]
  readonly formulir3: readonly BarisFormulir[]
}

type Isi = (bahan: BahanBeritaAcara, formulir: Formulir) => readonly string[]

const count = (rows: readonly BarisFormulir[], jawaban: BarisFormulir['jawaban']): number =>
  rows.filter((row) => row.jawaban === jawaban).length

const summary = (rows: readonly BarisFormulir[], formulir: number): string => {
  const bad = count(rows, 'tidak')
  const open = count(rows, 'belumDiperiksa')
  if (open === rows.length)
    return `Menurut Formulir ${formulir}, ${open} butir tidak diperiksa pada putaran ini.`
  const said =
    bad === 0 ? 'seluruh butir yang diperiksa sesuai' : `${bad} dari ${rows.length} butir tidak sesuai`
  const rest = open === 0 ? '' : `; ${open} butir tidak diperiksa`
  return `Menurut Formulir ${formulir}, ${said}${rest}.`
}

const textOf = (text: string | null): readonly string[] =>
  text === null ? [] : text.split('\n').filter((line) => line.trim() !== '')

const HASIL: Readonly<Record<BahanBeritaAcara['hasil'], string>> = {
  sesuai: 'dinyatakan sesuai',
  sesuaiDenganCatatan: 'dinyatakan sesuai dengan catatan',
  perluPenyempurnaan: 'dinyatakan perlu penyempurnaan'
}

const proses: Isi = ({ catatanProses }, { formulir1 }) => [summary(formulir1, 1), ...textOf(catatanProses)]

const sistematika: Isi = (_, { formulir3 }) => [summary(formulir3, 3)]

const substansi: Isi = ({ catatanSubstansi, hasil, opd, catatan, temuan }, { formulir2 }) => {
  const bad = formulir2.filter((one) => one.butir.some((row) => row.jawaban === 'tidak'))
  const wajib = catatan.filter((one) => one.wajib).length
  return [
    `Rancangan Renstra ${opd} ${HASIL[hasil]}.`,
    bad.length === 0
      ? 'Menurut Formulir 2, tidak ada aspek yang perlu disempurnakan.'
      : `Menurut Formulir 2, aspek yang perlu disempurnakan: ${bad.map((one) => one.aspek).join(', ')}.`,
    ...(catatan.length === 0
      ? []
      : [`Catatan verifikator: ${catatan.length}, di antaranya ${wajib} wajib dijawab.`]),
    ...(temuan.length === 0
      ? []
      : [`Temuan pemeriksaan otomatis yang menghalangi dan dijawab atau diterima: ${temuan.length}.`]),
    ...textOf(catatanSubstansi)
  ]
}

const penyempurnaan: Isi = ({ hasil, batasPerbaikan, opd, sel }) => {
  if (hasil === 'sesuai') return ['Tidak ada penyempurnaan yang harus disampaikan kembali.']
  const limit =
    batasPerbaikan === null ? 'sesegera mungkin' : `paling lambat tanggal ${tulisTanggal(batasPerbaikan)}`
  return hasil === 'perluPenyempurnaan'
    ? [
        `Kepala ${opd} menyempurnakan rancangan dan menyampaikannya kembali kepada Kepala Bappelitbangda ${limit}.`
      ]
    : [
        sel.length === 0
          ? `Kepala ${opd} memperhatikan catatan ini dalam penyusunan selanjutnya.`
          : `Kepala ${opd} memperbaiki ${sel.length} sel yang tercatat ${limit}; bagian lain tidak berubah.`
      ]
}

/** What each diktum says, in order. */
export const isiDiktum: readonly [Isi, Isi, Isi, Isi] = [proses, sistematika, substansi, penyempurnaan]
