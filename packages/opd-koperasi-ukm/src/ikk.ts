import type { IkkModul } from '@selaras/opd-sdk'

const dasar = 'permendagri-18-2020'
const outcome = (nomor: string, uraian: string): IkkModul => ({ nomor, jenis: 'outcome', uraian, dasar })
const output = (nomor: string, uraian: string): IkkModul => ({ nomor, jenis: 'output', uraian, dasar })

/** Indikator Kinerja Kunci for the LPPD (Permendagri 18/2020), as domain-facts §7.4 restates the list. */
export const ikk: readonly IkkModul[] = [
  outcome('1', 'Meningkatnya koperasi yang berkualitas'),
  output('1', 'Persentase fasilitasi penerbitan izin usaha simpan pinjam'),
  output(
    '2',
    'Persentase fasilitasi penerbitan izin pembukaan kantor cabang, cabang pembantu, dan kantor kas'
  ),
  output('3', 'Persentase pemeriksaan dan pengawasan koperasi'),
  output('4', 'Persentase usaha simpan pinjam oleh koperasi yang dinilai kesehatannya'),
  output('5', 'Persentase koperasi yang mengikuti pelatihan'),
  output('6', 'Persentase anggota koperasi yang telah mengikuti pelatihan perkoperasian'),
  output('7', 'Persentase koperasi yang telah menyelenggarakan pendidikan dan pelatihan perkoperasian'),
  output('8', 'Persentase fasilitasi penerbitan sertifikat nomor induk koperasi (NIK)'),
  output('9', 'Persentase koperasi yang diberikan dukungan fasilitasi pembiayaan'),
  output('10', 'Persentase koperasi yang diberikan dukungan fasilitasi pemasaran'),
  output('11', 'Persentase koperasi yang diberikan dukungan fasilitasi pendampingan kelembagaan dan usaha'),
  output('12', 'Persentase koperasi yang diberikan dukungan fasilitasi kemitraan'),
  outcome('2', 'Meningkatnya usaha mikro yang menjadi wirausaha'),
  output('13', 'Rasio pertumbuhan wirausaha baru yang berskala mikro'),
  output('14', 'Persentase usaha mikro yang diinput ke dalam sistem online data system (ODS)'),
  output('15', 'Persentase usaha mikro yang bermitra'),
  output(
    '16',
    'Persentase usaha mikro yang diberikan dukungan fasilitasi standardisasi dan sertifikasi produk usaha'
  ),
  output('17', 'Persentase usaha mikro yang diberikan dukungan fasilitasi pemasaran'),
  output('18', 'Rasio usaha mikro yang diberikan dukungan fasilitasi pelatihan'),
  output('19', 'Persentase usaha mikro yang diberikan pendampingan melalui lembaga pendampingan')
]
