import type { ButirPeriksa, Tahap } from '../law/index.ts'
import { daftarPeriksa } from '../law/index.ts'
import type { AspekFormulir, BahanBeritaAcara, BarisFormulir, BeritaAcara } from './bentuk-berita-acara.ts'
import { DIKTUM, isiDiktum } from './diktum.ts'
import type { JawabanTercatat } from './susun-fakta.ts'
import { dayInWords, weekday } from './tanggal.ts'

const RANCANGAN: Readonly<Partial<Record<Tahap, string>>> = {
  verifikasiRancangan: 'Rancangan',
  verifikasiRancanganAkhir: 'Rancangan Akhir'
}

/** The content of the berita acara of a round: four diktum, Formulir 1, 2 and 3, and who signs. */
export function beritaAcaraOf(bahan: BahanBeritaAcara): BeritaAcara {
  const butir = daftarPeriksa(bahan.profil)
  const answers = new Map(bahan.jawaban.map((one) => [one.butir, one]))
  const rows = (formulir: 1 | 3) =>
    butir.filter((one) => one.formulir === formulir).map((one, at) => rowOf(one, at + 1, answers.get(one.id)))
  const formulir1 = rows(1)
  const formulir2 = aspects(butir, answers)
  const formulir3 = rows(3)
  const rancangan = RANCANGAN[bahan.tahap] ?? 'Rancangan'
  return {
    bentuk: 1,
    judul: `Berita Acara Hasil Verifikasi ${rancangan} Renstra ${bahan.opd}`,
    nomor: bahan.nomor,
    tanggal: bahan.tanggal,
    pembuka: opening(bahan, rancangan),
    diktum: DIKTUM.map((one, at) => ({
      ...one,
      isi: isiDiktum[at as 0 | 1 | 2 | 3](bahan, { formulir1, formulir2, formulir3 })
    })),
    formulir1,
    formulir2,
    formulir3,
    putusan: bahan.putusan,
    catatan: bahan.catatan,
    temuan: bahan.temuan,
    sel: bahan.sel,
    potret: bahan.potret,
    penutup: 'Demikian berita acara ini dibuat dengan sebenarnya untuk dipergunakan sebagaimana mestinya.',
    penandaTangan: bahan.penandaTangan
  }
}

function opening(
  { pemda, opd, judul, ke, tanggal, timPenyusun }: BahanBeritaAcara,
  rancangan: string
): string {
  const tim = timPenyusun === null ? '' : ` yang disusun oleh Tim Penyusun berdasarkan ${timPenyusun}`
  // Many OPD carry the name of their pemda already.
  const where = opd.toLowerCase().endsWith(pemda.toLowerCase()) ? opd : `${opd} ${pemda}`
  return `Pada hari ini ${weekday(tanggal)} tanggal ${dayInWords(tanggal)} telah dilaksanakan verifikasi putaran ke-${ke} atas ${rancangan} ${judul} pada ${where}${tim}, dengan hasil sebagai berikut.`
}

function rowOf({ id, uraian }: ButirPeriksa, no: number, answer: JawabanTercatat | undefined): BarisFormulir {
  const bad = answer?.jawaban === 'tidak'
  return {
    no,
    butir: id,
    uraian,
    jawaban: answer?.jawaban ?? 'belumDiperiksa',
    penyebab: bad ? (answer.penyebab ?? '') : '',
    tindakLanjut: bad ? (answer.tindakLanjut ?? '') : ''
  }
}

/** Formulir 2: the items of human judgement by aspect, each aspect concluded from its answers. */
function aspects(
  butir: readonly ButirPeriksa[],
  answers: ReadonlyMap<string, JawabanTercatat>
): readonly AspekFormulir[] {
  const names = [...new Set(butir.filter((one) => one.formulir === 2).map((one) => one.aspek))]
  return names.map((aspek, at) => {
    const rows = butir
      .filter((one) => one.formulir === 2 && one.aspek === aspek)
      .map((one, index) => rowOf(one, index + 1, answers.get(one.id)))
    return { no: at + 1, aspek, kesimpulan: conclude(rows), butir: rows }
  })
}

/** One sentence on an aspect, and what is to be done where an answer was "tidak". */
function conclude(rows: readonly BarisFormulir[]): string {
  const bad = rows.filter((row) => row.jawaban === 'tidak')
  const open = rows.filter((row) => row.jawaban === 'belumDiperiksa')
  if (open.length === rows.length) return 'Tidak diperiksa pada putaran ini.'
  const rest = open.length === 0 ? '' : ` ${open.length} butir tidak diperiksa.`
  if (bad.length === 0) return `Sesuai.${rest}`
  const todo = bad.map((row) => `${row.uraian}: ${row.tindakLanjut.replace(/[.\s]+$/, '')}`).join('; ')
  return `Perlu penyempurnaan pada ${bad.length} dari ${rows.length} butir. ${todo}.${rest}`
}
