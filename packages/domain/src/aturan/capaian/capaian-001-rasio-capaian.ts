import type { Dokumen } from '../../dokumen/schema.ts'
import type { Sel } from '../../dokumen/sel.ts'
import { inferArah } from '../../indikator/arah.ts'
import { capaian } from '../../indikator/capaian.ts'
import { addDesimal } from '../../indikator/decimal.ts'
import { angka, fakta, kutip } from '../antar-tabel/kalimat.ts'
import { dokumenKosong, tahunan } from '../contoh-dokumen.ts'
import type { Contoh, Hasil } from '../define-aturan.ts'
import { defineAturan } from '../define-aturan.ts'
import { isKosong } from '../sel-kosong.ts'
import type { BentukRasio } from './rasio.ts'
import { compareRasio, satuanRasio } from './rasio.ts'
import type { TahunCapaian } from './tabel-capaian.ts'
import { bentukCapaian, selCapaian, tahunCapaian } from './tabel-capaian.ts'

export const aturan = defineAturan({
  id: 'CAPAIAN-001',
  periksa: 'M-40',
  keluarga: 'capaian',
  judul: 'Rasio capaian T-C.23 sama dengan realisasi dibagi target',
  kenapa:
    'Rasio capaian menjadi dasar analisis kinerja pelayanan di Bab II. Rasio yang tidak mengikuti target dan ' +
    'realisasi yang tercetak membuat kesimpulannya keliru.',
  perbaikan: 'Hitung ulang rasio tahun itu, atau betulkan target atau realisasi yang dipakai.',
  keparahan: 'kritis',
  dasar: 'permendagri-86-2017',
  profil: ['PMDN86', 'INM52', 'INM2-2025'],
  tabel: ['capaianKinerja'],
  percobaan: false,
  *check(_, konteks) {
    const cells = konteks.memo(tahunCapaian)
    const dihitung = cells.filter(
      (one) => one.target?.nilai && one.realisasi?.nilai && Number(one.target.nilai) !== 0
    )
    if (cells.length > 0 && cells.every((one) => one.rasio === undefined)) {
      yield { tidakDiperiksa: 'T-C.23 tidak mempunyai kolom rasio.' }
    } else if (dihitung.length > 1 && cells.every((one) => isKosong(one.rasio))) {
      yield { pointer: '/capaianKinerja', kasus: 'kolomKosong', keparahan: 'mayor' }
    } else {
      const bentuk = konteks.memo(bentukCapaian)
      for (const one of cells) yield* checkTahun(one, cells, bentuk)
    }
  },
  pesan: (hasil) => (kalimat[hasil.kasus ?? 'beda'] ?? (kalimat['beda'] as Kalimat))(hasil),
  saran: (hasil) =>
    hasil.kasus === 'kumulatif'
      ? 'Cetak target kumulatif pada kolom target, atau hitung rasio terhadap target tahun itu saja.'
      : hasil.kasus === 'tanpaDasar'
        ? 'Tulis “n/a” pada rasio yang tidak dapat dihitung.'
        : hasil.expected === undefined
          ? 'Isi kolom rasio dengan realisasi dibagi target.'
          : `Tulis ${angka(hasil.expected)}${fakta(hasil, 'satuan')}, atau betulkan target atau realisasinya.`
})

type Kalimat = (hasil: Hasil) => string
const sebut: Kalimat = (hasil) => `Rasio ${kutip(fakta(hasil, 'nama'), 60)} ${hasil.tahun}`
const hitungan: Kalimat = (hasil) =>
  `realisasi ${angka(fakta(hasil, 'realisasi'))} dibagi target ${angka(fakta(hasil, 'target'))} adalah ` +
  `${angka(hasil.expected)}${fakta(hasil, 'satuan')}`

const beda: Kalimat = (hasil) =>
  `${sebut(hasil)} tertulis ${angka(hasil.actual)}${fakta(hasil, 'satuan')}, sedangkan ${hitungan(hasil)}` +
  `${hasil.kasus === 'pembulatan' ? ' (selisih pembulatan)' : ''}.`
const kalimat: Readonly<Record<string, Kalimat>> = {
  beda,
  pembulatan: beda,
  kumulatif: (hasil) =>
    `${sebut(hasil)} tertulis ${angka(hasil.actual)}${fakta(hasil, 'satuan')}; itu terhadap target kumulatif ` +
    `${angka(fakta(hasil, 'kumulatif'))}, sedangkan ${hitungan(hasil)}.`,
  tanpaDasar: (hasil) =>
    `${sebut(hasil)} tertulis ${angka(hasil.actual)}, padahal ${fakta(hasil, 'sebab')} sehingga rasio tidak terdefinisi.`,
  kosong: (hasil) => `${sebut(hasil)} kosong, padahal ${hitungan(hasil)}.`,
  kolomKosong: () => 'Kolom rasio capaian kosong di semua baris T-C.23, padahal target dan realisasinya ada.'
}

function* checkTahun(
  one: TahunCapaian,
  all: readonly TahunCapaian[],
  bentuk: BentukRasio | undefined
): Generator<Hasil> {
  const [target, realisasi] = [one.target?.nilai, one.realisasi?.nilai]
  if (!one.rasio) return
  if (!target || !realisasi || Number(target) === 0) yield* checkTanpaDasar(one, target, realisasi)
  else if (bentuk) yield* checkBanding({ one, all, bentuk, rasio: one.rasio, target, realisasi })
}

const placeOf = (one: TahunCapaian) => ({
  pointer: selCapaian(one, 'rasio'),
  related: [selCapaian(one, 'realisasi'), selCapaian(one, 'target')],
  tahun: one.tahun
})

/** A number where none can be computed. A minimising target of zero that was kept counts as reached. */
function* checkTanpaDasar(
  one: TahunCapaian,
  target?: string | null,
  realisasi?: string | null
): Generator<Hasil> {
  const terjaga = target && realisasi && Number(realisasi) === 0
  if (!one.rasio?.nilai || terjaga) return
  const sebab = !target ? 'targetnya kosong' : !realisasi ? 'realisasinya kosong' : 'targetnya nol'
  const data = { nama: one.row.indikator, sebab }
  yield { ...placeOf(one), keparahan: 'minor', kasus: 'tanpaDasar', actual: one.rasio.nilai, data }
}

interface Dibandingkan {
  readonly one: TahunCapaian
  readonly all: readonly TahunCapaian[]
  readonly bentuk: BentukRasio
  readonly rasio: Sel
  readonly target: string
  readonly realisasi: string
}

function* checkBanding({ one, all, bentuk, rasio, target, realisasi }: Dibandingkan): Generator<Hasil> {
  const banding = compareRasio(rasio.nilai ?? '0.00', realisasi, target, bentuk)
  if (!banding) return
  const data = { nama: one.row.indikator, satuan: satuanRasio(bentuk), target, realisasi }
  const found = { ...placeOf(one), expected: banding.hitung, data }
  if (rasio.nilai === null) {
    if (isKosong(rasio)) yield { ...found, keparahan: 'mayor', kasus: 'kosong' }
    return
  }
  if (banding.hasil === 'sama' || fitsTurun(one, bentuk)) return
  const actual = rasio.nilai
  if (banding.hasil === 'pembulatan') {
    yield { ...found, actual, keparahan: 'minor', kasus: 'pembulatan' }
    return
  }
  const kumulatif = targetKumulatif(one, all)
  const sama = kumulatif && compareRasio(actual, realisasi, kumulatif, bentuk)?.hasil === 'sama'
  yield sama
    ? { ...found, actual, kasus: 'kumulatif', data: { ...data, kumulatif } }
    : { ...found, actual, kasus: 'beda' }
}

/** Sum of the row's targets up to this year, when it is more than one number. */
function targetKumulatif(one: TahunCapaian, all: readonly TahunCapaian[]): string | undefined {
  const targets = all
    .filter((other) => other.row === one.row && other.tahun <= one.tahun)
    .map((other) => other.target?.nilai)
  const filled = targets.filter((nilai) => typeof nilai === 'string')
  return filled.length > 1 ? addDesimal(...filled) : undefined
}

/** Where less is better a pemda may print one of the other two formulas. */
function fitsTurun(one: TahunCapaian, bentuk: BentukRasio): boolean {
  const { arah, keyakinan } = inferArah({
    uraian: one.row.indikator,
    satuan: one.row.satuan,
    target: one.row.target
  })
  if (arah !== 'turun' || keyakinan === 'rendah') return false
  const [target, realisasi, rasio] = [one.target?.nilai, one.realisasi?.nilai, one.rasio?.nilai]
  if (!target || !realisasi || !rasio) return false
  return (['selisih', 'kebalikan'] as const).some((rumusTurun) => {
    const persen = capaian({ realisasi, target, arah: 'turun', rumusTurun, desimal: 10 })
    return (
      persen !== undefined &&
      compareRasio(rasio, persen, bentuk === 'persen' ? '1' : '100', 'desimal')?.hasil === 'sama'
    )
  })
}

interface Baris {
  readonly target: readonly (string | null)[]
  readonly realisasi: readonly (string | null)[]
  readonly rasio: readonly (string | null)[]
  readonly nama?: string
}

const dengan = (rasio: 'desimal' | 'persen', ...baris: readonly Baris[]): Dokumen =>
  dokumenKosong('INM52', {
    kepalaTabel: { capaianKinerja: { rasio } },
    capaianKinerja: baris.map((one, at) => ({
      no: String(at + 1),
      indikator: one.nama ?? `Persentase ${at + 1}`,
      target: tahunan(one.target, undefined, 2021),
      realisasi: tahunan(one.realisasi, undefined, 2021),
      rasio: tahunan(one.rasio, undefined, 2021)
    }))
  })

export const contoh: readonly Contoh[] = [
  {
    judul: 'rasio terhadap target kumulatif, sedangkan yang tercetak target tahunan',
    dokumen: dengan('persen', {
      target: ['60', '60'],
      realisasi: ['60', '180'],
      rasio: ['100,00', '150,00']
    }),
    temuan: [{ pointer: '/capaianKinerja/0/rasio/2022', tahun: 2022, keparahan: 'kritis' }]
  },
  {
    judul: 'rasio desimal salah, rasio yang kosong, dan rasio tanpa target atau realisasi',
    dokumen: dengan(
      'desimal',
      { target: ['1,58', '2,16'], realisasi: ['0,95', '1,81'], rasio: ['0,90', '0,84'] },
      { target: ['0', '2'], realisasi: ['3', '1'], rasio: ['0,00', null] },
      { target: ['5', '2'], realisasi: [null, '1'], rasio: ['0,60', '0,50'] }
    ),
    temuan: [
      { pointer: '/capaianKinerja/0/rasio/2021', tahun: 2021, keparahan: 'kritis' },
      { pointer: '/capaianKinerja/1/rasio/2022', tahun: 2022, keparahan: 'mayor' },
      { pointer: '/capaianKinerja/1/rasio/2021', tahun: 2021, keparahan: 'minor' },
      { pointer: '/capaianKinerja/2/rasio/2021', tahun: 2021, keparahan: 'minor' }
    ]
  },
  {
    judul: 'kolom rasio kosong seluruhnya adalah satu temuan',
    dokumen: dengan('persen', { target: ['60', '60'], realisasi: ['60', '30'], rasio: [null, null] }),
    temuan: [{ pointer: '/capaianKinerja', keparahan: 'mayor' }]
  },
  {
    judul: 'satu angka terakhir meleset, terjelaskan oleh pembulatan target',
    dokumen: dengan('desimal', { target: ['1,53'], realisasi: ['2,5'], rasio: ['1,64'] }),
    temuan: [{ pointer: '/capaianKinerja/0/rasio/2021', tahun: 2021, keparahan: 'minor' }]
  },
  {
    judul: 'rasio cocok, n/a untuk yang tidak terdefinisi',
    dokumen: dengan(
      'desimal',
      { target: ['1,58', 'n/a'], realisasi: ['0,95', '1,81'], rasio: ['0,60', 'n/a'] },
      { target: ['0,79', '2'], realisasi: ['0', null], rasio: ['0,00', '-'] }
    ),
    temuan: []
  },
  {
    judul: 'indikator yang harus turun memakai rumus kebalikannya',
    dokumen: dengan('persen', {
      nama: 'Angka kemiskinan',
      target: ['10'],
      realisasi: ['12'],
      rasio: ['80,00']
    }),
    temuan: []
  }
]
