import { compareDesimal, countDecimals, equalDesimal, multiplyDesimal, parseDesimal } from './decimal.ts'
import type { Deret, IndikatorTerbaca, Keyakinan, Sifat } from './deret.ts'
import { meanDeret, readDeret, satuanIndikator, sumDeret } from './deret.ts'
import { macamDariNama, macamSatuan } from './satuan.ts'

/** How yearly targets make the end target, how sure that is, and why (a phrase in Indonesian). */
export interface DugaanSifat {
  readonly sifat: Sifat
  readonly keyakinan: Keyakinan
  readonly alasan: string
  /** The way in which the printed end target agrees with the yearly ones, when it agrees in one. */
  readonly cocokAkhir?: Exclude<Sifat, 'kumulatif' | 'konstan'> | undefined
}

const hasilSetahun =
  /\b(mengikuti|dilatih|terlaksana|dilaksanakan|pelaksanaan|penyelenggaraan|diselenggarakan|tersusun|disusun|disediakan|penyediaan|dipelihara|terpelihara|dibayarkan|difasilitasi|fasilitasi|diterbitkan|menerima|dibina|peserta|layanan|laporan|dokumen|paket)\b/

/**
 * The sifat of an indikator: the stored one, else from its unit, its name and how the end target follows from the
 * yearly ones. Shares, scores and indices are a state (`stok`); a mean must be declared, so a printed end target that
 * happens to equal the mean of a share only lowers the confidence.
 */
export function inferSifat(row: IndikatorTerbaca): DugaanSifat {
  const deret = readDeret(row.target)
  const akhir = parseDesimal(row.akhir?.nilai)
  const cocokAkhir = akhir === undefined ? undefined : matchAkhir(deret, akhir)
  const guess = row.sifat
    ? { sifat: row.sifat, keyakinan: 'tinggi' as const, alasan: 'dinyatakan dalam dokumen' }
    : (readState(row, deret, cocokAkhir) ?? readCount(row, deret, akhir, cocokAkhir))
  return cocokAkhir ? { ...guess, cocokAkhir } : guess
}

function matchAkhir(deret: Deret, akhir: string): DugaanSifat['cocokAkhir'] {
  const last = deret.nilai.at(-1)
  if (last === undefined) return undefined
  if (equalDesimal(last, akhir)) return 'stok'
  if (deret.kosong === 0 && equalDesimal(sumDeret(deret), akhir)) return 'alir'
  const mean = meanDeret(deret, Math.max(2, countDecimals(akhir)))
  return mean !== undefined && deret.nilai.length > 1 && equalDesimal(mean, akhir) ? 'rataRata' : undefined
}

/** Units that measure a state: undefined for things that are counted. */
function readState(
  row: IndikatorTerbaca,
  deret: Deret,
  cocok: DugaanSifat['cocokAkhir']
): DugaanSifat | undefined {
  const unit = satuanIndikator(row)
  const kinds = unit ? [macamSatuan(unit)] : (macamDariNama(row.uraian) ?? [])
  const kind = kinds[0]
  if (kind !== 'persen' && kind !== 'nilai' && kind !== 'indeks' && kind !== 'rasio' && kind !== 'predikat')
    return undefined
  const nama = kind === 'persen' ? 'persentase' : kind
  if (deret.bentuk === 'tetap' && cocok !== 'alir') {
    return { sifat: 'konstan', keyakinan: 'tinggi', alasan: 'target sama setiap tahun' }
  }
  if (cocok === 'stok') {
    return {
      sifat: 'stok',
      keyakinan: 'tinggi',
      alasan: `satuan ${nama}, kondisi akhir sama dengan target tahun terakhir`
    }
  }
  if (cocok === 'rataRata') {
    const alasan = `satuan ${nama}; kondisi akhir sama dengan rata-rata target, tetapi rata-rata harus dinyatakan`
    return { sifat: 'stok', keyakinan: 'sedang', alasan }
  }
  return { sifat: 'stok', keyakinan: unit ? 'tinggi' : 'sedang', alasan: `satuan ${nama} mengukur keadaan` }
}

function readCount(
  row: IndikatorTerbaca,
  deret: Deret,
  akhir: string | undefined,
  cocok: DugaanSifat['cocokAkhir']
): DugaanSifat {
  if (cocok === 'alir')
    return { sifat: 'alir', keyakinan: 'tinggi', alasan: 'kondisi akhir sama dengan jumlah target' }
  if (cocok === 'stok') return readLast(deret)
  if (cocok === 'rataRata') {
    return { sifat: 'rataRata', keyakinan: 'rendah', alasan: 'kondisi akhir sama dengan rata-rata target' }
  }
  const largest = deret.nilai.reduce(
    (top, value) => (compareDesimal(value, top) > 0 ? value : top),
    deret.nilai[0] ?? '0'
  )
  if (
    akhir !== undefined &&
    deret.nilai.length > 2 &&
    compareDesimal(akhir, multiplyDesimal(largest, '1.5')) > 0
  ) {
    return { sifat: 'alir', keyakinan: 'sedang', alasan: 'kondisi akhir jauh di atas target setiap tahun' }
  }
  if (hasilSetahun.test(row.uraian.toLowerCase())) {
    return {
      sifat: 'alir',
      keyakinan: akhir === undefined ? 'rendah' : 'sedang',
      alasan: 'nama menyebut hasil kerja setahun'
    }
  }
  return {
    sifat: deret.bentuk === 'naik' ? 'kumulatif' : 'alir',
    keyakinan: 'rendah',
    alasan: 'tidak ada petunjuk yang jelas'
  }
}

function readLast(deret: Deret): DugaanSifat {
  if (deret.bentuk === 'tetap')
    return { sifat: 'konstan', keyakinan: 'sedang', alasan: 'target dan kondisi akhir sama' }
  if (deret.bentuk === 'naik') {
    const alasan = 'target terus naik dan kondisi akhir sama dengan target tahun terakhir'
    return { sifat: 'kumulatif', keyakinan: 'sedang', alasan }
  }
  return { sifat: 'stok', keyakinan: 'sedang', alasan: 'kondisi akhir sama dengan target tahun terakhir' }
}
